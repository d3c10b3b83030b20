// A definition that lies inside another text (a block scalar of a template, a heredoc, a list of joined pieces): its own
// text as if it stood in a file, and how each piece of that lies in the text around it. An edit of the inner text is
// carried outward piece by piece, so that no byte beyond what was edited changes.
#pragma once

#include "core/base/result.h"
#include "core/json/tree.h"
#include "core/text/patch.h"

#include <vector>

namespace exchange {

// How new text is written where a definition stands.
enum class Spelling : quint8 {
    Lines, // as it is; new lines get the indent
    JsonString, // JSON's escapes; YAML's double quotes take the same
    SingleQuoted, // YAML: ' is doubled; a line break is an empty line
    Folded, // YAML's >: a line break is an empty line
    Heredoc, // ${ and %{ of the text's own are $${ and %%{; new lines get the indent
    HclString, // JSON's escapes, and the same doubling
    HclValue, // JSON's text stands as HCL's; the same escapes in its strings
};

struct Quoting
{
    Spelling spelling = Spelling::Lines;
    QString indent; // of new lines
    bool operator==(const Quoting &) const = default;
};

// A stretch of the inner text and the one of the outer text it stands for. Pieces follow each other without gaps in the
// inner text; outer text between them belongs to the carrier and is never touched.
struct Piece
{
    enum Kind : quint8 {
        Same, // the two are equal, unit for unit
        Spelt, // spelt in another way ("\"" for a quote, a line break with its indent): replaced whole or not at all.
        // Either side may be empty.
        Hole, // ${Name} for an expression of the outer tool: moved or removed whole, never split
        FixedHole, // the same, with no text of the carrier's beside it: it stays where it is
        Borrowed, // the value of an anchor that stands elsewhere, for its *name: moved or removed whole as well
    } kind = Same;
    text::Span inner;
    text::Span outer; // of a hole: with what a text around it needs to be one text without it
    quint8 quoting = 0; // index into Inner::quotings: of text written at its place
};

struct Hole
{
    enum Place : quint8 {
        WholeString, // "${Name}"
        InString, // "arn:${Name}:x"
        Bare, // a number or boolean without quotes, or a value that is an expression of the outer tool
        Key, // in a property's key
    } place = WholeString; // known once placeHoles() has looked; listing machines does without
    QString name; // what its ${Name} says, the same for the same expression: "ChargeFn.Arn"
    QString expression; // as the outer text writes it: "!GetAtt ChargeFn.Arn", "aws_lambda_function.f.arn"
    text::Span inner; // ${Name} whole
    text::Span outer; // the expression
    bool isSaid = false; // the outer text says ${Name}, too
};

struct Inner
{
    QString text;
    json::Format format = json::Format::Json;
    std::vector<Piece> pieces;
    std::vector<Quoting> quotings;
    std::vector<Hole> holes; // in order
    struct Borrowing
    {
        text::Span inner;
        QString anchor;
    };
    std::vector<Borrowing> borrowings; // of each Borrowed piece
    // What stands around a hole's expression within a text of the outer one; empty where it stands as ${Name} there too.
    QString beforeHole, afterHole;
};

} // namespace exchange

// The parts of a string in quotes or a heredoc: what is text as it stands, what is written in another way, and what
// Terraform works out.
#pragma once

#include "core/hcl/tree.h"

#include <optional>

namespace hcl {

struct Part
{
    enum Kind : quint8 {
        Text, // as it stands
        Escape, // spelt in another way: \n, \u00e9, $${
        Break, // a heredoc's line end, with the indent of the next line that <<- takes away
        Interpolation, // ${…}
        Directive, // %{…}
    } kind = Text;
    text::Span span;
    QString value; // of an Escape: what it means
    text::Span expression; // within ${ } or %{ }
    bool strips = false; // ${~ or ~}: blanks beside it go
};

struct Template
{
    std::vector<Part> parts; // those of no length left out; a heredoc's last line end is among them
    QString indent; // what <<- takes away
    bool isSound = true; // no wrong escape, no ${ without its brace
};

Template templateOf(const Tree &tree, NodeId node);
Template templateOf(const Tree &tree, text::Span quoted); // of a key in quotes
Template templateOf(const QString &file); // of a whole file, as templatefile() reads it

// What a text, number or boolean that is written out says.
std::optional<QString> literalOf(const Tree &tree, NodeId node);

} // namespace hcl

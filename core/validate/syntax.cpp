#include "core/base/reading.h"
#include "core/text/line_index.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using json::ErrorCode;

// AWS's quota, which cannot be raised.
constexpr qsizetype LargestDefinition = 1048576;

// The parser's own words, in the manner of the reader AWS uses. Its exact wording depends on that reader's version.
QString wording(const json::SyntaxError &error)
{
    switch (error.code) {
    case ErrorCode::ValueExpected: return QStringLiteral("Unexpected character: expected a valid value");
    case ErrorCode::KeyExpected:
        return QStringLiteral("Unexpected character: was expecting double-quote to start field name");
    case ErrorCode::ColonExpected:
        return QStringLiteral("Unexpected character: was expecting a colon to separate field name and value");
    case ErrorCode::CommaExpected:
        return QStringLiteral("Unexpected character: was expecting comma to separate entries");
    case ErrorCode::UnclosedObject: return QStringLiteral("Unexpected end-of-input: expected close marker for Object");
    case ErrorCode::UnclosedArray: return QStringLiteral("Unexpected end-of-input: expected close marker for Array");
    case ErrorCode::UnclosedString: return QStringLiteral("Unexpected end of line: was expecting closing quote");
    case ErrorCode::UnclosedComment: return QStringLiteral("Unexpected end-of-input in a comment");
    case ErrorCode::CommentFound: return QStringLiteral("Unexpected character ('/'): comments are not allowed in JSON");
    case ErrorCode::TrailingComma: return QStringLiteral("Unexpected character: was expecting a value after the comma");
    case ErrorCode::InvalidEscape: return QStringLiteral("Unrecognized character escape '%1'").arg(error.detail);
    case ErrorCode::InvalidUnicode: return QStringLiteral("Incomplete surrogate pair");
    case ErrorCode::ControlCharacter: return QStringLiteral("Illegal unquoted control character");
    case ErrorCode::InvalidNumber: return QStringLiteral("Invalid numeric value: %1").arg(error.detail);
    case ErrorCode::InvalidLiteral: return QStringLiteral("Unrecognized token '%1'").arg(error.detail);
    case ErrorCode::TooDeep:
        return QStringLiteral("Document nesting depth exceeds the maximum allowed (%1)").arg(DeepestText);
    case ErrorCode::YamlError: return error.detail;
    default: return QStringLiteral("Unexpected text: %1").arg(error.detail);
    }
}

void addError(Findings &findings, const json::SyntaxError &error, text::Place place)
{
    const QString message =
        QStringLiteral("%1 (line %2, column %3)").arg(wording(error)).arg(place.line).arg(place.column);
    const char *code = error.code == ErrorCode::TooDeep ? code::TooDeep : code::InvalidJson;
    findings.add({Rule::Syntax, {error.detail}, message, code}, {}, error.span);
}

} // namespace

bool checkSyntax(Findings &findings)
{
    const json::Tree &tree = findings.tree();
    const text::LineIndex lines(tree.errors().empty() ? QString() : tree.text());
    int lastLine = 0;
    for (const json::SyntaxError &error : tree.errors()) {
        if (error.code == ErrorCode::SubstitutionFound || error.code == ErrorCode::EmptyText)
            continue;
        const text::Place place = lines.place(error.span.begin);
        if (place.line != lastLine) // what follows on the same line is the same mistake
            addError(findings, error, place);
        lastLine = place.line;
    }
    const bool isEmpty = tree.root() == json::NoNode;
    if (isEmpty || (tree.isSound() && !tree.isObject(tree.root()))) {
        // AWS: nothing at all, and null, are no description; a blank is one that is wrong.
        const bool nothing = tree.text().isEmpty() || tree.kind(tree.root()) == json::Kind::Null;
        findings.add({Rule::NotAnObject, {}, {}, nothing ? code::MissingDescription : code::Schema}, {},
                     {0, std::min<qsizetype>(1, tree.text().size())});
        return false;
    }
    if (tree.text().size() > LargestDefinition)
        findings.add({Rule::DefinitionTooLarge}, {}, {0, 1});
    return tree.isSound() && tree.isObject(tree.root());
}

} // namespace validate

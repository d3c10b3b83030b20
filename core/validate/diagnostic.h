// What is wrong with a definition, at its place. Code, message and location are AWS's own (ValidateStateMachine-
// Definition); a sentence in the user's language is made from the rule and the arguments.
#pragma once

#include "core/text/span.h"
#include "core/validate/rule.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace validate {

// A word, or several names.
using Argument = std::variant<QString, QStringList>;
using Arguments = std::vector<Argument>;

struct Diagnostic
{
    Rule rule = Rule::Syntax;
    Severity severity = Severity::Error;
    QString code; // SCHEMA_VALIDATION_FAILED …
    QString message; // AWS's wording, English
    QString location; // "/States/X/Next"; empty where AWS gives none
    text::Span span; // exactly the text at fault
    Arguments arguments;

    // Empty where the argument is none such.
    QString word(size_t argument) const;
    QStringList names(size_t argument) const;
    bool operator==(const Diagnostic &) const = default;
};

// As they stand in a sentence: names with commas between them.
QStringList asWords(const Arguments &arguments);

} // namespace validate

// What is wrong with a definition, at its place. Code, message and location are AWS's own (ValidateStateMachine-
// Definition); the house's key and arguments are what a sentence in the user's language is made from.
#pragma once

#include "core/text/span.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace validate {

enum class Severity : quint8 { Error, Warning, Advice };

struct Diagnostic
{
    Severity severity = Severity::Error;
    QString code; // SCHEMA_VALIDATION_FAILED …
    QString message; // AWS's wording, English
    QString location; // "/States/X/Next"; empty where AWS gives none
    text::Span span; // exactly the text at fault
    QString key; // "unknown-field" …: stable, for translation
    QStringList arguments;
    bool operator==(const Diagnostic &) const = default;
};

} // namespace validate

// What a YAML scalar means and how far it reaches in the text.
#pragma once

#include "core/json/tree.h"

namespace yaml {

struct Scalar
{
    json::Kind kind = json::Kind::String;
    QString text; // a number is spelt as JSON spells it
};

// YAML 1.2's core schema: a deployment tool's `yes` or `on` is a word, as AWS's own converters take it.
Scalar meaningOf(const QString &value, const std::string &tag);

// From the place yaml-cpp gives, past tag and anchor, to the scalar's last character.
text::Span scalarSpan(const QString &text, qsizetype mark, const QString &value);

// How long the word for null is that stands there as a value; 0 where none does, as where a value is missing.
qsizetype nullLength(const QString &text, qsizetype begin);

// Where a node's own text begins, its tag and anchor passed over.
qsizetype pastProperties(const QString &text, qsizetype mark);

} // namespace yaml

// CloudFormation's functions as templates write them: !GetAtt F.Arn, {"Fn::GetAtt": ["F", "Arn"]}, {"Ref": "P"}.
#pragma once

#include "core/exchange/inner.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace exchange {

struct Intrinsic
{
    QString function; // "Ref", "Fn::GetAtt", whichever way it is written
    json::NodeId argument = json::NoNode;
    text::Span written; // with its tag
};

std::optional<Intrinsic> intrinsicAt(const json::Tree &tree, json::NodeId node);
// On one line, as the file has it.
QString expressionOf(const json::Tree &tree, json::NodeId node);

// What ${Name} a definition may use for an expression: "F.Arn", "P"; the function's name and a number where it names
// nothing. What says the same has the same name, other expressions never.
class HoleNames
{
public:
    QString nameFor(const json::Tree &tree, json::NodeId node);
    void reserve(const QString &name) { m_taken.insert(name); }

private:
    QHash<QString, QString> m_names; // by what the expression says, however it is written
    QSet<QString> m_taken;
};

// What a person reads there: the text of a value that is written out, else the expression.
QString writtenOf(const json::Tree &tree, json::NodeId node);

// A value that is written out: a text, number or boolean.
std::optional<QString> literalOf(const json::Tree &tree, json::NodeId node);

} // namespace exchange

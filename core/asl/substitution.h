// ${Name} places that a deployment tool fills in before AWS reads the definition: CloudFormation, SAM and Serverless
// write them, inside a text, as a whole value, or bare where a number stands. ${!Name} is their escape for ${Name}
// itself, and no substitution.
#pragma once

#include "core/json/tree.h"

#include <QMap>
#include <QStringList>

namespace asl {

struct Substitution
{
    QString name; // "Table", "AWS::Region", "Fn.Arn"
    std::vector<text::Span> places; // in the text's order, "${" and "}" included
    bool operator==(const Substitution &) const = default;
};

// In the order of their first places.
std::vector<Substitution> substitutionsIn(const QString &text);

// The names of those that stand, alone, where one of ASL's fields needs a number: without a value nothing can run there.
QStringList numbersToFillIn(const json::Tree &definition);

// Words that hold the place of the region or the account in an ARN, as teachers and documents write them: REGIAO:ID,
// SUA_CONTA, {REGION}, <account-id>. AWS's regions have no capitals and its accounts are digits, so these are neither.
std::vector<Substitution> standInsIn(const QString &text);

// The text with those of both kinds filled in that have a value; the others stay. Inside quotes, JSON's or YAML's, a
// value is escaped as needed.
QString substituted(const QString &text, const QMap<QString, QString> &values, json::Format format);

} // namespace asl

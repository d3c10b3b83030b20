// What the role of a workflow must be allowed to do, and no more: one or a few statements for each call it makes. Resources
// are as narrow as the definition tells; where only the run knows one, they are wide, and `why` says so. ARNs hold ${Name}
// places, those of the definition and AWS::Partition, AWS::Region and AWS::AccountId.
#pragma once

#include "core/deploy/export.h"

namespace deploy {

struct Condition
{
    QString test; // "StringEquals"
    QString key; // "iam:PassedToService"
    QStringList values;
    bool operator==(const Condition &) const = default;
};

struct Statement
{
    QStringList actions;
    QStringList resources;
    std::vector<Condition> conditions;
    QStringList states; // that call for it
    QStringList why; // it is wider than one would wish; English, for a comment
    bool operator==(const Statement &) const = default;
};

std::vector<Statement> permissionsOf(const asl::Definition &definition, const Options &options);

} // namespace deploy

// Which variables a state reads and which it assigns.
#pragma once

#include "core/asl/definition.h"

#include <QMap>
#include <QSet>

namespace validate {

struct VariableUse
{
    QString name;
    json::NodeId node = json::NoNode; // the string that reads it
    bool guarded = false; // it only asks whether the variable is there ($exists, IsPresent)
};

// The names an Assign gives values to, without the ".$" of JSONPath.
QSet<QString> assignedNames(const json::Tree &tree, json::NodeId assign);
// What the state itself assigns: in its own Assign, its rules' and its catchers'.
QSet<QString> assignedBy(const json::Tree &tree, const asl::State &state);
// Every name assigned anywhere in the scope, scopes inside included.
QSet<QString> namesAssignedIn(const json::Tree &tree, const asl::Scope &scope);

// What the state's own fields read, in the order written; `assigned` are the names that hide a library
// function.
std::vector<VariableUse> variableUses(const json::Tree &tree, const asl::State &state, const QSet<QString> &assigned);

// As AWS's DescribeStateMachine tells it: the sorted names by state, states that read none left out.
QMap<QString, QStringList> variableReferences(const asl::Definition &definition);

} // namespace validate

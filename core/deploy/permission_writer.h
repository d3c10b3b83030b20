// Gathers the statements of a role: those that allow the same things are one.
#pragma once

#include "core/deploy/permissions.h"

namespace deploy {

class PermissionWriter
{
public:
    void add(Statement statement)
    {
        for (Statement &known : m_statements) {
            if (known.actions != statement.actions || known.conditions != statement.conditions)
                continue;
            merge(known.resources, statement.resources);
            merge(known.states, statement.states);
            merge(known.why, statement.why);
            return;
        }
        m_statements.push_back(std::move(statement));
    }
    std::vector<Statement> taken() { return std::move(m_statements); }

private:
    static void merge(QStringList &into, const QStringList &more)
    {
        for (const QString &each : more)
            if (!into.contains(each))
                into << each;
    }

    std::vector<Statement> m_statements;
};

// What a Map that is distributed takes, on top of what its states take.
void addDistributedMap(const json::Tree &tree, const asl::State &map, const QString &machine, PermissionWriter &writer);

} // namespace deploy

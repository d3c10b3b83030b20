#include "core/validate/placeholder.h"
#include "core/validate/practice.h"
#include "core/validate/rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace validate {

namespace {

using asl::IntegrationKind;
using asl::Scope;
using asl::State;

// A function's name or ARN as it is written, of a call of Lambda's; empty where it is not known here.
QString functionCalled(const Findings &findings, const State &state)
{
    const auto *task = std::get_if<asl::TaskFields>(&state.fields);
    if (!task)
        return {};
    const json::Tree &tree = findings.tree();
    const asl::Integration call = asl::integrationOf(task->resource);
    QString function;
    if (call.kind == IntegrationKind::Lambda) {
        function = task->resource;
    } else if (call.kind == IntegrationKind::Optimized && call.service == u"lambda") {
        const json::NodeId given = givenTo(tree, state);
        const bool isQualified =
            tree.find(given, u"Qualifier") != json::NoNode || tree.find(given, u"Qualifier.$") != json::NoNode;
        function = isQualified ? QString() : tree.string(tree.find(given, u"FunctionName"));
    }
    const bool isWorkedOut = function.startsWith(u"{%") || holdsPlaceholder(function);
    return isWorkedOut ? QString() : function;
}

// Lambda's API reference, FunctionName: a name, an account and a name, or an ARN, each with :QUALIFIER behind it or not.
bool isUnversioned(const QString &function)
{
    static const QRegularExpression bare(
        QStringLiteral(R"(^(?:arn:[\w-]+:lambda:[\w-]*:\w*:function:|\w+:function:)?[\w-]+(?::\$LATEST)?$)"));
    return bare.match(function).hasMatch();
}

// The first call, in the order written, of a function without a version that a run may come to after it has paused.
class LateCalls
{
public:
    explicit LateCalls(const Findings &findings) : m_findings(findings) {}

    // Null: there is none.
    const State *firstIn(const Scope &scope, bool hasPaused) const
    {
        const QSet<QString> late = hasPaused ? QSet<QString>() : afterPauses(scope);
        for (const State &state : scope.states) {
            const bool isLate = hasPaused || late.contains(state.name);
            if (isLate && isUnversioned(functionCalled(m_findings, state)))
                return &state;
            for (const Scope &inner : state.scopes()) {
                if (const State *found = firstIn(inner, isLate))
                    return found;
            }
        }
        return nullptr;
    }

private:
    static QStringList leadsTo(const State &state)
    {
        QStringList names = waysOn(state);
        for (const asl::Catcher &catcher : state.catchers)
            names << catcher.next.name;
        return names;
    }

    static QSet<QString> afterPauses(const Scope &scope)
    {
        QHash<QString, const State *> states;
        QStringList open;
        for (const State &state : scope.states) {
            states.insert(state.name, &state);
            if (pauses(state) || pausesInside(state))
                open << leadsTo(state);
        }
        QSet<QString> late;
        while (!open.isEmpty()) {
            const QString name = open.takeLast();
            const State *state = states.value(name);
            if (!state || late.contains(name))
                continue;
            late.insert(name);
            open << leadsTo(*state);
        }
        return late;
    }

    const Findings &m_findings;
};

} // namespace

// A function's code is that of the moment it is called. Told once, and only where a run may have waited before: in one
// that is over in a moment hardly any deployment falls between two calls.
void checkVersions(Findings &findings)
{
    if (findings.options().express)
        return;
    if (const State *first = LateCalls(findings).firstIn(findings.definition().root, false))
        findings.advise(first->node, {Rule::AdviceUnversioned, {first->name}});
}

} // namespace validate

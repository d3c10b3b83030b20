#include "core/validate/placeholder.h"
#include "core/validate/practice.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::IntegrationKind;
using asl::Scope;
using asl::State;
using asl::StateKind;

// Calls that change something that somebody may have to change back: they write, make or take away. Messages, events
// and figures are not taken back, and a job is begun anew.
bool changesSomething(const State &state)
{
    static constexpr const char *verbs[] = {
        "put",    "update", "delete", "create",   "batchWrite", "transactWrite", "modify",    "terminate",
        "remove", "attach", "detach", "register", "copy",       "deregister",    "associate", "disassociate"};
    static const QSet<QString> told{QStringLiteral("putEvents"),    QStringLiteral("putMetricData"),
                                    QStringLiteral("putLogEvents"), QStringLiteral("putRecord"),
                                    QStringLiteral("putRecords"),   QStringLiteral("putRecordBatch")};
    const auto *task = std::get_if<asl::TaskFields>(&state.fields);
    if (!task)
        return false;
    const asl::Integration call = asl::integrationOf(task->resource);
    if (call.kind != IntegrationKind::Optimized && call.kind != IntegrationKind::AwsSdk)
        return false;
    return !told.contains(call.action)
        && std::ranges::any_of(verbs, [&](const char *verb) { return call.action.startsWith(QLatin1String(verb)); });
}

bool mayFail(const State &state)
{
    return state.kind() == StateKind::Task || state.kind() == StateKind::Map || state.kind() == StateKind::Parallel;
}

// The nearest state after this one that may fail; null: there is none.
const State *failingAfter(const QHash<QString, const State *> &states, const State &change)
{
    QSet<QString> seen{change.name};
    QStringList open = waysOn(change);
    while (!open.isEmpty()) {
        const QString name = open.takeFirst();
        const State *state = seen.contains(name) ? nullptr : states.value(name);
        seen.insert(name);
        if (!state)
            continue;
        if (mayFail(*state))
            return state;
        open << waysOn(*state);
    }
    return nullptr;
}

} // namespace

// Told once, at its first place, and only of workflows that catch nothing at all: who catches somewhere has thought of it.
void checkHalfDone(Findings &findings)
{
    bool catches = false;
    forEachStateIn(findings.definition().root, [&](const State &state) { catches |= !state.catchers.empty(); });
    if (catches)
        return;
    bool isTold = false;
    forEachScope(findings.definition().root, [&](const Scope &scope) {
        QHash<QString, const State *> states;
        for (const State &state : scope.states)
            states.insert(state.name, &state);
        for (const State &state : scope.states) {
            const bool asks = !isTold && changesSomething(state) && !isPlaceholder(findings.tree(), state.node);
            const State *failing = asks ? failingAfter(states, state) : nullptr;
            if (!failing || isPlaceholder(findings.tree(), failing->node))
                continue;
            findings.advise(failing->node, {Rule::AdviceNoCatch, {failing->name, state.name}});
            isTold = true;
        }
    });
}

} // namespace validate

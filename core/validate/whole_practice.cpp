#include "core/validate/placeholder.h"
#include "core/validate/practice.h"
#include "core/validate/rules.h"

#include <QSet>

namespace validate {

namespace {

using asl::IntegrationKind;
using asl::Scope;
using asl::State;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

constexpr double ExpressSeconds = 300; // AWS, "Service quotas" (2026): the longest an Express execution runs

asl::Integration callOf(const State &state)
{
    const auto *task = std::get_if<asl::TaskFields>(&state.fields);
    return task ? asl::integrationOf(task->resource) : asl::Integration();
}

// AWS, "Best practices": services fail for a moment now and then, and a Task that does not retry fails with them. Said
// once for all of a workflow: a remark at every Task would hide the others.
void checkRetries(Findings &findings)
{
    const State *first = nullptr;
    int others = 0;
    forEachStateIn(findings.definition().root, [&](const State &state) {
        const asl::Integration call = callOf(state);
        const bool isSilent = findings.tree().find(state.node, u"Retry") != NoNode || waits(call)
            || call.kind == IntegrationKind::Unknown || isPlaceholder(findings.tree(), state.node);
        if (!isSilent && first)
            ++others;
        else if (!isSilent)
            first = &state;
    });
    if (first && others == 0)
        findings.advise(first->node, {Rule::AdviceRetry, {first->name}});
    else if (first)
        findings.advise(first->node, {Rule::AdviceRetries, {first->name, QString::number(others)}});
}

// Calls that do something again when they are made again, and the parameter by which the service tells a repetition.
struct Repeated
{
    const char *service;
    const char *action;
    const char *token;
    const char *ordered = nullptr; // the parameter whose value ends in .fifo where the token is known at all
};
constexpr Repeated Repeats[] = {
    {"ecs", "runTask", "ClientToken"},
    // Amazon SQS: only FIFO queues know it; of others SendMessage refuses it.
    {"sqs", "sendMessage", "MessageDeduplicationId", "QueueUrl"},
    {"states", "startExecution", "Name"},
};

// A retry on any error, which may come when the service has done its work.
bool retriesAnything(const State &state)
{
    static const QSet<QString> wide{QStringLiteral("States.ALL"), QStringLiteral("States.TaskFailed"),
                                    QStringLiteral("States.Timeout")};
    return std::ranges::any_of(state.retriers, [](const asl::Retrier &retrier) {
        return std::ranges::any_of(retrier.errorEquals, [](const QString &error) { return wide.contains(error); });
    });
}

void checkRepeats(Findings &findings)
{
    const json::Tree &tree = findings.tree();
    forEachStateIn(findings.definition().root, [&](const State &state) {
        const asl::Integration call = callOf(state);
        const auto *row = std::ranges::find_if(Repeats, [&](const Repeated &each) {
            return call.service == QLatin1String(each.service) && call.action == QLatin1String(each.action);
        });
        // What is waited for has to be done anew: told as a repetition, it would not be.
        if (row == std::end(Repeats) || waits(call) || !retriesAnything(state))
            return;
        const QString token = QLatin1String(row->token);
        NodeId given = tree.find(state.node, u"Parameters");
        given = given == NoNode ? tree.find(state.node, u"Arguments") : given;
        if (row->ordered && !tree.string(tree.find(given, QString::fromLatin1(row->ordered))).endsWith(u".fifo"))
            return;
        const bool isTold =
            tree.find(given, token) != NoNode || tree.find(given, token + QStringLiteral(".$")) != NoNode;
        if (tree.isObject(given) && !isTold)
            findings.advise(tree.find(state.node, u"Retry"), {Rule::AdviceRepeats, {state.name, token}});
    });
}

// States of one scope from which no way leads to an end.
class EndlessCheck
{
public:
    EndlessCheck(Findings &findings, const Scope &scope) : m_findings(findings), m_scope(scope)
    {
        for (const State &state : scope.states)
            m_ways.insert(state.name, waysFrom(state));
    }

    void check()
    {
        const QSet<QString> ending = thoseThatEnd();
        // Where nothing ends at all, AWS refuses the definition, and that is told.
        if (ending.isEmpty())
            return;
        const QSet<QString> reached = thoseReached();
        for (const State &state : m_scope.states) {
            if (reached.contains(state.name) && !ending.contains(state.name))
                return m_findings.advise(state.node, {Rule::AdviceEndless, {state.name}});
        }
    }

private:
    struct Ways
    {
        QStringList targets;
        bool ends = false; // here, or somewhere that is not there
    };

    Ways waysFrom(const State &state) const
    {
        Ways ways{waysOn(state)};
        ways.ends = ways.targets.isEmpty();
        for (const asl::Catcher &catcher : state.catchers)
            if (catcher.next.isSet())
                ways.targets << catcher.next.name;
        ways.ends |= std::ranges::any_of(ways.targets, [this](const QString &to) { return !m_scope.find(to); });
        return ways;
    }

    // Backwards from those that end themselves.
    QSet<QString> thoseThatEnd() const
    {
        QHash<QString, QStringList> from;
        QStringList open;
        for (auto each = m_ways.cbegin(); each != m_ways.cend(); ++each) {
            if (each->ends)
                open << each.key();
            for (const QString &to : each->targets)
                from[to] << each.key();
        }
        QSet<QString> ending;
        while (!open.isEmpty()) {
            const QString name = open.takeLast();
            if (ending.contains(name))
                continue;
            ending.insert(name);
            open += from.value(name);
        }
        return ending;
    }

    QSet<QString> thoseReached() const
    {
        QSet<QString> reached;
        QStringList open{m_scope.startAt.name};
        while (!open.isEmpty()) {
            const QString name = open.takeLast();
            if (reached.contains(name) || !m_ways.contains(name))
                continue;
            reached.insert(name);
            open += m_ways.value(name).targets;
        }
        return reached;
    }

    Findings &m_findings;
    const Scope &m_scope;
    QHash<QString, Ways> m_ways;
};

void tellExpressTime(Findings &findings, NodeId object, QStringView field)
{
    const NodeId written = findings.tree().find(object, field);
    const auto seconds = findings.tree().number(written);
    if (seconds && *seconds > ExpressSeconds)
        findings.advise(written, {Rule::AdviceExpressTime, {findings.tree().raw(written).toString()}});
}

void checkExpressTimes(Findings &findings)
{
    if (!findings.options().express)
        return;
    tellExpressTime(findings, findings.tree().root(), u"TimeoutSeconds");
    forEachStateIn(findings.definition().root, [&](const State &state) {
        tellExpressTime(findings, state.node, u"TimeoutSeconds");
        if (state.kind() == StateKind::Wait)
            tellExpressTime(findings, state.node, u"Seconds");
    });
}

} // namespace

void checkWholePractice(Findings &findings)
{
    checkRetries(findings);
    checkRepeats(findings);
    forEachScope(findings.definition().root, [&](const Scope &scope) { EndlessCheck(findings, scope).check(); });
    checkExpressTimes(findings);
}

} // namespace validate

#include "core/validate/practice.h"
#include "core/asl/resource.h"
#include "core/asl/substitution.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

#include <QRegularExpression>

namespace validate {

namespace {

using asl::IntegrationKind;
using asl::IntegrationPattern;
using asl::Scope;
using asl::State;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

// Advice on one state; at most once of each kind.
class PracticeCheck
{
public:
    PracticeCheck(Findings &findings, const State &state)
        : m_findings(findings), m_tree(findings.tree()), m_state(state)
    {
        if (const auto *task = std::get_if<asl::TaskFields>(&state.fields))
            m_integration = asl::integrationOf(task->resource);
    }

    void check()
    {
        if (m_state.kind() == StateKind::Task) {
            checkTimeout();
            checkToken();
            checkLimit();
            checkMetadata();
        }
        checkDefault();
        checkCovered();
        checkArns();
        checkSimulated();
    }

private:
    bool has(QStringView field) const { return m_tree.find(m_state.node, field) != NoNode; }

    // AWS, "Best practices": a Task that waits for an answer waits for 99999999 seconds unless told
    // otherwise.
    void checkTimeout()
    {
        const bool limited = has(u"TimeoutSeconds") || has(u"TimeoutSecondsPath") || has(u"HeartbeatSeconds")
            || has(u"HeartbeatSecondsPath");
        if (waits(m_integration) && !limited)
            m_findings.advise(m_state.node, {Rule::AdviceTimeout, {m_state.name}});
    }

    // AWS, "Wait for a Callback with Task Token": the token is in the context object, and what is called has to be given it.
    // A placeholder may bring it.
    void checkToken()
    {
        if (m_integration.pattern != IntegrationPattern::WaitForTaskToken)
            return;
        const bool isJsonata = m_state.language == asl::QueryLanguage::Jsonata;
        const NodeId given = m_tree.find(m_state.node, isJsonata ? u"Arguments" : u"Parameters");
        if (given == NoNode)
            return;
        const QStringView written = m_tree.raw(given);
        if (!written.contains(isJsonata ? u"$states.context" : u"$$") && !written.contains(u"${"))
            m_findings.advise(given, {Rule::AdviceNoToken, {m_state.name}});
    }

    // AWS, "Service quotas" (2026): an HTTP call ends after 60 seconds; "Invoke Amazon Bedrock AgentCore harness": the Task
    // state after 900, even if its TimeoutSeconds is more.
    void checkLimit()
    {
        const bool isHarness =
            m_integration.kind == IntegrationKind::Optimized && m_integration.service == u"bedrockagentcore";
        const int most = m_integration.kind == IntegrationKind::Http ? 60 : isHarness ? 900 : 0;
        const NodeId written = m_tree.find(m_state.node, u"TimeoutSeconds");
        if (most > 0 && m_tree.number(written).value_or(0) > most)
            m_findings.advise(written, {Rule::AdviceTimeLimit, {m_state.name, QString::number(most)}});
    }

    // The invoke integration wraps the function's answer in what the service says about the call.
    void checkMetadata()
    {
        const bool invokes = m_integration.kind == IntegrationKind::Optimized && m_integration.service == u"lambda"
            && m_integration.pattern == IntegrationPattern::RequestResponse;
        const bool chosen =
            has(u"OutputPath") || has(u"ResultSelector") || has(u"ResultPath") || has(u"Output") || has(u"Assign");
        if (invokes && !chosen && m_state.next.isSet())
            m_findings.advise(m_state.node, {Rule::AdviceUnusedPayload, {m_state.name}});
    }

    // A Choice whose rules all fail, without Default, ends the run with States.Runtime (ASL: States.NoChoiceMatched).
    void checkDefault()
    {
        const auto *choice = std::get_if<asl::ChoiceFields>(&m_state.fields);
        if (choice && !choice->rules.empty() && !has(u"Default"))
            m_findings.advise(m_state.node, {Rule::AdviceDefault, {m_state.name}});
    }

    // What AWS does and the simulator does not, told before a run says so.
    void checkSimulated()
    {
        const NodeId config = m_tree.find(m_tree.find(m_state.node, u"ItemReader"), u"ReaderConfig");
        const NodeId type = m_tree.find(config, u"InputType");
        if (m_tree.isString(type) && m_tree.string(type) == u"PARQUET")
            m_findings.advise(type, {Rule::AdviceNotSimulated, {m_state.name}});
    }

    // A retrier or catcher whose errors are all taken by earlier ones.
    void checkCovered()
    {
        QSet<QString> taken;
        for (const asl::Retrier &retrier : m_state.retriers) {
            if (tellCovered(retrier.node, retrier.errorEquals, taken))
                break;
        }
        taken.clear();
        for (const asl::Catcher &catcher : m_state.catchers) {
            if (tellCovered(catcher.node, catcher.errorEquals, taken))
                break;
        }
    }

    bool tellCovered(NodeId node, const QStringList &errors, QSet<QString> &taken)
    {
        // AWS: States.Runtime is never retried and never caught, and the other three are names of the documentation
        // for what AWS fails with States.Runtime (recorded 2026).
        static const QSet<QString> never{QStringLiteral("States.Runtime"), QStringLiteral("States.NoChoiceMatched"),
                                         QStringLiteral("States.IntrinsicFailure"),
                                         QStringLiteral("States.ParameterPathFailure")};
        // ASL: States.TaskFailed stands for any error except a time-out.
        static const QSet<QString> notFailed{QStringLiteral("States.ALL"), QStringLiteral("States.Timeout"),
                                             QStringLiteral("States.HeartbeatTimeout")};
        const bool anyFailed = taken.contains(QStringLiteral("States.TaskFailed"));
        const auto isTaken = [&](const QString &error) {
            return taken.contains(error) || never.contains(error) || (anyFailed && !notFailed.contains(error));
        };
        const bool covered = !errors.isEmpty() && std::ranges::all_of(errors, isTaken);
        if (covered)
            m_findings.advise(m_tree.find(node, u"ErrorEquals"), {Rule::AdviceCoveredErrors, {errors}});
        taken.unite(QSet<QString>(errors.begin(), errors.end()));
        return covered;
    }

    void checkArns()
    {
        for (const NodeId field : m_tree.children(m_state.node)) {
            const QString name = m_tree.key(field);
            const bool inside =
                name == u"Branches" || name == u"ItemProcessor" || name == u"Iterator" || name == u"Comment";
            if (!inside && checkArn(field, 0))
                return;
        }
    }

    bool checkArn(NodeId value, int depth)
    {
        static const QRegularExpression stand(QStringLiteral(
            "^arn:.*[:/"
            "](FUNCTION_NAME|[Yy]our[-_]?[\\w-]+|YOUR_\\w+|[Ss](ua|eu)[-_][\\w-]+|S(UA|EU)_\\w+|NOME_D[AO]_\\w+"
            "|region|account-?id|[xX]{3,}|<[^>]+>)(?=[:/]|$)"));
        if (m_tree.isString(value)) {
            if (!m_tree.raw(value).left(5).contains(u"arn:"))
                return false;
            const QString arn = m_tree.string(value);
            const auto standIns = asl::standInsIn(arn + u'"');
            const auto match = stand.match(arn);
            const QString word = !standIns.empty() ? standIns.front().name : match.captured(1);
            if (!word.isEmpty())
                m_findings.add({Rule::AdvicePlaceholder, {word}}, m_findings.location(value), m_tree[value].span);
            return !word.isEmpty();
        }
        for (const NodeId child : m_tree.children(value)) {
            if (depth < DeepestValue && checkArn(child, depth + 1))
                return true;
        }
        return false;
    }

    Findings &m_findings;
    const json::Tree &m_tree;
    const State &m_state;
    asl::Integration m_integration;
};

// Loops of one scope that ask again and again without a Wait in between.
class LoopCheck
{
public:
    LoopCheck(Findings &findings, const Scope &scope) : m_findings(findings), m_scope(scope)
    {
        for (size_t i = 0; i < scope.states.size(); ++i)
            m_places.insert(scope.states[i].name, i);
    }

    void check()
    {
        // A loop that ends has a Choice in it.
        if (std::ranges::none_of(m_scope.states, [](const State &each) { return each.kind() == StateKind::Choice; }))
            return;
        for (size_t i = 0; i < m_scope.states.size(); ++i) {
            const State &state = m_scope.states[i];
            if (asksForStatus(state) && comesBack(i))
                m_findings.advise(state.node, {Rule::AdvicePolling, {state.name}});
        }
    }

private:
    // Loops that page through a list or count are as good without a Wait: only what asks how far a job is
    // counts.
    static bool asksForStatus(const State &state)
    {
        static const QRegularExpression status(QStringLiteral("status|poll|is ?(done|ready|complete)"),
                                               QRegularExpression::CaseInsensitiveOption);
        const auto *task = std::get_if<asl::TaskFields>(&state.fields);
        if (!task)
            return false;
        const asl::Integration integration = asl::integrationOf(task->resource);
        const bool describes =
            integration.kind == IntegrationKind::AwsSdk && integration.action.startsWith(u"describe");
        return !waits(integration) && (describes || status.match(state.name).hasMatch());
    }

    // By way of a Choice, without passing a Wait or a task that itself waits.
    bool comesBack(size_t start) const
    {
        std::vector<bool> seen(m_scope.states.size());
        std::vector<size_t> open;
        const auto visit = [&](const asl::Target &target) {
            const auto place = m_places.constFind(target.name);
            if (!target.isSet() || place == m_places.cend() || seen[*place] || isPause(m_scope.states[*place]))
                return;
            seen[*place] = true;
            open.push_back(*place);
        };
        visit(m_scope.states[start].next);
        while (!open.empty() && !seen[start]) {
            const State &state = m_scope.states[open.back()];
            open.pop_back();
            visit(state.next);
            if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
                visit(choice->defaultTarget);
                for (const asl::ChoiceRule &rule : choice->rules)
                    visit(rule.next);
            }
        }
        return seen[start];
    }

    static bool isPause(const State &state)
    {
        if (const auto *task = std::get_if<asl::TaskFields>(&state.fields))
            return waits(asl::integrationOf(task->resource));
        return state.kind() == StateKind::Wait || state.kind() == StateKind::Map || state.kind() == StateKind::Parallel;
    }

    Findings &m_findings;
    const Scope &m_scope;
    QHash<QString, size_t> m_places;
};

} // namespace

bool pauses(const State &state)
{
    const auto *task = std::get_if<asl::TaskFields>(&state.fields);
    return state.kind() == StateKind::Wait || (task && waits(asl::integrationOf(task->resource)));
}

bool pausesInside(const State &state)
{
    bool does = false;
    for (const Scope &scope : state.scopes())
        forEachStateIn(scope, [&](const State &inner) { does |= pauses(inner); });
    return does;
}

QStringList waysOn(const State &state)
{
    QStringList names;
    const auto add = [&names](const asl::Target &target) {
        if (target.isSet())
            names << target.name;
    };
    add(state.next);
    if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
        add(choice->defaultTarget);
        for (const asl::ChoiceRule &rule : choice->rules)
            add(rule.next);
    }
    return names;
}

NodeId givenTo(const json::Tree &tree, const State &task)
{
    const NodeId arguments = tree.find(task.node, u"Arguments");
    return arguments == NoNode ? tree.find(task.node, u"Parameters") : arguments;
}

void checkPractice(Findings &findings)
{
    forEachScope(findings.definition().root, [&](const Scope &scope) { LoopCheck(findings, scope).check(); });
    forEachStateIn(findings.definition().root, [&](const State &state) {
        if (!isPlaceholder(findings.tree(), state.node))
            PracticeCheck(findings, state).check();
    });
}

} // namespace validate

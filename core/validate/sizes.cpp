#include "core/validate/placeholder.h"
#include "core/validate/practice.h"
#include "core/validate/rules.h"

#include <QRegularExpression>

namespace validate {

namespace {

using asl::State;
using asl::StateKind;
using json::NodeId;
using json::NoNode;

// Calls whose answer may have more than a state may give on, 262,144 bytes (AWS, "Service quotas", 2026), and the
// parameter that bounds it. Sources: the API references of Amazon DynamoDB, CloudWatch Logs and Kinesis Data Streams.
struct Large
{
    const char *service;
    const char *action;
    const char *most;
    const char *bound;
};
constexpr Large LargeAnswers[] = {
    {"dynamodb", "scan", "1 MB", "Limit"},
    {"dynamodb", "query", "1 MB", "Limit"},
    {"cloudwatchlogs", "getLogEvents", "1 MB", "Limit"},
    {"cloudwatchlogs", "filterLogEvents", "1 MB", "Limit"},
    {"kinesis", "getRecords", "10 MB", "Limit"},
};

// Data of unknown size in one workflow: each kind is told once, at its first place.
class SizeCheck
{
public:
    explicit SizeCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void check(const State &state)
    {
        if (isPlaceholder(m_tree, state.node))
            return;
        checkAnswer(state);
        if (state.kind() != StateKind::Map)
            return;
        checkResults(state);
        checkSelector(state);
    }

private:
    void tell(const State &state, Rule rule, const Arguments &arguments)
    {
        if (!m_told.contains(rule))
            m_findings.advise(state.node, {rule, arguments});
        m_told.insert(rule);
    }

    void checkAnswer(const State &state)
    {
        const auto *task = std::get_if<asl::TaskFields>(&state.fields);
        const asl::Integration call = task ? asl::integrationOf(task->resource) : asl::Integration();
        const auto *row = std::ranges::find_if(LargeAnswers, [&](const Large &each) {
            return call.service == QLatin1String(each.service) && call.action == QLatin1String(each.action);
        });
        const NodeId given = givenTo(m_tree, state);
        if (row == std::end(LargeAnswers) || !m_tree.isObject(given))
            return;
        const QString bound = QLatin1String(row->bound);
        for (const QString &smaller : {bound, bound + u".$"_qs, u"Select"_qs}) {
            if (m_tree.find(given, smaller) != NoNode)
                return;
        }
        tell(state, Rule::AdviceLargeAnswer, {state.name, QLatin1String(row->most), bound});
    }

    // A map that reads its items from outside may have any number of results. What is left of them, where they are
    // chosen from or dropped, is not known here.
    void checkResults(const State &state)
    {
        const bool isFromOutside =
            std::get<asl::MapFields>(state.fields).distributed && m_tree.find(state.node, u"ItemReader") != NoNode;
        for (const char *smaller : {"ResultWriter", "ResultSelector", "ResultPath", "OutputPath", "Output"}) {
            if (m_tree.find(state.node, QString::fromLatin1(smaller)) != NoNode)
                return;
        }
        if (isFromOutside)
            tell(state, Rule::AdviceLargeResults, {state.name});
    }

    // Where nothing else is named, the input itself is the list.
    bool isListInInput(const State &state) const
    {
        static const QRegularExpression expression(QStringLiteral(R"(^\{%\s*\$states\.input(\.\w+)*\s*%\}$)"));
        static const QRegularExpression path(QStringLiteral(R"(^\$(?![\w$]))"));
        const NodeId items = m_tree.find(state.node, u"Items"), itemsPath = m_tree.find(state.node, u"ItemsPath");
        return m_tree.find(state.node, u"ItemReader") == NoNode
            && (items == NoNode || m_tree.string(items).contains(expression))
            && (itemsPath == NoNode || m_tree.string(itemsPath).contains(path));
    }

    void checkSelector(const State &state)
    {
        NodeId selector = m_tree.find(state.node, u"ItemSelector");
        selector = selector == NoNode ? m_tree.find(state.node, u"Parameters") : selector;
        const bool isSmall = m_tree.find(state.node, u"InputPath") != NoNode;
        if (!m_tree.isObject(selector) || isSmall || !isListInInput(state))
            return;
        for (const NodeId field : m_tree.children(selector)) {
            const QString value = m_tree.isString(field) ? m_tree.string(field).simplified() : QString();
            const bool isPath = m_tree.key(field).endsWith(u".$") && value == u"$";
            if (isPath || value == u"{% $states.input %}")
                return tell(state, Rule::AdviceWholeInput, {state.name});
        }
    }

    Findings &m_findings;
    const json::Tree &m_tree;
    QSet<Rule> m_told;
};

} // namespace

void checkSizes(Findings &findings)
{
    SizeCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) { check.check(state); });
}

} // namespace validate

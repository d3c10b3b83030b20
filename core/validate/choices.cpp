#include "core/asl/vocabulary.h"
#include "core/validate/listing.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::State;
using json::NodeId;
using json::NoNode;

constexpr int DeepestRule = DeepestText;

const QSet<QString> &comparisons()
{
    static const QSet<QString> names = [] {
        const QStringList list = listedComparisons().split(QStringLiteral(", "));
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

bool isRuleField(const QString &name)
{
    return asl::fieldOf(asl::Place::ChoiceRule, name) != nullptr;
}

// AWS: a rule is And, Or or Not with rules inside, or else compares: one Variable by one comparison.
class ChoiceCheck
{
public:
    explicit ChoiceCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void checkRule(NodeId rule, int depth)
    {
        if (!m_tree.isObject(rule) || isPlaceholder(m_tree, rule) || depth > DeepestRule)
            return;
        std::vector<NodeId> logic;
        std::vector<NodeId> compares;
        bool unknown = false;
        for (const NodeId field : m_tree.children(rule)) {
            const QString name = m_tree.key(field);
            if (name == u"And" || name == u"Or" || name == u"Not")
                logic.push_back(field);
            else if (comparisons().contains(name))
                compares.push_back(field);
            else
                unknown |= !isRuleField(name);
        }
        for (const NodeId field : logic)
            checkInside(field, depth);
        if (depth > 0)
            checkNested(rule);
        if (logic.empty())
            checkComparison(rule, compares, unknown);
        else
            checkLogic(rule, logic, compares);
    }

private:
    void checkComparison(NodeId rule, const std::vector<NodeId> &compares, bool unknown)
    {
        if (compares.size() > 1)
            m_findings.atKey(compares.back(),
                             oneOperator(QStringLiteral("There should only be one of the following "
                                                        "fields: [%1]")
                                             .arg(listedComparisons())));
        else if (compares.empty() && !unknown) // a misspelt operator is told as an unknown field
            m_findings.atObject(rule,
                                oneOperator(QStringLiteral("This object should have only one of the following "
                                                           "fields: [%1]")
                                                .arg(listedComparisons())));
    }

    void checkLogic(NodeId rule, const std::vector<NodeId> &logic, const std::vector<NodeId> &compares)
    {
        if (logic.size() > 1)
            m_findings.atKey(logic.back(),
                             oneOperator(QStringLiteral("There should only be one of the following "
                                                        "fields: [Not, Or, And]")));
        for (const NodeId field : compares)
            unsupported(field);
        if (const NodeId variable = m_tree.find(rule, u"Variable"); variable != NoNode)
            unsupported(variable);
    }

    // ASL: only the outermost rule decides where to go.
    void checkNested(NodeId rule)
    {
        for (const QStringView name : {u"Next", u"Assign"}) {
            if (const NodeId field = m_tree.find(rule, name); field != NoNode)
                unsupported(field);
        }
    }

    void unsupported(NodeId field)
    {
        const QString name = m_tree.key(field);
        m_findings.atKey(field, {Rule::FieldNotInRule, {name}});
    }

    static Words oneOperator(const QString &message) { return {Rule::RuleNeedsOneOperator, {}, message}; }

    void checkInside(NodeId value, int depth)
    {
        const bool single = m_tree.key(value) == u"Not";
        if (single != m_tree.isObject(value)) // told as a wrong type
            return;
        if (single)
            return checkRule(value, depth + 1);
        for (const NodeId rule : m_tree.children(value))
            checkRule(rule, depth + 1);
    }

    Findings &m_findings;
    const json::Tree &m_tree;
};

} // namespace

void checkChoices(Findings &findings)
{
    ChoiceCheck check(findings);
    forEachStateIn(findings.definition().root, [&](const State &state) {
        const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields);
        if (!choice || state.language == asl::QueryLanguage::Jsonata || !findings.isLanguageKnown(state))
            return;
        for (const asl::ChoiceRule &rule : choice->rules)
            check.checkRule(rule.node, 0);
    });
}

} // namespace validate

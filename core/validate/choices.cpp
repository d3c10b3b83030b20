#include "core/asl/vocabulary.h"
#include "core/validate/misspelling.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::State;
using json::NodeId;
using json::NoNode;

constexpr int DeepestRule = 100;

bool isComparison(const QString &name)
{
    static const QSet<QString> comparisons = [] {
        const QStringList others{QStringLiteral("Comment"), QStringLiteral("And"), QStringLiteral("Or"),
                                 QStringLiteral("Not"), QStringLiteral("Variable"), QStringLiteral("Condition"),
                                 QStringLiteral("Output"), QStringLiteral("Assign"), QStringLiteral("Next")};
        QSet<QString> names;
        for (const asl::Field &field : asl::fieldsOf(u"choiceRule")) {
            if (!others.contains(QLatin1String(field.name)))
                names.insert(QLatin1String(field.name));
        }
        return names;
    }();
    return comparisons.contains(name);
}

class ChoiceCheck
{
public:
    explicit ChoiceCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void checkRule(NodeId rule, int depth)
    {
        if (!m_tree.isObject(rule) || isPlaceholder(m_tree, rule) || depth > DeepestRule)
            return;
        std::vector<NodeId> operators;
        bool unknown = false;
        for (const NodeId field : m_tree.children(rule)) {
            const QString name = m_tree.key(field);
            if (name == u"And" || name == u"Or" || name == u"Not") {
                operators.push_back(field);
                checkInside(field, depth);
            } else if (isComparison(name)) {
                operators.push_back(field);
            } else {
                unknown |= !isRuleField(name);
            }
        }
        if (operators.size() > 1)
            m_findings.atKey(operators.back(), {QStringLiteral("A choice rule must have exactly one comparison operator"),
                                                QStringLiteral("rule-needs-one-operator")});
        else if (operators.empty() && !unknown) // a misspelt operator is told as an unknown field
            m_findings.atObject(rule, {QStringLiteral("A choice rule must have exactly one comparison operator"),
                                       QStringLiteral("rule-needs-one-operator")});
        else if (operators.size() == 1)
            checkVariable(rule, m_tree.key(operators.front()));
    }

private:
    static bool isRuleField(const QString &name)
    {
        return std::ranges::any_of(asl::fieldsOf(u"choiceRule"),
                                   [&](const asl::Field &field) { return name == QLatin1String(field.name); });
    }

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

    void checkVariable(NodeId rule, const QString &name)
    {
        const bool compares = name != u"And" && name != u"Or" && name != u"Not";
        const bool missing = m_tree.find(rule, u"Variable") == NoNode && !holdsMisspelt(m_tree, rule, u"Variable");
        if (compares && missing)
            m_findings.atObject(rule, {QStringLiteral("These fields are required: [Variable]"),
                                       QStringLiteral("missing-fields"), {QStringLiteral("Variable")}});
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

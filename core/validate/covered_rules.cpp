#include "core/validate/rules.h"

#include <QRegularExpression>

#include <limits>

namespace validate {

namespace {

using json::NodeId;
using json::NoNode;

// What a rule asks, whatever the order and the blanks it is written with.
QString questionOf(const json::Tree &tree, NodeId rule)
{
    static const QSet<QString> answers{QStringLiteral("Next"), QStringLiteral("Comment"), QStringLiteral("Assign"),
                                       QStringLiteral("Output")};
    if (!tree.isObject(rule))
        return tree.isString(rule) ? tree.string(rule) : tree.raw(rule).toString();
    QStringList fields;
    for (const NodeId field : tree.children(rule)) {
        if (!answers.contains(tree.key(field)))
            fields << tree.key(field) + u'=' + questionOf(tree, field);
    }
    fields.sort();
    return fields.join(u'\n');
}

// The same words are asked anew, and answered otherwise.
bool changesByItself(const QString &question)
{
    static const QRegularExpression functions(QStringLiteral(R"(\$(random|now|millis|uuid|eval)\b)"));
    return question.contains(functions);
}

// The numbers that a comparison takes; or, of IsPresent, everything that is there.
struct Taken
{
    QString of; // the value that is compared
    bool anything = false;
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool withLow = false, withHigh = false;

    bool covers(const Taken &other) const
    {
        if (of != other.of || other.anything)
            return false;
        const bool below = low < other.low || (low == other.low && (withLow || !other.withLow));
        const bool above = high > other.high || (high == other.high && (withHigh || !other.withHigh));
        return anything || (below && above);
    }
};

// By =, <, <=, > or >=.
Taken takenBy(const QString &of, QStringView comparison, double number)
{
    Taken taken{of};
    const bool withIt = comparison.endsWith(u'=');
    if (!comparison.startsWith(u'<')) {
        taken.low = number;
        taken.withLow = withIt;
    }
    if (!comparison.startsWith(u'>')) {
        taken.high = number;
        taken.withHigh = withIt;
    }
    return taken;
}

// {"Variable": "$.n", "NumericLessThan": 5}; nothing for any other comparison.
std::optional<Taken> takenByComparison(const json::Tree &tree, NodeId rule)
{
    static const std::pair<const char *, const char *> numeric[] = {{"NumericEquals", "="},
                                                                    {"NumericLessThan", "<"},
                                                                    {"NumericLessThanEquals", "<="},
                                                                    {"NumericGreaterThan", ">"},
                                                                    {"NumericGreaterThanEquals", ">="}};
    const QString of = tree.string(tree.find(rule, u"Variable"));
    if (of.isEmpty())
        return std::nullopt;
    const NodeId present = tree.find(rule, u"IsPresent");
    if (present != NoNode && tree.raw(present) == u"true") {
        Taken taken{of};
        taken.anything = true;
        return taken;
    }
    for (const auto &[name, comparison] : numeric) {
        if (const auto number = tree.number(tree.find(rule, QString::fromLatin1(name))))
            return takenBy(of, QString::fromLatin1(comparison), *number);
    }
    return std::nullopt;
}

// {% $states.input.n < 5 %} and the like; nothing for what says more.
std::optional<Taken> takenByCondition(const QString &condition)
{
    static const QRegularExpression simple(
        QStringLiteral(R"(^\{%\s*(\$\w+(?:\.\w+)*)\s*(<=|>=|<|>|=)\s*(-?\d+(?:\.\d+)?)\s*%\}$)"));
    const auto match = simple.match(condition);
    if (!match.hasMatch())
        return std::nullopt;
    return takenBy(match.captured(1), match.capturedView(2), match.captured(3).toDouble());
}

// Whether whatever meets `later` meets `earlier`, too. False where that cannot be told.
class Covering
{
public:
    explicit Covering(const json::Tree &tree) : m_tree(tree) {}

    bool covers(NodeId earlier, NodeId later, int depth = 0) const
    {
        if (depth > DeepestText || !m_tree.isObject(earlier) || !m_tree.isObject(later))
            return false;
        const auto byEarlier = [&](NodeId part) { return covers(earlier, part, depth + 1); };
        const auto ofLater = [&](NodeId part) { return covers(part, later, depth + 1); };
        if (const NodeId parts = m_tree.find(later, u"Or"); parts != NoNode)
            return all(parts, byEarlier);
        if (const NodeId parts = m_tree.find(earlier, u"And"); parts != NoNode)
            return all(parts, ofLater);
        if (const NodeId parts = m_tree.find(later, u"And"); parts != NoNode)
            return any(parts, byEarlier);
        if (const NodeId parts = m_tree.find(earlier, u"Or"); parts != NoNode)
            return any(parts, ofLater);
        const auto wider = takenBySingle(earlier), narrower = takenBySingle(later);
        return wider && narrower && wider->covers(*narrower);
    }

private:
    template <class Meets>
    bool any(NodeId list, Meets meets) const
    {
        for (const NodeId part : m_tree.children(list)) {
            if (meets(part))
                return true;
        }
        return false;
    }

    template <class Meets>
    bool all(NodeId list, Meets meets) const
    {
        const bool isEmpty = m_tree[list].childCount == 0;
        return !isEmpty && !any(list, [&](NodeId part) { return !meets(part); });
    }

    std::optional<Taken> takenBySingle(NodeId rule) const
    {
        const NodeId condition = m_tree.find(rule, u"Condition");
        return m_tree.isString(condition) ? takenByCondition(m_tree.string(condition))
                                          : takenByComparison(m_tree, rule);
    }

    const json::Tree &m_tree;
};

void checkRules(Findings &findings, const asl::ChoiceFields &choice)
{
    constexpr size_t MostCompared = 200; // each with all before it
    const Covering covering(findings.tree());
    QHash<QString, size_t> asked;
    for (size_t i = 0; i < choice.rules.size(); ++i) {
        const NodeId node = choice.rules[i].node;
        const QString question = questionOf(findings.tree(), node);
        if (changesByItself(question))
            continue;
        if (asked.contains(question) && !question.isEmpty()) {
            findings.advise(node, {Rule::AdviceSameRule, {QString::number(asked[question] + 1)}});
            continue;
        }
        asked.insert(question, i);
        for (size_t earlier = 0; earlier < std::min(i, MostCompared); ++earlier) {
            if (covering.covers(choice.rules[earlier].node, node)) {
                findings.advise(node, {Rule::AdviceCoveredRule, {QString::number(earlier + 1)}});
                break;
            }
        }
    }
}

} // namespace

void checkCoveredRules(Findings &findings)
{
    forEachStateIn(findings.definition().root, [&](const asl::State &state) {
        if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields))
            checkRules(findings, *choice);
    });
}

} // namespace validate

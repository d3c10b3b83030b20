#include "core/graph/rule_text.h"

namespace graph {

namespace {

using json::NodeId;
using json::NoNode;
using json::Tree;

struct Operator
{
    QLatin1StringView word;
    QLatin1StringView sign;
};

// What AWS's operator names say, less their type: NumericGreaterThanEquals is "≥" as StringGreaterThanEquals is.
constexpr Operator operators[] = {
    {QLatin1StringView("GreaterThanEquals"), QLatin1StringView(">=")},
    {QLatin1StringView("LessThanEquals"), QLatin1StringView("<=")},
    {QLatin1StringView("GreaterThan"), QLatin1StringView(">")},
    {QLatin1StringView("LessThan"), QLatin1StringView("<")},
    {QLatin1StringView("Equals"), QLatin1StringView("=")},
    {QLatin1StringView("Matches"), QLatin1StringView("~")},
};

QString shortPath(const QString &path)
{
    return path.startsWith(u"$.") ? path.mid(2) : path;
}

QString operandText(const Tree &tree, NodeId value, bool path)
{
    if (path)
        return shortPath(tree.string(value));
    return tree.raw(value).toString().simplified();
}

QString questionText(const QString &variable, const QString &key, bool expected, const RuleWords &words)
{
    const auto known = words.questions.constFind(key);
    if (known != words.questions.constEnd())
        return (expected ? known->yes : known->no).arg(variable);
    return variable + u' ' + key + (expected ? QString() : QStringLiteral(": false"));
}

class Telling
{
public:
    Telling(const Tree &tree, const RuleWords &words) : m_tree(tree), m_words(words) {}

    QString condition(NodeId rule, int depth = 0) const
    {
        constexpr int Deepest = 8; // nobody reads further on an arrow
        if (depth > Deepest)
            return QStringLiteral("…");
        if (const NodeId all = m_tree.find(rule, u"And"); m_tree.isArray(all))
            return joined(all, m_words.all, depth);
        if (const NodeId any = m_tree.find(rule, u"Or"); m_tree.isArray(any))
            return joined(any, m_words.any, depth);
        if (const NodeId none = m_tree.find(rule, u"Not"); m_tree.isObject(none))
            return m_words.none.arg(condition(none, depth + 1));
        return comparison(rule);
    }

private:
    QString comparison(NodeId rule) const
    {
        const QString variable = shortPath(m_tree.string(m_tree.find(rule, u"Variable")));
        for (const NodeId child : m_tree.children(rule)) {
            QString key = m_tree.key(child);
            if (key.startsWith(u"Is") && key.size() > 2)
                return questionText(variable, key, m_tree.boolean(child).value_or(true), m_words);
            const bool path = key.endsWith(u"Path");
            if (path)
                key.chop(4);
            for (const Operator &each : operators) {
                if (key.endsWith(each.word))
                    return QStringLiteral("%1 %2 %3").arg(variable, each.sign, operandText(m_tree, child, path));
            }
        }
        return variable;
    }

    QString joined(NodeId list, const QString &word, int depth) const
    {
        QStringList parts;
        for (const NodeId each : m_tree.children(list)) {
            const bool compound = m_tree.find(each, u"And") != NoNode || m_tree.find(each, u"Or") != NoNode;
            const QString part = condition(each, depth + 1);
            parts << (compound ? u'(' + part + u')' : part);
        }
        return parts.join(word);
    }

    const Tree &m_tree;
    const RuleWords &m_words;
};

} // namespace

QString conditionText(const json::Tree &tree, json::NodeId rule, const RuleWords &words)
{
    const QString condition = tree.string(tree.find(rule, u"Condition")).simplified();
    if (condition.startsWith(u"{%") && condition.endsWith(u"%}"))
        return condition.mid(2, condition.size() - 4).trimmed();
    return condition.isEmpty() ? Telling(tree, words).condition(rule) : condition;
}

QString ruleText(const json::Tree &tree, json::NodeId rule, const RuleWords &words)
{
    const QString comment = tree.string(tree.find(rule, u"Comment")).simplified();
    return comment.isEmpty() ? conditionText(tree, rule, words) : comment;
}

} // namespace graph

#include "core/graph/flow_graph.h"

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

// "IsPresent": false reads "valor is not present".
QString questionText(const QString &variable, const QString &key, bool expected)
{
    QString word = key.mid(2);
    word[0] = word[0].toLower();
    return QStringLiteral("%1 %2 %3").arg(variable, expected ? QStringLiteral("is") : QStringLiteral("is not"), word);
}

QString comparisonText(const Tree &tree, NodeId rule)
{
    const QString variable = shortPath(tree.string(tree.find(rule, u"Variable")));
    for (const NodeId child : tree.children(rule)) {
        QString key = tree.key(child);
        if (key.startsWith(u"Is") && key.size() > 2)
            return questionText(variable, key, tree.boolean(child).value_or(true));
        const bool path = key.endsWith(u"Path");
        if (path)
            key.chop(4);
        for (const Operator &each : operators) {
            if (key.endsWith(each.word))
                return QStringLiteral("%1 %2 %3").arg(variable, each.sign, operandText(tree, child, path));
        }
    }
    return variable;
}

QString conditionText(const Tree &tree, NodeId rule, int depth);

QString joined(const Tree &tree, NodeId list, const QString &word, int depth)
{
    QStringList parts;
    for (const NodeId each : tree.children(list)) {
        const bool compound = tree.find(each, u"And") != NoNode || tree.find(each, u"Or") != NoNode;
        const QString part = conditionText(tree, each, depth + 1);
        parts << (compound ? u'(' + part + u')' : part);
    }
    return parts.join(word);
}

QString conditionText(const Tree &tree, NodeId rule, int depth)
{
    constexpr int Deepest = 8; // nobody reads further on an arrow
    if (depth > Deepest)
        return QStringLiteral("…");
    if (const NodeId all = tree.find(rule, u"And"); tree.isArray(all))
        return joined(tree, all, QStringLiteral(" and "), depth);
    if (const NodeId any = tree.find(rule, u"Or"); tree.isArray(any))
        return joined(tree, any, QStringLiteral(" or "), depth);
    if (const NodeId none = tree.find(rule, u"Not"); tree.isObject(none))
        return QStringLiteral("not (%1)").arg(conditionText(tree, none, depth + 1));
    return comparisonText(tree, rule);
}

} // namespace

QString ruleText(const json::Tree &tree, json::NodeId rule)
{
    const QString comment = tree.string(tree.find(rule, u"Comment")).simplified();
    if (!comment.isEmpty())
        return comment;
    QString condition = tree.string(tree.find(rule, u"Condition")).simplified();
    if (condition.startsWith(u"{%") && condition.endsWith(u"%}"))
        return condition.mid(2, condition.size() - 4).trimmed();
    return condition.isEmpty() ? conditionText(tree, rule, 0) : condition;
}

} // namespace graph

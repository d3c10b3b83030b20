#include "core/exchange/intrinsics.h"

#include "core/yaml/layout.h"

#include <QRegularExpression>

namespace exchange {

using json::NodeId;
using json::NoNode;
using json::Tree;

namespace {

// Most values have no tag, and are not looked at closely.
bool mayHaveTag(const Tree &tree, NodeId node)
{
    if (tree.format() != json::Format::Yaml)
        return false;
    const json::Node &self = tree[node];
    const NodeId before = self.key.isEmpty() ? tree.previous(node) : NoNode;
    const qsizetype floor = !self.key.isEmpty() ? self.key.end
        : before != NoNode                      ? tree[before].span.end
        : self.parent != NoNode                 ? tree[self.parent].span.begin
                                                : 0;
    return floor < self.span.begin && QStringView(tree.text()).sliced(floor, self.span.begin - floor).contains(u'!');
}

QString longNameOf(const QString &tag)
{
    const QString word = tag.mid(1);
    return word == u"Ref" || word == u"Condition" ? word : QStringLiteral("Fn::") + word;
}

bool isFunctionName(const QString &key)
{
    return key == u"Ref" || key.startsWith(u"Fn::");
}

bool isName(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z_][\\w:.\\-]*$"));
    return form.match(word).hasMatch();
}

// What the expression names, where it names one thing.
QString subjectOf(const Tree &tree, const Intrinsic &found)
{
    if (tree.isString(found.argument)) {
        const QString word = tree.string(found.argument);
        static const QRegularExpression filled(QStringLiteral("^\\$\\{([^}!]+)\\}$"));
        const auto match = filled.match(word);
        return match.hasMatch() ? match.captured(1) : word;
    }
    if (found.function != u"Fn::GetAtt" || !tree.isArray(found.argument))
        return {};
    QStringList parts;
    for (const NodeId part : tree.children(found.argument))
        parts << (tree.isString(part) ? tree.string(part) : QString());
    return parts.join(u'.');
}

// The same for every way of writing the same.
QString meaningOf(const Tree &tree, NodeId node, const std::optional<Intrinsic> &found)
{
    const QString subject = found ? subjectOf(tree, *found) : QString();
    if (!isName(subject))
        return expressionOf(tree, node);
    const bool isReference =
        found->function == u"Ref" || found->function == u"Fn::GetAtt" || found->function == u"Fn::Sub";
    return isReference ? subject : found->function + u' ' + subject;
}

} // namespace

std::optional<Intrinsic> intrinsicAt(const Tree &tree, NodeId node)
{
    if (node == NoNode)
        return std::nullopt;
    if (mayHaveTag(tree, node)) {
        const QString tag = yaml::tagOf(tree, node);
        if (tag.size() > 1 && tag[1].isLetter())
            return Intrinsic{longNameOf(tag), node, {yaml::valueBegin(tree, node), tree[node].span.end}};
    }
    if (!tree.isObject(node) || tree[node].childCount != 1 || !isFunctionName(tree.key(tree[node].firstChild)))
        return std::nullopt;
    return Intrinsic{tree.key(tree[node].firstChild), tree[node].firstChild, tree[node].span};
}

QString expressionOf(const Tree &tree, NodeId node)
{
    const auto found = intrinsicAt(tree, node);
    const text::Span span = found ? found->written : tree[node].span;
    return tree.text().mid(span.begin, span.length()).simplified();
}

QString HoleNames::nameFor(const Tree &tree, NodeId node)
{
    const auto found = intrinsicAt(tree, node);
    const QString meaning = meaningOf(tree, node, found);
    if (const auto known = m_names.constFind(meaning); known != m_names.cend())
        return *known;
    QString base = found ? subjectOf(tree, *found) : QString();
    const bool isNumbered = !isName(base);
    if (isNumbered)
        base = found ? found->function.section(u':', -1) : QStringLiteral("Value");
    QString name = isNumbered ? base + u'1' : base;
    for (int number = 2; m_taken.contains(name); ++number)
        name = base + QString::number(number);
    m_names.insert(meaning, name);
    m_taken.insert(name);
    return name;
}

std::optional<QString> literalOf(const Tree &tree, NodeId node)
{
    if (node == NoNode || intrinsicAt(tree, node))
        return std::nullopt;
    switch (tree.kind(node)) {
    case json::Kind::String: return tree.string(node);
    case json::Kind::Number: return tree.raw(node).toString(); // an account that begins with 0 stays one
    case json::Kind::Boolean: return *tree.boolean(node) ? QStringLiteral("true") : QStringLiteral("false");
    default: return std::nullopt;
    }
}

QString writtenOf(const Tree &tree, NodeId node)
{
    return literalOf(tree, node).value_or(expressionOf(tree, node));
}

} // namespace exchange

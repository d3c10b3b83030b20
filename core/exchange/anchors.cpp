#include "core/exchange/anchors.h"

#include "core/json/strings.h"
#include "core/yaml/layout.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using json::NodeId;
using json::NoNode;
using json::Tree;

namespace {

// Of anchors that name each other.
constexpr int MostHops = 32;

bool isAlias(const Tree &tree, NodeId node)
{
    return tree.raw(node).startsWith(u'*');
}

bool isMerged(const Tree &tree, NodeId node)
{
    return !tree[node].key.isEmpty() && tree[node].key.begin == tree[node].span.begin;
}

bool isNameEnd(const QString &text, qsizetype at)
{
    return at >= text.size() || text[at].isSpace() || QStringView(u",]}").contains(text[at]);
}

// The last &name before the alias: YAML lets an anchor be set anew.
qsizetype anchorBefore(const QString &text, const QString &name, qsizetype alias)
{
    const QString sign = u'&' + name;
    for (qsizetype at = alias; at > 0;) {
        at = text.lastIndexOf(sign, at - 1);
        const bool isFirst =
            at == 0 || (at > 0 && (text[at - 1].isSpace() || QStringView(u"[{,").contains(text[at - 1])));
        if (at >= 0 && isFirst && isNameEnd(text, at + sign.size()))
            return at;
    }
    return -1;
}

// The value behind the anchor: the first that begins there.
NodeId anchoredAt(const Tree &tree, qsizetype anchor)
{
    const NodeId around = anchor < 0 ? NoNode : tree.at(anchor);
    if (around == NoNode || tree[around].span.begin > anchor) // an entry, between its key and its value
        return around;
    NodeId found = NoNode;
    for (const NodeId child : tree.children(around)) {
        const bool isBehind = tree[child].span.begin > anchor && !isAlias(tree, child);
        if (isBehind && (found == NoNode || tree[child].span.begin < tree[found].span.begin))
            found = child;
    }
    return found;
}

// The reader has put a copy of what is anchored in the alias's place. A value never equals a part of itself, so that what
// stands in a comment or a text and only looks like the anchor leads nowhere.
bool isCopyOf(const Tree &tree, NodeId alias, NodeId anchored)
{
    return tree.kind(alias) == tree.kind(anchored) && tree.toValue(alias) == tree.toValue(anchored);
}

QString nameOf(const Tree &tree, NodeId alias)
{
    return tree.raw(alias).sliced(1).toString();
}

struct Anchored
{
    qsizetype anchor = -1;
    NodeId value = NoNode;
};

// What the alias stands for: behind the nearest anchor of its name that the reader took for it.
Anchored anchoredFor(const Tree &tree, NodeId alias)
{
    const QString name = nameOf(tree, alias);
    for (qsizetype at = tree[alias].span.begin; (at = anchorBefore(tree.text(), name, at)) >= 0;) {
        const NodeId value = anchoredAt(tree, at);
        const NodeId copied = value != NoNode && isMerged(tree, alias) ? tree.find(value, tree.key(alias)) : value;
        if (copied != NoNode && isCopyOf(tree, alias, copied))
            return {at, value};
    }
    return {};
}

class FlowWriter
{
public:
    explicit FlowWriter(const Tree &tree) : m_tree(tree) {}

    std::optional<QString> written(NodeId node)
    {
        QString made = textOf(node);
        return m_failed ? std::nullopt : std::optional(std::move(made));
    }

private:
    QString textOf(NodeId node)
    {
        const NodeId source = beyondAliases(m_tree, node);
        if (source == NoNode) {
            m_failed = true;
            return {};
        }
        const QString tag = yaml::tagOf(m_tree, source);
        return tag.isEmpty() ? plain(source) : tag + u' ' + plain(source);
    }

    QString plain(NodeId node)
    {
        const bool isObject = m_tree.isObject(node);
        if (!isObject && !m_tree.isArray(node))
            return scalar(node);
        QStringList parts;
        for (const NodeId child : m_tree.children(node)) {
            const QString value = textOf(child);
            parts << (isObject ? json::quoted(m_tree.key(child)) + QStringLiteral(": ") + value : value);
        }
        return (isObject ? u'{' : u'[') + parts.join(QStringLiteral(", ")) + (isObject ? u'}' : u']');
    }

    // As it is written where that holds in brackets too: 012 is not 12, and yes is what the reader makes of it.
    QString scalar(NodeId node) const
    {
        static const QRegularExpression safe(QStringLiteral("\\A[A-Za-z0-9_.+\\-/]+(?::[A-Za-z0-9_.+\\-/]+)*\\z"));
        const QString raw = m_tree.raw(node).toString();
        if (safe.match(raw).hasMatch())
            return raw;
        return m_tree.kind(node) == json::Kind::Null ? QStringLiteral("null") : json::quoted(m_tree.string(node));
    }

    const Tree &m_tree;
    bool m_failed = false;
};

void addAliases(std::vector<OuterAlias> &found, const Tree &tree, NodeId node, qsizetype begin)
{
    if (!isAlias(tree, node)) {
        for (const NodeId child : tree.children(node))
            addAliases(found, tree, child, begin);
        return;
    }
    const text::Span span = tree[node].span;
    const QString name = nameOf(tree, node);
    const bool isKnown = std::ranges::any_of(found, [&](const OuterAlias &each) { return each.span == span; });
    if (isKnown)
        return;
    const Anchored source = anchoredFor(tree, node);
    if (source.anchor >= begin)
        return;
    found.push_back({span, name, source.value == NoNode ? std::nullopt : FlowWriter(tree).written(source.value)});
}

} // namespace

NodeId beyondAliases(const Tree &tree, NodeId node)
{
    for (int hop = 0; hop < MostHops && node != NoNode; ++hop) {
        if (!isAlias(tree, node))
            return node;
        const NodeId source = anchoredFor(tree, node).value;
        node = source != NoNode && isMerged(tree, node) ? tree.find(source, tree.key(node)) : source;
    }
    return NoNode;
}

std::vector<OuterAlias> outerAliases(const Tree &tree, NodeId value)
{
    std::vector<OuterAlias> found;
    if (tree.format() != json::Format::Yaml || !tree.raw(value).contains(u'*'))
        return found;
    addAliases(found, tree, value, tree[value].span.begin);
    std::ranges::sort(found, {}, [](const OuterAlias &each) { return each.span.begin; });
    return found;
}

} // namespace exchange

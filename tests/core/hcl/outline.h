// What a tree of HCL says in one line, for tests to compare. A bang marks what is damaged.
#pragma once

#include "core/hcl/tree.h"

#include <QStringList>

namespace hcl {

inline QString outlineOf(const Tree &tree, NodeId node);

inline QString listOf(const Tree &tree, NodeId parent)
{
    QStringList made;
    for (const NodeId child : tree.children(parent)) {
        const QString key = tree.raw(tree[child].key).toString();
        made << (key.isEmpty() ? QString() : key + u':') + outlineOf(tree, child);
    }
    return made.join(u' ');
}

inline QString outlineOf(const Tree &tree, NodeId node)
{
    const QString raw = tree.raw(node).toString();
    const QString mark = tree[node].damaged ? QStringLiteral("!") : QString();
    switch (tree.kind(node)) {
    case Kind::Object: return u'{' + listOf(tree, node) + u'}' + mark;
    case Kind::Tuple: return u'[' + listOf(tree, node) + u']' + mark;
    case Kind::Call: return tree.raw(tree[node].name).toString() + u'(' + listOf(tree, node) + u')' + mark;
    case Kind::Other: return u'<' + raw + u'>' + mark;
    case Kind::Missing: return u'?' + mark;
    case Kind::String:
        return raw + (tree.child(node, 0) == NoNode ? QString() : u'=' + outlineOf(tree, tree.child(node, 0))) + mark;
    default: return raw + mark;
    }
}

inline QString outlineOf(const Tree &tree, const Block &block)
{
    QString made;
    for (const Attribute &each : block.attributes)
        made += tree.raw(each.name).toString() + u'=' + outlineOf(tree, each.value) + u';';
    for (const Block &each : block.blocks) {
        made += tree.raw(each.type).toString();
        for (const text::Span label : each.labels)
            made += u' ' + tree.raw(label).toString();
        made += u'{' + outlineOf(tree, each) + u'}';
    }
    return made + (block.damaged ? QStringLiteral("!") : QString());
}

} // namespace hcl

#include "core/yaml/equality.h"

#include "core/yaml/writer.h"

namespace yaml {

using json::Kind;
using json::NodeId;
using json::NoNode;

namespace {

// A substitution that JSON writes bare is a string in YAML.
QString words(const json::Tree &tree, NodeId node)
{
    return tree.kind(node) == Kind::Missing ? tree.raw(node).toString() : tree.string(node);
}

bool isText(Kind kind)
{
    return kind == Kind::String || kind == Kind::Missing;
}

bool childrenSayTheSame(const json::Tree &tree, NodeId node, const json::Tree &other, NodeId twin)
{
    NodeId theirs = other[twin].firstChild;
    for (const NodeId child : tree.children(node)) {
        if (tree.key(child) != other.key(theirs) || !saysTheSame(tree, child, other, theirs))
            return false;
        theirs = other[theirs].next;
    }
    return true;
}

} // namespace

bool saysTheSame(const json::Tree &tree, NodeId node, const json::Tree &other, NodeId twin)
{
    const Kind kind = tree.kind(node);
    if (isText(kind) && isText(other.kind(twin)))
        return words(tree, node) == words(other, twin);
    if (kind != other.kind(twin) || tree[node].childCount != other[twin].childCount)
        return false;
    if (kind == Kind::Number)
        return numberSpelling(tree, node) == numberSpelling(other, twin);
    if (kind == Kind::Boolean)
        return tree.boolean(node) == other.boolean(twin);
    return childrenSayTheSame(tree, node, other, twin);
}

bool isAlike(const json::Tree &tree, NodeId node, const json::Tree &other, NodeId twin)
{
    if (tree.kind(node) != other.kind(twin))
        return false;
    if (!tree.isObject(node) || tree[node].childCount == 0)
        return saysTheSame(tree, node, other, twin);
    int alike = 0;
    for (const NodeId child : tree.children(node)) {
        const NodeId theirs = other.find(twin, tree.key(child));
        alike += theirs != NoNode && saysTheSame(tree, child, other, theirs) ? 1 : 0;
    }
    return 2 * alike >= std::max(tree[node].childCount, other[twin].childCount);
}

} // namespace yaml

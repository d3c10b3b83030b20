#include "core/validate/placeholder.h"

namespace validate {

namespace {

using json::NodeId;
using json::Tree;

bool isDeploymentFunction(const Tree &tree, NodeId object)
{
    if (tree[object].childCount != 1)
        return false;
    const QString key = tree.key(tree[object].firstChild);
    return key == u"Ref" || key.startsWith(u"Fn::");
}

// `!Sub …`: the tag stands before the value, on its line or on the line before.
bool isTagged(const Tree &tree, NodeId node)
{
    if (tree.format() != json::Format::Yaml)
        return false;
    const QString &text = tree.text();
    qsizetype end = tree[node].span.begin;
    if (end < text.size() && text[end] == u'!')
        return true;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    qsizetype begin = end;
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    return begin < end && text[begin] == u'!';
}

} // namespace

bool holdsPlaceholder(QStringView text)
{
    return text.contains(u"${") || text.contains(u"{{");
}

bool isPlaceholder(const Tree &tree, NodeId node)
{
    switch (tree.kind(node)) {
    case json::Kind::Missing: return true;
    case json::Kind::String: return holdsPlaceholder(tree.string(node)) || isTagged(tree, node);
    case json::Kind::Object: return isDeploymentFunction(tree, node) || isTagged(tree, node);
    default: return isTagged(tree, node);
    }
}

} // namespace validate

#include "ui/canvas/reconcile.h"

#include <algorithm>

namespace canvas {

edit::EdgeName edgeName(const graph::Scope &scope, const graph::Edge &edge)
{
    edit::EdgeName name;
    if (edge.from != graph::StartNode)
        name.from = scope.nodes[size_t(edge.from)].path;
    name.scope = scope.path;
    name.kind = edge.kind;
    name.index = edge.index;
    return name;
}

asl::StatePath targetOf(const graph::Scope &scope, const graph::Edge &edge)
{
    return edge.to < 0 ? asl::StatePath() : scope.nodes[size_t(edge.to)].path;
}

EdgeKey keyOf(const edit::EdgeName &edge)
{
    EdgeKey key{edge};
    if (!edge.from.isEmpty())
        key.name.scope = asl::scopeOf(edge.from);
    return key;
}

size_t qHash(const EdgeKey &key, size_t seed)
{
    const auto &[from, scope, kind, index] = key.name;
    return qHashMulti(seed, from, scope.number, int(kind), index);
}

bool isSameDrawing(const graph::FlowGraph &one, const graph::FlowGraph &other)
{
    const auto isSameEdge = [](const graph::Edge &a, const graph::Edge &b) {
        return a.kind == b.kind && a.from == b.from && a.to == b.to && a.index == b.index && a.damaged == b.damaged
            && a.label == b.label;
    };
    return std::ranges::equal(one.scopes, other.scopes, [&](const graph::Scope &a, const graph::Scope &b) {
        return a.path == b.path && a.hasPills == b.hasPills && a.start == b.start && a.nodes == b.nodes
            && std::ranges::equal(a.edges, b.edges, isSameEdge);
    });
}

edit::EdgeName carried(const edit::EdgeName &edge, const Carried &paths)
{
    edit::EdgeName now = edge;
    now.from = paths.value(edge.from, edge.from);
    now.scope.container = paths.value(edge.scope.container, edge.scope.container);
    if (!now.from.isEmpty())
        now.scope = asl::scopeOf(now.from);
    return now;
}

} // namespace canvas

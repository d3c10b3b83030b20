#include "ui/canvas/reconcile.h"

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

QString keyOf(const edit::EdgeName &edge)
{
    const QString from = edge.from.isEmpty()
        ? u"^%1/%2"_qs.arg(asl::toString(edge.scope.container)).arg(edge.scope.number)
        : asl::toString(edge.from);
    return u"%1#%2#%3"_qs.arg(from).arg(int(edge.kind)).arg(edge.index);
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

QString edgeWords(const edit::EdgeName &edge, const asl::StatePath &target)
{
    return u"%1 > %2"_qs.arg(keyOf(edge), asl::toString(target));
}

QStringList stateNames(const graph::FlowGraph &graph)
{
    QStringList names;
    for (const graph::Scope &scope : graph.scopes)
        for (const graph::Node &node : scope.nodes)
            names << asl::toString(node.path);
    names.sort();
    return names;
}

QStringList edgeNames(const graph::FlowGraph &graph)
{
    QStringList names;
    for (const graph::Scope &scope : graph.scopes)
        for (const graph::Edge &edge : scope.edges)
            names << edgeWords(edgeName(scope, edge), targetOf(scope, edge));
    names.sort();
    return names;
}

} // namespace canvas

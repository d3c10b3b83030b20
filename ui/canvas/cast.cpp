#include "ui/canvas/cast.h"

#include <QGraphicsScene>

namespace canvas {

std::vector<QGraphicsItem *> Cast::follow(const graph::FlowGraph &graph, const Carried &carried)
{
    std::vector<QGraphicsItem *> left;
    followNodes(graph, carried, left);
    followEdges(graph, carried, left);
    followPills(graph);
    return left;
}

void Cast::followNodes(const graph::FlowGraph &graph, const Carried &carried, std::vector<QGraphicsItem *> &left)
{
    std::vector<asl::StatePath> wanted;
    for (const graph::Scope &scope : graph.scopes)
        for (const graph::Node &node : scope.nodes)
            wanted.push_back(node.path);
    const auto carry = [&carried](const asl::StatePath &path) {
        const auto found = carried.constFind(path);
        return found == carried.cend() ? std::nullopt : std::optional(*found);
    };
    auto result = reconciled(m_nodeOf, wanted, carry, [this](const asl::StatePath &path) {
        auto *item = new NodeItem(path);
        m_scene.addItem(item);
        return item;
    });
    left.insert(left.end(), result.left.begin(), result.left.end());
    m_nodeOf = std::move(result.kept);
    m_nodes.clear();
    auto path = wanted.begin();
    for (size_t scope = 0; scope < graph.scopes.size(); ++scope) {
        for (size_t number = 0; number < graph.scopes[scope].nodes.size(); ++number, ++path) {
            NodeItem *item = m_nodeOf.value(*path);
            item->setPath(*path);
            m_nodes.push_back({int(scope), int(number), item});
        }
    }
}

void Cast::followEdges(const graph::FlowGraph &graph, const Carried &paths, std::vector<QGraphicsItem *> &left)
{
    std::vector<EdgeKey> wanted;
    for (const graph::Scope &scope : graph.scopes)
        for (const graph::Edge &edge : scope.edges)
            wanted.push_back({edgeName(scope, edge)});
    const auto carry = [&](const EdgeKey &key) { return std::optional(EdgeKey{carried(key.name, paths)}); };
    auto result = reconciled(m_edgeOf, wanted, carry, [this](const EdgeKey &key) {
        auto *item = new EdgeItem(key.name);
        m_scene.addItem(item);
        return item;
    });
    left.insert(left.end(), result.left.begin(), result.left.end());
    m_edgeOf = std::move(result.kept);
    m_edges.clear();
    auto key = wanted.begin();
    for (size_t number = 0; number < graph.scopes.size(); ++number) {
        const graph::Scope &scope = graph.scopes[number];
        for (size_t i = 0; i < scope.edges.size(); ++i, ++key) {
            EdgeItem *item = m_edgeOf.value(*key);
            item->setEnds(key->name, targetOf(scope, scope.edges[i]));
            m_edges.push_back({int(number), int(i), item});
        }
    }
}

void Cast::followPills(const graph::FlowGraph &graph)
{
    const bool wanted = !graph.scopes.empty() && graph.scopes.front().hasPills;
    for (NodeItem **pill : {&m_start, &m_end}) {
        if (wanted == (*pill != nullptr))
            continue;
        delete std::exchange(*pill, nullptr);
        if (!wanted)
            continue;
        *pill = new NodeItem({});
        m_scene.addItem(*pill);
    }
}

NodeItem *Cast::enter(const graph::Scope &scope, Role<NodeItem> role)
{
    const graph::Node &node = scope.nodes[size_t(role.number)];
    role.item = new NodeItem(node.path);
    m_scene.addItem(role.item);
    m_nodeOf.insert(node.path, role.item);
    m_nodes.push_back(role);
    return role.item;
}

EdgeItem *Cast::enter(const graph::Scope &scope, Role<EdgeItem> role)
{
    const graph::Edge &edge = scope.edges[size_t(role.number)];
    const edit::EdgeName name = edgeName(scope, edge);
    role.item = new EdgeItem(name);
    role.item->setEnds(name, targetOf(scope, edge));
    m_scene.addItem(role.item);
    m_edgeOf.insert({name}, role.item);
    m_edges.push_back(role);
    return role.item;
}

std::vector<QGraphicsItem *> Cast::leave()
{
    std::vector<QGraphicsItem *> left;
    for (const Role<NodeItem> &role : m_nodes)
        left.push_back(role.item);
    for (const Role<EdgeItem> &role : m_edges)
        left.push_back(role.item);
    m_nodes.clear();
    m_edges.clear();
    m_nodeOf.clear();
    m_edgeOf.clear();
    return left;
}

} // namespace canvas

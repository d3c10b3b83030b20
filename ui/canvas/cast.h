// Who is on a stage: an item for each card, frame and arrow of a graph, and the two pills. They follow the graph: an
// item whose state or arrow is still there goes on under its present name.
#pragma once

#include "ui/canvas/edge_item.h"
#include "ui/canvas/node_item.h"
#include "ui/canvas/reconcile.h"

class QGraphicsScene;

namespace canvas {

// One item and its number in the graph.
template <class Item>
struct Role
{
    int scope = 0;
    int number = 0;
    Item *item = nullptr;
};

class Cast
{
public:
    explicit Cast(QGraphicsScene &scene) : m_scene(scene) {}

    // The items in the graph's order.
    const std::vector<Role<NodeItem>> &nodes() const { return m_nodes; }
    const std::vector<Role<EdgeItem>> &edges() const { return m_edges; }
    NodeItem *node(const asl::StatePath &path) const { return m_nodeOf.value(path); }
    EdgeItem *edge(const edit::EdgeName &name) const { return m_edgeOf.value(keyOf(name)); }
    NodeItem *start() const { return m_start; }
    NodeItem *end() const { return m_end; }

    // Returns the items that nobody wants any more; they are the caller's to delete.
    std::vector<QGraphicsItem *> follow(const graph::FlowGraph &graph, const Carried &carried);
    // For a stage that nobody is on yet: one after another, in the graph's order.
    NodeItem *enter(const graph::Scope &scope, Role<NodeItem> role);
    EdgeItem *enter(const graph::Scope &scope, Role<EdgeItem> role);
    void followPills(const graph::FlowGraph &graph);
    // All but the pills leave.
    std::vector<QGraphicsItem *> leave();

private:
    void followNodes(const graph::FlowGraph &graph, const Carried &carried, std::vector<QGraphicsItem *> &left);
    void followEdges(const graph::FlowGraph &graph, const Carried &carried, std::vector<QGraphicsItem *> &left);

    QGraphicsScene &m_scene;
    std::vector<Role<NodeItem>> m_nodes;
    std::vector<Role<EdgeItem>> m_edges;
    QHash<asl::StatePath, NodeItem *> m_nodeOf;
    QHash<EdgeKey, EdgeItem *> m_edgeOf;
    NodeItem *m_start = nullptr;
    NodeItem *m_end = nullptr;
};

} // namespace canvas

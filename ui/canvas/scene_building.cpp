// CanvasScene's third part: a large document is put on the scene a slice at a time, so that the window stays awake.
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/folding.h"

namespace canvas {

void CanvasScene::buildAnew(const document::SharedSnapshot &now)
{
    m_work.clear();
    m_patience.stop();
    m_motion.stop();
    m_isWaiting = false; // an answer about the drawing before comes too late
    clearItems();
    m_snapshot = now;
    m_work.then([this] { takeGraph(); });
    m_work.then([this] { return int(m_nodeOrder.size()); }, [this](int index) { addNode(index); });
    m_work.then([this] { return int(m_edgeOrder.size()); }, [this](int index) { addEdge(index); });
    m_work.then([this] {
        reconcilePills();
        readProblems();
        dressAll();
        showSelection();
    });
    m_work.then([this] { requestLayout(); });
    Q_EMIT placesChanged();
}

void CanvasScene::clearItems()
{
    const auto nodes = std::make_shared<QList<NodeItem *>>(m_nodes.values());
    const auto edges = std::make_shared<QList<EdgeItem *>>(m_edges.values());
    m_nodes.clear();
    m_edges.clear();
    m_hoveredNode = nullptr;
    m_hoveredEdge = nullptr;
    m_selectedEdge.reset();
    m_graph = {};
    m_layout = {};
    m_looks.clear();
    for (NodeItem *item : *nodes)
        item->hide();
    for (EdgeItem *item : *edges)
        item->hide();
    // The scene owns them: should this work be cleared, they are hidden and go with the scene.
    m_work.then([nodes] { return int(nodes->size()); }, [nodes](int index) { delete nodes->at(index); });
    m_work.then([edges] { return int(edges->size()); }, [edges](int index) { delete edges->at(index); });
}

void CanvasScene::takeGraph()
{
    m_graph = folded(m_snapshot->graph, [this](const asl::StatePath &path) { return m_session.isFolded(path); });
    m_index = indexOf(m_snapshot->definition);
    orderItems();
}

void CanvasScene::orderItems()
{
    m_nodeOrder.clear();
    m_edgeOrder.clear();
    for (size_t scope = 0; scope < m_graph.scopes.size(); ++scope) {
        for (size_t node = 0; node < m_graph.scopes[scope].nodes.size(); ++node)
            m_nodeOrder.emplace_back(int(scope), int(node));
        for (size_t edge = 0; edge < m_graph.scopes[scope].edges.size(); ++edge)
            m_edgeOrder.emplace_back(int(scope), int(edge));
    }
}

void CanvasScene::addNode(int index)
{
    const auto [scope, number] = m_nodeOrder[size_t(index)];
    const graph::Node &node = m_graph.scopes[size_t(scope)].nodes[size_t(number)];
    if (m_nodes.contains(node.path))
        return;
    m_looks.insert(node.path, lookOfNode(*m_snapshot, node));
    auto *item = new NodeItem(node.path);
    item->setLook(dressed(node.path));
    addItem(item);
    m_nodes.insert(node.path, item);
}

void CanvasScene::addEdge(int index)
{
    const auto [number, edgeNumber] = m_edgeOrder[size_t(index)];
    const graph::Scope &scope = m_graph.scopes[size_t(number)];
    const graph::Edge &edge = scope.edges[size_t(edgeNumber)];
    const edit::EdgeName name = edgeName(scope, edge);
    const QString key = keyOf(name);
    if (m_edges.contains(key))
        return;
    auto *item = new EdgeItem(name);
    item->setEnds(name, targetOf(scope, edge));
    item->setLook(lookOf(edge));
    addItem(item);
    m_edges.insert(key, item);
}

} // namespace canvas

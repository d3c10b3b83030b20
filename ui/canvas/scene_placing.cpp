// CanvasScene's other half: where its items stand, and how they get there.
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/motion.h"
#include "ui/canvas/node_geometry.h"

namespace canvas {

layout::Measures CanvasScene::measures() const
{
    return measuresOf(m_graph, [this](const graph::Node &node) { return m_looks.value(node.path); });
}

void CanvasScene::requestLayout()
{
    m_isWaiting = true;
    auto placed = m_layouter.request(m_graph, measures(), m_session.direction(), [this](layout::Layout answer) {
        if (m_isWaiting)
            apply(std::move(answer), Answer::Final);
    });
    if (placed)
        apply(std::move(*placed), Answer::Final);
    else if (m_nodeOrder.empty()) // of a large drawing nothing is shown before its places are known
        m_patience.start();
}

void CanvasScene::placeProvisionally()
{
    if (!m_isWaiting)
        return;
    auto placed = m_layouter.sketch(m_graph, measures(), m_session.direction(), [this](layout::Layout answer) {
        if (m_isWaiting)
            apply(std::move(answer), Answer::Provisional);
    });
    if (placed)
        apply(std::move(*placed), Answer::Provisional);
}

// What a person looks at stays where it is on the screen: the selected state, else the flow's beginning.
QPointF CanvasScene::shiftOfAnchor() const
{
    const asl::StatePath current = m_session.selection().empty() ? asl::StatePath() : m_session.selection().back();
    const NodeItem *item = m_nodes.value(current);
    const auto address = m_graph.find(current);
    if (item && item->isPlaced() && address)
        return m_layout.scopes[size_t(address->scope)].nodes[size_t(address->node)].topLeft() - item->place().topLeft();
    if (m_start && m_start->isPlaced() && !m_layout.scopes.empty() && !m_layout.scopes.front().start.isNull())
        return m_layout.scopes.front().start.topLeft() - m_start->place().topLeft();
    return {};
}

void CanvasScene::apply(layout::Layout placed, Answer answer)
{
    // An answer to a graph that is no longer shown cannot come: a newer request takes its place.
    m_work.clear();
    m_patience.stop();
    // After a provisional one the better answer is still to come.
    m_isWaiting = answer == Answer::Provisional;
    finishMoves();
    m_layout = std::move(placed);
    const QPointF shift = m_isNew ? QPointF() : shiftOfAnchor();
    const bool isSliced = m_isNew && !m_nodeOrder.empty();
    if (isSliced) {
        m_work.then(
            [this] { return int(m_nodeOrder.size()); },
            [this, shift](int i) { applyNode(m_nodeOrder[size_t(i)].first, m_nodeOrder[size_t(i)].second, shift); });
        m_work.then(
            [this] { return int(m_edgeOrder.size()); },
            [this, shift](int i) { applyEdge(m_edgeOrder[size_t(i)].first, m_edgeOrder[size_t(i)].second, shift); });
        m_work.then([this, shift, answer] { finishApplying(shift, answer); });
        return;
    }
    for (int scope = 0; scope < int(std::min(m_graph.scopes.size(), m_layout.scopes.size())); ++scope) {
        for (int node = 0; node < int(m_graph.scopes[size_t(scope)].nodes.size()); ++node)
            applyNode(scope, node, shift);
        for (int edge = 0; edge < int(m_graph.scopes[size_t(scope)].edges.size()); ++edge)
            applyEdge(scope, edge, shift);
    }
    finishApplying(shift, answer);
}

void CanvasScene::finishApplying(QPointF shift, Answer answer)
{
    applyPills(shift);
    setLanes();
    keepRoom(m_margin);
    if (!shift.isNull())
        Q_EMIT shifted(shift);
    if (m_isNew || !isMotionWanted())
        move(1);
    else
        m_motion.start();
    if (answer == Answer::Final) {
        m_nodeOrder.clear();
        m_edgeOrder.clear();
    }
    const bool isNew = m_isNew;
    // A provisional place is one that nobody has got used to yet.
    m_isNew = m_isNew && answer == Answer::Provisional;
    Q_EMIT placesChanged();
    if (isNew)
        Q_EMIT firstPlaced();
}

void CanvasScene::keepRoom(double margin)
{
    m_margin = std::max(m_margin, margin);
    setSceneRect(m_layout.bounds.adjusted(-m_margin, -m_margin, m_margin, m_margin));
}

void CanvasScene::applyNode(int scopeNumber, int number, QPointF shift)
{
    const graph::Scope &scope = m_graph.scopes[size_t(scopeNumber)];
    const graph::Node &node = scope.nodes[size_t(number)];
    NodeItem *item = m_nodes.value(node.path);
    const QRectF &place = m_layout.scopes[size_t(scopeNumber)].nodes[size_t(number)];
    // Frames lie below what they hold.
    item->setZValue(scope.path.container.depth() * 10 + (node.container ? 0 : 6));
    if (item->isPlaced())
        item->beginMove(place, shift);
    else
        item->setPlace(place);
}

void CanvasScene::applyEdge(int scopeNumber, int number, QPointF shift)
{
    const graph::Scope &scope = m_graph.scopes[size_t(scopeNumber)];
    const layout::Layout::PlacedScope &placed = m_layout.scopes[size_t(scopeNumber)];
    EdgeItem *item = m_edges.value(keyOf(edgeName(scope, scope.edges[size_t(number)])));
    const auto &route = placed.routes[size_t(number)];
    const auto &label = placed.labels[size_t(number)];
    if (item->route().empty())
        item->setRoute(route, label);
    else
        item->beginMove(route, label, shift);
}

void CanvasScene::applyPills(QPointF shift)
{
    if (m_layout.scopes.empty())
        return;
    const auto put = [shift](NodeItem *pill, const QRectF &place) {
        if (!pill)
            return;
        pill->setVisible(!place.isNull());
        pill->setZValue(6);
        if (pill->isPlaced())
            pill->beginMove(place, shift);
        else
            pill->setPlace(place);
    };
    put(m_start, m_layout.scopes.front().start);
    put(m_end, m_layout.scopes.front().end);
}

void CanvasScene::setLanes()
{
    for (const graph::Scope &scope : m_graph.scopes) {
        for (const graph::Node &node : scope.nodes) {
            std::vector<NodeItem::Lane> lanes;
            for (const int inner : node.scopes) {
                const graph::Scope &lane = m_graph.scopes[size_t(inner)];
                lanes.push_back({m_layout.scopes[size_t(inner)].area, lane.path, lane.nodes.empty()});
            }
            m_nodes.value(node.path)->setLanes(std::move(lanes));
        }
    }
}

void CanvasScene::move(double progress)
{
    for (NodeItem *item : std::as_const(m_nodes))
        item->move(progress);
    for (EdgeItem *item : std::as_const(m_edges))
        item->move(progress);
    for (NodeItem *pill : {m_start, m_end})
        if (pill)
            pill->move(progress);
}

void CanvasScene::finishMoves()
{
    if (isMoving())
        m_motion.stop();
    move(1);
}

} // namespace canvas

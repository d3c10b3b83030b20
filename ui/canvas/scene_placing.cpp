// CanvasScene's other half: where its items stand, and how they get there.
#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/motion.h"
#include "ui/canvas/node_geometry.h"

#include "core/layout/simple_layout.h"

namespace canvas {

namespace {

// Room to pan, and enough that the scene is always larger than its window: a smaller one would be centred anew
// whenever it grows.
constexpr double SceneMargin = 4000;

} // namespace

layout::Measures CanvasScene::measures() const
{
    return measuresOf([this](const graph::Node &node) { return m_looks.value(node.path); });
}

void CanvasScene::requestLayout()
{
    m_isWaiting = true;
    auto placed = m_layouter.request(m_graph, measures(), m_session.direction(),
                                     [this](layout::Layout answer) { apply(std::move(answer)); });
    if (placed)
        apply(std::move(*placed));
    else
        m_patience.start();
}

void CanvasScene::placeProvisionally()
{
    if (!m_isWaiting)
        return;
    const bool isNew = m_isNew;
    apply(layout::laidOut(m_graph, measures(), m_session.direction(), layout::simpleLayout));
    // The better answer is still to come, and comes into a view that nobody has got used to yet.
    m_isWaiting = true;
    m_isNew = isNew;
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

void CanvasScene::apply(layout::Layout placed)
{
    // An answer to a graph that is no longer shown cannot come: a newer request takes its place.
    m_patience.stop();
    m_isWaiting = false;
    finishMoves();
    m_layout = std::move(placed);
    const QPointF shift = m_isNew ? QPointF() : shiftOfAnchor();
    for (size_t i = 0; i < m_graph.scopes.size() && i < m_layout.scopes.size(); ++i)
        applyScope(m_graph.scopes[i], m_layout.scopes[i], shift);
    applyPills(shift);
    setLanes();
    setSceneRect(m_layout.bounds.adjusted(-SceneMargin, -SceneMargin, SceneMargin, SceneMargin));
    if (!shift.isNull())
        Q_EMIT shifted(shift);
    if (m_isNew || !isMotionWanted())
        move(1);
    else
        m_motion.start();
    Q_EMIT placesChanged();
    if (m_isNew) {
        m_isNew = false;
        Q_EMIT firstPlaced();
    }
}

void CanvasScene::applyScope(const graph::Scope &scope, const layout::Layout::PlacedScope &placed, QPointF shift)
{
    const int depth = scope.path.container.depth();
    for (size_t i = 0; i < scope.nodes.size(); ++i) {
        NodeItem *item = m_nodes.value(scope.nodes[i].path);
        item->setZValue(depth * 10 + (scope.nodes[i].container ? 0 : 6));
        if (item->isPlaced())
            item->beginMove(placed.nodes[i], shift);
        else
            item->setPlace(placed.nodes[i]);
    }
    for (size_t i = 0; i < scope.edges.size(); ++i) {
        EdgeItem *item = m_edges.value(keyOf(edgeName(scope, scope.edges[i])));
        if (item->route().empty())
            item->setRoute(placed.routes[i], placed.labels[i]);
        else
            item->beginMove(placed.routes[i], placed.labels[i], shift);
    }
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

#include "ui/canvas/placing.h"

#include "ui/canvas/motion.h"
#include "ui/canvas/node_geometry.h"
#include "ui/canvas/stage.h"

namespace canvas {

namespace {

constexpr int PatienceMs = 100;
constexpr int MotionMs = 180;

} // namespace

Placing::Placing(Stage &stage, SlicedWork &work) : m_stage(stage), m_work(work)
{
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(MotionMs);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &v) { move(v.toDouble()); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Placing::placeProvisionally);
}

layout::Measures Placing::measures() const
{
    return measuresOf(m_stage.graph(), [this](const graph::Node &node) { return m_stage.node(node.path)->plain(); });
}

void Placing::setDirection(layout::Direction direction)
{
    if (direction == m_direction)
        return;
    m_direction = direction;
    if (!m_stage.isEmpty())
        request();
}

void Placing::request()
{
    m_isWaiting = true;
    auto placed = m_layouter.request(m_stage.graph(), measures(), m_direction, [this](layout::Layout answer) {
        if (m_isWaiting)
            apply(std::move(answer), Answer::Final);
    });
    if (placed)
        apply(std::move(*placed), Answer::Final);
    else if (!m_stage.isBuilding()) // of a large drawing nothing is shown before its places are known
        m_patience.start();
}

void Placing::forget()
{
    stop();
    m_isWaiting = false; // an answer about the drawing before comes too late
    m_isNew = true;
}

void Placing::stop()
{
    m_patience.stop();
    m_motion.stop();
}

void Placing::placeProvisionally()
{
    if (!m_isWaiting)
        return;
    auto placed = m_layouter.sketch(m_stage.graph(), measures(), m_direction, [this](layout::Layout answer) {
        if (m_isWaiting)
            apply(std::move(answer), Answer::Provisional);
    });
    if (placed)
        apply(std::move(*placed), Answer::Provisional);
}

// What a person looks at stays where it is on the screen: the selected state, else the flow's beginning.
QPointF Placing::shiftOfAnchor() const
{
    const NodeItem *item = m_stage.anchor();
    const auto address = item ? m_stage.graph().find(item->path()) : std::nullopt;
    if (item && item->isPlaced() && address)
        return m_layout.scopes[size_t(address->scope)].nodes[size_t(address->node)].topLeft() - item->place().topLeft();
    const NodeItem *start = m_stage.cast().start();
    if (start && start->isPlaced() && !m_layout.scopes.empty() && !m_layout.scopes.front().start.isNull())
        return m_layout.scopes.front().start.topLeft() - start->place().topLeft();
    return {};
}

void Placing::apply(layout::Layout placed, Answer answer)
{
    // An answer to a graph that is no longer shown cannot come: a newer request takes its place.
    m_work.clear();
    m_patience.stop();
    // After a provisional one the better answer is still to come.
    m_isWaiting = answer == Answer::Provisional;
    finishMoves();
    m_layout = std::move(placed);
    const QPointF shift = m_isNew ? QPointF() : shiftOfAnchor();
    const size_t nodes = m_stage.cast().nodes().size(), edges = m_stage.cast().edges().size();
    if (m_isNew && m_stage.isBuilding()) {
        m_work.then([nodes] { return int(nodes); }, [this, shift](int i) { applyNode(size_t(i), shift); });
        m_work.then([edges] { return int(edges); }, [this, shift](int i) { applyEdge(size_t(i), shift); });
        m_work.then([this, shift, answer] { finishApplying(shift, answer); });
        return;
    }
    for (size_t i = 0; i < nodes; ++i)
        applyNode(i, shift);
    for (size_t i = 0; i < edges; ++i)
        applyEdge(i, shift);
    finishApplying(shift, answer);
}

void Placing::finishApplying(QPointF shift, Answer answer)
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
    if (answer == Answer::Final)
        Q_EMIT settled();
    const bool isNew = m_isNew;
    // A provisional place is one that nobody has got used to yet.
    m_isNew = m_isNew && answer == Answer::Provisional;
    Q_EMIT placesChanged();
    if (isNew)
        Q_EMIT firstPlaced();
}

void Placing::keepRoom(double margin)
{
    m_margin = std::max(m_margin, margin);
    m_stage.setSceneRect(m_layout.bounds.adjusted(-m_margin, -m_margin, m_margin, m_margin));
}

void Placing::applyNode(size_t index, QPointF shift)
{
    const Role<NodeItem> &role = m_stage.cast().nodes()[index];
    const graph::Scope &scope = m_stage.graph().scopes[size_t(role.scope)];
    const QRectF &place = m_layout.scopes[size_t(role.scope)].nodes[size_t(role.number)];
    // Frames lie below what they hold.
    role.item->setZValue(scope.path.container.depth() * 10 + (scope.nodes[size_t(role.number)].container ? 0 : 6));
    if (role.item->isPlaced())
        role.item->beginMove(place, shift);
    else
        role.item->setPlace(place);
}

void Placing::applyEdge(size_t index, QPointF shift)
{
    const Role<EdgeItem> &role = m_stage.cast().edges()[index];
    const layout::Layout::PlacedScope &placed = m_layout.scopes[size_t(role.scope)];
    const layout::Route &route = placed.routes[size_t(role.number)];
    const QRectF &label = placed.labels[size_t(role.number)];
    if (role.item->route().empty())
        role.item->setRoute(route, label);
    else
        role.item->beginMove(route, label, shift);
}

void Placing::applyPills(QPointF shift)
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
    put(m_stage.cast().start(), m_layout.scopes.front().start);
    put(m_stage.cast().end(), m_layout.scopes.front().end);
}

void Placing::setLanes()
{
    const graph::FlowGraph &graph = m_stage.graph();
    for (const Role<NodeItem> &role : m_stage.cast().nodes()) {
        const graph::Node &node = graph.scopes[size_t(role.scope)].nodes[size_t(role.number)];
        if (node.scopes.empty() && role.item->lanes().empty())
            continue;
        std::vector<NodeItem::Lane> lanes;
        for (const int inner : node.scopes) {
            const graph::Scope &lane = graph.scopes[size_t(inner)];
            lanes.push_back({m_layout.scopes[size_t(inner)].area, lane.path, lane.nodes.empty()});
        }
        role.item->setLanes(std::move(lanes));
    }
}

void Placing::move(double progress)
{
    for (const Role<NodeItem> &role : m_stage.cast().nodes())
        role.item->move(progress);
    for (const Role<EdgeItem> &role : m_stage.cast().edges())
        role.item->move(progress);
    for (NodeItem *pill : {m_stage.cast().start(), m_stage.cast().end()})
        if (pill)
            pill->move(progress);
}

void Placing::finishMoves()
{
    if (isMoving())
        m_motion.stop();
    move(1);
}

} // namespace canvas

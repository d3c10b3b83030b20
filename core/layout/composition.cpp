#include "core/layout/composition.h"

#include "core/layout/scope_structure.h"

namespace layout {

namespace {

ScopeInput::Box boxOf(QSizeF size)
{
    return {size.width(), size.height()};
}

} // namespace

Composition::Composition(const graph::FlowGraph &graph, const Measures &measures, Direction direction)
    : m_direction(direction)
{
    m_parts.reserve(graph.scopes.size());
    for (const graph::Scope &scope : graph.scopes)
        add(scope, measures);
    findLevels();
}

void Composition::add(const graph::Scope &scope, const Measures &measures)
{
    ScopeStructure structure = structureOf(scope, m_direction);
    Part part;
    part.input = std::move(structure.input);
    part.arrowOfEdge = std::move(structure.arrowOfEdge);
    part.nodes = int(scope.nodes.size());
    part.pills = scope.hasPills;
    for (size_t i = 0; i < scope.nodes.size(); ++i) {
        const graph::Node &node = scope.nodes[i];
        if (node.container)
            part.containers.push_back({int(i), measures.headerWidth(node), node.scopes});
        else
            part.input.boxes[i] = boxOf(measures.card(node));
    }
    for (size_t pill = scope.nodes.size(); pill < part.input.boxes.size(); ++pill)
        part.input.boxes[pill] = boxOf(measures.pill);
    for (size_t i = 0; i < scope.edges.size(); ++i) {
        const QSizeF label = measures.label(scope.edges[i]);
        if (part.arrowOfEdge[i] < 0 || label.isEmpty())
            continue;
        ScopeInput::Arrow &arrow = part.input.arrows[size_t(part.arrowOfEdge[i])];
        arrow.labelWidth = label.width();
        arrow.labelHeight = label.height();
    }
    m_parts.push_back(std::move(part));
}

void Composition::findLevels()
{
    if (m_parts.empty())
        return;
    m_levels = {{0}};
    while (true) {
        std::vector<int> deeper;
        for (const int scope : m_levels.back()) {
            for (const Container &container : m_parts[size_t(scope)].containers)
                deeper.insert(deeper.end(), container.lanes.begin(), container.lanes.end());
        }
        if (deeper.empty())
            return;
        m_levels.push_back(std::move(deeper));
    }
}

ScopeInput Composition::inputOf(int scope) const
{
    const Part &part = m_parts[size_t(scope)];
    ScopeInput input = part.input;
    for (const Container &container : part.containers) {
        input.boxes[size_t(container.node)] = boxOf(frameSize(container));
    }
    return input;
}

void Composition::place(int scope, const ScopeLayout &layout)
{
    m_parts[size_t(scope)].layout = layout;
}

QSizeF Composition::laneSize(int scope) const
{
    const Part &part = m_parts[size_t(scope)];
    if (part.nodes == 0)
        return EmptyLane;
    return part.layout.size + QSizeF(2 * LanePadding, 2 * LanePadding);
}

QSizeF Composition::frameSize(const Container &container) const
{
    double along = 0, across = 0; // lanes are joined along one way and as long as the longest the other way
    const bool stacked = m_direction == Direction::LeftRight;
    for (const int lane : container.lanes) {
        const QSizeF size = laneSize(lane);
        along += (stacked ? size.height() : size.width()) + LaneGap;
        across = std::max(across, stacked ? size.width() : size.height());
    }
    QSizeF lanes = container.lanes.empty() ? EmptyLane : QSizeF(along - LaneGap, across);
    if (stacked && !container.lanes.empty())
        lanes.transpose();
    return {std::max(lanes.width(), container.headerWidth), lanes.height() + HeaderHeight};
}

void Composition::fill(int scope, QPointF origin, Layout::PlacedScope &placed) const
{
    const Part &part = m_parts[size_t(scope)];
    for (int i = 0; i < part.nodes; ++i)
        placed.nodes.push_back(part.layout.boxes[size_t(i)].translated(origin));
    if (part.pills) {
        placed.start = part.layout.boxes[size_t(part.input.start)].translated(origin);
        placed.end = part.layout.boxes[size_t(part.input.end)].translated(origin);
    }
    for (const int arrow : part.arrowOfEdge) {
        Route route;
        QRectF label;
        if (arrow >= 0) {
            route = part.layout.routes[size_t(arrow)];
            for (QPointF &point : route)
                point += origin;
            label = part.layout.labels[size_t(arrow)];
            if (!label.isNull())
                label.translate(origin);
        }
        placed.routes.push_back(std::move(route));
        placed.labels.push_back(label);
    }
}

// Lanes share what the frame has beyond their own sizes; what they hold begins where the flow begins and
// stands in the middle across it.
void Composition::placeLanes(const Container &container, const QRectF &frame, Layout &layout) const
{
    const bool stacked = m_direction == Direction::LeftRight;
    const double spare = stacked ? 0 : (frame.width() - frameSize({0, 0, container.lanes}).width());
    const double share = spare / double(std::max<size_t>(1, container.lanes.size()));
    QPointF at = frame.topLeft() + QPointF(0, HeaderHeight);
    for (const int lane : container.lanes) {
        const QSizeF own = laneSize(lane);
        const QSizeF size =
            stacked ? QSizeF(frame.width(), own.height()) : QSizeF(own.width() + share, frame.height() - HeaderHeight);
        Layout::PlacedScope &placed = layout.scopes[size_t(lane)];
        placed.area = QRectF(at, size);
        const QPointF middle =
            stacked ? QPointF(0, (size.height() - own.height()) / 2) : QPointF((size.width() - own.width()) / 2, 0);
        fill(lane, at + middle + QPointF(LanePadding, LanePadding), placed);
        at += stacked ? QPointF(0, size.height() + LaneGap) : QPointF(size.width() + LaneGap, 0);
    }
}

Layout Composition::layout() const
{
    Layout layout;
    layout.direction = m_direction;
    layout.scopes.resize(m_parts.size());
    if (m_parts.empty())
        return layout;
    layout.bounds = QRectF(QPointF(), m_parts[0].layout.size);
    layout.scopes[0].area = layout.bounds;
    fill(0, {}, layout.scopes[0]);
    for (const std::vector<int> &level : m_levels) {
        for (const int scope : level) {
            for (const Container &container : m_parts[size_t(scope)].containers) {
                const QRectF frame = layout.scopes[size_t(scope)].nodes[size_t(container.node)];
                placeLanes(container, frame, layout);
            }
        }
    }
    return layout;
}

} // namespace layout

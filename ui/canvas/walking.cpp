#include "ui/canvas/walking.h"

#include "ui/canvas/canvas_scene.h"

namespace canvas {

namespace {

QPointF wayOf(Qt::Key arrow)
{
    switch (arrow) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    default: return {0, 1};
    }
}

// Nothing when the place does not lie that way.
std::optional<double> costOf(const QRectF &from, const QRectF &to, QPointF way)
{
    const QPointF gap = to.center() - from.center();
    const double along = QPointF::dotProduct(gap, way);
    const double aside = std::abs(gap.x() * way.y()) + std::abs(gap.y() * way.x());
    if (along < 8 || aside > along * 3)
        return std::nullopt;
    return along + 2 * aside;
}

bool isJoined(const CanvasScene &scene, const asl::StatePath &a, const asl::StatePath &b)
{
    const auto edges = scene.edges();
    return std::ranges::any_of(edges, [&](const EdgeItem *edge) {
        return (edge->name().from == a && edge->target() == b) || (edge->name().from == b && edge->target() == a);
    });
}

asl::StatePath firstState(const CanvasScene &scene)
{
    const NodeItem *first = nullptr;
    for (const NodeItem *node : scene.nodes())
        if (!first || node->place().top() < first->place().top()
            || (node->place().top() == first->place().top() && node->path().depth() < first->path().depth()))
            first = node;
    return first ? first->path() : asl::StatePath();
}

} // namespace

asl::StatePath stateInDirection(const CanvasScene &scene, const asl::StatePath &from, Qt::Key arrow)
{
    const NodeItem *start = scene.node(from);
    if (!start)
        return firstState(scene);
    const NodeItem *best = nullptr;
    double bestCost = 1e12;
    for (const NodeItem *node : scene.nodes()) {
        const bool holds = node->path().isWithin(from) || from.isWithin(node->path());
        const auto cost = holds ? std::nullopt : costOf(start->place(), node->place(), wayOf(arrow));
        if (!cost)
            continue;
        const double weighed = isJoined(scene, from, node->path()) ? *cost / 8 : *cost;
        if (weighed < bestCost) {
            bestCost = weighed;
            best = node;
        }
    }
    return best ? best->path() : asl::StatePath();
}

} // namespace canvas

#include "ui/canvas/walking.h"

#include "ui/canvas/stage.h"

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

bool isJoined(const Stage &stage, const asl::StatePath &a, const asl::StatePath &b)
{
    return std::ranges::any_of(stage.cast().edges(), [&](const Role<EdgeItem> &role) {
        const asl::StatePath &from = role.item->name().from, &to = role.item->target();
        return (from == a && to == b) || (from == b && to == a);
    });
}

asl::StatePath firstState(const Stage &stage)
{
    const NodeItem *first = nullptr;
    for (const auto &[scope, number, node] : stage.cast().nodes())
        if (!first || node->place().top() < first->place().top()
            || (node->place().top() == first->place().top() && node->path().depth() < first->path().depth()))
            first = node;
    return first ? first->path() : asl::StatePath();
}

} // namespace

asl::StatePath stateInDirection(const Stage &stage, const asl::StatePath &from, Qt::Key arrow)
{
    const NodeItem *start = stage.node(from);
    if (!start)
        return firstState(stage);
    const NodeItem *best = nullptr;
    double bestCost = 1e12;
    for (const auto &[scope, number, node] : stage.cast().nodes()) {
        const bool holds = node->path().isWithin(from) || from.isWithin(node->path());
        const auto cost = holds ? std::nullopt : costOf(start->place(), node->place(), wayOf(arrow));
        if (!cost)
            continue;
        const double weighed = isJoined(stage, from, node->path()) ? *cost / 8 : *cost;
        if (weighed < bestCost) {
            bestCost = weighed;
            best = node;
        }
    }
    return best ? best->path() : asl::StatePath();
}

} // namespace canvas

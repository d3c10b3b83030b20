#include "ui/canvas/edge_geometry.h"

#include <cmath>

namespace canvas {

namespace {

constexpr double HeadLength = 10;
constexpr double HeadWidth = 9;

// The last control point that is not the tip itself tells where the arrow comes from.
QPointF directionAtTip(const layout::Route &route)
{
    const QPointF tip = route.back();
    for (auto point = route.rbegin() + 1; point != route.rend(); ++point) {
        const QPointF way = tip - *point;
        const double length = std::hypot(way.x(), way.y());
        if (length > 0.5)
            return way / length;
    }
    return {0, 1};
}

layout::Route shortened(layout::Route route, QPointF direction, double length)
{
    const QPointF back = direction * length;
    const size_t last = route.size() - 1;
    const QPointF whole = route[last] - route[last - (last >= 3 ? 3 : last)];
    if (std::hypot(whole.x(), whole.y()) <= length * 1.2)
        return route;
    route[last] -= back;
    if (last >= 1)
        route[last - 1] -= back;
    return route;
}

} // namespace

ArrowShape arrowAlong(const layout::Route &route, double headScale)
{
    const QPointF tip = route.back(), direction = directionAtTip(route);
    const QPointF base = tip - direction * HeadLength * headScale;
    const QPointF side = QPointF(-direction.y(), direction.x()) * (HeadWidth / 2 * headScale);
    return {shortened(route, direction, HeadLength - 2), {tip, base + side, base - side}};
}

} // namespace canvas

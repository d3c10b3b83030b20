// How an arrow lies along its route, wherever it is drawn: its line, and its head.
#pragma once

#include "core/layout/layout.h"

#include <array>

namespace canvas {

// Of a route of two points and more.
struct ArrowShape
{
    layout::Route line; // up to the head, so that it never shows beyond the tip
    std::array<QPointF, 3> head; // the tip first
};
ArrowShape arrowAlong(const layout::Route &route, double headScale = 1);

} // namespace canvas

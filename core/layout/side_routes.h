// Arrows that leave a box at its side: what happens otherwise or when things go wrong bows out to the side its
// target lies at and comes down on the target's top; what leads back goes round through a free channel and
// enters the target's side. Each such arrow takes the cheapest way that passes no box, no label and no line that
// runs the same way; where there is none it keeps the engine's. Works in a flow's coordinates: top-down.
#pragma once

#include "core/layout/layout.h"

namespace layout {

struct SideArrow
{
    size_t number = 0; // among the routes
    int from = 0;
    int to = 0;
    bool back = false;
};

// `obstacles` are the boxes with all that hangs on them; a side where something hangs is not used.
void routeAside(const std::vector<SideArrow> &arrows, const std::vector<QRectF> &obstacles,
                const std::vector<QRectF> &boxes, std::vector<Route> &routes, std::vector<QRectF> &labels);

} // namespace layout

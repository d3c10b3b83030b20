// A box with many labelled arrows, a Choice of four rules or more: they leave it side by side and sweep over to their
// labels, which stand above what they lead to. Out of one corner they would all run the same flat way.
#pragma once

#include "core/layout/flow.h"

namespace layout {

// Tells the engine what room such arrows need.
void giveFansRoom(Flow &flow);
// Leads them anew; by link, whether it was one of them and there was a way.
std::vector<bool> fannedOut(const Flow &flow, FlowPlacement &placement, const std::vector<QRectF> &boxes);

} // namespace layout

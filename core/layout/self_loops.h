// Arrows from a box to itself: they bulge out of its right side, one below the other, each with its label
// beyond the bulge. The engines only see a box wide and tall enough to hold them.
#pragma once

#include "core/layout/flow.h"

namespace layout {

struct SelfLoop
{
    size_t arrow = 0; // its number among the scope's arrows
    QSizeF label;
};

// What the box and its loops need, the box being in the middle.
QSizeF roomWithLoops(QSizeF box, const std::vector<SelfLoop> &loops);

struct PlacedLoop
{
    Route route;
    QRectF label;
};
std::vector<PlacedLoop> placedLoops(const QRectF &box, const std::vector<SelfLoop> &loops);

} // namespace layout

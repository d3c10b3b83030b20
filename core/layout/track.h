// Lines as corner points: rounding them into routes, flattening routes into them, and what two of them or one and
// a rectangle have in common.
#pragma once

#include "core/layout/layout.h"

namespace layout {

using Track = std::vector<QPointF>;

// What holds all of the line; rectangles here may be flat, and share a border without meeting.
QRectF boundsOf(const Track &line);
inline bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

// A straight piece from the route's last point; none where it is there already.
void lineTo(Route &route, QPointF to);
Route rounded(const Track &track); // every corner, as generously as its legs allow
Track flattened(const Route &route);
double lengthOf(const Track &track);
bool touches(const Track &line, const QRectF &rect);
// How far `line` runs along the upright and level legs of `track`, too near to be told apart.
double sharedLength(const Track &track, const Track &line);
int crossingsOf(const Track &a, const Track &b);

} // namespace layout

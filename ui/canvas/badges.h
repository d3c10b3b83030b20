// The small signs on cards and frames: what the run did there, retriers and catchers, mock, breakpoint, problem, test cases.
#pragma once

#include "ui/canvas/look.h"

#include <QPainter>

namespace canvas {

// The corner's signs, in a rectangle whose right edge is `from`'s left.
QRectF cornerBefore(const NodeLook &look, const QRectF &from);
void paintCorner(QPainter &painter, const NodeLook &look, const QRectF &place);
void paintNote(QPainter &painter, const NodeLook &look, const QRectF &place);
// Those that stand on the border.
void paintBadges(QPainter &painter, const NodeLook &look, const QRectF &node);

} // namespace canvas

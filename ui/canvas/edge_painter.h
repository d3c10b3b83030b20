// Paints arrows along their routes, and what they say. Pure functions on a painter, like those for nodes.
#pragma once

#include "core/layout/layout.h"
#include "ui/canvas/look.h"
#include "ui/canvas/node_painter.h"

#include <QPainterPath>

namespace canvas {

QPainterPath pathOf(const layout::Route &route);
void paintEdge(QPainter &painter, const layout::Route &route, const EdgeLook &look, Emphasis emphasis, Detail detail);
void paintLabel(QPainter &painter, const QRectF &place, const EdgeLook &look, Emphasis emphasis, Detail detail);

} // namespace canvas

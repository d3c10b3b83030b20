// Paints cards, frames and pills. Pure functions on a painter: the canvas, pictures on paper and in files are all
// painted by these.
#pragma once

#include "ui/canvas/look.h"

#include <QPainter>
#include <QRectF>

namespace canvas {

// What is worth painting at a zoom.
enum class Detail : quint8 {
    Overview, // blocks of colour
    Shapes, // cards and tiles, no text
    Full,
};
Detail detailAt(double zoom);

void paintNode(QPainter &painter, const QRectF &place, const NodeLook &look, Emphasis emphasis, Detail detail);
// A lane of a frame; an empty one says what it waits for.
void paintLane(QPainter &painter, const QRectF &place, bool isEmpty, bool isOnlyOne, Detail detail);

// How much a node paints beyond its place: badges, ring.
inline constexpr double PaintMargin = 12;

QColor colourOf(history::Mark mark);
QString iconOf(history::Mark mark);

} // namespace canvas

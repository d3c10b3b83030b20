// How large cards, pills, frames and labels are, and where their parts stand. Numbers only; nothing is painted.
#pragma once

#include "core/layout/layout.h"
#include "ui/canvas/look.h"

#include <QFont>
#include <QFontMetricsF>

namespace canvas {

enum class Lettering : quint8 { Name, Small };

QFont fontOf(Lettering lettering);
// Remembered, since every layout asks for the width of every text.
double widthOf(const QString &text, Lettering lettering);
QString elided(const QString &text, Lettering lettering, double width);
// One line, or two broken at a space, a sign or a capital; the last one elided.
QStringList wrappedName(const QString &name, double width);

struct CardParts
{
    QRectF tile;
    QRectF name;     // as many lines as it takes
    QRectF summary;
    QRectF corner;   // top right: mark, attempts, retry and catch signs
    QRectF note;     // bottom right: duration, mock
};
CardParts partsOf(const NodeLook &look, const QRectF &card);

QSizeF cardSize(const NodeLook &look);
QSizeF labelSize(const EdgeLook &look); // empty where there is nothing to say
double headerWidth(const NodeLook &look);
QRectF foldButton(const QRectF &frame); // of a frame or a folded card
bool isShortened(const NodeLook &look, const QRectF &card); // some of its text does not fit

// Asks `lookOf` for each node.
layout::Measures measuresOf(std::function<NodeLook(const graph::Node &)> lookOf);

} // namespace canvas

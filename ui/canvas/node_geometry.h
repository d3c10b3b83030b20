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
struct CardParts
{
    QRectF tile;
    QRectF name; // as many lines as it takes
    QRectF summary; // one line, on paper as many as it takes
    QRectF corner; // top right: mark, retry and catch signs
    QRectF note; // bottom right: attempts, duration, mock
    QRectF comment; // below all else; empty where there is none
};
// Lines broken at a space, a sign or a capital; where there are too many the last one is elided.
QStringList wrapped(const QString &text, Lettering lettering, double width, int mostLines);
// The lines of a card's name, and of an arrow's label, in the room they have.
QStringList nameLines(const NodeLook &look, const CardParts &parts);
QStringList commentLines(const NodeLook &look, double cardWidth);
QStringList labelLines(const EdgeLook &look, const QRectF &place);

CardParts partsOf(const NodeLook &look, const QRectF &card);

// Cards below each other are equally wide: as the widest of their scope wishes, in few steps, so that a longer name
// seldom moves the others.
double wishedWidth(const NodeLook &look); // 0 for what is no card
QSizeF cardSize(const NodeLook &look, double width);
QSizeF labelSize(const EdgeLook &look); // empty where there is nothing to say
double headerWidth(const NodeLook &look);
bool isEquallyLarge(const NodeLook &one, const NodeLook &other); // in every layout
QRectF foldButton(const QRectF &frame); // of a frame or a folded card

// Asks `lookOf` for each node; on paper all words have their room.
layout::Measures measuresOf(const graph::FlowGraph &graph, std::function<NodeLook(const graph::Node &)> lookOf,
                            bool onPaper = false);

} // namespace canvas

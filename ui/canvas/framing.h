// Where a view looks: numbers only. Whatever a person asks to see is placed so that nothing of it lies below the
// controls that float over the view.
#pragma once

#include <QRectF>
#include <QTransform>

#include <vector>

namespace canvas {

// A view of `size` pixels, with controls over it in the view's own pixels.
struct Pane
{
    QSizeF size;
    std::vector<QRectF> controls;

    QRectF area() const { return QRectF({}, size); }
};

// What is seen: `zoom` pixels to a unit, the scene's point `centre` in the middle.
struct Framing
{
    double zoom = 1;
    QPointF centre;

    QRectF inPane(const QRectF &sceneRect, const Pane &pane) const;
};

bool isCovered(const Pane &pane, const QRectF &inPane);

// All of `bounds`, as large as it can be up to life size with no card below a control.
Framing fitted(const Pane &pane, const QRectF &bounds, const std::vector<QRectF> &cards);
// The beginning of a flow too large to be read whole, at the given zoom: `start` near the edge the flow comes from, and
// across it as much of the cards as there is room for.
Framing atBeginning(const Pane &pane, const QRectF &start, const std::vector<QRectF> &cards, double zoom, bool isDown);
// The way, in pixels, that what is now at `inPane` has to go to be seen whole and clear of the controls; null when it
// is. Of what is larger than the pane its beginning is shown.
QPointF wayIntoView(const Pane &pane, const QRectF &inPane);

} // namespace canvas

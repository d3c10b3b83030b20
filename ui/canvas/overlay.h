// What is painted below the drawing, and over it in the viewport's own pixels: the gesture that goes on with what it has
// to say, the handles, the hint of an empty canvas.
#pragma once

#include <QPainter>

namespace canvas {

class CanvasView;

void paintGround(QPainter &painter, const QRectF &rect, double zoom); // of the scene
void paintOverlay(QPainter &painter, const CanvasView &view);
void paintFocus(QPainter &painter, const CanvasView &view);
void paintBuilding(QPainter &painter, const CanvasView &view); // in place of a drawing that is not ready

} // namespace canvas

// Selecting all states in a rectangle.
#pragma once

#include "ui/canvas/tool/gesture.h"
#include "ui/session/session.h"

#include <QRectF>

namespace canvas {

class CanvasView;

class RubberBand : public Gesture
{
public:
    // What was selected stays so when the person asks for more.
    RubberBand(CanvasView &view, QPointF from, bool adds);

    void moveTo(const Pointer &pointer) override { m_to = pointer.point; }
    void drop() override;
    void paint(QPainter &painter, double zoom) const override;
    Qt::CursorShape cursor() const override { return Qt::ArrowCursor; }

private:
    QRectF area() const { return QRectF(m_from, m_to).normalized(); }

    CanvasView &m_view;
    QPointF m_from, m_to;
    document::Selection m_before;
};

} // namespace canvas

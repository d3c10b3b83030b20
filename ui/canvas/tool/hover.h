// The hand at rest: what lies below the pointer is lit up.
#pragma once

#include "ui/canvas/tool/gesture.h"

namespace canvas {

class CanvasView;
class EdgeItem;

inline constexpr double EdgeReach = 7; // pixels

// The arrow that a person points at, where no card lies over it. An arrow inside a frame is nearer to the eye than the
// frame's ground.
EdgeItem *edgePointedAt(const CanvasView &view, QPointF point);

class Hover : public Gesture
{
public:
    explicit Hover(CanvasView &view) : m_view(view) {}

    void moveTo(const Pointer &pointer) override;
    void drop() override {}
    bool isPreview() const override { return false; }
    Qt::CursorShape cursor() const override { return m_cursor; }

private:
    CanvasView &m_view;
    Qt::CursorShape m_cursor = Qt::ArrowCursor;
};

} // namespace canvas

// The hand at rest: what lies below the pointer is lit up.
#pragma once

#include "ui/canvas/tool/gesture.h"
#include "ui/canvas/tool/move_lane.h"

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
    bool isPainted() const override { return m_branch.has_value(); }
    void paint(QPainter &painter, double zoom) const override;
    Qt::CursorShape cursor() const override { return m_cursor; }

private:
    void showGrip(const std::optional<Branch> &branch);

    CanvasView &m_view;
    std::optional<Branch> m_branch; // whose grip is shown
    Qt::CursorShape m_cursor = Qt::ArrowCursor;
};

} // namespace canvas

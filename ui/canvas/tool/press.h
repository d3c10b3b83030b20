// A button is down and the hand has not moved yet, or hardly: let go it is a click, moved on it becomes a drag.
#pragma once

#include "core/asl/state_path.h"
#include "ui/canvas/tool/gesture.h"

namespace canvas {

class CanvasView;

class Press : public Gesture
{
public:
    // What is not selected yet is, at once; a drag then takes it along.
    Press(CanvasView &view, const Pointer &pointer);

    void moveTo(const Pointer &pointer) override { m_now = pointer; }
    std::unique_ptr<Gesture> become() override;
    void drop() override;
    bool isPreview() const override { return false; }
    Qt::CursorShape cursor() const override { return Qt::ArrowCursor; }

private:
    std::unique_ptr<Gesture> drag() const;

    CanvasView &m_view;
    Pointer m_first, m_now;
    asl::StatePath m_handleOwner; // pressed upon; empty: elsewhere
};

// As a click there does, with those keys held.
void selectAt(CanvasView &view, QPointF point, Qt::KeyboardModifiers modifiers);

} // namespace canvas

// Dragging states to another place of the flow.
#pragma once

#include "ui/canvas/tool/drop_spots.h"
#include "ui/canvas/tool/gesture.h"

namespace canvas {

class CanvasView;

class MoveStates : public Gesture
{
public:
    MoveStates(CanvasView &view, std::vector<asl::StatePath> states, QPointF grabbed);

    void moveTo(const Pointer &pointer) override;
    bool mayDrop() const override { return m_chooser.chosen() != nullptr; }
    void drop() override;
    void paint(QPainter &painter, double zoom) const override;
    QString words() const override;

private:
    CanvasView &m_view;
    std::vector<asl::StatePath> m_states;
    QPointF m_grabbed, m_at;
    mutable SpotChooser m_chooser; // asks while it paints, and remembers
};

} // namespace canvas

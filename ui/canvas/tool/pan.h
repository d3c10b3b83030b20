// The middle button, or any while Space is held, takes the drawing along.
#pragma once

#include "ui/canvas/camera.h"
#include "ui/canvas/tool/gesture.h"

namespace canvas {

class Pan : public Gesture
{
public:
    Pan(Camera &camera, QPoint from) : m_camera(camera), m_at(from) {}

    void moveTo(const Pointer &pointer) override
    {
        m_camera.pan(pointer.at - m_at);
        m_at = pointer.at;
    }
    void drop() override {}
    bool isPreview() const override { return false; }
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    Camera &m_camera;
    QPoint m_at;
};

} // namespace canvas

// Something a person is doing with the mouse right now: from press to release, or to Esc. It previews on the scene
// and commits, at most once, when it drops.
#pragma once

#include <QCursor>
#include <QPainter>
#include <QPointF>
#include <QString>

namespace canvas {

class Gesture
{
public:
    Gesture() = default;
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;
    virtual ~Gesture() = default;

    virtual void moveTo(QPointF point) = 0; // scene coordinates
    virtual bool mayDrop() const = 0;
    virtual void drop() = 0; // where it last was
    virtual void paint(QPainter &painter, double zoom) const = 0;
    // Said beside the pointer: what a drop would do, or why it can do nothing.
    virtual QString words() const { return {}; }
    virtual Qt::CursorShape cursor() const { return mayDrop() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor; }
};

} // namespace canvas

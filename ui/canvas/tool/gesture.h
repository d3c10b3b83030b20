// What a person's hand is doing on the canvas right now. There is always exactly one: it hovers, has pressed, pans, or
// drags something. It previews on the stage and commits, at most once, when it lets go.
#pragma once

#include <QCursor>
#include <QPainter>
#include <QPointF>
#include <QString>

#include <memory>

namespace canvas {

struct Pointer
{
    QPoint at; // in the viewport
    QPointF point; // of the scene
    Qt::KeyboardModifiers modifiers;
};

class Gesture
{
public:
    Gesture() = default;
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;
    virtual ~Gesture() = default;

    virtual void moveTo(const Pointer &pointer) = 0;
    // What it has become by its last movement; null while it is what it was.
    virtual std::unique_ptr<Gesture> become() { return nullptr; }
    virtual bool mayDrop() const { return true; }
    virtual void drop() = 0; // where it last was
    // Whether it is painted over a stage that stands still meanwhile.
    virtual bool isPreview() const { return true; }
    virtual bool isPainted() const { return isPreview(); } // something of it is over the stage
    virtual void paint(QPainter &, double /*zoom*/) const {}
    // Said beside the pointer: what a drop would do, or why it can do nothing.
    virtual QString words() const { return {}; }
    virtual Qt::CursorShape cursor() const { return mayDrop() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor; }
};

} // namespace canvas

// Mouse, wheel and what is dragged in, as the one gesture that is going on. Every gesture ends in exactly one edit of the
// text, or in none.
#pragma once

#include "ui/canvas/tool/gesture.h"

class QDragMoveEvent;
class QDropEvent;
class QMimeData;
class QMouseEvent;

namespace canvas {

class CanvasView;

class Hands
{
public:
    explicit Hands(CanvasView &view);
    ~Hands();

    const Gesture &gesture() const { return *m_gesture; }
    // What a person points at stays below the pointer.
    bool isPointing() const { return m_isPointing; }
    QPoint pointerAt() const { return m_now.at; }

    void press(const QMouseEvent &event);
    void moveTo(const QMouseEvent &event);
    void letGo(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void leave(); // the pointer goes elsewhere
    // False when there was nothing to give up.
    bool giveUp();

    // While it is held, the mouse pans.
    void pressSpace();
    // Whether it was pressed for itself.
    bool releaseSpace();

    // Whether anything could become of it.
    bool takeIn(const QMimeData &mime);
    bool carryOver(const QDropEvent &event); // whether it might be dropped there
    bool drop(const QDropEvent &event);

private:
    enum class Space { Up, Down, Used };
    Pointer pointerOf(QPoint at, Qt::KeyboardModifiers modifiers) const;
    void begin(std::unique_ptr<Gesture> gesture);
    void moveTo(const Pointer &pointer);
    void end(bool drops);
    void showCursor();

    CanvasView &m_view;
    std::unique_ptr<Gesture> m_gesture;
    Pointer m_now;
    Qt::MouseButton m_button = Qt::NoButton; // the one that holds the gesture
    Space m_space = Space::Up;
    bool m_isPointing = false; // a button's event is being handled
};

} // namespace canvas

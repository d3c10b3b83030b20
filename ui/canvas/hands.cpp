#include "ui/canvas/hands.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/node_geometry.h"
#include "ui/canvas/tool/hover.h"
#include "ui/canvas/tool/insert.h"
#include "ui/canvas/tool/pan.h"
#include "ui/canvas/tool/press.h"

#include <QDropEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace canvas {

Hands::Hands(CanvasView &view) : m_view(view), m_gesture(std::make_unique<Hover>(view)) {}

Hands::~Hands() = default;

Pointer Hands::pointerOf(QPoint at, Qt::KeyboardModifiers modifiers) const
{
    return {at, m_view.mapToScene(at), modifiers};
}

void Hands::begin(std::unique_ptr<Gesture> gesture)
{
    m_gesture = std::move(gesture);
    showCursor();
}

void Hands::showCursor()
{
    const bool mayPan = m_space != Space::Up && m_button == Qt::NoButton;
    m_view.viewport()->setCursor(mayPan ? Qt::OpenHandCursor : m_gesture->cursor());
}

void Hands::press(const QMouseEvent &event)
{
    const QScopedValueRollback pointing(m_isPointing, true);
    if (m_button != Qt::NoButton || m_gesture->isPreview())
        return;
    m_now = pointerOf(event.pos(), event.modifiers());
    const bool pans = event.button() == Qt::MiddleButton || m_space != Space::Up;
    if (event.button() == Qt::LeftButton || pans)
        m_button = event.button();
    if (m_button == Qt::NoButton)
        return;
    if (pans && m_space == Space::Down)
        m_space = Space::Used;
    if (pans)
        begin(std::make_unique<Pan>(m_view.camera(), event.pos()));
    else
        begin(std::make_unique<Press>(m_view, m_now));
}

void Hands::moveTo(const QMouseEvent &event)
{
    moveTo(pointerOf(event.pos(), event.modifiers()));
}

void Hands::moveTo(const Pointer &pointer)
{
    m_now = pointer;
    m_gesture->moveTo(pointer);
    if (std::unique_ptr<Gesture> next = m_gesture->become()) {
        m_gesture = std::move(next);
        m_gesture->moveTo(pointer);
    }
    showCursor();
    if (m_gesture->isPreview())
        m_view.viewport()->update();
}

void Hands::letGo(const QMouseEvent &event)
{
    const QScopedValueRollback pointing(m_isPointing, true);
    if (event.button() != m_button)
        return;
    moveTo(event);
    end(true);
}

// What a gesture does may ask for another one, or see the view gone into a menu's own loop: it is let go of first.
void Hands::end(bool drops)
{
    const std::unique_ptr<Gesture> gesture = std::exchange(m_gesture, std::make_unique<Hover>(m_view));
    m_button = Qt::NoButton;
    m_view.forgetStill();
    showCursor();
    m_view.viewport()->update();
    if (drops && gesture->mayDrop())
        gesture->drop();
}

bool Hands::giveUp()
{
    const bool isBusy = m_button != Qt::NoButton || m_gesture->isPreview();
    if (isBusy)
        end(false);
    return isBusy;
}

void Hands::doubleClick(const QMouseEvent &event)
{
    const QPointF point = m_view.mapToScene(event.pos());
    const NodeItem *node = m_view.stage().nodeAt(point);
    if (event.button() != Qt::LeftButton || !node)
        return;
    const asl::StatePath path = node->path();
    if (node->look().shape == Shape::Folded && !partsOf(node->look(), node->place()).name.contains(point))
        m_view.session().setFolded(path, false);
    else if (node->isHeldAt(point))
        m_view.deeds().beginRename(path);
}

void Hands::leave()
{
    if (m_button != Qt::NoButton || m_gesture->isPreview())
        return;
    m_view.stage().hover(nullptr, nullptr);
    m_view.viewport()->update();
}

void Hands::pressSpace()
{
    m_space = Space::Down;
    showCursor();
}

bool Hands::releaseSpace()
{
    const bool isAlone = m_space == Space::Down;
    m_space = Space::Up;
    showCursor();
    return isAlone;
}

bool Hands::takeIn(const QMimeData &mime)
{
    std::unique_ptr<Insert> insert = insertOf(m_view, mime);
    if (!insert)
        return false;
    m_button = Qt::NoButton;
    begin(std::move(insert));
    return true;
}

bool Hands::carryOver(const QDropEvent &event)
{
    if (!m_gesture->isPreview())
        return false;
    moveTo(pointerOf(event.position().toPoint(), event.modifiers()));
    return m_gesture->mayDrop();
}

bool Hands::drop(const QDropEvent &event)
{
    const bool may = carryOver(event);
    if (m_gesture->isPreview())
        end(true);
    return may;
}

} // namespace canvas

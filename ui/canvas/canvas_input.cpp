// CanvasView's other half: what mouse, wheel and drags do.
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/context_menu.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/node_geometry.h"
#include "ui/canvas/tool/connect.h"
#include "ui/canvas/tool/insert.h"
#include "ui/canvas/tool/move_states.h"
#include "ui/canvas/tool/rubber_band.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QGestureEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScopedValueRollback>

namespace canvas {

namespace {

constexpr double EdgeReach = 7;
constexpr double HandleReach = 11;

} // namespace

bool CanvasView::viewportEvent(QEvent *event)
{
    if (m_scene->isBuilding() && event->isInputEvent())
        return true;
    if (event->type() == QEvent::Gesture) {
        auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
        if (pinch && pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
            zoomTo(zoom() * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
        return pinch != nullptr;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture)
            zoomTo(zoom() * (1 + native->value()), native->position());
        return true;
    }
    if (event->type() == QEvent::Leave && !m_gesture) {
        m_scene->hover(nullptr, nullptr);
        viewport()->update();
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    m_glide.stop();
    m_hasPanned = true;
    if (event->modifiers() & Qt::ControlModifier) {
        zoomTo(zoom() * std::pow(1.0015, event->angleDelta().y()), event->position());
        event->accept();
        return;
    }
    QPoint way = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers() & Qt::ShiftModifier)
        way = {way.y(), way.x()};
    scrollBy(-way);
    event->accept();
}

// The state under the pointer has one, and the one that is selected.
std::vector<const NodeItem *> CanvasView::handleOwners() const
{
    std::vector<const NodeItem *> owners;
    if (zoom() < 0.4)
        return owners;
    const NodeItem *hovered = m_scene->hoveredNode();
    const NodeItem *selected = m_scene->node(m_session.current());
    for (const NodeItem *node : {hovered, selected == hovered ? nullptr : selected})
        if (node && node->look().kind != asl::StateKind::Succeed && node->look().kind != asl::StateKind::Fail)
            owners.push_back(node);
    return owners;
}

const NodeItem *CanvasView::handleAt(QPointF point) const
{
    for (const NodeItem *node : handleOwners()) {
        const QPointF gap = handleOf(*node) - point;
        if (std::hypot(gap.x(), gap.y()) * zoom() <= HandleReach)
            return node;
    }
    return nullptr;
}

const EdgeItem *CanvasView::tipAt(QPointF point) const
{
    const EdgeItem *edge = m_scene->edgeAt(point, EdgeReach / zoom());
    if (!edge || edge->route().empty())
        return nullptr;
    const QPointF gap = edge->route().back() - point;
    return std::hypot(gap.x(), gap.y()) * zoom() <= 14 ? edge : nullptr;
}

void CanvasView::hoverAt(QPointF point)
{
    if (handleAt(point)) {
        viewport()->setCursor(Qt::CrossCursor);
        return;
    }
    const NodeItem *node = m_scene->nodeAt(point);
    // An arrow inside a frame is nearer to the eye than the frame's ground.
    const EdgeItem *edge = !node || node->isFrame() ? m_scene->edgeAt(point, EdgeReach / zoom()) : nullptr;
    const NodeItem *before = m_scene->hoveredNode();
    m_scene->hover(edge ? nullptr : node, edge);
    viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor : edge ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (before != m_scene->hoveredNode())
        viewport()->update();
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback pointing(m_isPointing, true);
    m_glide.stop();
    setFocus(Qt::MouseFocusReason);
    m_showsFocus = false;
    m_pointerAt = m_pressAt = event->pos();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown)) {
        m_isPanning = true;
        m_isSpaceUsed = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton || m_gesture)
        return;
    m_pressPoint = mapToScene(event->pos());
    m_pressModifiers = event->modifiers();
    m_isPressed = true;
    hoverAt(m_pressPoint);
    const NodeItem *owner = handleAt(m_pressPoint);
    m_handleOwner = owner ? owner->path() : asl::StatePath();
    // What is not selected yet is, at once; a drag then takes it along.
    const NodeItem *node = m_scene->nodeAt(m_pressPoint);
    const bool isSelected = node && node->emphasis().selected;
    if (!owner && !isSelected && !(event->modifiers() & Qt::ControlModifier))
        selectAt(m_pressPoint, event->modifiers());
}

void CanvasView::selectAt(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const NodeItem *node = m_scene->nodeAt(point);
    const EdgeItem *edge = !node || node->isFrame() ? m_scene->edgeAt(point, EdgeReach / zoom()) : nullptr;
    if (edge) {
        m_scene->selectEdge(edge->name());
        return;
    }
    m_scene->selectEdge(std::nullopt);
    document::Selection selection;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        selection = m_session.selection();
    if (node) {
        const auto known = std::ranges::find(selection, node->path());
        if (known == selection.end())
            selection.push_back(node->path());
        else if (modifiers & Qt::ControlModifier)
            selection.erase(known);
    }
    m_session.select(selection);
}

std::unique_ptr<Gesture> CanvasView::gestureFrom(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (const NodeItem *owner = m_scene->node(m_handleOwner))
        return std::make_unique<Connect>(*this, *owner, bool(modifiers & Qt::ShiftModifier));
    if (const EdgeItem *edge = tipAt(point))
        return std::make_unique<Retarget>(*this, edge->name(), edge->route().front());
    const NodeItem *node = m_scene->nodeAt(point);
    const bool isHeld = node && (!node->isFrame() || point.y() < node->place().top() + layout::HeaderHeight);
    if (!isHeld)
        return std::make_unique<RubberBand>(*this, point, bool(modifiers & Qt::ControlModifier));
    document::Selection states = m_session.selection();
    if (std::ranges::find(states, node->path()) == states.end())
        states = {node->path()};
    return std::make_unique<MoveStates>(*this, states, point);
}

void CanvasView::moveGesture(QPoint at)
{
    m_pointerAt = at;
    m_gesture->moveTo(mapToScene(at));
    viewport()->setCursor(m_gesture->cursor());
    viewport()->update();
}

void CanvasView::panTo(QPoint at)
{
    m_hasPanned = true;
    const QPoint way = at - m_pointerAt;
    m_pointerAt = at;
    scrollBy(-way);
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isPanning) {
        panTo(event->pos());
        return;
    }
    if (m_isPressed && !m_gesture && (event->pos() - m_pressAt).manhattanLength() >= QApplication::startDragDistance())
        m_gesture = gestureFrom(m_pressPoint, m_pressModifiers);
    if (m_gesture)
        moveGesture(event->pos());
    else
        hoverAt(mapToScene(event->pos()));
}

void CanvasView::endGesture(bool drops)
{
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    m_still = {};
    m_isPressed = false;
    viewport()->unsetCursor();
    viewport()->update();
    if (gesture && drops && gesture->mayDrop())
        gesture->drop();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    const QScopedValueRollback pointing(m_isPointing, true);
    if (m_isPanning) {
        m_isPanning = false;
        viewport()->unsetCursor();
        return;
    }
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    if (m_gesture) {
        moveGesture(event->pos());
        endGesture(true);
        return;
    }
    const NodeItem *node = m_scene->nodeAt(m_pressPoint);
    if (!m_handleOwner.isEmpty()) {
        m_session.select({m_handleOwner});
        appendState();
    } else if (node && (node->isFrame() || node->look().shape == canvas::Shape::Folded)
               && foldButton(node->place()).contains(m_pressPoint)) {
        m_session.setFolded(node->path(), node->isFrame());
    } else if (node && (node->emphasis().selected || event->modifiers() & Qt::ControlModifier)) {
        selectAt(m_pressPoint, event->modifiers());
    }
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF point = mapToScene(event->pos());
    const NodeItem *node = m_scene->nodeAt(point);
    if (event->button() != Qt::LeftButton || !node)
        return;
    const asl::StatePath path = node->path();
    if (node->look().shape == canvas::Shape::Folded && !partsOf(node->look(), node->place()).name.contains(point))
        m_session.setFolded(path, false);
    else if (!node->isFrame() || point.y() < node->place().top() + layout::HeaderHeight)
        beginRename(path);
}

edit::Spot CanvasView::spotAt(QPointF point) const
{
    for (const NodeItem *node : m_scene->nodes())
        for (const NodeItem::Lane &lane : node->lanes())
            if (lane.isEmpty && lane.area.contains(point))
                return edit::IntoEmpty{lane.scope};
    return m_edits.spotAfter(m_session.selection());
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const NodeItem *item = currentItem();
    const QPoint at = byMouse || !item ? event->pos() : mapFromScene(item->place().center());
    if (byMouse) {
        const NodeItem *node = m_scene->nodeAt(mapToScene(at));
        if (!node || !node->emphasis().selected)
            selectAt(mapToScene(at), {});
    }
    showContextMenu(*this, at, spotAt(mapToScene(at)));
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    std::unique_ptr<Insert> insert = insertOf(*this, *event->mimeData());
    if (!insert) {
        event->ignore();
        return;
    }
    m_gesture = std::move(insert);
    m_isPressed = false;
    event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_gesture) {
        event->ignore();
        return;
    }
    moveGesture(event->position().toPoint());
    event->setAccepted(m_gesture->mayDrop());
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
    endGesture(false);
}

void CanvasView::dropEvent(QDropEvent *event)
{
    if (!m_gesture)
        return;
    moveGesture(event->position().toPoint());
    const bool may = m_gesture->mayDrop();
    event->setAccepted(may);
    setFocus(Qt::MouseFocusReason);
    endGesture(true);
}

} // namespace canvas

// CanvasView's keys, and what they and the menu ask for.
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/inline_rename.h"
#include "ui/canvas/state_picker.h"
#include "ui/canvas/walking.h"

#include <QKeyEvent>

namespace canvas {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

// These belong to the canvas while it has the focus, even where the window has a shortcut of the same name.
bool CanvasView::wantsKey(const QKeyEvent &event) const
{
    for (const auto known :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Delete})
        if (event.matches(known))
            return true;
    const int key = event.key();
    if (event.modifiers() == Qt::ControlModifier)
        return key == Qt::Key_D || key == Qt::Key_0 || key == Qt::Key_1;
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    return isArrow(key) || key == Qt::Key_A || key == Qt::Key_R || key == Qt::Key_F2 || key == Qt::Key_F9
        || key == Qt::Key_C || key == Qt::Key_Backspace || key == Qt::Key_Escape || key == Qt::Key_Space;
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wantsKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        m_scene->refresh();
        setAccessibleWords();
    }
    return QGraphicsView::event(event);
}

bool CanvasView::pressKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        return m_edits.copy(m_session.selection()), true;
    if (event.matches(QKeySequence::Cut))
        return m_edits.cut(m_session.selection()), true;
    if (event.matches(QKeySequence::Paste))
        return m_edits.paste(m_edits.spotAfter(m_session.selection())), true;
    if (event.matches(QKeySequence::SelectAll))
        return selectAll(), true;
    if (event.modifiers() == Qt::ControlModifier) {
        switch (event.key()) {
        case Qt::Key_D: return m_edits.duplicate(m_session.selection()), true;
        case Qt::Key_0: return actualSize(), true;
        case Qt::Key_1: return fit(), true;
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoomIn(), true;
        case Qt::Key_Minus: return zoomOut(), true;
        default: return false;
        }
    }
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_A: return appendState(), true;
    case Qt::Key_R: return replaceKind(), true;
    case Qt::Key_C: return centreSelection(), true;
    case Qt::Key_F2: return renameCurrent(), true;
    case Qt::Key_F9: return toggleBreakpoint(), true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return removeSelected(), true;
    default: return false;
    }
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_gesture || m_isPressed)
            endGesture(false);
        else
            m_session.select({});
        m_scene->selectEdge(std::nullopt);
        return;
    }
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            m_isSpaceDown = true;
            m_isSpaceUsed = false;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    }
    if (isArrow(event->key()) && !(event->modifiers() & ~Qt::KeypadModifier)) {
        walk(Qt::Key(event->key()));
        return;
    }
    if (!pressKey(*event))
        QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !m_isSpaceDown) {
        QGraphicsView::keyReleaseEvent(event);
        return;
    }
    m_isSpaceDown = false;
    viewport()->unsetCursor();
    // Space moves the view when the mouse is dragged meanwhile; alone it plays or pauses.
    if (m_isSpaceUsed || !m_simulation.isActive())
        return;
    m_simulation.isPlaying() ? m_simulation.pause() : m_simulation.play();
}

void CanvasView::pickState(const edit::Spot &spot, QPoint at)
{
    auto *picker = new StatePicker(this);
    connect(picker, &StatePicker::picked, this, [this, spot](const PaletteEntry &entry) {
        m_edits.add(entry.newState(m_edits.definition().language), spot);
        setFocus(Qt::OtherFocusReason);
    });
    picker->openAt(viewport()->mapToGlobal(at));
}

void CanvasView::appendState()
{
    const NodeItem *item = currentItem();
    if (item)
        bringIntoViewNow(item->path());
    const QPoint at = item ? mapFromScene(handleOf(*item)) + QPoint(-20, 10) : viewport()->rect().center();
    pickState(m_edits.spotAfter(m_session.selection()), at);
}

void CanvasView::replaceKind()
{
    const NodeItem *item = currentItem();
    if (!item)
        return;
    const asl::StatePath path = item->path();
    auto *picker = new StatePicker(this, StatePicker::Offer::Kinds);
    connect(picker, &StatePicker::picked, this, [this, path](const PaletteEntry &entry) {
        m_edits.replaceKind(path, entry.kind);
        setFocus(Qt::OtherFocusReason);
    });
    picker->openAt(viewport()->mapToGlobal(mapFromScene(item->place().bottomLeft())));
}

void CanvasView::beginRename(const asl::StatePath &state)
{
    const NodeItem *item = m_scene->node(state);
    if (!item)
        return;
    m_scene->finishMoves();
    bringIntoViewNow(state);
    new InlineRename(*this, *item);
}

void CanvasView::renameCurrent()
{
    if (const asl::StatePath current = m_session.current(); !current.isEmpty())
        beginRename(current);
}

void CanvasView::removeSelected()
{
    if (const auto edge = m_scene->selectedEdge())
        m_edits.removeEdge(*edge);
    else
        m_edits.remove(m_session.selection());
}

void CanvasView::selectAll()
{
    document::Selection all;
    for (const graph::Scope &scope : m_scene->graph().scopes)
        for (const graph::Node &node : scope.nodes)
            all.push_back(node.path);
    m_session.select(all);
}

void CanvasView::toggleBreakpoint()
{
    for (const asl::StatePath &state : m_session.selection())
        m_session.toggleBreakpoint(state);
}

void CanvasView::toggleFold()
{
    for (const asl::StatePath &state : m_session.selection())
        if (const NodeItem *item = m_scene->node(state))
            m_session.setFolded(state, item->isFrame());
}

void CanvasView::walk(Qt::Key arrow)
{
    const asl::StatePath next = stateInDirection(*m_scene, m_session.current(), arrow);
    if (next.isEmpty())
        return;
    m_session.select({next});
}

} // namespace canvas

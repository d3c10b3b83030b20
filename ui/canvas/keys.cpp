#include "ui/canvas/keys.h"

#include "ui/canvas/canvas_view.h"

#include <QKeyEvent>

namespace canvas {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool pressEdit(CanvasView &view, const QKeyEvent &event)
{
    Edits &edits = view.edits();
    const document::Selection selection = view.session().selection();
    if (event.matches(QKeySequence::Copy))
        return edits.copy(selection), true;
    if (event.matches(QKeySequence::Cut))
        return edits.cut(selection), true;
    if (event.matches(QKeySequence::Paste))
        return edits.paste(edits.spotAfter(selection)), true;
    if (event.matches(QKeySequence::SelectAll))
        return view.deeds().selectAll(), true;
    return false;
}

bool pressWithControl(CanvasView &view, int key)
{
    switch (key) {
    case Qt::Key_D: return view.edits().duplicate(view.session().selection()), true;
    case Qt::Key_0: return view.camera().actualSize(), true;
    case Qt::Key_1: return view.camera().fit(), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: return view.camera().zoomIn(), true;
    case Qt::Key_Minus: return view.camera().zoomOut(), true;
    default: return false;
    }
}

void giveUp(CanvasView &view)
{
    if (!view.hands().giveUp())
        view.session().select({});
    view.follower().selectEdge(std::nullopt);
}

} // namespace

bool wantsKey(const QKeyEvent &event)
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

bool pressKey(CanvasView &view, const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_Escape)
        return giveUp(view), true;
    if (isArrow(key) && !(event.modifiers() & ~Qt::KeypadModifier))
        return view.deeds().walk(Qt::Key(key)), true;
    if (pressEdit(view, event))
        return true;
    if (event.modifiers() == Qt::ControlModifier)
        return pressWithControl(view, key);
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    switch (key) {
    case Qt::Key_A: return view.deeds().appendState(), true;
    case Qt::Key_R: return view.deeds().replaceKind(), true;
    case Qt::Key_C: return view.camera().centreSelection(), true;
    case Qt::Key_F2: return view.deeds().renameCurrent(), true;
    case Qt::Key_F9: return view.deeds().toggleBreakpoint(), true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return view.deeds().removeSelected(), true;
    default: return false;
    }
}

} // namespace canvas

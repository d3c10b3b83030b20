#include "app/edit_commands.h"

#include "ui/theme/verbatim.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUndoStack>

namespace app {

namespace {

// Menus reach text fields too; their own keys they take themselves.
bool toldToText(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    const bool isText =
        qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus) || qobject_cast<QTextEdit *>(focus);
    return isText && QMetaObject::invokeMethod(focus, slot);
}

} // namespace

EditCommands::EditCommands(session::Session &session, canvas::CanvasView &canvas, const Actions &actions)
    : QObject(&canvas), m_session(session), m_canvas(canvas), m_undo(actions[Act::Undo]), m_redo(actions[Act::Redo])
{
    QUndoStack &history = m_session.document().history();
    connect(m_undo, &QAction::triggered, &history, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &history, &QUndoStack::redo);
    connect(&history, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&history, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    connect(&history, &QUndoStack::undoTextChanged, this, &EditCommands::nameUndo);
    connect(&history, &QUndoStack::redoTextChanged, this, &EditCommands::nameUndo);
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    connectClipboard(actions);
    connectStates(actions);
    nameUndo();
}

void EditCommands::connectClipboard(const Actions &actions)
{
    connect(actions[Act::Cut], &QAction::triggered, this, [this] {
        if (!toldToText("cut"))
            m_canvas.edits().cut(m_session.selection());
    });
    connect(actions[Act::Copy], &QAction::triggered, this, [this] {
        if (!toldToText("copy"))
            m_canvas.edits().copy(m_session.selection());
    });
    connect(actions[Act::Paste], &QAction::triggered, this, [this] {
        if (!toldToText("paste"))
            m_canvas.edits().paste(m_canvas.edits().spotAfter(m_session.selection()));
    });
    connect(actions[Act::SelectAll], &QAction::triggered, this, [this] {
        if (!toldToText("selectAll"))
            m_canvas.selectAll();
    });
}

void EditCommands::connectStates(const Actions &actions)
{
    connect(actions[Act::Duplicate], &QAction::triggered, this,
            [this] { m_canvas.edits().duplicate(m_session.selection()); });
    connect(actions[Act::Delete], &QAction::triggered, &m_canvas, &canvas::CanvasView::removeSelected);
    connect(actions[Act::Rename], &QAction::triggered, &m_canvas, &canvas::CanvasView::renameCurrent);
    connect(actions[Act::Breakpoint], &QAction::triggered, &m_canvas, &canvas::CanvasView::toggleBreakpoint);
    // Their keys are the drawing's: pressed in a list elsewhere they must not take a state away.
    for (const Act act : {Act::Cut, Act::Copy, Act::Paste, Act::SelectAll, Act::Duplicate, Act::Delete, Act::Rename}) {
        QAction *action = actions[act];
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_canvas.window()->removeAction(action);
        m_canvas.addAction(action);
    }
}

void EditCommands::nameUndo()
{
    const QUndoStack &history = m_session.document().history();
    m_undo->setText(history.undoText().isEmpty() ? tr("&Undo")
                                                 : tr("&Undo: %1").arg(theme::withoutKeys(history.undoText())));
    m_redo->setText(history.redoText().isEmpty() ? tr("&Redo")
                                                 : tr("&Redo: %1").arg(theme::withoutKeys(history.redoText())));
    for (QAction *action : {m_undo, m_redo}) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(theme::verbatim(QStringLiteral("%1 (%2)").arg(plainName(*action), keys)));
    }
}

void EditCommands::retranslateUi()
{
    nameUndo();
}

} // namespace app

#include "app/edit_commands.h"

#include "ui/canvas/canvas_view.h"
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

EditCommands::EditCommands(Desks &desks, const Actions &actions, QWidget *window)
    : QObject(window), m_desks(desks), m_undo(actions[Act::Undo]), m_redo(actions[Act::Redo])
{
    connect(m_undo, &QAction::triggered, this, [this] { history().undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { history().redo(); });
    connectClipboard(actions);
    connectStates(actions);
    for (const Act act : {Act::Cut, Act::Copy, Act::Paste, Act::SelectAll, Act::Duplicate, Act::Delete, Act::Rename}) {
        QAction *action = actions[act];
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        window->removeAction(action);
        m_drawingKeys.push_back(action);
    }
    connect(&desks, &Desks::frontChanged, this, &EditCommands::follow);
    follow(desks.front());
}

void EditCommands::follow(Desk &desk)
{
    QObject *seat = m_seat.taken();
    connect(&history(), &QUndoStack::canUndoChanged, seat, [this](bool can) { m_undo->setEnabled(can); });
    connect(&history(), &QUndoStack::canRedoChanged, seat, [this](bool can) { m_redo->setEnabled(can); });
    connect(&history(), &QUndoStack::undoTextChanged, seat, [this] { nameUndo(); });
    connect(&history(), &QUndoStack::redoTextChanged, seat, [this] { nameUndo(); });
    m_undo->setEnabled(history().canUndo());
    m_redo->setEnabled(history().canRedo());
    nameUndo();
    for (QAction *action : m_drawingKeys)
        desk.canvas().addAction(action); // once: a widget has an action or has it not
}

void EditCommands::connectClipboard(const Actions &actions)
{
    connect(actions[Act::Cut], &QAction::triggered, this, [this] {
        if (!toldToText("cut"))
            drawing().edits().cut(session().selection());
    });
    connect(actions[Act::Copy], &QAction::triggered, this, [this] {
        if (!toldToText("copy"))
            drawing().edits().copy(session().selection());
    });
    connect(actions[Act::Paste], &QAction::triggered, this, [this] {
        if (!toldToText("paste"))
            drawing().edits().paste(drawing().edits().spotAfter(session().selection()));
    });
    connect(actions[Act::SelectAll], &QAction::triggered, this, [this] {
        if (!toldToText("selectAll"))
            drawing().deeds().selectAll();
    });
}

void EditCommands::connectStates(const Actions &actions)
{
    connect(actions[Act::Duplicate], &QAction::triggered, this,
            [this] { drawing().edits().duplicate(session().selection()); });
    connect(actions[Act::Delete], &QAction::triggered, this, [this] { drawing().deeds().removeSelected(); });
    connect(actions[Act::Rename], &QAction::triggered, this, [this] { drawing().deeds().renameCurrent(); });
    connect(actions[Act::Breakpoint], &QAction::triggered, this, [this] { drawing().deeds().toggleBreakpoint(); });
}

void EditCommands::nameUndo()
{
    const QString undo = history().undoText(), redo = history().redoText();
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(theme::withoutKeys(undo)));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(theme::withoutKeys(redo)));
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

// Undo and redo with their names, and the clipboard: what has the focus decides whether text or states are meant.
#pragma once

#include "app/actions.h"
#include "app/workspace/desks.h"
#include "app/workspace/seat.h"

namespace app {

class EditCommands : public QObject
{
    Q_OBJECT

public:
    EditCommands(Desks &desks, const Actions &actions, QWidget *window);

    void retranslateUi();

private:
    void connectClipboard(const Actions &actions);
    void connectStates(const Actions &actions);
    void follow(Desk &desk);
    void nameUndo();
    QUndoStack &history() const { return m_desks.front().bench().document.history(); }
    session::Session &session() const { return m_desks.front().bench().session; }
    canvas::CanvasView &drawing() const { return m_desks.front().canvas(); }

    Desks &m_desks;
    Seat m_seat;
    QAction *m_undo;
    QAction *m_redo;
    std::vector<QAction *> m_drawingKeys; // pressed in a list elsewhere they must not take a state away
};

} // namespace app

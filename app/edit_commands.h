// Undo and redo with their names, and the clipboard: what has the focus decides whether text or states are meant.
#pragma once

#include "app/actions.h"
#include "ui/canvas/canvas_view.h"

namespace app {

class EditCommands : public QObject
{
    Q_OBJECT

public:
    EditCommands(session::Session &session, canvas::CanvasView &canvas, const Actions &actions);

    void retranslateUi();

private:
    void connectClipboard(const Actions &actions);
    void connectStates(const Actions &actions);
    void nameUndo();

    session::Session &m_session;
    canvas::CanvasView &m_canvas;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace app

// The middle of the window: messages on top, and below them the welcome page or the drawing with its text.
#pragma once

#include "app/workbench.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace canvas {
class CanvasView;
}
namespace editor {
class AslEditor;
}

namespace app {

class MessageBar;
class WelcomePage;

class Centre : public QWidget
{
    Q_OBJECT

public:
    explicit Centre(Workbench &bench);

    MessageBar &messages() const { return *m_messages; }
    WelcomePage &welcome() const { return *m_welcome; }
    canvas::CanvasView &canvas() const { return *m_canvas; }
    editor::AslEditor &editor() const { return *m_editor; }

    bool showsWelcome() const;
    void showWelcome(bool shown);
    void setViewMode(session::ViewMode mode);
    QByteArray state() const;
    void restore(const QByteArray &state);

private:
    MessageBar *m_messages;
    WelcomePage *m_welcome;
    canvas::CanvasView *m_canvas;
    editor::AslEditor *m_editor;
    QSplitter *m_views;
    QStackedWidget *m_pages;
};

} // namespace app

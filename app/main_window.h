// The window: docks the panels around the drawing and joins them to the actions. It decides nothing itself. It is
// there before its panels are: a window can be seen long before some hundred widgets are made.
#pragma once

#include "app/workspace/seat.h"
#include "app/workspace/workspace.h"

#include <QMainWindow>

namespace canvas {
class CanvasView;
}
namespace editor {
class AslEditor;
}
namespace simulator {
class SteppingPanel;
}

namespace app {

class Actions;
class Centre;
class Desk;
class Desks;
class EditCommands;
class FindPopup;
class KeyBindings;
class Menus;
class MessageBar;
class Panels;
struct Sample;
class StatusLine;
class TabStrip;
class TopBar;
class WorkspaceCommands;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `unsavedFolder`: where unsaved work is kept for a next start.
    MainWindow(Workspace &workspace, const QString &unsavedFolder);
    ~MainWindow() override;

    // Makes everything in the window; nothing below may be asked for before. Once; later calls do nothing.
    void complete();
    bool isComplete() const { return m_menus != nullptr; }

    void openFiles(const QStringList &paths);
    void openSample(const Sample &sample);
    void offerRecovery();
    // Something was thrown: what is unsaved is kept at once, and the user is told.
    void tellFailure(const QString &what);

    Workspace &workspace() const { return m_workspace; }
    Actions &actions() const { return *m_actions; }
    MessageBar &notices() const; // what is said of no workflow in particular
    // Of the workflow in front.
    Desk &desk() const;
    DocumentFiles &files() const { return m_workspace.front().files; }
    MessageBar &messages() const;
    canvas::CanvasView &canvas() const;
    editor::AslEditor &editor() const;
    simulator::SteppingPanel &simulator() const;

Q_SIGNALS:
    void firstPainted(); // the window can be seen; time to complete it

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override; // in reading order

private:
    void resizeToScreen();
    void buildBars();
    void buildPanels();
    void connectWelcome();
    void connectFront();
    void connectActions();
    void findAnything();
    void showWelcome(bool shown);
    void showFront();
    void showName();
    void showViewMode();
    void showLesson();
    void restoreLayout();

    Workspace &m_workspace;
    const QString m_unsavedFolder;
    Actions *m_actions = nullptr;
    std::unique_ptr<KeyBindings> m_bindings;
    Desks *m_desks = nullptr;
    Centre *m_centre = nullptr;
    WorkspaceCommands *m_commands = nullptr;
    Menus *m_menus = nullptr;
    TopBar *m_topBar = nullptr;
    TabStrip *m_tabs = nullptr;
    StatusLine *m_statusLine = nullptr;
    Panels *m_panels = nullptr;
    FindPopup *m_findPopup = nullptr;
    EditCommands *m_editCommands = nullptr;
    Seat m_seat;
};

} // namespace app

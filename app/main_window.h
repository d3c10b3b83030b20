// The window: docks the panels around the drawing and joins them to the actions. It decides nothing itself. It is
// there before its panels are: a window can be seen long before some hundred widgets are made.
#pragma once

#include "app/workbench.h"

#include <QMainWindow>

namespace canvas {
class CanvasView;
}
namespace editor {
class AslEditor;
}
namespace problems {
class ProblemPanel;
}
namespace simulator {
class SteppingPanel;
}

namespace app {

class Actions;
class Centre;
class DocumentFiles;
class EditCommands;
class FileCommands;
class FindPopup;
class Menus;
class MessageBar;
class Panels;
class Recovery;
struct Sample;
class StatusLine;
class TopBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `unsavedFolder`: where unsaved work is kept for a next start.
    MainWindow(Workbench &bench, const QString &unsavedFolder);
    ~MainWindow() override;

    // Makes everything in the window; nothing below may be asked for before. Once; later calls do nothing.
    void complete();
    bool isComplete() const { return m_menus != nullptr; }

    void openFile(const QString &path);
    void openSample(const Sample &sample);
    void offerRecovery();
    // Something was thrown: what is unsaved is kept at once, and the user is told.
    void tellFailure(const QString &what);

    Actions &actions() const { return *m_actions; }
    DocumentFiles &files() const { return *m_files; }
    MessageBar &messages() const;
    canvas::CanvasView &canvas() const;
    editor::AslEditor &editor() const;
    simulator::SteppingPanel &simulator() const { return *m_simulator; }

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
    void buildPanels();
    void connectFiles();
    void connectPanels();
    void showWelcome(bool shown);
    void showFile();
    void showViewMode();
    void restoreLayout();

    Workbench &m_bench;
    const QString m_unsavedFolder;
    Actions *m_actions = nullptr;
    DocumentFiles *m_files = nullptr;
    Recovery *m_recovery = nullptr;
    Centre *m_centre = nullptr;
    problems::ProblemPanel *m_problems = nullptr;
    simulator::SteppingPanel *m_simulator = nullptr;
    Menus *m_menus = nullptr;
    TopBar *m_topBar = nullptr;
    StatusLine *m_statusLine = nullptr;
    Panels *m_panels = nullptr;
    FindPopup *m_findPopup = nullptr;
    FileCommands *m_fileCommands = nullptr;
    EditCommands *m_editCommands = nullptr;
};

} // namespace app

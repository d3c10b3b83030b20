// The window: docks the panels around the drawing and joins them to the actions. It decides nothing itself.
#pragma once

#include "app/workbench.h"

#include <QMainWindow>

namespace canvas { class CanvasView; }
namespace editor { class AslEditor; }
namespace problems { class ProblemPanel; }
namespace simulator { class SteppingPanel; }

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

    void openFile(const QString &path);
    void openSample(const Sample &sample);
    void offerRecovery();

    Actions &actions() const { return *m_actions; }
    DocumentFiles &files() const { return *m_files; }
    MessageBar &messages() const;
    canvas::CanvasView &canvas() const;
    editor::AslEditor &editor() const;
    simulator::SteppingPanel &simulator() const { return *m_simulator; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanels();
    void connectFiles();
    void connectPanels();
    void showWelcome(bool shown);
    void showFile();
    void showViewMode();
    void restoreLayout();

    Workbench &m_bench;
    Actions *m_actions;
    DocumentFiles *m_files;
    Recovery *m_recovery;
    Centre *m_centre;
    problems::ProblemPanel *m_problems;
    simulator::SteppingPanel *m_simulator;
    Menus *m_menus;
    TopBar *m_topBar;
    StatusLine *m_statusLine;
    Panels *m_panels;
    FindPopup *m_findPopup;
    FileCommands *m_fileCommands;
    EditCommands *m_editCommands;
};

} // namespace app

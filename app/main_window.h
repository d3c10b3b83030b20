// The window: docks the panels around the drawing and joins them to the actions. It decides nothing itself.
#pragma once

#include "app/workbench.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace canvas { class CanvasView; }
namespace editor { class AslEditor; }
namespace problems { class ProblemPanel; }
namespace simulator { class SteppingPanel; }

namespace app {

class Actions;
class DocumentFiles;
class EditCommands;
class Exports;
class FileCommands;
class FindPopup;
class Menus;
class MessageBar;
class Panels;
class Recovery;
struct Sample;
class StatusLine;
class TopBar;
class WelcomePage;

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
    MessageBar &messages() const { return *m_messages; }
    canvas::CanvasView &canvas() const { return *m_canvas; }
    editor::AslEditor &editor() const { return *m_editor; }
    simulator::SteppingPanel &simulator() const { return *m_simulator; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
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
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    QSplitter *m_views;
    WelcomePage *m_welcome;
    canvas::CanvasView *m_canvas;
    editor::AslEditor *m_editor;
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

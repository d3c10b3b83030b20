#include "app/main_window.h"

#include "app/actions.h"
#include "app/centre.h"
#include "app/cloud/cloud_commands.h"
#include "app/compare/comparing.h"
#include "app/conversion_dialog.h"
#include "app/copying.h"
#include "app/edit_commands.h"
#include "app/exports.h"
#include "app/find_popup.h"
#include "app/findables.h"
#include "app/first_frame.h"
#include "app/histories.h"
#include "app/key_bindings.h"
#include "app/lessons.h"
#include "app/menus.h"
#include "app/message_bar.h"
#include "app/nested_runs.h"
#include "app/panels.h"
#include "app/preferences.h"
#include "app/reading_order.h"
#include "app/samples.h"
#include "app/shortcut_list.h"
#include "app/status_line.h"
#include "app/teaching/lesson_writing.h"
#include "app/teaching/presenter.h"
#include "app/top_bar.h"
#include "app/view_commands.h"
#include "app/welcome_page.h"
#include "app/workspace/desks.h"
#include "app/workspace/lesson_place.h"
#include "app/workspace/tab_strip.h"
#include "app/workspace/workspace_commands.h"
#include "ui/canvas/palette_entries.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

namespace app {

MainWindow::MainWindow(Workspace &workspace, const QString &unsavedFolder)
    : m_workspace(workspace), m_unsavedFolder(unsavedFolder)
{
    setWindowTitle(QStringLiteral("Batuta"));
    resizeToScreen();
    restoreGeometry(workspace.settings().state(QStringLiteral("geometry")));
    auto *frame = new FirstFrame;
    setCentralWidget(frame);
    connect(frame, &FirstFrame::painted, this, &MainWindow::firstPainted);
}

// With room for the frame that the desktop puts around it.
void MainWindow::resizeToScreen()
{
    constexpr QSize Wanted(1440, 900);
    constexpr QSize Frame(12, 40);
    resize(Wanted.boundedTo(screen()->availableGeometry().size() - Frame));
}

void MainWindow::complete()
{
    if (isComplete())
        return;
    m_workspace.begin(m_unsavedFolder);
    m_actions = new Actions(this);
    m_bindings = std::make_unique<KeyBindings>(*m_actions, m_workspace.settings());
    m_desks = new Desks(m_workspace, this);
    m_centre = new Centre(*m_desks);
    m_commands = new WorkspaceCommands(*m_desks, m_centre->notices(), *m_actions, this);
    buildBars();
    buildPanels();
    m_editCommands = new EditCommands(*m_desks, *m_actions, this);
    new Exports(*m_desks, *m_actions, this);
    new Copying(*m_desks, *m_actions, this);
    new Histories(*m_desks, *m_commands, *m_panels, *m_actions, this);
    new NestedRuns(*m_desks, *m_commands, *m_panels, this);
    new Preferences(m_workspace, *m_actions, this);
    connectWelcome();
    connectFront();
    connectActions();
    m_panels->retranslateUi();
    setAcceptDrops(true);
    setWindowIcon(theme::icon(QStringLiteral("workflow"), theme::colours().accent));
    restoreLayout();
    showFront();
    setCentralWidget(m_centre);
    m_centre->show(); // into a window that is seen already
}

MainWindow::~MainWindow() = default;

MessageBar &MainWindow::notices() const
{
    return m_centre->notices();
}

Desk &MainWindow::desk() const
{
    return m_desks->front();
}

MessageBar &MainWindow::messages() const
{
    return desk().messages();
}

canvas::CanvasView &MainWindow::canvas() const
{
    return desk().canvas();
}

editor::AslEditor &MainWindow::editor() const
{
    return desk().editor();
}

simulator::SteppingPanel &MainWindow::simulator() const
{
    return desk().simulator();
}

void MainWindow::buildBars()
{
    m_menus = new Menus(menuBar(), *m_actions);
    m_topBar = new TopBar(*m_actions, *m_desks);
    addToolBar(m_topBar);
    addToolBarBreak();
    m_tabs = new TabStrip(m_workspace, *m_commands, *m_actions);
    addToolBar(m_tabs);
    m_statusLine = new StatusLine(*m_desks);
    setStatusBar(m_statusLine);
    m_findPopup = new FindPopup(this);
}

void MainWindow::buildPanels()
{
    m_panels = new Panels(*this, *m_actions);
    m_panels->add(Act::ShowPalette, Qt::LeftDockWidgetArea, m_desks->pile(Desks::Palette), QStringLiteral("palette"),
                  true);
    m_panels->add(Act::ShowOutline, Qt::LeftDockWidgetArea, m_desks->pile(Desks::Outline), QStringLiteral("outline"),
                  false);
    m_panels->add(Act::ShowInspector, Qt::RightDockWidgetArea, m_desks->pile(Desks::Inspector),
                  QStringLiteral("inspector"), true);
    m_panels->add(Act::ShowSimulator, Qt::BottomDockWidgetArea, m_desks->pile(Desks::Simulator),
                  QStringLiteral("simulator"), false);
    m_panels->add(Act::ShowProblems, Qt::BottomDockWidgetArea, m_desks->pile(Desks::Problems),
                  QStringLiteral("problems"), false);
    m_panels->add(Act::ShowLesson, Qt::LeftDockWidgetArea, m_desks->pile(Desks::Lesson), QStringLiteral("lesson"),
                  true);
    splitDockWidget(m_panels->dock(Act::ShowPalette), m_panels->dock(Act::ShowOutline), Qt::Vertical);
    splitDockWidget(m_panels->dock(Act::ShowLesson), m_panels->dock(Act::ShowPalette), Qt::Horizontal);
}

void MainWindow::connectWelcome()
{
    WelcomePage &welcome = m_centre->welcome();
    welcome.setLessonsDone(
        [this](const QString &lesson) { return progressIn(m_workspace.settings(), lesson).isWhole; });
    connect(&welcome, &WelcomePage::newWanted, m_commands, &WorkspaceCommands::newWorkflow);
    connect(&welcome, &WelcomePage::openWanted, m_commands, &WorkspaceCommands::open);
    connect(&welcome, &WelcomePage::fileWanted, m_commands, &WorkspaceCommands::openFile);
    connect(&welcome, &WelcomePage::sampleWanted, m_commands, &WorkspaceCommands::openSample);
    connect(&welcome, &WelcomePage::lessonWanted, m_commands, &WorkspaceCommands::openLesson);
    connect(m_menus, &Menus::lessonChosen, m_commands, &WorkspaceCommands::openLesson);
    connect(m_menus, &Menus::recentChosen, m_commands, &WorkspaceCommands::openFile);
    const auto leaveIt = [this] { showWelcome(!files().isOpen()); };
    connect(m_tabs, &TabStrip::chosen, this, leaveIt);
    connect(m_commands, &WorkspaceCommands::shown, this, leaveIt);
}

void MainWindow::connectFront()
{
    connect(m_desks, &Desks::frontChanged, this, &MainWindow::showFront);
}

void MainWindow::showFront()
{
    QObject *seat = m_seat.taken();
    Workbench &bench = m_workspace.front();
    connect(&bench.files, &DocumentFiles::fileChanged, seat, [this] { showName(); });
    connect(&bench.rehearsal, &RehearsalFile::modifiedChanged, seat, [this] { showName(); });
    connect(&bench.files, &DocumentFiles::opened, seat, [this] {
        m_statusLine->clearMessage();
        showWelcome(!files().isOpen());
    });
    connect(&bench.session, &session::Session::viewModeChanged, seat, [this] { showViewMode(); });
    connect(&desk().lessonPlace(), &LessonPlace::changed, seat, [this] { showLesson(); });
    showLesson();
    showWelcome(!files().isOpen());
    showViewMode();
    showName();
}

// A lesson takes the place of the text, which is one key away.
void MainWindow::showLesson()
{
    const bool hasLesson = desk().lessonPlace().view();
    m_panels->setOffered(Act::ShowLesson, hasLesson);
    if (!hasLesson)
        return;
    m_panels->show(Act::ShowLesson);
    m_panels->setWidth(Act::ShowLesson, 300);
    m_panels->setWidth(Act::ShowPalette, 200);
    m_workspace.front().session.setViewMode(session::ViewMode::Design);
}

void MainWindow::connectActions()
{
    connectDrawing(*m_actions, *m_desks);
    connectParts(*m_actions, *m_desks);
    connectText(*m_actions, *m_desks);
    connectComparing(*m_actions, *m_desks, this);
    connectCloud(*m_actions, *m_desks, *m_panels);
    connectRun(*m_actions, *m_desks, *m_panels);
    connectPresenter(*m_actions, *m_desks, this);
    connectLessonWriting(*m_actions, *m_desks, this);
    m_actions->on(Act::Quit, this, &QWidget::close);
    m_actions->on(Act::Home, this, [this] { showWelcome(!files().isOpen() || !m_centre->showsWelcome()); });
    m_actions->on(Act::FindAnything, this, &MainWindow::findAnything);
    m_actions->on(Act::ConvertToJsonata, this, [this] {
        Workbench &bench = m_workspace.front();
        (new ConversionDialog(bench.session, bench.simulation, &desk()))->show();
    });
    m_actions->on(Act::Shortcuts, this, [this] { ShortcutList(*m_bindings, this).exec(); });
    m_actions->on(Act::About, this, [this] { showAbout(this); });
    connect(m_statusLine, &StatusLine::problemsWanted, this, [this] { m_panels->show(Act::ShowProblems); });
}

void MainWindow::findAnything()
{
    canvas::prepareSearch();
    session::Session &session = m_workspace.front().session;
    const auto shown = [this] { desk().focusStates(); };
    m_findPopup->open(
        findables(session, *m_actions, shown),
        [&session, shown](const QString &typed) { return callFindables(session, typed, shown); },
        m_topBar->searchField());
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_commands->openFiles(paths);
}

void MainWindow::openSample(const Sample &sample)
{
    m_commands->openSample(sample);
}

void MainWindow::offerRecovery()
{
    m_commands->offerRecovery();
}

void MainWindow::tellFailure(const QString &what)
{
    if (!isComplete())
        return;
    for (const Workbench *bench : m_workspace.all())
        bench->recovery->writeNow();
    notices().show(QStringLiteral("fault"), Tone::Error,
                   tr("Batuta could not do this: %1. The workflow is still here; save it to be safe.").arg(what));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *there = neighbourInReadingOrder(*this, QApplication::focusWidget(), next);
    if (!there)
        return QMainWindow::focusNextPrevChild(next);
    there->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::showWelcome(bool shown)
{
    m_menus->showRecent(m_workspace.settings().recentFiles());
    if (shown)
        m_centre->welcome().showRecent(m_workspace.settings().recentFiles());
    m_centre->showWelcome(shown);
    m_panels->setWorking(!shown);
    m_statusLine->setVisible(!shown);
    for (const Act act : {Act::OpenHistory,
                          Act::Save,
                          Act::SaveAs,
                          Act::CompareWithFile,
                          Act::CompareWithSaved,
                          Act::CompareWithCommitted,
                          Act::Close,
                          Act::Simulate,
                          Act::Step,
                          Act::RunToEnd,
                          Act::Present,
                          Act::CloudPublish,
                          Act::CloudStart,
                          Act::CloudFollow,
                          Act::CloudFetch,
                          Act::CloudRedrive,
                          Act::CloudTestState,
                          Act::CloudValidate,
                          Act::Design,
                          Act::Split,
                          Act::Code})
        (*m_actions)[act]->setEnabled(files().isOpen() && !shown);
}

void MainWindow::showName()
{
    QString name = files().name();
    name.replace(QStringLiteral("[*]"),
                 QStringLiteral("[*][*]")); // that is where Qt puts the mark of an unsaved change
    setWindowTitle(files().isOpen() ? tr("%1[*] — Batuta").arg(name) : QStringLiteral("Batuta"));
    setWindowModified(m_workspace.front().isModified());
}

void MainWindow::showViewMode()
{
    m_panels->setViewMode(m_workspace.front().session.viewMode());
}

void MainWindow::restoreLayout()
{
    m_panels->restore(m_workspace.settings());
    desk().restoreViews(m_workspace.settings().state(QStringLiteral("views")));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isComplete())
        return;
    if (!m_commands->mayQuit()) {
        event->ignore();
        return;
    }
    Settings &settings = m_workspace.settings();
    settings.setState(QStringLiteral("geometry"), saveGeometry());
    settings.setState(QStringLiteral("views"), desk().views());
    m_panels->store(settings);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !isComplete())
        return;
    m_actions->retranslateUi();
    m_menus->retranslateUi();
    m_topBar->retranslateUi();
    m_tabs->retranslateUi();
    m_statusLine->retranslateUi();
    m_panels->retranslateUi();
    m_editCommands->retranslateUi();
    m_centre->welcome().retranslateUi();
    for (Workbench *bench : m_workspace.all())
        bench->document.tellAnew();
    showName();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            m_commands->openFile(url.toLocalFile());
}

} // namespace app

#include "app/main_window.h"

#include "app/actions.h"
#include "app/centre.h"
#include "app/conversion_dialog.h"
#include "app/document_files.h"
#include "app/edit_commands.h"
#include "app/exports.h"
#include "app/file_commands.h"
#include "app/find_popup.h"
#include "app/findables.h"
#include "app/first_frame.h"
#include "app/menus.h"
#include "app/message_bar.h"
#include "app/panels.h"
#include "app/preferences.h"
#include "app/reading_order.h"
#include "app/recovery.h"
#include "app/shortcut_list.h"
#include "app/status_line.h"
#include "app/top_bar.h"
#include "app/view_commands.h"
#include "app/welcome_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/palette.h"
#include "ui/editor/asl_editor.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/problems/checker.h"
#include "ui/problems/problem_panel.h"
#include "ui/problems/problem_text.h"
#include "ui/simulator/json_entry.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/simulator/test_cases.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>

namespace app {

MainWindow::MainWindow(Workbench &bench, const QString &unsavedFolder) : m_bench(bench), m_unsavedFolder(unsavedFolder)
{
    setWindowTitle(QStringLiteral("Batuta"));
    resizeToScreen();
    restoreGeometry(bench.settings.state(QStringLiteral("geometry")));
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
    m_actions = new Actions(this);
    m_files = new DocumentFiles(m_bench.document, m_bench.settings, this);
    m_recovery = new Recovery(m_bench.document, *m_files, m_unsavedFolder, this);
    m_centre = new Centre(m_bench);
    buildPanels();
    m_fileCommands = new FileCommands(*m_files, *m_recovery, m_bench.settings, messages(), *m_actions, this);
    m_editCommands = new EditCommands(m_bench.session, canvas(), *m_actions);
    auto *exports = new Exports(*m_files, m_bench.session, m_bench.settings, messages(), *m_actions, this);
    connect(m_simulator, &simulator::SteppingPanel::historyExported, exports, &Exports::writeHistory);
    new Preferences(m_bench.settings, m_bench.session, *m_actions, this);
    connectFiles();
    connectPanels();
    m_panels->retranslateUi();
    setAcceptDrops(true);
    setWindowIcon(theme::icon(QStringLiteral("workflow"), theme::colours().accent));
    restoreLayout();
    showWelcome(true);
    setCentralWidget(m_centre);
    m_centre->show(); // into a window that is seen already
}

MainWindow::~MainWindow() = default;

MessageBar &MainWindow::messages() const
{
    return m_centre->messages();
}

canvas::CanvasView &MainWindow::canvas() const
{
    return m_centre->canvas();
}

editor::AslEditor &MainWindow::editor() const
{
    return m_centre->editor();
}

void MainWindow::buildPanels()
{
    session::Session &session = m_bench.session;
    m_menus = new Menus(menuBar(), *m_actions);
    m_topBar = new TopBar(*m_actions, session, m_bench.simulation);
    addToolBar(m_topBar);
    m_statusLine = new StatusLine(session, m_bench.simulation);
    setStatusBar(m_statusLine);
    m_findPopup = new FindPopup(this);
    m_problems = new problems::ProblemPanel(session);
    m_simulator = new simulator::SteppingPanel(m_bench.simulation, session);
    m_panels = new Panels(*this, *m_actions);
    m_panels->add(Act::ShowPalette, Qt::LeftDockWidgetArea, new canvas::Palette(session), QStringLiteral("palette"),
                  true);
    m_panels->add(Act::ShowInspector, Qt::RightDockWidgetArea, new inspector::InspectorPanel(session),
                  QStringLiteral("inspector"), true);
    m_panels->add(Act::ShowSimulator, Qt::BottomDockWidgetArea, m_simulator, QStringLiteral("simulator"), false);
    m_panels->add(Act::ShowProblems, Qt::BottomDockWidgetArea, m_problems, QStringLiteral("problems"), false);
}

void MainWindow::connectFiles()
{
    connect(m_files, &DocumentFiles::fileChanged, this, &MainWindow::showFile);
    connect(m_files, &DocumentFiles::opened, this, [this] {
        showWelcome(!m_files->isOpen());
        for (const QString &about : {QStringLiteral("refused"), QStringLiteral("export"), QStringLiteral("outside")})
            messages().dismiss(about); // they were said of the other workflow
        m_statusLine->clearMessage();
        m_simulator->testCases().loadBeside(m_files->path());
    });
    connect(&m_centre->welcome(), &WelcomePage::newWanted, m_fileCommands, &FileCommands::newWorkflow);
    connect(&m_centre->welcome(), &WelcomePage::openWanted, m_fileCommands, &FileCommands::open);
    connect(&m_centre->welcome(), &WelcomePage::fileWanted, m_fileCommands, &FileCommands::openFile);
    connect(&m_centre->welcome(), &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_menus, &Menus::recentChosen, m_fileCommands, &FileCommands::openFile);
    m_actions->on(Act::Quit, this, &QWidget::close);
    m_actions->on(Act::Home, this, [this] { showWelcome(!m_files->isOpen() || !m_centre->showsWelcome()); });
    m_actions->on(Act::Close, this, [this] {
        if (m_fileCommands->mayLeave())
            m_files->close();
    });
}

void MainWindow::connectPanels()
{
    session::Session &session = m_bench.session;
    connectDrawing(*m_actions, canvas());
    connectText(*m_actions, editor(), *m_problems);
    connectRun(*m_actions, m_bench.simulation, *m_simulator, *m_panels);
    connect(&session, &session::Session::viewModeChanged, this, &MainWindow::showViewMode);
    connect(&session, &session::Session::messageSaid, this,
            [this](const QString &message) { m_statusLine->showMessage(message, 6000); });
    connect(&session, &session::Session::warned, this, [this](const QString &message) {
        messages().show(QStringLiteral("warned"), Tone::Warning, message, {}, 15);
    });
    // Queued: a name that is edited in place may be refused while Qt moves the focus, no time to make widgets.
    connect(
        &session, &session::Session::refused, this,
        [this](const Refusal &reason) {
            messages().show(QStringLiteral("refused"), Tone::Warning, problems::sentence(reason), {}, 8);
        },
        Qt::QueuedConnection);
    m_actions->on(Act::FindAnything, this, [this] {
        const auto goOnThere = [this] { canvas().isVisible() ? canvas().setFocus() : editor().setFocus(); };
        m_findPopup->open(findables(m_bench.session, *m_actions, goOnThere), m_topBar->searchField());
    });
    m_actions->on(Act::ConvertToJsonata, this,
                  [this] { (new ConversionDialog(m_bench.session, m_bench.simulation, this))->show(); });
    m_actions->on(Act::Shortcuts, this, [this] { ShortcutList(*m_actions, this).exec(); });
    m_actions->on(Act::About, this, [this] { showAbout(this); });
    connect(&editor(), &editor::AslEditor::placeChanged, m_statusLine, &StatusLine::showPlace);
    connect(m_statusLine, &StatusLine::problemsWanted, this, [this] { m_panels->show(Act::ShowProblems); });
    new problems::Checker(session, this);
    simulator::TestCases &cases = m_simulator->testCases();
    cases.showIn(m_topBar->testCaseMenu());
    connect(&cases, &simulator::TestCases::changed, this,
            [this, &cases] { m_topBar->showTestCase(cases.current(), !cases.names().isEmpty()); });
}

void MainWindow::openFile(const QString &path)
{
    m_fileCommands->openFile(path);
}

void MainWindow::openSample(const Sample &sample)
{
    if (!m_fileCommands->mayLeave())
        return;
    m_files->openText(sample.name, sample.text());
    m_simulator->testCases().load(sample.mockFile().toUtf8(), sample.machine());
    m_simulator->input().setText(sample.input);
}

void MainWindow::offerRecovery()
{
    m_fileCommands->offerRecovery();
}

void MainWindow::tellFailure(const QString &what)
{
    if (!isComplete())
        return;
    m_recovery->writeNow();
    messages().show(QStringLiteral("fault"), Tone::Error,
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
    m_menus->showRecent(m_bench.settings.recentFiles());
    if (shown)
        m_centre->welcome().showRecent(m_bench.settings.recentFiles());
    m_centre->showWelcome(shown);
    m_panels->setWorking(!shown);
    m_statusLine->setVisible(!shown);
    for (const Act act : {Act::Save, Act::SaveAs, Act::Close, Act::Simulate, Act::Step, Act::RunToEnd, Act::Design,
                          Act::Split, Act::Code})
        (*m_actions)[act]->setEnabled(m_files->isOpen() && !shown);
}

void MainWindow::showFile()
{
    QString name = m_files->name();
    name.replace(QStringLiteral("[*]"),
                 QStringLiteral("[*][*]")); // that is where Qt puts the mark of an unsaved change
    setWindowTitle(m_files->isOpen() ? tr("%1[*] — Batuta").arg(name) : QStringLiteral("Batuta"));
    setWindowModified(m_files->isModified());
}

void MainWindow::showViewMode()
{
    const session::ViewMode mode = m_bench.session.viewMode();
    m_centre->setViewMode(mode);
    m_panels->setViewMode(mode);
}

void MainWindow::restoreLayout()
{
    Settings &settings = m_bench.settings;
    m_panels->restore(settings);
    m_centre->restore(settings.state(QStringLiteral("views")));
    m_bench.session.setViewMode(settings.viewMode());
    showViewMode();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isComplete())
        return;
    if (!m_fileCommands->mayLeave()) {
        event->ignore();
        return;
    }
    m_bench.settings.setState(QStringLiteral("geometry"), saveGeometry());
    m_bench.settings.setState(QStringLiteral("views"), m_centre->state());
    m_panels->store(m_bench.settings);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !isComplete())
        return;
    m_actions->retranslateUi();
    m_menus->retranslateUi();
    m_topBar->retranslateUi();
    m_statusLine->retranslateUi();
    m_panels->retranslateUi();
    m_editCommands->retranslateUi();
    m_centre->welcome().retranslateUi();
    m_bench.document.tellAnew();
    showFile();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_fileCommands->openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace app

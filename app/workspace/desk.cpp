#include "app/workspace/desk.h"

#include "app/conversion_dialog.h"
#include "app/file_commands.h"
#include "app/message_bar.h"
#include "app/samples.h"
#include "app/workspace/child_workflow.h"
#include "app/workspace/lesson_place.h"
#include "ui/answers/json_entry.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/palette.h"
#include "ui/editor/asl_editor.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/lesson/glossary_window.h"
#include "ui/outline/outline_panel.h"
#include "ui/problems/problem_panel.h"
#include "ui/problems/problem_text.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/simulator/substitution_dialog.h"
#include "ui/simulator/trial_window.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace app {

namespace {

// As the docks are at first.
constexpr QSize PaletteSize(232, 400), InspectorSize(306, 400), SimulatorSize(1200, 280), ProblemsSize(600, 180);

template <class Panel, class Subject>
Deferred *deferred(QSize wanted, Subject &subject)
{
    return new Deferred(wanted, [&subject](QWidget *parent) { return new Panel(subject, parent); });
}

} // namespace

Desk::Desk(Workbench &bench, Settings &settings)
    : m_bench(bench), m_messages(new MessageBar), m_views(new QSplitter),
      m_canvas(new canvas::CanvasView(bench.session, bench.simulation)), m_editor(new editor::AslEditor(bench.session)),
      m_testCases(new simulator::TestCases(bench.simulation, this)),
      m_palette(deferred<canvas::Palette>(PaletteSize, bench.session)),
      m_outline(deferred<outline::OutlinePanel>(PaletteSize, bench.session)),
      m_inspector(deferred<inspector::InspectorPanel>(InspectorSize, bench.simulation)),
      m_simulator(new Deferred(SimulatorSize, [this](QWidget *parent) { return makeSimulator(parent); })),
      m_problems(deferred<problems::ProblemPanel>(ProblemsSize, bench.session)),
      m_lesson(new LessonPlace(bench.simulation, settings)),
      m_commands(new FileCommands(bench.files, *bench.recovery, settings, *m_messages, this))
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_palette, m_outline, m_inspector, m_simulator, m_problems,
                                                          m_lesson, m_messages})
        m_parts.emplace_back(part);
    m_commands->setRehearsal(bench.rehearsal);
    build();
    follow();
    showViewMode();
}

Desk::~Desk()
{
    // A widget that had the focus tells of losing it: while all of the workbench is still there.
    delete m_views;
    for (QWidget *part : m_parts)
        delete part;
}

void Desk::build()
{
    m_views->addWidget(m_canvas);
    m_views->addWidget(m_editor);
    m_views->setHandleWidth(1);
    m_views->setChildrenCollapsible(false);
    m_views->setSizes({600, 410});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_views, 1);
}

QWidget *Desk::makeSimulator(QWidget *parent)
{
    auto *panel = new simulator::SteppingPanel(m_bench.simulation, m_bench.session, *m_testCases, parent);
    connect(panel, &simulator::SteppingPanel::historyExported, this, &Desk::historyExported);
    connect(panel, &simulator::SteppingPanel::filesExported, this, &Desk::filesExported);
    return panel;
}

void Desk::showTerm(const QString &term)
{
    if (!m_glossary) {
        m_glossary = new lessons::GlossaryWindow(this);
        m_glossary->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_glossary->showTerm(term);
}

simulator::SteppingPanel &Desk::simulator() const
{
    return static_cast<simulator::SteppingPanel &>(m_simulator->panel());
}

problems::ProblemPanel &Desk::problems() const
{
    return static_cast<problems::ProblemPanel &>(m_problems->panel());
}

void Desk::follow()
{
    session::Session &session = m_bench.session;
    connect(&session, &session::Session::viewModeChanged, this, &Desk::showViewMode);
    connect(&session, &session::Session::trialWanted, this, [this](const asl::StatePath &state) {
        (new simulator::TrialWindow(m_bench.simulation, state, this))->show();
    });
    connect(&session, &session::Session::extractionWanted, this,
            [this](const document::Selection &states) { ChildWorkflow(m_bench).extract(states, window()); });
    connect(&session, &session::Session::bringingBackWanted, this,
            [this](const asl::StatePath &task) { ChildWorkflow(m_bench).bringBack(task, window()); });
    connect(&session, &session::Session::conversionWanted, this, [this] {
        auto *dialog = new ConversionDialog(m_bench.session, m_bench.simulation, this);
        dialog->narrowToState();
        dialog->show();
    });
    connect(&session, &session::Session::substitutionWanted, this, [this](const QString &name) {
        (new simulator::SubstitutionDialog(m_bench.simulation, name, this))->show();
    });
    connect(&session, &session::Session::termWanted, this, &Desk::showTerm);
    connect(&session, &session::Session::warned, this, [this](const QString &message) {
        m_messages->show(QStringLiteral("warned"), Tone::Warning, message, {}, 15);
    });
    // Queued: a name that is edited in place may be refused while Qt moves the focus, no time to make widgets.
    connect(
        &session, &session::Session::refused, this,
        [this](const Refusal &reason) {
            m_messages->show(QStringLiteral("refused"), Tone::Warning, problems::sentence(reason), {}, 8);
        },
        Qt::QueuedConnection);
    connect(&m_bench.files, &DocumentFiles::opened, this, &Desk::greet);
}

void Desk::greet()
{
    for (const QString &about : {QStringLiteral("refused"), QStringLiteral("export"), QStringLiteral("outside")})
        m_messages->dismiss(about); // they were said of the other workflow
    m_lesson->close(); // it was the other workflow's
    if (m_bench.rehearsal.read())
        m_testCases->forget(); // its answers are chosen already
    else
        m_testCases->loadBeside(m_bench.files.path());
    if (m_bench.files.isExpress())
        m_bench.session.setMachineType(sim::MachineType::Express);
    m_bench.rehearsal.settle();
}

void Desk::openSample(const Sample &sample)
{
    m_bench.files.openText(sample.name, sample.text());
    m_testCases->load(sample.mockFile().toUtf8(), sample.machine());
    m_bench.simulation.setInputText(sample.input);
    simulator().input().setText(sample.input);
    m_bench.rehearsal.settle();
}

void Desk::openLesson(const lesson::Lesson &lesson)
{
    const QString file = lesson.starterFile.isEmpty() ? QStringLiteral(".asl.json")
                                                      : lesson.starterFile.mid(lesson.starterFile.indexOf(u'.'));
    m_bench.files.openText(lesson.name + file, lesson.starter);
    if (!lesson.cases.cases.empty())
        m_bench.simulation.setRehearsal(lesson.cases);
    m_bench.rehearsal.settle();
    m_lesson->open(lesson);
}

bool Desk::contains(const QWidget *widget) const
{
    return widget
        && (isAncestorOf(widget) || widget == this || std::ranges::any_of(m_parts, [widget](const QWidget *part) {
                return part && (part == widget || part->isAncestorOf(widget));
            }));
}

void Desk::showViewMode()
{
    const session::ViewMode mode = m_bench.session.viewMode();
    m_canvas->setVisible(mode != session::ViewMode::Code);
    m_editor->setVisible(mode != session::ViewMode::Design);
}

QByteArray Desk::views() const
{
    return m_views->saveState();
}

void Desk::restoreViews(const QByteArray &views)
{
    m_views->restoreState(views);
}

void Desk::rememberFocus()
{
    if (QWidget *focus = QApplication::focusWidget(); contains(focus))
        m_focus = focus;
}

void Desk::restoreFocus()
{
    if (m_focus && m_focus->isVisible())
        m_focus->setFocus();
    else
        focusStates();
}

void Desk::focusStates()
{
    if (m_canvas->isVisible())
        m_canvas->setFocus();
    else
        m_editor->setFocus();
}

} // namespace app

#include "app/view_commands.h"

#include "app/actions.h"
#include "app/panels.h"
#include "app/reading_order.h"
#include "app/workspace/desks.h"
#include "app/workspace/seat.h"
#include "ui/canvas/canvas_view.h"
#include "ui/editor/asl_editor.h"
#include "ui/problems/problem_panel.h"
#include "ui/problems/problem_text.h"
#include "ui/simulator/stepping_panel.h"

#include <QApplication>

#include <algorithm>

namespace app {

namespace {

using Simulation = session::SimulationController;
using simulator::SteppingPanel;

// What is done by a part of whichever desk is in front.
template <class Part>
void join(Actions &actions, Act act, Desks &desks, Part &(Desk::*part)() const, void (Part::*what)())
{
    actions.on(act, &desks, [&desks, part, what] { ((desks.front().*part)().*what)(); });
}

void joinRun(Actions &actions, Act act, Desks &desks, void (Simulation::*what)())
{
    actions.on(act, &desks, [&desks, what] { (desks.front().bench().simulation.*what)(); });
}

// The parts of the window that are seen, in the eye's order.
std::vector<QWidget *> seenParts(const Desks &desks)
{
    std::vector<QWidget *> parts{desks.pile(Desks::Palette),   &desks.front().canvas(),
                                 &desks.front().editor(),      desks.pile(Desks::Inspector),
                                 desks.pile(Desks::Simulator), desks.pile(Desks::Problems),
                                 desks.pile(Desks::Lesson)};
    std::erase_if(parts, [](const QWidget *part) { return !part->isVisible(); });
    return parts;
}

// Where the focus was in that part, or else its first field.
void enter(QWidget &part)
{
    QWidget *last = part.focusWidget();
    if (last && last->isVisibleTo(&part) && last->isEnabled())
        return last->setFocus(Qt::ShortcutFocusReason);
    const std::vector<QWidget *> fields = inReadingOrder(part);
    (fields.empty() ? &part : fields.front())->setFocus(Qt::ShortcutFocusReason);
}

void goToPart(const Desks &desks, int by)
{
    const std::vector<QWidget *> parts = seenParts(desks);
    if (parts.empty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        parts, [focus](const QWidget *part) { return part == focus || part->isAncestorOf(focus); });
    const auto count = std::ptrdiff_t(parts.size());
    const std::ptrdiff_t from = here != parts.end() ? here - parts.begin() : by > 0 ? -1 : count;
    enter(*parts[size_t((from + by + count) % count)]);
}

// There is a history to export while there is a run.
void followRun(QAction &history, Desks &desks)
{
    const auto seat = std::make_shared<Seat>();
    const auto follow = [&history, &desks, seat] {
        const Simulation &simulation = desks.front().bench().simulation;
        const auto allow = [&history, &simulation] { history.setEnabled(simulation.isActive()); };
        QObject::connect(&simulation, &Simulation::runChanged, seat->taken(), allow);
        allow();
    };
    QObject::connect(&desks, &Desks::frontChanged, &history, follow);
    follow();
}

} // namespace

void connectDrawing(Actions &actions, Desks &desks)
{
    const auto look = [&](Act act, void (canvas::Camera::*how)()) {
        actions.on(act, &desks, [&desks, how] { (desks.front().canvas().camera().*how)(); });
    };
    look(Act::ZoomIn, &canvas::Camera::zoomIn);
    look(Act::ZoomOut, &canvas::Camera::zoomOut);
    look(Act::Fit, &canvas::Camera::fit);
    look(Act::ActualSize, &canvas::Camera::actualSize);
    look(Act::Centre, &canvas::Camera::centreSelection);
    look(Act::ZoomToSelection, &canvas::Camera::fitSelection);
    actions.on(Act::GoBack, &desks, [&desks] { desks.front().bench().trail.goBack(); });
    actions.on(Act::GoForward, &desks, [&desks] { desks.front().bench().trail.goForward(); });
}

void connectParts(Actions &actions, Desks &desks)
{
    actions.on(Act::NextPanel, &desks, [&desks] { goToPart(desks, 1); });
    actions.on(Act::PreviousPanel, &desks, [&desks] { goToPart(desks, -1); });
}

void connectText(Actions &actions, Desks &desks)
{
    using editor::AslEditor;
    join(actions, Act::Find, desks, &Desk::editor, &AslEditor::find);
    join(actions, Act::Replace, desks, &Desk::editor, &AslEditor::replace);
    join(actions, Act::FormatDocument, desks, &Desk::editor, &AslEditor::formatDocument);
    join(actions, Act::NextProblem, desks, &Desk::problems, &problems::ProblemPanel::showNext);
    join(actions, Act::PreviousProblem, desks, &Desk::problems, &problems::ProblemPanel::showPrevious);
}

void connectRun(Actions &actions, Desks &desks, Panels &panels)
{
    for (const Act act : {Act::Simulate, Act::Step, Act::StepInto, Act::RunToEnd, Act::RunToState, Act::Otherwise,
                          Act::KeepRun, Act::RunTests, Act::Tests})
        actions.on(act, &panels, [&panels] { panels.show(Act::ShowSimulator); });
    joinRun(actions, Act::Simulate, desks, &Simulation::play);
    joinRun(actions, Act::Pause, desks, &Simulation::pause);
    joinRun(actions, Act::Step, desks, &Simulation::step);
    joinRun(actions, Act::StepBack, desks, &Simulation::stepBack);
    joinRun(actions, Act::StepInto, desks, &Simulation::stepInto);
    joinRun(actions, Act::StepOver, desks, &Simulation::stepOver);
    joinRun(actions, Act::StepOut, desks, &Simulation::stepOut);
    joinRun(actions, Act::StepBackInto, desks, &Simulation::stepBackInto);
    joinRun(actions, Act::StepBackOver, desks, &Simulation::stepBackOver);
    joinRun(actions, Act::StepBackOut, desks, &Simulation::stepBackOut);
    actions.on(Act::RunToState, &desks, [&desks] {
        Workbench &bench = desks.front().bench();
        if (const asl::StatePath state = bench.session.current(); !state.isEmpty())
            bench.simulation.runToState(state);
        else
            bench.session.say(QCoreApplication::translate("app::Actions", "Select the state to run to."));
    });
    join(actions, Act::Breakpoints, desks, &Desk::simulator, &SteppingPanel::editBreakpoints);
    join(actions, Act::GoToEvent, desks, &Desk::simulator, &SteppingPanel::chooseEvent);
    joinRun(actions, Act::ToStart, desks, &Simulation::toStart);
    joinRun(actions, Act::RunToEnd, desks, &Simulation::runToEnd);
    actions.on(Act::Redrive, &desks, [&desks] {
        Workbench &bench = desks.front().bench();
        if (const auto bar = bench.simulation.redriveBar(); bar && bench.simulation.isActive())
            bench.session.say(problems::sentence(*bar));
        else
            bench.simulation.redrive();
    });
    joinRun(actions, Act::Stop, desks, &Simulation::stop);
    followRun(*actions[Act::ExportHistory], desks);
    followRun(*actions[Act::ExportPage], desks);
    join(actions, Act::ExportHistory, desks, &Desk::simulator, &SteppingPanel::exportHistory);
    join(actions, Act::Otherwise, desks, &Desk::simulator, &SteppingPanel::offerOtherwise);
    join(actions, Act::KeepRun, desks, &Desk::simulator, &SteppingPanel::keepRun);
    join(actions, Act::RunTests, desks, &Desk::simulator, &SteppingPanel::runTests);
    join(actions, Act::Tests, desks, &Desk::simulator, &SteppingPanel::showTests);
    actions.on(Act::Glossary, &desks, [&desks] { desks.front().showTerm({}); });
    join(actions, Act::LoadMocks, desks, &Desk::simulator, &SteppingPanel::chooseMockFile);
}

} // namespace app

#include "app/view_commands.h"

#include "app/actions.h"
#include "app/panels.h"
#include "ui/canvas/canvas_view.h"
#include "ui/editor/asl_editor.h"
#include "ui/problems/problem_panel.h"
#include "ui/simulator/stepping_panel.h"

namespace app {

void connectDrawing(Actions &actions, canvas::CanvasView &canvas)
{
    using canvas::CanvasView;
    actions.on(Act::ZoomIn, &canvas, &CanvasView::zoomIn);
    actions.on(Act::ZoomOut, &canvas, &CanvasView::zoomOut);
    actions.on(Act::Fit, &canvas, &CanvasView::fit);
    actions.on(Act::ActualSize, &canvas, &CanvasView::actualSize);
    actions.on(Act::Centre, &canvas, &CanvasView::centreSelection);
}

void connectText(Actions &actions, editor::AslEditor &editor, problems::ProblemPanel &problems)
{
    actions.on(Act::Find, &editor, &editor::AslEditor::find);
    actions.on(Act::Replace, &editor, &editor::AslEditor::replace);
    actions.on(Act::FormatDocument, &editor, &editor::AslEditor::formatDocument);
    actions.on(Act::NextProblem, &problems, &problems::ProblemPanel::showNext);
    actions.on(Act::PreviousProblem, &problems, &problems::ProblemPanel::showPrevious);
}

void connectRun(Actions &actions, session::SimulationController &simulation, simulator::SteppingPanel &panel,
                Panels &panels)
{
    using Simulation = session::SimulationController;
    for (const Act act : {Act::Simulate, Act::Step, Act::RunToEnd})
        actions.on(act, &panels, [&panels] { panels.show(Act::ShowSimulator); });
    actions.on(Act::Simulate, &simulation, &Simulation::play);
    actions.on(Act::Pause, &simulation, &Simulation::pause);
    actions.on(Act::Step, &simulation, &Simulation::step);
    actions.on(Act::StepBack, &simulation, &Simulation::stepBack);
    actions.on(Act::StepOver, &simulation, &Simulation::stepOver);
    actions.on(Act::ToStart, &simulation, &Simulation::toStart);
    actions.on(Act::RunToEnd, &simulation, &Simulation::runToEnd);
    actions.on(Act::Stop, &simulation, &Simulation::stop);
    QAction *history = actions[Act::ExportHistory];
    const auto allow = [history, &simulation] { history->setEnabled(simulation.isActive()); };
    QObject::connect(&simulation, &Simulation::runChanged, history, allow);
    allow();
    actions.on(Act::ExportHistory, &panel, &simulator::SteppingPanel::exportHistory);
    actions.on(Act::LoadMocks, &panel, &simulator::SteppingPanel::chooseMockFile);
}

} // namespace app

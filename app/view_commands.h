// Joins the actions that concern the drawing, the text and the run to the panels that do them.
#pragma once

namespace canvas {
class CanvasView;
}
namespace editor {
class AslEditor;
}
namespace problems {
class ProblemPanel;
}
namespace session {
class SimulationController;
}
namespace simulator {
class SteppingPanel;
}

namespace app {

class Actions;
class Panels;

void connectDrawing(Actions &actions, canvas::CanvasView &canvas);
void connectText(Actions &actions, editor::AslEditor &editor, problems::ProblemPanel &problems);
// Starting a run brings its panel.
void connectRun(Actions &actions, session::SimulationController &simulation, simulator::SteppingPanel &panel,
                Panels &panels);

} // namespace app

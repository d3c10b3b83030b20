// What can be done otherwise at the moment of a run: another answer, another input, another value of a variable, the
// definition as it is now. Each goes on as a run of its own; the one it leaves stays as it was.
#pragma once

#include "ui/session/simulation_controller.h"

class QMenu;
class QWidget;

namespace simulator {

void fillForkMenu(QMenu &menu, session::SimulationController &simulation, QWidget &over);

} // namespace simulator

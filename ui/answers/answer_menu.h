// Ready-made answers for a task, one click each: it returns what its service would, throws one of its errors, fails some
// times and then succeeds, never answers, or takes long.
#pragma once

#include "ui/session/simulation_controller.h"

class QMenu;

namespace answers {

enum class Into : quint8 {
    Instead, // of what the state answers so far
    Behind, // for the calls after those that it answers already
};

// Nothing for what is no task.
void fillAnswerMenu(QMenu &menu, session::SimulationController &simulation, const asl::StatePath &state, Into into);

// What a task returns where nobody says otherwise: what it was said to return before, or what its service would, from
// what the shown run sent it.
Value usualResult(const session::SimulationController &simulation, const asl::StatePath &state);

} // namespace answers

// Where an arrow key leads: along the flow if it goes that way, else to the nearest card over there.
#pragma once

#include "core/asl/state_path.h"

#include <Qt>

namespace canvas {

class Stage;

// Empty when there is nothing there. From nowhere it leads to the first state.
asl::StatePath stateInDirection(const Stage &stage, const asl::StatePath &from, Qt::Key arrow);

} // namespace canvas

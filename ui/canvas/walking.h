// Where an arrow key leads: along the flow if it goes that way, else to the nearest card over there.
#pragma once

#include "core/asl/state_path.h"

#include <Qt>

namespace canvas {

class CanvasScene;

// Empty when there is nothing there. From nowhere it leads to the first state.
asl::StatePath stateInDirection(const CanvasScene &scene, const asl::StatePath &from, Qt::Key arrow);

} // namespace canvas

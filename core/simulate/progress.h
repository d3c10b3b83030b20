// The words of core/history for how a run looks, for those who say them in the engine's.
#pragma once

#include "core/history/progress.h"
#include "core/simulate/event.h"

namespace sim {

using history::Mark;
using history::Progress;
using history::StateProgress;
using history::Taken;

} // namespace sim

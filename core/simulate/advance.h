// The engine's two steps: an execution at its very beginning, and the next thing that happens to one.
#pragma once

#include "core/simulate/turn.h"

namespace sim {

Execution startedExecution(const Program &program, const Setup &setup);
// ExecutionStarted, and the failure at once of a definition that cannot start.
void tellStart(Turn &turn);
// When the execution runs out of time, counted from now where the machine says how long it may take.
void scheduleEnd(Turn &turn);
// Takes one happening off the agenda. False when nothing can happen: it is over, or an answer is wanted.
bool advance(Turn &turn);
void abortExecution(Turn &turn);

} // namespace sim

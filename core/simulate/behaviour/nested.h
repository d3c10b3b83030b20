// An execution that a task starts with states:startExecution, where its definition is at hand: it runs to its end on
// the same virtual clock, in a history of its own, and its description is the task's answer.
#pragma once

#include "core/simulate/turn.h"

namespace sim {

// What such an execution was made from; nothing where its machine is not known any more.
std::optional<Setup> nestedSetup(const Setup &outer, const StartedExecution &started);

// Sets the branch's `nested` answer; or what `wants` an answer in there; or neither, when the task starts nothing or
// nothing that is known.
void runNested(Turn &turn, Branch &branch);

} // namespace sim

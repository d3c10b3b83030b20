// An execution that a task starts with states:startExecution, where its definition is at hand: it runs to its end on
// the same virtual clock, in a history of its own, and its description is the task's answer.
#pragma once

#include "core/simulate/turn.h"

namespace sim {

// Sets the branch's `nested` answer; or what `wants` an answer in there; or neither, when the task starts nothing or
// nothing that is known.
void runNested(Turn &turn, Branch &branch);

} // namespace sim

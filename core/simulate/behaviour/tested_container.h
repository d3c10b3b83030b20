// A Parallel or Map that TestState tries: its branches and iterations do not run, the mock answers for all of them.
#pragma once

#include "core/simulate/turn.h"

namespace sim {

void answerTestedParallel(Turn &turn, int id);
// Once its items and limits are read.
void answerTestedMap(Turn &turn, int id);

} // namespace sim

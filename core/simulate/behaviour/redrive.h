// Lines of control that a redrive takes up again where they were.
#pragma once

#include "core/simulate/turn.h"

namespace sim {

// The state it stands in begins its work anew; of a Parallel or Map only what had not ended well.
void resumeLine(Turn &turn, int id);
// The next line of a Parallel or Map that has yet to be taken up again; there is one.
void resumeNext(Turn &turn, int joinId);

} // namespace sim

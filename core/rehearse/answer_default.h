// A sensible answer for a task that nobody has mocked: in the shape its service answers in, filled from what was
// sent where that helps the flow to go on.
#pragma once

#include "core/simulate/run.h"

namespace rehearse {

Value defaultAnswer(const sim::Want &want);

} // namespace rehearse

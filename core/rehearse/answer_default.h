// A sensible answer for a task that nobody has mocked: in the shape in which its service answers this way of calling
// it, filled from what was sent where that helps the flow to go on. Every action of AWS's SDK has one.
#pragma once

#include "core/simulate/run.h"

namespace rehearse {

Value defaultAnswer(const sim::Want &want);
// Of a resource; `sent` is null where nothing is known of the call yet.
Value defaultAnswer(const std::string &resource, const Value *sent);

} // namespace rehearse

// What only Standard executions can do: .sync, task tokens, activities, distributed Maps. AWS does not create an
// Express state machine that has them.
#pragma once

#include "core/simulate/program.h"

namespace sim {

// What AWS says of a definition whose states (all, or those inside of a distributed Map) would run in an Express
// execution and cannot; empty where they can.
std::string expressRefusal(const Program &program);
// The same of the distributed Maps of a Standard machine whose children are Express executions.
std::string childrenRefusal(const Program &program);

} // namespace sim

// The order in which a reader meets the states of a scope: along the flow from its start, the way on before the ways
// out of errors; what nothing leads to comes last, as written.
#pragma once

#include "core/graph/flow_graph.h"

namespace graph {

// Every node's number once.
std::vector<int> flowOrder(const Scope &scope);

} // namespace graph

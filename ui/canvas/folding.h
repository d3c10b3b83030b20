// The graph as it is shown: containers that are folded have become plain nodes, what was inside is gone.
#pragma once

#include "core/graph/flow_graph.h"

namespace canvas {

graph::FlowGraph folded(const graph::FlowGraph &whole, const std::function<bool(const asl::StatePath &)> &isFolded);

} // namespace canvas

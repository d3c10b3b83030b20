// A scope of a graph in the layout's own numbers: boxes without sizes, arrows without labels, and how much
// each arrow wants to be short and straight so that the eye can follow the flow.
#pragma once

#include "core/layout/layout.h"

namespace layout {

struct ScopeStructure
{
    ScopeInput input;
    std::vector<int> arrowOfEdge; // as the scope's edges; -1: an edge to a pill that is not drawn
};
ScopeStructure structureOf(const graph::Scope &scope, Direction direction);

// As the scope's edges: whether it closes a cycle and so goes against the flow. An edge to its own state
// does.
std::vector<bool> backEdges(const graph::Scope &scope);

} // namespace layout

// A rule's condition alone, where its Comment is told beside it.
#pragma once

#include "core/graph/flow_graph.h"

namespace graph {

// `valor > 100`, or the JSONata condition without {% %}.
QString conditionText(const json::Tree &tree, json::NodeId rule, const RuleWords &words = {});

} // namespace graph

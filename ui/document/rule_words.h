// The words that a Choice state's rules are told with, in the user's language as it is now.
#pragma once

#include "core/graph/flow_graph.h"

namespace document {

graph::RuleWords ruleWords();

} // namespace document

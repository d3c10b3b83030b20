// The drawing's structure in the words that other programs draw from: Graphviz's DOT, and Mermaid, which GitHub and many
// editors show. What the user wrote is shown there as it stands; none of it is taken for the language's own signs.
#pragma once

#include "core/graph/flow_graph.h"

namespace graph {

QString dotText(const FlowGraph &graph, const QString &title);
QString mermaidText(const FlowGraph &graph);

} // namespace graph

// Two definitions as one drawing: the one after, with what is no longer there put in as ghosts.
#pragma once

#include "core/diff/difference.h"
#include "core/graph/flow_graph.h"

#include <QSet>

namespace diff {

enum class Fate : quint8 { Added, Removed, Renamed, Moved, Changed };

struct Both
{
    graph::FlowGraph graph; // states and arrows of before alone are marked as damaged
    QHash<asl::StatePath, asl::StatePath> ghosts; // of the states of before alone: by their paths here, those before
    QHash<asl::StatePath, std::vector<Fate>> fates; // in the order of Fate; none where nothing is different
    QSet<std::pair<int, int>> newArrows; // scope and number
};

// The graphs are those of the definitions that were compared.
Both bothOf(const Difference &difference, const graph::FlowGraph &before, graph::FlowGraph after);

} // namespace diff

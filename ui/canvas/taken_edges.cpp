#include "ui/canvas/taken_edges.h"

namespace canvas {

TakenEdges::TakenEdges(const history::Progress &progress)
{
    for (const history::Taken &taken : progress.taken) {
        m_pairs.insert({taken.from, taken.to});
        m_hasEnded = m_hasEnded || (taken.to.isEmpty() && taken.from.depth() == 1);
        const auto state = progress.states.constFind(taken.from);
        if (state != progress.states.cend() && state->mark == history::Mark::Caught)
            m_caught.insert(taken.from);
    }
}

bool TakenEdges::has(const edit::EdgeName &edge, const asl::StatePath &target) const
{
    if (m_pairs.isEmpty() || !m_pairs.contains({edge.from, target}))
        return false;
    return edge.kind != graph::EdgeKind::Catch || m_caught.contains(edge.from);
}

} // namespace canvas

#include "ui/canvas/scene_edges.h"

namespace canvas {

TakenEdges::TakenEdges(const sim::Progress &progress) : m_progress(progress)
{
    for (const sim::Taken &taken : progress.taken) {
        m_pairs.insert({taken.from, taken.to});
        m_hasEnded = m_hasEnded || (taken.to.isEmpty() && taken.from.depth() == 1);
    }
}

bool TakenEdges::has(const edit::EdgeName &edge, const asl::StatePath &target) const
{
    if (m_pairs.isEmpty() || !m_pairs.contains({edge.from, target}))
        return false;
    const sim::Mark mark = m_progress.states.value(edge.from).mark;
    return edge.kind == graph::EdgeKind::Catch ? mark == sim::Mark::Caught : true;
}

} // namespace canvas

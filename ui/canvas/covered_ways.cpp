#include "ui/canvas/covered_ways.h"

#include "core/rehearse/coverage.h"

namespace canvas {

namespace {

using graph::EdgeKind;
using rehearse::Way;

std::optional<EdgeKind> arrowOf(Way way)
{
    switch (way) {
    case Way::Next: return EdgeKind::Next;
    case Way::Rule: return EdgeKind::Rule;
    case Way::Default: return EdgeKind::Default;
    case Way::Catcher: return EdgeKind::Catch;
    default: return std::nullopt;
    }
}

} // namespace

CoveredWays::CoveredWays(const rehearse::Coverage *coverage)
{
    if (!coverage)
        return;
    for (const rehearse::CoverageItem &item : coverage->items()) {
        if (item.way == Way::State)
            m_states.insert(item.state, item.times > 0 ? Covering::Covered : Covering::Uncovered);
        else if (const auto kind = arrowOf(item.way))
            m_arrows.insert(item.state, {*kind, item.number, item.times > 0});
    }
}

Covering CoveredWays::of(const edit::EdgeName &edge) const
{
    const auto [first, last] = m_arrows.equal_range(edge.from);
    for (auto arrow = first; arrow != last; ++arrow)
        if (arrow->kind == edge.kind && arrow->index == std::max(0, edge.index))
            return arrow->isCovered ? Covering::Covered : Covering::Uncovered;
    return Covering::NotShown;
}

} // namespace canvas

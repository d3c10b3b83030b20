// Which arrows a run has gone along.
#pragma once

#include "core/edit/intents.h"
#include "core/history/progress.h"

#include <QSet>

namespace canvas {

class TakenEdges
{
public:
    TakenEdges() = default;
    explicit TakenEdges(const history::Progress &progress);
    // Of an arrow and a catcher's arrow between the same two states, what became of the state decides.
    bool has(const edit::EdgeName &edge, const asl::StatePath &target) const;
    bool hasEnded() const { return m_hasEnded; }

private:
    QSet<std::pair<asl::StatePath, asl::StatePath>> m_pairs;
    QSet<asl::StatePath> m_caught; // states whose error a catcher took
    bool m_hasEnded = false;
};

} // namespace canvas

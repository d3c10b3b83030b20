// Which states and arrows test cases go through, as they are drawn.
#pragma once

#include "core/edit/intents.h"
#include "ui/canvas/look.h"

namespace rehearse {
class Coverage;
}

namespace canvas {

class CoveredWays
{
public:
    explicit CoveredWays(const rehearse::Coverage *coverage); // null: nothing is shown
    // What the coverage does not know of, such as a state made since, and the pills' arrows, show nothing.
    Covering of(const asl::StatePath &state) const { return m_states.value(state); }
    Covering of(const edit::EdgeName &edge) const;

private:
    struct Arrow
    {
        graph::EdgeKind kind;
        int index; // of the rule or catcher; 0 for the rest
        bool isCovered;
    };
    QHash<asl::StatePath, Covering> m_states;
    QMultiHash<asl::StatePath, Arrow> m_arrows;
};

} // namespace canvas

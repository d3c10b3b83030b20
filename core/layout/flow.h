// What both engines have in common. A Flow is a scope made ready for layering: top-down, without cycles and
// without arrows from a box to itself; whatever was turned round for that is turned back when the answer is
// finished, so both engines give the same guarantees and neither knows about directions, back arrows or
// loops.
#pragma once

#include "core/layout/layout.h"

#include <optional>

namespace layout {

// Distances between what stands in a scope, shared by both engines.
inline constexpr double RankGap = 28; // from a row of cards to the next
inline constexpr double LabelGap = 14; // from a card to the label below it
inline constexpr double CardGap = 40; // between two cards of a row
inline constexpr double LineGap = 16; // between a line or a label and its neighbour in a row

struct Flow
{
    struct Link
    {
        int from = 0;
        int to = 0;
        QSizeF label; // empty: none
        int weight = 1;
        bool aside = false; // wants to leave its upper box at the right
        double fanned = 0; // one of many out of its box: how much room it has above its label to get there
    };
    std::vector<QSizeF> boxes;
    std::vector<Link> links;
    int source = -1; // stands in the first row
    int sink = -1; // stands in the last row
};

struct FlowPlacement
{
    std::vector<QRectF> boxes;
    std::vector<Route> routes; // as the flow's links; from the upper box to the lower
    std::vector<QRectF> labels; // as the flow's links
};

// Which arrows go against the flow: those that close a cycle when the scope is walked from its start in the
// order written. All others can go forward together.
std::vector<bool> backArrows(const ScopeInput &input);

// Nothing when the engine gave up.
using FlowEngine = std::function<std::optional<FlowPlacement>(const Flow &)>;
std::optional<ScopeLayout> laidOutBy(const FlowEngine &engine, const ScopeInput &input);

} // namespace layout

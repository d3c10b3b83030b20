// The rows of a flow: which card stands in which row, what stands between the cards a line passes, and in
// which order, left to right. Positions are not decided here.
#pragma once

#include "core/layout/flow.h"

namespace layout {

// What takes room in a row: a card, a label, or a line passing through.
struct RowItem
{
    int row = 0;
    QSizeF size;
    bool line = false;
    std::vector<std::pair<int, int>> above, below; // the neighbours in the next rows, and the link's weight
};

struct Rows
{
    std::vector<RowItem> items; // the flow's boxes first, by number
    std::vector<std::vector<int>> order; // by row, left to right
    std::vector<std::vector<int>> chains; // by link: the items from its upper to its lower box
    std::vector<int> labelItem; // by link; -1: none
    std::vector<bool> detour; // by link: too long to pass row by row, goes round the outside
    bool labelled = false; // cards and labels take turns
};

Rows rowsOf(const Flow &flow);

} // namespace layout

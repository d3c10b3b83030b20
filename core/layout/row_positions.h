// Where the items of rows stand: one below the other without touching, and as near as they can to straight
// below and above what they are joined to.
#pragma once

#include "core/layout/rows.h"

namespace layout {

struct RowPositions
{
    std::vector<double> x; // by item: its middle
    std::vector<double> top, bottom; // by row
    double right = 0;
};

RowPositions positionsOf(const Rows &rows);

} // namespace layout

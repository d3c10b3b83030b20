// What runs cost by a price list: Standard by state transitions, Express by requests and by memory over time. In US
// dollars, without taxes.
#pragma once

#include "core/price/list.h"

#include <cstdint>
#include <optional>

namespace price {

// AWS: each entry of a state is a transition, and each retry. Without the free ones.
double standard(double transitions, const Region &region);
// Of so many Express executions in a month that all take so long and that much memory.
double express(double executions, std::int64_t milliseconds, double megabytes, const List &list = inUse());

// AWS: about 50 MB, the definition, and the payload for each step of a Parallel or Map.
double megabytesOf(std::int64_t definitionBytes, std::int64_t payloadBytes, std::int64_t parallelSteps);

// What one run takes.
struct Shape
{
    std::int64_t transitions = 0;
    std::int64_t milliseconds = 0;
    double megabytes = 0;
};
// A month of so many runs, the free transitions deducted.
double standardMonth(const Shape &shape, double runs, const Region &region, const List &list = inUse());
double expressMonth(const Shape &shape, double runs, const List &list = inUse());
// From how many runs a month on Express costs no more than Standard; nothing: never below 10 billion.
std::optional<double> breakEven(const Shape &shape, const Region &region, const List &list = inUse());

} // namespace price

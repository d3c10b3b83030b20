// Who belongs to whom when everybody is like several: the pairs whose scores are largest together, whatever order they
// come in.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace diff {

struct Score
{
    size_t one = 0, other = 0;
    double value = 0; // above 0
};

// Of each `one` and each `other` at most one pair. Strong pairs count more than two weak ones. The same scores give the
// same pairs in any order.
std::vector<std::pair<size_t, size_t>> bestPairs(std::vector<Score> scores);

} // namespace diff

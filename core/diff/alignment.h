// Which element of one list is which of another, none before one that it comes after: in Choices, Retry and Catch the
// order decides.
#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace diff {

using Pairs = std::vector<std::pair<size_t, size_t>>;

// `likeness` from 0 (nothing in common) to 1 (the same). Elements that are hardly alike are a pair only where as many of
// one list as of the other are left between two pairs. In the order of the lists.
Pairs aligned(size_t before, size_t after, const std::function<double(size_t, size_t)> &likeness);

} // namespace diff

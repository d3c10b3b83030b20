#include "core/diff/alignment.h"

#include <algorithm>

namespace diff {

namespace {

using Likeness = std::function<double(size_t, size_t)>;

constexpr double LeastLikeness = 0.35;
constexpr size_t MostCells = 250'000; // beyond them only what is the same at either end is looked for

struct Stretch
{
    size_t before, after; // where it begins
    size_t beforeSize, afterSize;
};

// The best sum of likenesses, by the table of the best for all beginnings.
Pairs bestOf(const Stretch &stretch, const Likeness &likeness)
{
    const size_t columns = stretch.afterSize + 1;
    std::vector<double> best((stretch.beforeSize + 1) * columns, 0), alike(best.size(), 0);
    for (size_t i = 1; i <= stretch.beforeSize; ++i) {
        for (size_t j = 1; j <= stretch.afterSize; ++j) {
            const size_t cell = i * columns + j;
            alike[cell] = likeness(stretch.before + i - 1, stretch.after + j - 1);
            const double paired = alike[cell] < LeastLikeness ? 0 : best[cell - columns - 1] + alike[cell];
            best[cell] = std::max({best[cell - columns], best[cell - 1], paired});
        }
    }
    Pairs pairs;
    size_t i = stretch.beforeSize, j = stretch.afterSize;
    while (i > 0 && j > 0) {
        const size_t cell = i * columns + j;
        if (best[cell] == best[cell - columns]) {
            --i;
        } else if (best[cell] == best[cell - 1]) {
            --j;
        } else {
            pairs.emplace_back(stretch.before + --i, stretch.after + --j);
        }
    }
    std::ranges::reverse(pairs);
    return pairs;
}

// What stands between two pairs, as many here as there, is taken for changed in its place.
Pairs withGaps(const Pairs &pairs, size_t before, size_t after)
{
    Pairs all;
    size_t nextBefore = 0, nextAfter = 0;
    const auto fill = [&](size_t untilBefore, size_t untilAfter) {
        if (untilBefore - nextBefore == untilAfter - nextAfter)
            for (; nextBefore < untilBefore; ++nextBefore, ++nextAfter)
                all.emplace_back(nextBefore, nextAfter);
        nextBefore = untilBefore;
        nextAfter = untilAfter;
    };
    for (const auto &[one, other] : pairs) {
        fill(one, other);
        all.emplace_back(nextBefore++, nextAfter++);
    }
    fill(before, after);
    return all;
}

} // namespace

Pairs aligned(size_t before, size_t after, const Likeness &likeness)
{
    const size_t least = std::min(before, after);
    Pairs pairs;
    size_t head = 0, tail = 0;
    while (head < least && likeness(head, head) >= 1)
        pairs.emplace_back(head, head), ++head;
    while (tail < least - head && likeness(before - tail - 1, after - tail - 1) >= 1)
        ++tail;
    const Stretch middle{head, head, before - head - tail, after - head - tail};
    if (middle.beforeSize * middle.afterSize <= MostCells)
        for (const auto &pair : bestOf(middle, likeness))
            pairs.push_back(pair);
    else
        for (size_t i = 0; i < std::min(middle.beforeSize, middle.afterSize); ++i)
            pairs.emplace_back(head + i, head + i);
    for (size_t i = tail; i > 0; --i)
        pairs.emplace_back(before - i, after - i);
    return withGaps(pairs, before, after);
}

} // namespace diff

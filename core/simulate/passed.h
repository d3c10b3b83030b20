// Which ways a run has gone through one state, counted: what a test covers is known from it, in the children of a
// distributed Map too, whose events no history of the run tells.
#pragma once

#include <vector>

namespace sim {

struct Passed
{
    int entered = 0, left = 0; // left: by whatever way
    int otherwise = 0; // a Choice's Default
    int timedOut = 0, lostHeartbeat = 0;
    std::vector<int> rules, retriers, catchers; // by their numbers; shorter than the state's own lists, or empty
    bool operator==(const Passed &) const = default;
};

inline void count(std::vector<int> &ways, size_t number)
{
    if (ways.size() <= number)
        ways.resize(number + 1);
    ++ways[number];
}

} // namespace sim

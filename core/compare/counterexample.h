// A small input, and what tasks answer, on which a workflow does other than the wanted one: looked for near the test
// cases, then made as small as it can be. The same workflows give the same counterexample, on any machine.
#pragma once

#include "core/compare/trial.h"

#include <functional>

namespace compare {

struct Counterexample
{
    Trial trial;
    Outcome outcome;
};

struct SearchLimits
{
    int runs = 400; // of both workflows
    std::function<bool()> isCancelled = {}; // asked between runs; none: never
};

// A trial at which the wanted workflow itself fails by a fault is none; inputs are like those of the cases. Workflows of
// one structure are the same without a trial. Nothing where none was found.
std::optional<Counterexample> counterexample(const Pair &pair, const std::vector<Trial> &cases,
                                             const SearchLimits &limits = {});

// A trial that was found as small as it can be: without any more member of its input or answer, it is none.
Counterexample smallest(const Pair &pair, Counterexample found);

} // namespace compare

// A rehearsal of what has happened: the recording's input, its start and what its tasks were answered, so that a run
// made from it takes the same way.
#pragma once

#include "core/rehearse/rehearsal.h"

namespace rehearse {

Rehearsal rehearsalOf(const history::Recording &recording);

// Where a run differs from the recording that it rehearses, or that it does not.
struct Difference
{
    std::string what; // "status", "output", "error", "cause"; empty: none
    std::string recorded, run;
};
Difference differenceIn(const sim::Run &run, const history::Recording &recording);

// As a test that it passes: its input, its answers, how it ended. Nothing where it has not ended by itself, or was
// redriven: no case can say that.
std::optional<Case> caseOf(const history::Recording &recording);

// The run that it gives, to where the recording ends: stopped and redriven where it tells of that.
sim::Run ranLike(sim::Setup setup, const history::Recording &recording);

} // namespace rehearse

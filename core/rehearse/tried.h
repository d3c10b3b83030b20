// A test case tried from beginning to end: how it went.
#pragma once

#include "core/rehearse/coverage.h"
#include "core/rehearse/rehearsal.h"
#include "core/rehearse/verdict.h"

namespace rehearse {

struct CaseResult
{
    std::optional<Refusal> refusal; // why it did not start
    std::vector<Miss> misses;
    std::string status; // as AWS calls it
    double seconds = 0; // on the run's own clock

    bool hasPassed() const { return !refusal && misses.empty(); }
};

// Of a run that is over, or has gone on for too long.
CaseResult resultOf(const sim::Run &run, const Expectation &expected);
// What its run has gone through is added to `coverage`.
CaseResult tried(const Rehearsal &rehearsal, const Case &test, const asl::Definition &definition, Coverage &coverage);

} // namespace rehearse

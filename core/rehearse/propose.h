// Test cases for what no run has gone through yet, found by running: inputs and answers are changed where a way that is
// missing depends on them, and kept when they lead somewhere new.
#pragma once

#include "core/rehearse/coverage.h"
#include "core/rehearse/rehearsal.h"

#include <atomic>
#include <chrono>

namespace rehearse {

struct ProposalLimits
{
    std::chrono::milliseconds time{5000};
    int runs = 50'000;
    std::shared_ptr<const std::atomic<bool>> cancelled; // set from another thread, it ends the search
};

// Why there is no case for an item.
enum class Unproposed : quint8 {
    NotReached, // no run came to its state
    NoValue, // none of the values tried led there
    NoSource, // what it depends on comes from neither the input nor an answer
    OutOfTime,
};

struct Proposals
{
    std::vector<Case> cases; // each covers something that those before it do not; named by where it leads
    Coverage coverage; // of all of them, and of the rehearsal's own cases
    std::vector<std::pair<CoverageItem, Unproposed>> rest;
};

// Beside the rehearsal's own cases; its answers are for tasks that a case has none for. Refuses as setupFor().
Result<Proposals> proposed(const asl::Definition &definition, const Rehearsal &rehearsal, ProposalLimits limits = {});

} // namespace rehearse

// Runs made to find test cases: each from an input and what tasks answer, both of which are there to be changed.
#pragma once

#include "core/rehearse/reference.h"
#include "core/rehearse/rehearsal.h"

#include <atomic>
#include <chrono>
#include <map>

namespace rehearse {

struct Candidate
{
    Value input;
    // By state; the last one is for all further attempts.
    std::map<std::string, std::vector<sim::Answer>> answers;
};

// Where in a candidate a value lies: in its input, or in what a state's task returns.
struct Spot
{
    std::string state; // empty: the input
    std::vector<std::string> steps;
};
void put(Candidate &candidate, const Spot &spot, const std::optional<Value> &value);

class Prober
{
public:
    // `base`: what all candidates have in common; its own answers are for tasks that a candidate has none for.
    Prober(const Rehearsal &base, sim::Setup setup, std::chrono::milliseconds time, int runs,
           std::shared_ptr<const std::atomic<bool>> cancelled);

    bool isSpent() const; // time or runs have come to their end
    // Tasks without an answer get the default one, which the candidate keeps.
    sim::Run run(Candidate &candidate);
    // Where a value must be put so that the state sees it at the reference; nothing where no place is found.
    std::optional<Spot> spotOf(const Candidate &candidate, const asl::StatePath &state, const Reference &reference);
    sim::Script scriptOf(const Candidate &candidate) const;

private:
    sim::Answer answerTo(Candidate &candidate, const sim::Want &want) const;

    sim::Script m_script;
    sim::Setup m_setup;
    std::chrono::steady_clock::time_point m_end;
    int m_left;
    std::shared_ptr<const std::atomic<bool>> m_cancelled;
};

// What a state saw at the reference, at each of its visits.
std::vector<Value> seenBy(const sim::Run &run, const asl::StatePath &state, const Reference &reference);

} // namespace rehearse

// One happening at work: the execution it changes, and the events it adds. Behaviours are functions on it.
#pragma once

#include "core/simulate/execution.h"
#include "core/simulate/tested.h"

namespace sim {

struct Turn
{
    Execution &run;
    const Program &program;
    const Setup &setup;
    std::vector<Event> &events;
    Tested *tested = nullptr; // of a state that TestState tries alone

    Branch &branch(int id) { return run.branches[size_t(id)]; }
    Join &join(int id) { return run.joins[size_t(id)]; }
    const StateCode &state(const Branch &branch) const { return program.states[size_t(branch.state)]; }
    template <class Kind>
    const Kind &kind(const Branch &branch) const
    {
        return std::get<Kind>(state(branch).kind);
    }

    // Adds an event that follows the branch's last one; or `previous`, leaving the branch where it was.
    std::int32_t tell(Branch &branch, EventType type, SharedValue payload = {}, SharedValue details = {});
    std::int32_t tellAfter(std::int32_t previous, Branch &branch, EventType type, SharedPlace place,
                           SharedValue payload = {}, SharedValue details = {});

    // Counts the memory of a payload that the run keeps from now on.
    void holdPayload(Branch &branch, const SharedValue &payload);

    void schedule(int id, What what, VirtualTime delay = 0);
    // As schedule, and what was scheduled for the branch before is void.
    void reschedule(int id, What what, VirtualTime delay = 0);

    expr::Environment environment(const Branch &branch, const SharedValue &input);

    // Writes down what a tested state's data looks like on its way; nothing in a run.
    template <class Field, class Seen>
    void see(Field Inspection::*field, const Seen &value)
    {
        if (tested)
            tested->seen.*field = value;
    }

    Passed &passed(const Branch &branch) { return run.passed[size_t(branch.state)]; }

    int newBranch();
    void freeBranch(int id);
    int newJoin();
    void freeJoin(int id);
    int newHistory();

private:
    void hold(const SharedValue &value);
};

// "An error occurred while executing the state 'S' (entered at the event id #2). " before the complaint.
std::string prefixed(Turn &turn, const Branch &branch, const std::string &complaint);
Fault fault(Turn &turn, const Branch &branch, const expr::Failure &failure);
Fault runtimeFault(Turn &turn, const Branch &branch, const std::string &complaint);

// The context object as a state in this branch sees it.
SharedValue contextObject(Turn &turn, const Branch &branch);

// AWS: payloads between states have at most 256 KiB.
inline constexpr std::int64_t PayloadLimit = 262'144;
inline constexpr std::int32_t EventLimit = 25'000;
// AWS: a Standard execution lasts a year at most (a leap year, so that a Wait of a year fits).
inline constexpr VirtualTime LongestStandard = VirtualTime(366) * 24 * 3600 * 1000;
// How much memory the data of a run's history may take before the run is ended.
inline constexpr std::int64_t MemoryLimit = 128'000'000;

} // namespace sim

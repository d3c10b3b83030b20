// A test of a workflow: what it starts with, what its tasks answer, and how it is to end. What a case does not say is as
// its rehearsal has it. Its JSON form, an element of a rehearsal's "Cases":
//   "Name": text
//   "Input": text, "Type", "Seed", "StartTime", "Answers", "AnswerAll"    as in a rehearsal; a case with any answers has
//                           those alone
//   "Expect": {
//     "Status": "SUCCEEDED"       or FAILED, TIMED_OUT, ABORTED
//     "Output": any               the whole output
//     "OutputContains": any       a part of it: objects may have more members, all else is equal
//     "OutputWhen": "{% … %}"     JSONata that is true of it, as $states.input
//     "Error": text, "Cause": text
//     "Path": [name]              states that are entered in this order; others may be entered between them
//   }
#pragma once

#include "core/simulate/run.h"

namespace rehearse {

struct Expectation
{
    std::optional<sim::RunStatus> status;
    std::optional<Value> output, outputPart;
    std::string outputCondition; // empty: none
    std::optional<std::string> error, cause;
    std::vector<std::string> path;
    bool operator==(const Expectation &) const = default;
};

struct Case
{
    std::string name;
    std::optional<QString> inputText;
    std::optional<sim::Script> script;
    std::optional<sim::MachineType> type;
    std::optional<std::uint64_t> seed;
    std::optional<sim::VirtualTime> start;
    Expectation expected;
    Value others = Value::object(); // members that are not known here
    bool operator==(const Case &) const = default;
};

// The wanted name, or it with a number where one of the cases has it.
std::string freeName(const std::vector<Case> &cases, const std::string &wanted);

struct Rehearsal;

// The rehearsal with all that the case has of its own in place of it.
Rehearsal rehearsalOf(const Rehearsal &rehearsal, const Case &test);

} // namespace rehearse

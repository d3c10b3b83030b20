// What a run does to the world, whatever its states are called and however they are drawn: which calls it makes, when,
// with what, and how it ends. Where calls take time, their times tell what comes after what and what goes side by side.
#pragma once

#include "core/simulate/run.h"

namespace compare {

// A call of a task's service, and each retry of it.
struct Act
{
    history::VirtualTime at = 0; // since the run began
    std::string resource; // as the state's Resource has it
    Value sent; // what is made up anew in each run, as ids and tokens, is "UUID" in it
    std::string sentText; // the same with its keys in order: what is equal is equal here
    std::int64_t shown = 0; // how many events of the run are shown where it can be seen
};

struct Behaviour
{
    std::vector<Act> acts; // by time; at the same time by what is called, and with what
    sim::RunStatus status = sim::RunStatus::Running; // Running: it goes round in circles, or asks for ever
    std::string error;
    SharedValue output; // null: none
    history::VirtualTime took = 0;
    std::vector<std::string> path; // the states that were entered
    std::int64_t events = 0;
};

Behaviour behaviourOf(const sim::Run &run);

// What is made up anew in each run, tokens and other ids, as "UUID".
Value withoutIds(const Value &value);
// Whether data is the same: the order of keys and 1 or 1.0 say nothing.
bool isSame(const Value &one, const Value &other);
// JSON text, equal where the data is the same.
std::string canonical(const Value &value);

} // namespace compare

// What a run does to the world, whatever its states are called and however they are drawn: which calls it makes, when,
// with what, and how it ends. Where calls take time, their times tell what comes after what and what goes side by side.
#pragma once

#include "core/simulate/run.h"

#include <deque>

namespace compare {

// A call of a task's service, and each retry of it.
struct Act
{
    history::VirtualTime at = 0; // since the run began
    std::string resource; // as the state's Resource has it
    SharedValue sent;
    std::string sentText; // canonical, without ids: what is the same is equal here
    std::int64_t shown = 0; // how many events of the run are shown where it can be seen
};

struct Behaviour
{
    std::vector<Act> acts; // by time; at the same time by what is called, and with what
    sim::RunStatus status = sim::RunStatus::Running; // Running: it goes round in circles, or asks for ever
    std::string error;
    SharedValue output; // null: none
    std::string outputText; // canonical, without ids
    history::VirtualTime took = 0;
    std::vector<std::string> path; // the states that were entered
    std::int64_t events = 0;
};

// Canonical texts of what is sent, each made once: while a run is answered, and when it is told of.
class SentTexts
{
public:
    const std::string &of(const SharedValue &sent);

private:
    std::deque<std::pair<SharedValue, std::string>> m_known;
};

Behaviour behaviourOf(const sim::Run &run, SentTexts &texts);

} // namespace compare

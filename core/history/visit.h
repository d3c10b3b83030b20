// One visit of a run to a state, up to a moment: what it got, sent, was answered and gave on. Read from the events.
#pragma once

#include "core/history/event.h"

#include <QString>

namespace history {

struct Visit
{
    asl::StatePath state;
    SharedPlace place;
    std::int64_t entered = -1; // index of the event; -1: not visited yet
    SharedValue input;
    SharedValue arguments; // what the task's service got
    SharedValue result; // what it answered
    QString error, cause; // of the last attempt, when it failed
    SharedValue output;
    int attempts = 0; // of calling the service, since it was entered or redriven
    bool exited = false;
};

// The last visit to the state within the first `count` events.
Visit lastVisit(const std::vector<Event> &events, std::int64_t count, const asl::StatePath &state);

} // namespace history

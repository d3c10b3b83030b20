// One visit of a run to a state, up to a moment: what it got, sent, was answered and gave on. Read from the events.
#pragma once

#include "core/simulate/run.h"

#include <QString>

namespace simulator {

struct Visit
{
    asl::StatePath state;
    sim::SharedPlace place;
    qint64 entered = -1; // index of the event; -1: not visited yet
    SharedValue input;
    SharedValue arguments; // what the task's service got
    SharedValue result; // what it answered
    QString error, cause; // of the last attempt, when it failed
    SharedValue output;
    int attempts = 0; // of calling the service
    bool exited = false;
};

// The last visit to the state within the first `count` events.
Visit lastVisit(const std::vector<sim::Event> &events, qint64 count, const asl::StatePath &state);

bool isEntry(sim::EventType type);
bool isExit(sim::EventType type);
bool isAttempt(sim::EventType type); // a task's service is called
bool isAnswer(sim::EventType type); // it answered well

} // namespace simulator

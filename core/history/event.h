// What happened in a run, one fact after another, as GetExecutionHistory tells it. An event holds shared payloads,
// not text: AWS's form is written out only when someone reads it.
#pragma once

#include "core/asl/state_path.h"
#include "core/base/value.h"
#include "core/history/event_type.h"

#include <cstdint>
#include <string>
#include <vector>

namespace history {

// Milliseconds since the Unix epoch, on the run's own clock. It jumps; it never waits.
using VirtualTime = std::int64_t;

// Where in the definition, and in which round of which Maps (outermost first), an event happened.
struct Place
{
    asl::StatePath state;
    std::vector<int> iterations;
    bool operator==(const Place &) const = default;
};
using SharedPlace = std::shared_ptr<const Place>; // null for events of the execution itself

struct Event
{
    std::int32_t id = 0; // from 1
    std::int32_t previousId = 0;
    VirtualTime at = 0;
    EventType type{};
    SharedPlace place;
    SharedValue payload; // input of …Entered, …Scheduled, ExecutionStarted; output of …Exited, …Succeeded
    SharedValue details; // all other detail fields by AWS's names (error, cause, resource, length …); may be null

    std::string typeName() const; // AWS's own, also of a type that is not known here
    std::string stateName() const; // empty for events of the execution
    std::string error() const { return detail("error"); }
    std::string cause() const { return detail("cause"); }
    std::string detail(const char *key) const; // where it is a text; empty otherwise

    bool operator==(const Event &other) const; // by what is told, not by who holds it
};

} // namespace history

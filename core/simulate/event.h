// What happened in a run, one fact after another, as GetExecutionHistory tells it. An event holds shared payloads,
// not text: AWS's form is written out only when someone reads it.
#pragma once

#include "core/asl/state_path.h"
#include "core/base/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sim {

// Milliseconds since the Unix epoch, on the run's own clock. It jumps; it never waits.
using VirtualTime = std::int64_t;

// The names are AWS's own. Source: GetExecutionHistory API, HistoryEvent$type.
enum class EventType : std::uint8_t {
    ActivityFailed,
    ActivityScheduled,
    ActivityScheduleFailed,
    ActivityStarted,
    ActivitySucceeded,
    ActivityTimedOut,
    ChoiceStateEntered,
    ChoiceStateExited,
    ExecutionAborted,
    ExecutionFailed,
    ExecutionStarted,
    ExecutionSucceeded,
    ExecutionTimedOut,
    FailStateEntered,
    LambdaFunctionFailed,
    LambdaFunctionScheduled,
    LambdaFunctionScheduleFailed,
    LambdaFunctionStarted,
    LambdaFunctionStartFailed,
    LambdaFunctionSucceeded,
    LambdaFunctionTimedOut,
    MapIterationAborted,
    MapIterationFailed,
    MapIterationStarted,
    MapIterationSucceeded,
    MapStateAborted,
    MapStateEntered,
    MapStateExited,
    MapStateFailed,
    MapStateStarted,
    MapStateSucceeded,
    ParallelStateAborted,
    ParallelStateEntered,
    ParallelStateExited,
    ParallelStateFailed,
    ParallelStateStarted,
    ParallelStateSucceeded,
    PassStateEntered,
    PassStateExited,
    SucceedStateEntered,
    SucceedStateExited,
    TaskFailed,
    TaskScheduled,
    TaskStarted,
    TaskStartFailed,
    TaskStateAborted,
    TaskStateEntered,
    TaskStateExited,
    TaskSubmitFailed,
    TaskSubmitted,
    TaskSucceeded,
    TaskTimedOut,
    WaitStateAborted,
    WaitStateEntered,
    WaitStateExited,
    MapRunAborted,
    MapRunFailed,
    MapRunStarted,
    MapRunSucceeded,
    ExecutionRedriven,
    MapRunRedriven,
    EvaluationFailed,
};
std::string_view name(EventType type);

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

    std::string stateName() const; // empty for events of the execution
    std::string error() const;
    std::string cause() const;
};

// The event as an element of GetExecutionHistory's "events"; timestamps in epoch seconds.
Value awsForm(const Event &event);
Value awsHistory(const std::vector<Event> &events);

} // namespace sim

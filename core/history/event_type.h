// The kinds of facts that GetExecutionHistory tells, and what each means: one row a type, which everyone asks who has
// to decide by one. A new type of AWS's takes its place here and its row in event_type.cpp; until then it is Unknown,
// and kept as it came.
#pragma once

#include "core/asl/definition.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace history {

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
    Unknown, // newer than this program
};
inline constexpr int EventTypeCount = int(EventType::Unknown) + 1;

// What an event is about.
enum class Scope : std::uint8_t {
    Execution,
    State,
    Call, // a task's service at work
    Inside, // all the branches of a Parallel, all the rounds of a Map
    Iteration, // one round of a Map
    MapRun, // the child executions of a distributed Map
};

// What it means there.
enum class Role : std::uint8_t {
    Start,
    Entry,
    Attempt, // a service is called; the branches or rounds begin
    Notice, // something that changes nothing
    Answer, // it ended well
    Failure,
    Abort, // it was ended from outside
    Exit,
};

struct Meaning
{
    EventType type = EventType::Unknown;
    std::string_view name;
    Scope scope = Scope::Execution;
    Role role = Role::Notice;
    asl::StateKind kind = asl::StateKind::Unknown; // of the state it happens to, where the type tells
    std::string_view payload; // the key of its data within the details; empty: it has none
    std::string_view details; // the key of its details; empty: it has none
};

const Meaning &meaningOf(EventType type);
std::string_view name(EventType type);
std::optional<EventType> eventTypeFrom(std::string_view name);
// The type that tells a state's entry, exit or abortion. Nothing where AWS has none, as of a Fail's exit.
std::optional<EventType> stateEventType(asl::StateKind kind, Role role);

inline bool isEntry(EventType type)
{
    return meaningOf(type).role == Role::Entry;
}
inline bool isExit(EventType type)
{
    return meaningOf(type).role == Role::Exit;
}
// A task's service is called; it answered well.
inline bool isCall(EventType type)
{
    return meaningOf(type).role == Role::Attempt && meaningOf(type).scope == Scope::Call;
}
inline bool isAnswer(EventType type)
{
    return meaningOf(type).role == Role::Answer && meaningOf(type).scope == Scope::Call;
}
// Something went wrong; a Fail state is meant to.
bool isFailure(EventType type);
// The execution is over.
bool isEnd(EventType type);

} // namespace history

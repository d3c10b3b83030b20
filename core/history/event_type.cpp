#include "core/history/event_type.h"

#include <algorithm>
#include <array>

namespace history {

namespace {

using asl::StateKind;

// clang-format off
constexpr std::array<Meaning, EventTypeCount> Meanings{{
    {EventType::ActivityFailed, "ActivityFailed", Scope::Call, Role::Failure, StateKind::Task, "", "activityFailedEventDetails"},
    {EventType::ActivityScheduled, "ActivityScheduled", Scope::Call, Role::Attempt, StateKind::Task, "input", "activityScheduledEventDetails"},
    {EventType::ActivityScheduleFailed, "ActivityScheduleFailed", Scope::Call, Role::Failure, StateKind::Task, "", "activityScheduleFailedEventDetails"},
    {EventType::ActivityStarted, "ActivityStarted", Scope::Call, Role::Notice, StateKind::Task, "", "activityStartedEventDetails"},
    {EventType::ActivitySucceeded, "ActivitySucceeded", Scope::Call, Role::Answer, StateKind::Task, "output", "activitySucceededEventDetails"},
    {EventType::ActivityTimedOut, "ActivityTimedOut", Scope::Call, Role::Failure, StateKind::Task, "", "activityTimedOutEventDetails"},
    {EventType::ChoiceStateEntered, "ChoiceStateEntered", Scope::State, Role::Entry, StateKind::Choice, "input", "stateEnteredEventDetails"},
    {EventType::ChoiceStateExited, "ChoiceStateExited", Scope::State, Role::Exit, StateKind::Choice, "output", "stateExitedEventDetails"},
    {EventType::ExecutionAborted, "ExecutionAborted", Scope::Execution, Role::Abort, StateKind::Unknown, "", "executionAbortedEventDetails"},
    {EventType::ExecutionFailed, "ExecutionFailed", Scope::Execution, Role::Failure, StateKind::Unknown, "", "executionFailedEventDetails"},
    {EventType::ExecutionStarted, "ExecutionStarted", Scope::Execution, Role::Start, StateKind::Unknown, "input", "executionStartedEventDetails"},
    {EventType::ExecutionSucceeded, "ExecutionSucceeded", Scope::Execution, Role::Answer, StateKind::Unknown, "output", "executionSucceededEventDetails"},
    {EventType::ExecutionTimedOut, "ExecutionTimedOut", Scope::Execution, Role::Failure, StateKind::Unknown, "", "executionTimedOutEventDetails"},
    {EventType::FailStateEntered, "FailStateEntered", Scope::State, Role::Entry, StateKind::Fail, "input", "stateEnteredEventDetails"},
    {EventType::LambdaFunctionFailed, "LambdaFunctionFailed", Scope::Call, Role::Failure, StateKind::Task, "", "lambdaFunctionFailedEventDetails"},
    {EventType::LambdaFunctionScheduled, "LambdaFunctionScheduled", Scope::Call, Role::Attempt, StateKind::Task, "input", "lambdaFunctionScheduledEventDetails"},
    {EventType::LambdaFunctionScheduleFailed, "LambdaFunctionScheduleFailed", Scope::Call, Role::Failure, StateKind::Task, "", "lambdaFunctionScheduleFailedEventDetails"},
    {EventType::LambdaFunctionStarted, "LambdaFunctionStarted", Scope::Call, Role::Notice, StateKind::Task, "", ""},
    {EventType::LambdaFunctionStartFailed, "LambdaFunctionStartFailed", Scope::Call, Role::Failure, StateKind::Task, "", "lambdaFunctionStartFailedEventDetails"},
    {EventType::LambdaFunctionSucceeded, "LambdaFunctionSucceeded", Scope::Call, Role::Answer, StateKind::Task, "output", "lambdaFunctionSucceededEventDetails"},
    {EventType::LambdaFunctionTimedOut, "LambdaFunctionTimedOut", Scope::Call, Role::Failure, StateKind::Task, "", "lambdaFunctionTimedOutEventDetails"},
    {EventType::MapIterationAborted, "MapIterationAborted", Scope::Iteration, Role::Abort, StateKind::Map, "", "mapIterationAbortedEventDetails"},
    {EventType::MapIterationFailed, "MapIterationFailed", Scope::Iteration, Role::Failure, StateKind::Map, "", "mapIterationFailedEventDetails"},
    {EventType::MapIterationStarted, "MapIterationStarted", Scope::Iteration, Role::Start, StateKind::Map, "", "mapIterationStartedEventDetails"},
    {EventType::MapIterationSucceeded, "MapIterationSucceeded", Scope::Iteration, Role::Answer, StateKind::Map, "", "mapIterationSucceededEventDetails"},
    {EventType::MapStateAborted, "MapStateAborted", Scope::State, Role::Abort, StateKind::Map, "", ""},
    {EventType::MapStateEntered, "MapStateEntered", Scope::State, Role::Entry, StateKind::Map, "input", "stateEnteredEventDetails"},
    {EventType::MapStateExited, "MapStateExited", Scope::State, Role::Exit, StateKind::Map, "output", "stateExitedEventDetails"},
    {EventType::MapStateFailed, "MapStateFailed", Scope::Inside, Role::Failure, StateKind::Map, "", ""},
    {EventType::MapStateStarted, "MapStateStarted", Scope::Inside, Role::Attempt, StateKind::Map, "", "mapStateStartedEventDetails"},
    {EventType::MapStateSucceeded, "MapStateSucceeded", Scope::Inside, Role::Answer, StateKind::Map, "", ""},
    {EventType::ParallelStateAborted, "ParallelStateAborted", Scope::State, Role::Abort, StateKind::Parallel, "", ""},
    {EventType::ParallelStateEntered, "ParallelStateEntered", Scope::State, Role::Entry, StateKind::Parallel, "input", "stateEnteredEventDetails"},
    {EventType::ParallelStateExited, "ParallelStateExited", Scope::State, Role::Exit, StateKind::Parallel, "output", "stateExitedEventDetails"},
    {EventType::ParallelStateFailed, "ParallelStateFailed", Scope::Inside, Role::Failure, StateKind::Parallel, "", ""},
    {EventType::ParallelStateStarted, "ParallelStateStarted", Scope::Inside, Role::Attempt, StateKind::Parallel, "", ""},
    {EventType::ParallelStateSucceeded, "ParallelStateSucceeded", Scope::Inside, Role::Answer, StateKind::Parallel, "", ""},
    {EventType::PassStateEntered, "PassStateEntered", Scope::State, Role::Entry, StateKind::Pass, "input", "stateEnteredEventDetails"},
    {EventType::PassStateExited, "PassStateExited", Scope::State, Role::Exit, StateKind::Pass, "output", "stateExitedEventDetails"},
    {EventType::SucceedStateEntered, "SucceedStateEntered", Scope::State, Role::Entry, StateKind::Succeed, "input", "stateEnteredEventDetails"},
    {EventType::SucceedStateExited, "SucceedStateExited", Scope::State, Role::Exit, StateKind::Succeed, "output", "stateExitedEventDetails"},
    {EventType::TaskFailed, "TaskFailed", Scope::Call, Role::Failure, StateKind::Task, "", "taskFailedEventDetails"},
    {EventType::TaskScheduled, "TaskScheduled", Scope::Call, Role::Attempt, StateKind::Task, "parameters", "taskScheduledEventDetails"},
    {EventType::TaskStarted, "TaskStarted", Scope::Call, Role::Notice, StateKind::Task, "", "taskStartedEventDetails"},
    {EventType::TaskStartFailed, "TaskStartFailed", Scope::Call, Role::Failure, StateKind::Task, "", "taskStartFailedEventDetails"},
    {EventType::TaskStateAborted, "TaskStateAborted", Scope::State, Role::Abort, StateKind::Task, "", ""},
    {EventType::TaskStateEntered, "TaskStateEntered", Scope::State, Role::Entry, StateKind::Task, "input", "stateEnteredEventDetails"},
    {EventType::TaskStateExited, "TaskStateExited", Scope::State, Role::Exit, StateKind::Task, "output", "stateExitedEventDetails"},
    {EventType::TaskSubmitFailed, "TaskSubmitFailed", Scope::Call, Role::Failure, StateKind::Task, "", "taskSubmitFailedEventDetails"},
    {EventType::TaskSubmitted, "TaskSubmitted", Scope::Call, Role::Notice, StateKind::Task, "output", "taskSubmittedEventDetails"},
    {EventType::TaskSucceeded, "TaskSucceeded", Scope::Call, Role::Answer, StateKind::Task, "output", "taskSucceededEventDetails"},
    {EventType::TaskTimedOut, "TaskTimedOut", Scope::Call, Role::Failure, StateKind::Task, "", "taskTimedOutEventDetails"},
    {EventType::WaitStateAborted, "WaitStateAborted", Scope::State, Role::Abort, StateKind::Wait, "", ""},
    {EventType::WaitStateEntered, "WaitStateEntered", Scope::State, Role::Entry, StateKind::Wait, "input", "stateEnteredEventDetails"},
    {EventType::WaitStateExited, "WaitStateExited", Scope::State, Role::Exit, StateKind::Wait, "output", "stateExitedEventDetails"},
    {EventType::MapRunAborted, "MapRunAborted", Scope::MapRun, Role::Abort, StateKind::Map, "", ""},
    {EventType::MapRunFailed, "MapRunFailed", Scope::MapRun, Role::Failure, StateKind::Map, "", "mapRunFailedEventDetails"},
    {EventType::MapRunStarted, "MapRunStarted", Scope::MapRun, Role::Start, StateKind::Map, "", "mapRunStartedEventDetails"},
    {EventType::MapRunSucceeded, "MapRunSucceeded", Scope::MapRun, Role::Answer, StateKind::Map, "", ""},
    {EventType::ExecutionRedriven, "ExecutionRedriven", Scope::Execution, Role::Notice, StateKind::Unknown, "", "executionRedrivenEventDetails"},
    {EventType::MapRunRedriven, "MapRunRedriven", Scope::MapRun, Role::Notice, StateKind::Map, "", "mapRunRedrivenEventDetails"},
    {EventType::EvaluationFailed, "EvaluationFailed", Scope::State, Role::Failure, StateKind::Unknown, "", "evaluationFailedEventDetails"},
    {EventType::Unknown, "", Scope::Execution, Role::Notice, StateKind::Unknown, "", ""},
}};
// clang-format on

constexpr bool isWhole()
{
    for (size_t i = 0; i < Meanings.size(); ++i) {
        const Meaning &each = Meanings[i];
        if (each.type != EventType(i) || each.name.empty() != (each.type == EventType::Unknown))
            return false;
        if (!each.payload.empty() && each.details.empty())
            return false;
        for (size_t other = 0; other < i; ++other)
            if (Meanings[other].name == each.name)
                return false;
    }
    return true;
}
static_assert(isWhole(), "each type has its row, in the order of the types, with a name of its own");

// AWS: the details' key is the type's name, but all entries share one, and all exits.
constexpr bool isNamedAfter(const Meaning &each)
{
    if (each.details.empty())
        return true;
    if (each.role == Role::Entry || each.role == Role::Exit)
        return each.details == (each.role == Role::Entry ? "stateEnteredEventDetails" : "stateExitedEventDetails");
    constexpr std::string_view ending = "EventDetails";
    return each.details.ends_with(ending) && each.details.size() == each.name.size() + ending.size()
        && each.details.substr(1, each.name.size() - 1) == each.name.substr(1)
        && each.details[0] == char(each.name[0] - 'A' + 'a');
}
static_assert(std::ranges::all_of(Meanings, isNamedAfter));

// Asked with every event of a run.
constexpr auto StateTypes = [] {
    std::array<std::array<EventType, size_t(Role::Exit) + 1>, size_t(StateKind::Unknown) + 1> types{};
    for (auto &ofKind : types)
        ofKind.fill(EventType::Unknown);
    for (const Meaning &each : Meanings) {
        if (each.scope == Scope::State && each.kind != StateKind::Unknown)
            types[size_t(each.kind)][size_t(each.role)] = each.type;
    }
    return types;
}();

} // namespace

const Meaning &meaningOf(EventType type)
{
    return Meanings[size_t(type)];
}

std::string_view name(EventType type)
{
    return meaningOf(type).name;
}

std::optional<EventType> eventTypeFrom(std::string_view name)
{
    const auto found = std::ranges::find(Meanings, name, &Meaning::name);
    return found == Meanings.end() || name.empty() ? std::nullopt : std::optional(found->type);
}

std::optional<EventType> stateEventType(asl::StateKind kind, Role role)
{
    const EventType type = StateTypes[size_t(kind)][size_t(role)];
    return type == EventType::Unknown ? std::nullopt : std::optional(type);
}

bool isFailure(EventType type)
{
    const Meaning &each = meaningOf(type);
    return each.role == Role::Failure || (each.scope == Scope::Execution && each.role == Role::Abort)
        || (each.role == Role::Entry && each.kind == StateKind::Fail);
}

bool isEnd(EventType type)
{
    const Meaning &each = meaningOf(type);
    return each.scope == Scope::Execution
        && (each.role == Role::Answer || each.role == Role::Failure || each.role == Role::Abort);
}

} // namespace history

#include "core/simulate/event.h"

#include "core/simulate/json_text.h"

#include <array>

namespace sim {

namespace {

constexpr std::array<std::string_view, 62> Names{
    "ActivityFailed",
    "ActivityScheduled",
    "ActivityScheduleFailed",
    "ActivityStarted",
    "ActivitySucceeded",
    "ActivityTimedOut",
    "ChoiceStateEntered",
    "ChoiceStateExited",
    "ExecutionAborted",
    "ExecutionFailed",
    "ExecutionStarted",
    "ExecutionSucceeded",
    "ExecutionTimedOut",
    "FailStateEntered",
    "LambdaFunctionFailed",
    "LambdaFunctionScheduled",
    "LambdaFunctionScheduleFailed",
    "LambdaFunctionStarted",
    "LambdaFunctionStartFailed",
    "LambdaFunctionSucceeded",
    "LambdaFunctionTimedOut",
    "MapIterationAborted",
    "MapIterationFailed",
    "MapIterationStarted",
    "MapIterationSucceeded",
    "MapStateAborted",
    "MapStateEntered",
    "MapStateExited",
    "MapStateFailed",
    "MapStateStarted",
    "MapStateSucceeded",
    "ParallelStateAborted",
    "ParallelStateEntered",
    "ParallelStateExited",
    "ParallelStateFailed",
    "ParallelStateStarted",
    "ParallelStateSucceeded",
    "PassStateEntered",
    "PassStateExited",
    "SucceedStateEntered",
    "SucceedStateExited",
    "TaskFailed",
    "TaskScheduled",
    "TaskStarted",
    "TaskStartFailed",
    "TaskStateAborted",
    "TaskStateEntered",
    "TaskStateExited",
    "TaskSubmitFailed",
    "TaskSubmitted",
    "TaskSucceeded",
    "TaskTimedOut",
    "WaitStateAborted",
    "WaitStateEntered",
    "WaitStateExited",
    "MapRunAborted",
    "MapRunFailed",
    "MapRunStarted",
    "MapRunSucceeded",
    "ExecutionRedriven",
    "MapRunRedriven",
    "EvaluationFailed",
};
static_assert(Names.back() == "EvaluationFailed" && Names[size_t(EventType::EvaluationFailed)] == "EvaluationFailed");

bool isNamed(EventType type)
{
    const std::string_view text = name(type);
    return text.ends_with("StateEntered") || text.ends_with("StateExited");
}

bool isIteration(EventType type)
{
    return name(type).starts_with("MapIteration");
}

bool isWithoutDetails(EventType type)
{
    switch (type) {
    case EventType::ParallelStateStarted:
    case EventType::ParallelStateSucceeded:
    case EventType::ParallelStateFailed:
    case EventType::ParallelStateAborted:
    case EventType::MapStateSucceeded:
    case EventType::MapStateFailed:
    case EventType::MapStateAborted:
    case EventType::TaskStateAborted:
    case EventType::WaitStateAborted:
    case EventType::LambdaFunctionStarted:
    case EventType::MapRunSucceeded:
    case EventType::MapRunAborted: return true;
    default: return false;
    }
}

std::string detailsKey(EventType type)
{
    const std::string_view text = name(type);
    if (text.ends_with("StateEntered"))
        return "stateEnteredEventDetails";
    if (text.ends_with("StateExited"))
        return "stateExitedEventDetails";
    std::string key(text);
    key.front() = char(key.front() - 'A' + 'a');
    return key + "EventDetails";
}

const char *payloadKey(EventType type)
{
    const std::string_view text = name(type);
    if (type == EventType::TaskScheduled)
        return "parameters";
    return text.ends_with("Entered") || text.ends_with("Scheduled") || type == EventType::ExecutionStarted ? "input"
                                                                                                           : "output";
}

// AWS: each variable's value is itself JSON text.
void writeVariables(Value &into, const Value &variables)
{
    Value texts = Value::object();
    for (const auto &[variable, value] : variables.items())
        texts[variable] = jsonText(value);
    into["assignedVariables"] = std::move(texts);
    into["assignedVariablesDetails"] = {{"truncated", false}};
}

Value detailsOf(const Event &event, const std::string *text)
{
    Value details = Value::object();
    if (isNamed(event.type) || isIteration(event.type))
        details["name"] = event.stateName();
    if (isIteration(event.type))
        details["index"] = event.place->iterations.back();
    if (event.payload) {
        const char *key = payloadKey(event.type);
        details[key] = text ? *text : jsonText(*event.payload);
        if (event.type != EventType::TaskScheduled)
            details[std::string(key) + "Details"] = {{"truncated", false}};
    }
    if (event.details) {
        for (const auto &[key, value] : event.details->items()) {
            if (key == "assignedVariables")
                writeVariables(details, value);
            else
                details[key] = value;
        }
    }
    return details;
}

Value formOf(const Event &event, const std::string *text)
{
    Value form = Value::object();
    form["timestamp"] = double(event.at) / 1000.0;
    form["type"] = name(event.type);
    form["id"] = event.id;
    form["previousEventId"] = event.previousId;
    if (!isWithoutDetails(event.type))
        form[detailsKey(event.type)] = detailsOf(event, text);
    return form;
}

std::string detail(const Event &event, const char *key)
{
    if (!event.details)
        return {};
    const auto found = event.details->find(key);
    return found != event.details->end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::string_view name(EventType type)
{
    return Names[size_t(type)];
}

std::string Event::stateName() const
{
    return place ? place->state.name().toStdString() : std::string();
}

std::string Event::error() const
{
    return detail(*this, "error");
}

std::string Event::cause() const
{
    return detail(*this, "cause");
}

Value awsForm(const Event &event)
{
    return formOf(event, nullptr);
}

// AWS passes a text that no state changed through untouched; that it is untouched is seen by its being the same value.
Value awsHistory(const std::vector<Event> &events)
{
    const std::string given = events.empty() ? std::string() : detail(events.front(), "input");
    Value list = Value::array();
    for (const Event &event : events) {
        const bool untouched = !given.empty() && event.payload && event.payload == events.front().payload;
        list.push_back(formOf(event, untouched ? &given : nullptr));
    }
    Value history = Value::object();
    history["events"] = std::move(list);
    return history;
}

} // namespace sim

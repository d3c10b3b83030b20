#include "core/history/aws_form.h"

#include "core/expr/value_text.h"

namespace history {

namespace {

// Entries and exits name their state, rounds their Map.
bool isNamed(const Meaning &meaning)
{
    return meaning.role == Role::Entry || meaning.role == Role::Exit || meaning.scope == Scope::Iteration;
}

// AWS: each variable's value is itself JSON text.
void writeVariables(Value &into, const Value &variables)
{
    Value texts = Value::object();
    for (const auto &[variable, value] : variables.items())
        texts[variable] = expr::jsonText(value);
    into["assignedVariables"] = std::move(texts);
    into["assignedVariablesDetails"] = {{"truncated", false}};
}

Value detailsOf(const Event &event, const std::string *text)
{
    const Meaning &meaning = meaningOf(event.type);
    Value details = Value::object();
    if (isNamed(meaning))
        details["name"] = event.stateName();
    if (meaning.scope == Scope::Iteration)
        details["index"] = event.place && !event.place->iterations.empty() ? event.place->iterations.back() : 0;
    if (event.payload && !meaning.payload.empty()) {
        const std::string key(meaning.payload);
        details[key] = text ? *text : expr::jsonText(*event.payload);
        if (key != "parameters")
            details[key + "Details"] = {{"truncated", false}};
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
    if (event.type == EventType::Unknown) { // all else it came with
        form.update(event.details ? *event.details : Value::object());
        return form;
    }
    const std::string key(meaningOf(event.type).details);
    if (!key.empty())
        form[key] = detailsOf(event, text);
    return form;
}

} // namespace

Value awsForm(const Event &event)
{
    return formOf(event, nullptr);
}

// That a text is untouched is seen by its being the same value.
Value awsForm(const Event &event, const Event &first)
{
    const std::string given = event.payload && event.payload == first.payload ? first.detail("input") : std::string();
    return formOf(event, given.empty() ? nullptr : &given);
}

Value awsHistory(const std::vector<Event> &events)
{
    Value list = Value::array();
    for (const Event &event : events)
        list.push_back(awsForm(event, events.front()));
    Value history = Value::object();
    history["events"] = std::move(list);
    return history;
}

} // namespace history

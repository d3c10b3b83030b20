#include "core/compare/places.h"
#include "tests/core/lesson/mutants.h"

#include <algorithm>

namespace mutants {

namespace {

using Pointer = Value::json_pointer;

// All members of objects the other way round; lists as they are.
Value turned(const Value &value)
{
    if (value.is_array()) {
        Value made = Value::array();
        for (const Value &each : value)
            made.push_back(turned(each));
        return made;
    }
    if (!value.is_object())
        return value;
    std::vector<std::string> keys;
    for (const auto &each : value.items())
        keys.push_back(each.key());
    Value made = Value::object();
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        made[*key] = turned(value.at(*key));
    return made;
}

void renameTargets(Value &value, const std::string &from, const std::string &to)
{
    for (const char *field : {"Next", "Default", "StartAt"})
        if (value.is_object() && value.value(field, Value()) == from)
            value[field] = to;
    if (value.is_structured())
        for (auto &inner : value)
            renameTargets(inner, from, to);
}

// Names are a scope's own; the course's are so in the whole machine.
Value renamed(Value scope, const std::string &from, const std::string &to)
{
    Value states = Value::object();
    for (const auto &[name, state] : scope["States"].items())
        states[name == from ? to : name] = state;
    scope["States"] = std::move(states);
    renameTargets(scope, from, to);
    return scope;
}

// No data can be equal to both.
bool excludeEachOther(const Value &one, const Value &other)
{
    for (const char *field : {"StringEquals", "NumericEquals", "BooleanEquals"})
        if (one.contains(field) && other.contains(field))
            return one.contains("Variable") && one["Variable"] == other["Variable"] && one[field] != other[field];
    return false;
}

void inScope(const Value &machine, const Pointer &at, std::vector<Mutant> &all)
{
    const auto offer = [&](const std::string &what, Value scope) {
        Value changed = machine;
        changed[at] = std::move(scope);
        all.push_back({at.to_string() + ' ' + what, std::move(changed)});
    };
    const Value &scope = machine[at];
    for (const auto &[name, state] : scope["States"].items()) {
        // What looks at a state's name sees another one.
        if (machine.dump().find("State.Name") == std::string::npos)
            offer(name + " renamed", renamed(scope, name, name + " by another name"));
        Value changed = scope;
        changed["States"][name]["Comment"] = "Told otherwise.";
        offer(name + " commented", changed);
        changed = scope;
        if (state.contains("Next")) {
            changed["States"][name]["Next"] = "Detour";
            changed["States"]["Detour"] = {{"Type", "Pass"}, {"Next", state["Next"]}};
            offer(name + " by a detour", changed);
        } else if (state.contains("End")) {
            changed["States"][name].erase("End");
            changed["States"][name]["Next"] = "Detour";
            changed["States"]["Detour"] = {{"Type", "Succeed"}};
            offer(name + " ends after a detour", changed);
        } else if (state["Type"] == "Fail" && at.empty()) {
            changed["States"][name]["Cause"] = "Told otherwise.";
            offer(name + " fails in other words", changed);
        } else if (state["Type"] == "Choice" && state["Choices"].size() > 1
                   && excludeEachOther(state["Choices"][0], state["Choices"][1])) {
            std::swap(changed["States"][name]["Choices"][0], changed["States"][name]["Choices"][1]);
            offer(name + " asks in another order", changed);
        }
    }
    Value begun = scope;
    begun["States"]["Detour"] = {{"Type", "Pass"}, {"Next", scope["StartAt"]}};
    begun["StartAt"] = "Detour";
    offer("begins with a detour", std::move(begun));
    Value more = scope;
    more["States"]["Unreached"] = {{"Type", "Succeed"}};
    offer("with a state that is never reached", std::move(more));
}

} // namespace

std::vector<Mutant> rewritingsOf(const Value &machine)
{
    std::vector<Mutant> all{{"turned", turned(machine)}};
    compare::forEachPlace(machine, Pointer(), [&](const Pointer &at, const Value &value) {
        if (value.is_object() && value.contains("StartAt") && value.contains("States"))
            inScope(machine, at, all);
    });
    return all;
}

} // namespace mutants

// Walks over definitions as plain JSON, written without anything of core/diff, which they judge.
#pragma once

#include "core/base/value.h"

#include <map>
#include <set>
#include <string>

namespace naive {

using Steps = std::vector<std::string>;
inline const std::string Turn = "\x1e"; // in paths: no name has it

// The states of a machine by their paths, each without what lies in its scopes; the machine itself by the empty path.
class States
{
public:
    explicit States(const Value &machine)
    {
        Value own = machine;
        takeScope(own, Turn);
        found[{}] = own;
    }
    std::map<std::string, Value> found; // by " Fork 0 Inner", where a blank is a Turn

private:
    static inline const std::set<std::string> Kinds{R"("Task")",    R"("Pass")", R"("Choice")",   R"("Wait")",
                                                    R"("Succeed")", R"("Fail")", R"("Parallel")", R"("Map")"};
    void takeScope(Value &scope, const std::string &prefix)
    {
        if (!scope.is_object() || !scope.contains("States") || !scope["States"].is_object() || scope["States"].empty())
            return;
        const Value states = scope["States"];
        scope.erase("States");
        for (const auto &[name, written] : states.items()) {
            Value state = written;
            const std::string path = prefix + name, type = state.is_object() ? state.value("Type", Value()).dump() : "";
            const bool isKnown = Kinds.contains(type),
                       hasBranches = state.is_object() && state.contains("Branches") && state["Branches"].is_array()
                && !state["Branches"].empty();
            if (hasBranches && (type == "\"Parallel\"" || !isKnown))
                for (size_t i = 0; i < state["Branches"].size(); ++i)
                    takeScope(state["Branches"][i], path + Turn + std::to_string(i) + Turn);
            else if (state.is_object() && (type == "\"Map\"" || !isKnown)
                     && (state.contains("ItemProcessor") || state.contains("Iterator")))
                takeScope(state[state.contains("ItemProcessor") ? "ItemProcessor" : "Iterator"],
                          path + Turn + '0' + Turn);
            found[path] = state;
        }
    }
};

// Every leaf at its place; an empty object or list is one.
inline void addLeaves(const Value &value, const std::string &at, std::set<std::string> &leaves)
{
    if (value.is_structured() && !value.empty()) {
        for (const auto &[key, member] : value.items())
            addLeaves(member, at + '\x1f' + key, leaves);
    } else if (value.is_number_float() && std::floor(value.get<double>()) == value.get<double>()) {
        leaves.insert(at + '=' + std::to_string(int64_t(value.get<double>())));
    } else {
        leaves.insert(at + '=' + value.dump(-1, ' ', false, Value::error_handler_t::replace));
    }
}

inline std::set<std::string> leavesOf(const Value &value)
{
    std::set<std::string> leaves;
    addLeaves(value, {}, leaves);
    return leaves;
}

// `Retry[0]["a b"].Max` as steps: "Retry", "0", "a b", "Max".
inline Steps stepsOf(const std::string &field)
{
    Steps steps;
    for (size_t i = 0; i < field.size();) {
        if (field[i] == '.') {
            ++i;
        } else if (field[i] == '[' && field[i + 1] == '"') {
            size_t end = i + 2;
            while (field[end] != '"')
                end += field[end] == '\\' ? 2 : 1;
            steps.push_back(Value::parse(field.substr(i + 1, end - i)).get<std::string>());
            i = end + 2;
        } else if (field[i] == '[') {
            const size_t end = field.find(']', i);
            steps.push_back(field.substr(i + 1, end - i - 1));
            i = end + 1;
        } else {
            const size_t end = std::min(field.find_first_of(".[", i), field.size());
            steps.push_back(field.substr(i, end - i));
            i = end;
        }
    }
    return steps;
}

struct Step
{
    Steps at;
    std::optional<Value> before, after;
};

// What `changes` make of data: in each list first what goes is taken out, the last first, then what comes is put in.
inline Value changed(Value data, std::vector<Step> changes)
{
    const auto order = [](const Step &step) { return !step.after ? 0 : !step.before ? 1 : 2; };
    const auto index = [](const Step &step) { return step.at.empty() ? 0L : std::atol(step.at.back().c_str()); };
    std::ranges::stable_sort(changes, [&](const Step &one, const Step &other) {
        if (one.at.size() != other.at.size())
            return one.at.size() < other.at.size();
        if (order(one) != order(other))
            return order(one) < order(other);
        return order(one) == 0 ? index(one) > index(other) : index(one) < index(other);
    });
    for (const Step &change : changes) {
        Value *at = &data;
        if (change.at.empty()) {
            data = *change.after;
            continue;
        }
        for (size_t i = 0; i + 1 < change.at.size(); ++i)
            at = at->is_array() ? &at->at(std::stoul(change.at[i])) : &at->at(change.at[i]);
        const std::string &last = change.at.back();
        if (at->is_array()) {
            const size_t place = std::stoul(last);
            if (!change.after)
                at->erase(place);
            else if (!change.before)
                at->insert(at->begin() + std::ptrdiff_t(place), *change.after);
            else
                at->at(place) = *change.after;
        } else if (change.after) {
            (*at)[last] = *change.after;
        } else {
            at->erase(last);
        }
    }
    return data;
}

} // namespace naive

// Slips of the pen in a definition: each makes another workflow of it, which may behave the same or not.
#pragma once

#include "core/base/value.h"

#include <functional>
#include <string>
#include <vector>

namespace mutants {

struct Mutant
{
    std::string what;
    Value machine;
};

namespace detail {

using Pointer = Value::json_pointer;

inline void forEachPlace(const Value &value, const Pointer &at,
                         const std::function<void(const Pointer &, const Value &)> &visit)
{
    visit(at, value);
    if (!value.is_structured())
        return;
    for (const auto &[key, inner] : value.items())
        forEachPlace(inner, value.is_array() ? at / size_t(std::stoul(key)) : at / key, visit);
}

inline const std::vector<std::pair<std::string, std::string>> &swaps()
{
    static const std::vector<std::pair<std::string, std::string>> all{
        {"NumericGreaterThan", "NumericGreaterThanEquals"},
        {"NumericGreaterThanEquals", "NumericGreaterThan"},
        {"NumericLessThan", "NumericLessThanEquals"},
        {"NumericLessThanEquals", "NumericLessThan"},
        {"NumericEquals", "NumericGreaterThan"},
        {"StringEquals", "StringMatches"}};
    return all;
}

} // namespace detail

inline std::vector<Mutant> of(const Value &machine)
{
    using namespace detail;
    std::vector<Mutant> all;
    const auto offer = [&](const std::string &what, Value changed) {
        if (changed != machine)
            all.push_back({what, std::move(changed)});
    };
    forEachPlace(machine, Pointer(), [&](const Pointer &at, const Value &value) {
        const std::string place = at.to_string(), field = at.empty() ? std::string() : at.back();
        if (value.is_object()) {
            for (const char *dropped :
                 {"Retry", "Catch", "ResultPath", "ResultSelector", "OutputPath", "Parameters", "Output", "Assign",
                  "Arguments", "TimeoutSeconds", "ItemSelector", "MaxConcurrency"}) {
                if (!value.contains(dropped))
                    continue;
                Value changed = machine;
                changed[at].erase(dropped);
                offer("without " + place + '/' + dropped, std::move(changed));
            }
            for (const auto &[from, to] : swaps()) {
                if (!value.contains(from))
                    continue;
                Value changed = machine;
                changed[at][to] = changed[at][from];
                changed[at].erase(from);
                offer(place + ": " + to, std::move(changed));
            }
        }
        if (value.is_number())
            for (const int by : {-1, 1}) {
                Value changed = machine;
                if (value.is_number_integer())
                    changed[at] = value.get<std::int64_t>() + by;
                else
                    changed[at] = value.get<double>() + by;
                offer(place + (by < 0 ? " less" : " more"), std::move(changed));
            }
        if ((field == "Choices" || field == "Catch" || field == "Branches") && value.is_array() && value.size() > 1) {
            Value changed = machine;
            std::swap(changed[at][0], changed[at][1]);
            offer("swapped " + place, std::move(changed));
        }
        if (field == "Next" || field == "Default") {
            Value changed = machine;
            const std::string target = value.get<std::string>();
            for (const auto &[name, state] : machine["States"].items()) {
                if (name == target || !machine["States"].contains(target))
                    continue;
                changed[at] = name;
                offer(place + " to " + name, changed);
            }
        }
        if ((field == "Choices" || field == "Catch" || field == "Retry") && value.is_array() && value.size() > 1)
            for (size_t i = 0; i < value.size(); ++i) {
                Value changed = machine;
                changed[at].erase(i);
                offer("without " + place + '/' + std::to_string(i), std::move(changed));
            }
        if ((field == "Parameters" || field == "Arguments" || field == "Output" || field == "ResultSelector"
             || field == "Assign" || field == "Result")
            && value.is_object())
            for (const auto &[key, inner] : value.items()) {
                Value changed = machine;
                changed[at].erase(key);
                offer("without " + place + '/' + key, std::move(changed));
            }
        if (field == "Resource" || field == "Error") {
            Value changed = machine;
            changed[at] = value.get<std::string>() + "x";
            offer(place + " misspelt", std::move(changed));
        }
        if (field == "ErrorEquals" && value.is_array()) {
            Value changed = machine;
            changed[at][0] = "Other";
            offer(place + " to Other", std::move(changed));
        }
        if (value.is_string() && value.get<std::string>().starts_with("{%")) {
            const std::string text = value.get<std::string>();
            for (const auto &[from, to] : std::vector<std::pair<std::string, std::string>>{{" > ", " >= "},
                                                                                           {" >= ", " > "},
                                                                                           {" < ", " <= "},
                                                                                           {" <= ", " < "},
                                                                                           {" = ", " != "},
                                                                                           {" + ", " - "},
                                                                                           {" and ", " or "},
                                                                                           {" or ", " and "}}) {
                const size_t found = text.find(from);
                if (found == std::string::npos)
                    continue;
                Value changed = machine;
                changed[at] = text.substr(0, found) + to + text.substr(found + from.size());
                offer(place + ":" + to, std::move(changed));
            }
        }
        if (field == "BooleanEquals") {
            Value changed = machine;
            changed[at] = !value.get<bool>();
            offer(place + " turned", std::move(changed));
        }
    });
    return all;
}

} // namespace mutants

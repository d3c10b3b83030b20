#include "core/compare/places.h"
#include "tests/core/lesson/mutants.h"

#include <algorithm>
#include <set>

namespace mutants {

namespace {

using Pointer = Value::json_pointer;
using Words = std::vector<std::pair<std::string, std::string>>;

const Words Comparisons{{"NumericGreaterThan", "NumericGreaterThanEquals"},
                        {"NumericGreaterThanEquals", "NumericGreaterThan"},
                        {"NumericLessThan", "NumericLessThanEquals"},
                        {"NumericLessThanEquals", "NumericLessThan"},
                        {"NumericEquals", "NumericGreaterThan"},
                        {"StringEquals", "StringMatches"}};
const Words Operators{{" > ", " >= "},    {" >= ", " > "},       {" < ", " <= "},   {" <= ", " < "},
                      {" = ", " != "},    {" != ", " = "},       {" + ", " - "},    {" * ", " + "},
                      {" & ", " = "},     {" and ", " or "},     {" or ", " and "}, {"$sum(", "$count("},
                      {"$max(", "$min("}, {"$not(", "$boolean("}};
const std::set<std::string> Fields{"Retry",          "Catch",        "ResultPath",     "ResultSelector",
                                   "OutputPath",     "Parameters",   "Output",         "Assign",
                                   "TimeoutSeconds", "ItemSelector", "MaxConcurrency", "InputPath",
                                   "Result",         "Arguments",    "ItemsPath",      "Default"};
const std::set<std::string> Data{"Parameters", "Arguments", "Output",      "ResultSelector",
                                 "Assign",     "Result",    "ItemSelector"};

bool isOneOf(const std::set<std::string> &names, const std::string &name)
{
    return names.contains(name);
}

class Slips
{
public:
    explicit Slips(const Value &machine) : m_machine(machine) { m_known.insert(machine.dump()); }

    std::vector<Mutant> all() &&
    {
        compare::forEachPlace(m_machine, Pointer(), [this](const Pointer &at, const Value &value) {
            m_at = at;
            m_place = at.to_string();
            m_field = at.empty() ? std::string() : at.back();
            if (value.is_object())
                inObject(value);
            if (value.is_array())
                inList(value);
            if (value.is_number())
                inNumber(value);
            if (value.is_boolean())
                replaced(!value.get<bool>(), "turned");
            if (value.is_string())
                inText(value.get<std::string>());
        });
        return std::move(m_all);
    }

private:
    void offer(const std::string &what, Value changed)
    {
        if (m_known.insert(changed.dump()).second)
            m_all.push_back({m_place + ' ' + what, std::move(changed)});
    }
    template <class Change>
    void offerChanged(const std::string &what, const Change &change)
    {
        Value changed = m_machine;
        change(changed[m_at]);
        offer(what, std::move(changed));
    }
    void replaced(const Value &by, const std::string &what)
    {
        offerChanged(what, [&by](Value &there) { there = by; });
    }

    void inObject(const Value &value)
    {
        for (const auto &[key, inner] : value.items()) {
            if (isOneOf(Fields, key) || isOneOf(Data, m_field))
                offerChanged("without " + key, [&key](Value &there) { there.erase(key); });
            for (const auto &[from, to] : Comparisons)
                if (key == from)
                    offerChanged("by " + to, [&](Value &there) {
                        there[to] = there[from];
                        there.erase(from);
                    });
        }
        if (isOneOf(Data, m_field))
            offerChanged("with one more", [](Value &there) { there["slip"] = 1; });
        if (value.contains("StartAt") && value.contains("States"))
            inScope(value);
    }

    void inScope(const Value &scope)
    {
        const Value &states = scope["States"];
        for (const auto &[name, state] : states.items()) {
            if (scope["StartAt"] != name)
                offerChanged("beginning at " + name, [&name](Value &there) { there["StartAt"] = name; });
            if (!state.contains("Next") && !state.contains("End"))
                continue;
            const bool isEnd = !state.contains("Next");
            if (!isEnd)
                offerChanged(name + " ends", [&name](Value &there) { end(there["States"][name]); });
            offerChanged(name + " fails", [&name](Value &there) {
                there["States"][name] = {{"Type", "Fail"}, {"Error", "Slip"}};
            });
            if (state["Type"] != "Pass")
                offerChanged(name + " hands on", [&](Value &there) {
                    Value pass{{"Type", "Pass"}};
                    pass[isEnd ? "End" : "Next"] = isEnd ? Value(true) : state["Next"];
                    there["States"][name] = std::move(pass);
                });
            const auto offerNext = [&](const std::string &what, Value slip) {
                if (isEnd)
                    slip["End"] = true;
                else
                    slip["Next"] = state["Next"];
                offerChanged(what, [&](Value &there) {
                    there["States"]["Slip"] = slip;
                    there["States"][name].erase("End");
                    there["States"][name]["Next"] = "Slip";
                });
            };
            offerNext(name + " twice", state);
            offerNext(name + " waits", {{"Type", "Wait"}, {"Seconds", 1}});
            for (const auto &[other, unused] : states.items())
                if (!isEnd && state["Next"] != Value(other))
                    offerChanged(name + " to " + other, [&](Value &there) { there["States"][name]["Next"] = other; });
        }
    }
    static void end(Value &state)
    {
        state.erase("Next");
        state["End"] = true;
    }

    void inList(const Value &value)
    {
        const bool isOrdered =
            m_field == "Choices" || m_field == "Catch" || m_field == "Branches" || m_field == "Retry";
        if (isOrdered && value.size() > 1) {
            offerChanged("swapped", [](Value &there) { std::swap(there[0], there[1]); });
            for (size_t i = 0; i < value.size(); ++i)
                offerChanged("without " + std::to_string(i), [i](Value &there) { there.erase(i); });
        }
        if (m_field == "ErrorEquals")
            for (const char *other : {"Other", "States.ALL", "States.Timeout"})
                offerChanged(std::string("to ") + other, [other](Value &there) { there[0] = other; });
    }

    void inNumber(const Value &value)
    {
        for (const int by : {-1, 1})
            replaced(value.is_number_integer() ? Value(value.get<std::int64_t>() + by)
                                               : Value(value.get<double>() + by),
                     by < 0 ? "less" : "more");
    }

    bool isInData() const
    {
        for (Pointer at = m_at; !at.empty(); at = at.parent_pointer())
            if (isOneOf(Data, at.back()))
                return true;
        return false;
    }

    void inText(const std::string &text)
    {
        if (text.starts_with("{%"))
            return inExpression(text);
        if (m_field == "Default")
            for (const auto &[name, state] : m_machine["States"].items())
                if (m_machine["States"].contains(text))
                    replaced(name, "to " + name);
        if (m_field == "Next" && m_at.parent_pointer().parent_pointer().back() != "States")
            for (const auto &[name, state] : m_machine["States"].items())
                if (m_machine["States"].contains(text))
                    replaced(name, "to " + name);
        const bool isReference = text.starts_with("$");
        const bool isPath = m_field.ends_with("Path") || m_field == "Variable" || m_field.ends_with(".$");
        if (isReference && (isPath || isInData())) {
            replaced(text + "x", "misspelt");
            replaced(text + ".x", "too deep");
            replaced("$", "whole");
            if (m_field == "ResultPath")
                replaced(nullptr, "to nothing");
        } else if (isInData() || m_field == "Resource" || m_field == "Error" || isComparison()) {
            replaced(text + "x", "misspelt");
            replaced("x" + text, "misspelt at first");
            replaced("", "empty");
            if (isInData())
                replaced(Value::array({text}), "in a list");
        }
    }

    bool isComparison() const
    {
        return m_field.starts_with("String") || m_field.starts_with("Timestamp") || m_field.starts_with("Is");
    }

    void inExpression(const std::string &text)
    {
        for (const auto &[from, to] : Operators)
            if (const size_t found = text.find(from); found != std::string::npos)
                replaced(text.substr(0, found) + to + text.substr(found + from.size()), "with" + to);
        for (size_t i = 1; i + 1 < text.size(); ++i) {
            const auto is = [&text](size_t at) { return std::isdigit(static_cast<unsigned char>(text[at])) != 0; };
            if (is(i) && !is(i + 1) && text[i + 1] != '.' && text[i] != '9')
                replaced(text.substr(0, i) + char(text[i] + 1) + text.substr(i + 1), "more at " + std::to_string(i));
        }
        for (const char quote : {'\'', '"'})
            if (const size_t found = text.find(quote); found != std::string::npos)
                replaced(text.substr(0, found + 1) + 'x' + text.substr(found + 1), "misspelt");
        if (const size_t found = text.find("$states.input."); found != std::string::npos)
            replaced(text.substr(0, found + 14) + 'x' + text.substr(found + 14), "from elsewhere");
        replaced("{% $states.input %}", "handed on");
    }

    const Value &m_machine;
    std::set<std::string> m_known;
    std::vector<Mutant> m_all;
    Pointer m_at;
    std::string m_place, m_field;
};

} // namespace

std::vector<Mutant> slipsIn(const Value &machine)
{
    return Slips(machine).all();
}

} // namespace mutants

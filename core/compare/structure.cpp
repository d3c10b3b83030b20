#include "core/compare/structure.h"

#include "core/compare/same_data.h"

#include <map>

namespace compare {

namespace {

Value structureOfScope(const Value &scope);

// The states of one scope in the order in which they are come to.
class Numbering
{
public:
    explicit Numbering(const Value &states) : m_states(states) {}

    Value number(const Value &name)
    {
        if (!name.is_string() || !m_states.contains(name.get_ref<const std::string &>()))
            return name;
        const auto [found, isNew] = m_numbers.try_emplace(name.get<std::string>(), int(m_order.size()));
        if (isNew)
            m_order.push_back(found->first);
        return found->second;
    }
    Value states()
    {
        Value all = Value::array();
        for (size_t i = 0; i < m_order.size(); ++i) // it grows on the way
            all.push_back(state(m_states[m_order[i]]));
        return all;
    }

private:
    Value state(const Value &written)
    {
        if (!written.is_object())
            return written;
        numberTargets(written);
        Value made = Value::object();
        for (const auto &[field, value] : written.items()) {
            if (field == "Comment")
                continue;
            if (field == "Next" || field == "Default")
                made[field] = number(value);
            else if (field == "Choices" || field == "Catch")
                made[field] = rules(value);
            else if (field == "ItemProcessor" || field == "Iterator")
                made[field] = structureOfScope(value);
            else if (field == "Branches" && value.is_array())
                for (const Value &branch : value)
                    made[field].push_back(structureOfScope(branch));
            else
                made[field] = value;
        }
        return made;
    }

    // In one order, in whichever the fields are written.
    void numberTargets(const Value &written)
    {
        for (const char *field : {"Next", "Choices", "Default", "Catch"}) {
            const auto found = written.find(field);
            if (found == written.end())
                continue;
            number(*found);
            for (const Value &rule : *found)
                if (rule.is_object() && rule.contains("Next"))
                    number(rule["Next"]);
        }
    }

    Value rules(const Value &written)
    {
        if (!written.is_array())
            return written;
        Value made = Value::array();
        for (const Value &rule : written) {
            Value each = rule;
            if (each.is_object()) {
                each.erase("Comment");
                if (each.contains("Next"))
                    each["Next"] = number(each["Next"]);
            }
            made.push_back(std::move(each));
        }
        return made;
    }

    const Value &m_states;
    std::map<std::string, int> m_numbers;
    std::vector<std::string> m_order;
};

Value structureOfScope(const Value &scope)
{
    if (!scope.is_object() || !scope.contains("States") || !scope["States"].is_object())
        return scope;
    Numbering numbering(scope["States"]);
    Value made = Value::object();
    for (const auto &[field, value] : scope.items())
        if (field != "Comment" && field != "States" && field != "StartAt")
            made[field] = value;
    if (scope.contains("StartAt"))
        made["StartAt"] = numbering.number(scope["StartAt"]);
    made["States"] = numbering.states();
    return made;
}

} // namespace

std::string structureOf(const asl::Definition &definition)
{
    return canonical(structureOfScope(definition.tree->toValue(definition.root.node)));
}

} // namespace compare

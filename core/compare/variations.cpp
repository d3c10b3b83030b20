#include "core/compare/variations.h"

#include "core/compare/places.h"
#include "core/rehearse/answers.h"

#include <algorithm>
#include <cmath>

namespace compare {

namespace {

using Pointer = Value::json_pointer;

std::vector<Value> valuesNear(const Value &value, const Literals &literals)
{
    std::vector<Value> values;
    const auto offer = [&](Value offered) {
        if (offered != value)
            values.push_back(std::move(offered));
    };
    const auto number = [](double of) { return of == std::floor(of) ? Value(std::int64_t(of)) : Value(of); };
    if (value.is_number()) {
        for (const double each : literals.numbers)
            for (const double step : {0.0, 1.0, -1.0})
                offer(number(each + step));
        for (const double step : {1.0, -1.0})
            offer(number(value.get<double>() + step));
        offer(0);
    } else if (value.is_string()) {
        for (const std::string &each : literals.texts)
            offer(each);
        offer(value.get<std::string>() + "2");
        offer("");
    } else if (value.is_boolean()) {
        offer(!value.get<bool>());
    }
    return values;
}

class VariationList
{
public:
    VariationList(const Trial &base, const Domain &domain) : m_base(base), m_domain(domain)
    {
        m_known.insert(base.input.dump());
    }
    void offer(Value input)
    {
        if (!m_domain.admits(input) || !m_known.insert(input.dump()).second)
            return;
        Trial trial = m_base;
        trial.input = std::move(input);
        m_all.push_back(std::move(trial));
    }
    // The same value in what a task returns.
    void offerAnswer(size_t entry, Value result)
    {
        std::vector<sim::Script::Entry> entries = m_base.script.entries();
        entries[entry].answer.result = std::move(result);
        Trial trial = m_base;
        trial.script = rehearse::scriptOf(entries, m_base.script.fallback());
        m_all.push_back(std::move(trial));
    }
    std::vector<Trial> all() && { return std::move(m_all); }

private:
    const Trial &m_base;
    const Domain &m_domain;
    std::set<std::string> m_known;
    std::vector<Trial> m_all;
};

// Every value another one, so that what was taken from the wrong place is seen.
Value toldApart(Value value, const Literals &literals, int &count)
{
    if (value.is_structured()) {
        for (auto &each : value)
            each = toldApart(std::move(each), literals, count);
    } else if (value.is_number() && !literals.numbers.contains(value.get<double>())) {
        value = value.is_number_integer() ? Value(value.get<std::int64_t>() + 3 + ++count)
                                          : Value(value.get<double>() + 3 + ++count);
    } else if (value.is_string() && !literals.texts.contains(value.get<std::string>())) {
        value = value.get<std::string>() + "-" + std::to_string(++count);
    }
    return value;
}

void varyLists(const Trial &base, const Literals &literals, VariationList &into)
{
    forEachPlace(base.input, Pointer(), [&](const Pointer &at, const Value &value) {
        if (!value.is_array())
            return;
        Value input = base.input;
        input[at] = Value::array();
        into.offer(input);
        if (value.empty())
            return;
        input[at].push_back(value.front());
        into.offer(input);
        int count = 0;
        Value longer = value;
        longer.push_back(toldApart(value.back(), literals, count));
        input[at] = longer;
        into.offer(input);
        std::ranges::reverse(longer);
        input[at] = longer;
        into.offer(std::move(input));
    });
}

void varyMembers(const Trial &base, VariationList &into)
{
    forEachPlace(base.input, Pointer(), [&](const Pointer &at, const Value &value) {
        if (!value.is_object())
            return;
        for (const auto &[key, inner] : value.items()) {
            Value input = base.input;
            input[at].erase(key);
            into.offer(std::move(input));
        }
    });
}

bool isTask(const asl::State &state)
{
    return state.kind() == asl::StateKind::Task;
}

// The state deals with failures, or one around it does.
std::set<std::string> guardedTasks(const asl::Definition &definition)
{
    std::set<std::string> names;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        bool isGuarded = false;
        for (asl::StatePath at = path; !at.isEmpty() && !isGuarded; at = at.parent()) {
            const asl::State *around = definition.find(at);
            isGuarded = around && (!around->retriers.empty() || !around->catchers.empty());
        }
        if (isTask(state) && isGuarded)
            names.insert(state.name.toStdString());
    });
    return names;
}

// They wait for ever: no time-out is written.
std::set<std::string> patientTasks(const asl::Definition &definition)
{
    std::set<std::string> names;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &, const asl::State &state) {
        const Value whole = definition.tree->toValue(state.node);
        const auto has = [&whole](const char *field) { return whole.contains(field); };
        if (isTask(state)
            && !(has("TimeoutSeconds") || has("TimeoutSecondsPath") || has("HeartbeatSeconds")
                 || has("HeartbeatSecondsPath")))
            names.insert(state.name.toStdString());
    });
    return names;
}

std::vector<std::string> errorsToTry(const Literals &literals)
{
    std::vector<std::string> errors;
    for (const std::string &each : literals.errors)
        if (each != "States.ALL" && each != "States.Timeout" && each != "States.HeartbeatTimeout")
            errors.push_back(each);
    errors.emplace_back("AnyOtherError");
    return errors;
}

} // namespace

std::vector<Trial> variationsOf(const Trial &base, const Domain &domain, const Literals &literals)
{
    VariationList list(base, domain);
    int count = 0;
    list.offer(toldApart(base.input, literals, count));
    varyLists(base, literals, list);
    varyMembers(base, list);
    forEachPlace(base.input, Pointer(), [&](const Pointer &at, const Value &value) {
        for (Value &near : valuesNear(value, literals)) {
            Value input = base.input;
            input[at] = std::move(near);
            list.offer(std::move(input));
        }
    });
    const std::vector<sim::Script::Entry> entries = base.script.entries();
    for (size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].answer.result)
            continue;
        const Value &result = *entries[i].answer.result;
        forEachPlace(result, Pointer(), [&](const Pointer &at, const Value &value) {
            for (Value &near : valuesNear(value, literals)) {
                Value changed = result;
                changed[at] = std::move(near);
                list.offerAnswer(i, std::move(changed));
            }
        });
    }
    return std::move(list).all();
}

std::vector<Trial> failuresOf(const Trial &base, Wanted &wanted, const std::set<std::string> &everFailing,
                              const Literals &literals)
{
    const asl::Definition &definition = wanted.setup().definition;
    std::set<std::string> tasks = guardedTasks(definition);
    tasks.insert(everFailing.begin(), everFailing.end());
    const std::set<std::string> patient = patientTasks(definition);
    std::set<std::string> called;
    for (const Reply &reply : wanted.told(base).replies)
        called.insert(reply.state);
    std::vector<Trial> all;
    const auto offer = [&](const std::string &task, const rehearse::Answers &answers) {
        Trial trial = base;
        trial.script =
            rehearse::withAnswers(base.script, task, rehearse::added(rehearse::answersOf(base.script, task), answers));
        all.push_back(std::move(trial));
    };
    for (const std::string &task : called) {
        for (const std::string &error : tasks.contains(task) ? errorsToTry(literals) : std::vector<std::string>()) {
            std::set<int> times{1};
            for (const int each : literals.attempts)
                times.insert({each, each + 1});
            times.erase(0);
            for (const int each : times)
                offer(task, {{task, 0, each - 1, rehearse::throwing(error, {})}});
            offer(task, {{task, 0, rehearse::Always, rehearse::throwing(error, {})}});
        }
        if (patient.contains(task))
            continue;
        offer(task, {{task, 0, 0, rehearse::silent()}});
        offer(task, {{task, 0, rehearse::Always, rehearse::silent()}});
    }
    return all;
}

} // namespace compare

#include "core/compare/counterexample.h"

#include "core/compare/places.h"
#include "core/compare/structure.h"
#include "core/compare/variations.h"
#include "core/rehearse/answers.h"

#include <algorithm>
#include <unordered_set>

namespace compare {

namespace {

using Pointer = Value::json_pointer;

// What only a workflow that was given the wrong data fails with.
bool isFault(const std::string &error)
{
    static const std::set<std::string> faults{
        "States.Runtime",           "States.QueryEvaluationError",   "States.ParameterPathFailure",
        "States.NoChoiceMatched",   "States.ResultPathMatchFailure", "States.IntrinsicFailure",
        "States.DataLimitExceeded", "States.ItemReaderFailed",       "States.ExceedToleratedFailureThreshold"};
    return faults.contains(error);
}

bool isWithoutFault(const Behaviour &behaviour)
{
    return behaviour.status != sim::RunStatus::Running && !isFault(behaviour.error);
}

std::set<std::string> failingIn(const std::vector<Trial> &cases)
{
    std::set<std::string> states;
    for (const Trial &each : cases)
        for (const sim::Script::Entry &entry : each.script.entries())
            if (entry.answer.thrown || entry.answer.noAnswer)
                states.insert(entry.state);
    return states;
}

class Search
{
public:
    Search(const Pair &pair, const std::vector<Trial> &cases, const SearchLimits &limits)
        : m_pair(pair), m_cases(cases), m_limits(limits), m_left(limits.runs)
    {
        for (const Trial &each : cases)
            m_domain.add(each.input);
        collect(pair.one().definition, m_literals);
        collect(pair.wanted().setup().definition, m_literals);
    }

    std::optional<Counterexample> found()
    {
        const std::set<std::string> everFailing = failingIn(m_cases);
        std::vector<std::vector<Trial>> near;
        for (const Trial &each : m_cases) {
            near.push_back(variationsOf(each, m_domain, m_literals));
            near.push_back(failuresOf(each, m_pair.wanted(), everFailing, m_literals));
        }
        // Each in turn, so that none of the cases waits for what is near another.
        for (size_t i = 0; m_left > 0; ++i) {
            bool isAny = false;
            for (const std::vector<Trial> &trials : near) {
                if (i >= trials.size() || m_left <= 0)
                    continue;
                isAny = true;
                if (auto made = tried(trials[i]))
                    return made;
            }
            if (!isAny)
                break;
        }
        return std::nullopt;
    }

private:
    std::optional<Counterexample> tried(const Trial &trial)
    {
        if (m_limits.isCancelled && m_limits.isCancelled())
            m_left = 0;
        --m_left;
        Outcome outcome = m_pair.outcome(trial);
        if (!outcome.parting || !isWithoutFault(*outcome.other))
            return std::nullopt;
        return Counterexample{trial, std::move(outcome)};
    }

    const Pair &m_pair;
    const std::vector<Trial> &m_cases;
    const SearchLimits &m_limits;
    int m_left;
    Domain m_domain;
    Literals m_literals;
};

// All but the whole.
std::vector<Pointer> placesIn(const Value &value)
{
    std::vector<Pointer> places;
    forEachPlace(value, Pointer(), [&places](const Pointer &at, const Value &) { places.push_back(at); });
    places.erase(places.begin());
    return places;
}

Value without(Value value, const Pointer &place)
{
    Value &around = value[place.parent_pointer()];
    if (around.is_array())
        around.erase(size_t(std::stoul(place.back())));
    else
        around.erase(place.back());
    return value;
}

bool isEndAlike(const Behaviour &made, const Behaviour &before)
{
    return made.status == before.status && made.error == before.error;
}

// The same difference is still there, and neither workflow fails for lack of what was taken away.
bool isAlike(const Outcome &made, const Outcome &before)
{
    return made.parting && made.parting->what == before.parting->what && isEndAlike(made.one, before.one)
        && isEndAlike(*made.other, *before.other);
}

class Reduction
{
public:
    Reduction(const Pair &pair, Counterexample found) : m_pair(pair), m_best(std::move(found)) {}

    Counterexample done() &&
    {
        while (takeFromInput() || takeFromAnswers()) {
        }
        return std::move(m_best);
    }

private:
    bool keep(Trial trial)
    {
        // Once refused, what is looked at again in the next round is so again; how the wanted one ends tells much, too.
        const Wanted::Told &told = m_pair.wanted().told(trial);
        if (!isEndAlike(told.behaviour, *m_best.outcome.other) || m_refused.contains(&told))
            return false;
        Outcome outcome = m_pair.outcome(trial, told);
        if (!isAlike(outcome, m_best.outcome)) {
            m_refused.insert(&told);
            return false;
        }
        m_best = {std::move(trial), std::move(outcome)};
        return true;
    }

    // Each from where the last thing was taken: what stood before that is looked at again in the next round.
    bool takeFromInput()
    {
        bool isAnyTaken = false;
        std::vector<Pointer> places = placesIn(m_best.trial.input);
        for (size_t i = 0; i < places.size();) {
            Trial trial = m_best.trial;
            trial.input = without(std::move(trial.input), places[i]);
            if (keep(std::move(trial))) {
                isAnyTaken = true;
                places = placesIn(m_best.trial.input);
            } else {
                ++i;
            }
        }
        return isAnyTaken;
    }

    Trial with(std::vector<sim::Script::Entry> entries) const
    {
        Trial trial{m_best.trial.input, {}};
        for (sim::Script::Entry &each : entries)
            trial.script.set(std::move(each));
        trial.script.setFallback(m_best.trial.script.fallback());
        return trial;
    }

    bool takeFromAnswers()
    {
        bool isAnyTaken = false;
        for (size_t i = 0;;) {
            std::vector<sim::Script::Entry> fewer = m_best.trial.script.entries();
            if (i >= fewer.size())
                return isAnyTaken;
            fewer.erase(fewer.begin() + std::ptrdiff_t(i));
            if (keep(with(std::move(fewer)))) {
                isAnyTaken = true;
                continue;
            }
            isAnyTaken = takeFromAnswer(i) || isAnyTaken;
            ++i;
        }
    }

    bool takeFromAnswer(size_t number)
    {
        bool isAnyTaken = false;
        const auto result = [this, number] { return m_best.trial.script.entries()[number].answer.result; };
        if (!result())
            return false;
        std::vector<Pointer> places = placesIn(*result());
        for (size_t i = 0; i < places.size();) {
            std::vector<sim::Script::Entry> smaller = m_best.trial.script.entries();
            smaller[number].answer.result = without(std::move(*smaller[number].answer.result), places[i]);
            if (keep(with(std::move(smaller)))) {
                isAnyTaken = true;
                places = placesIn(*result());
            } else {
                ++i;
            }
        }
        return isAnyTaken;
    }

    const Pair &m_pair;
    Counterexample m_best;
    std::unordered_set<const Wanted::Told *> m_refused; // of trials
};

} // namespace

std::optional<Counterexample> counterexample(const Pair &pair, const std::vector<Trial> &cases,
                                             const SearchLimits &limits)
{
    const bool isTheSame = structureOf(pair.one().definition) == structureOf(pair.wanted().setup().definition);
    if (isTheSame && !pair.wanted().aspects().names)
        return std::nullopt;
    if (auto found = Search(pair, cases, limits).found())
        return smallest(pair, std::move(*found));
    return std::nullopt;
}

Counterexample smallest(const Pair &pair, Counterexample found)
{
    return Reduction(pair, std::move(found)).done();
}

} // namespace compare

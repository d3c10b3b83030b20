#include "core/rehearse/prober.h"

#include "core/rehearse/answer_default.h"

#include <algorithm>

namespace rehearse {

namespace {

constexpr std::int64_t LongestRun = 4000; // events; what has not come anywhere by then goes round in circles
constexpr int MostWants = 400;
constexpr size_t MostPlaces = 24, MostTrials = 160, MostVisits = 12;

using Steps = std::vector<std::string>;

// The objects in data, the outermost first, and the first few elements of lists.
void listObjects(const Value &data, const Steps &at, std::vector<Steps> &into)
{
    std::vector<std::pair<const Value *, Steps>> level{{&data, at}};
    while (!level.empty() && into.size() < MostPlaces) {
        std::vector<std::pair<const Value *, Steps>> next;
        for (const auto &[value, steps] : level) {
            if (value->is_object() || value->is_null())
                into.push_back(steps);
            size_t number = 0;
            for (const auto &[key, inner] : value->items()) {
                if (!inner.is_structured() || (value->is_array() && number++ >= 2))
                    continue;
                Steps deeper = steps;
                deeper.push_back(key);
                next.emplace_back(&inner, std::move(deeper));
            }
        }
        level = std::move(next);
    }
}

struct Trial
{
    size_t skipped; // of the reference's steps, which lie outside of the source
    Spot spot;
};

// From the likeliest on: the whole reference before its end, late answers before early ones, the input before all where
// no task has run.
std::vector<Trial> trialsOf(const Candidate &candidate, const std::vector<std::string> &ran, const Reference &reference)
{
    std::vector<std::string> sources(ran.rbegin(), ran.rend());
    sources.emplace_back();
    Steps whole = reference.steps;
    if (!reference.variable.empty())
        whole.insert(whole.begin(), reference.variable);
    std::vector<Trial> all;
    for (size_t skipped = 0; skipped < std::max<size_t>(whole.size(), 1); ++skipped) {
        for (const std::string &source : sources) {
            const auto answers = candidate.answers.find(source);
            if (!source.empty() && (answers == candidate.answers.end() || !answers->second.back().result))
                continue;
            std::vector<Steps> places;
            listObjects(source.empty() ? candidate.input : *answers->second.back().result, {}, places);
            for (Steps &place : places) {
                place.insert(place.end(), whole.begin() + std::ptrdiff_t(skipped), whole.end());
                all.push_back({skipped, {source, std::move(place)}});
            }
        }
    }
    if (all.size() > MostTrials)
        all.resize(MostTrials);
    return all;
}

// States whose tasks were called before the state was first entered.
std::vector<std::string> ranBefore(const sim::Run &run, const asl::StatePath &state)
{
    std::vector<std::string> names;
    for (const history::Event &event : run.events()) {
        const auto &meaning = history::meaningOf(event.type);
        if (!event.place)
            continue;
        if (meaning.role == history::Role::Entry && event.place->state == state)
            break;
        if (meaning.role == history::Role::Attempt && std::ranges::find(names, event.stateName()) == names.end())
            names.push_back(event.stateName());
    }
    return names;
}

} // namespace

void put(Candidate &candidate, const Spot &spot, const std::optional<Value> &value)
{
    if (spot.state.empty()) {
        put(candidate.input, spot.steps, value);
        return;
    }
    for (sim::Answer &answer : candidate.answers[spot.state])
        if (answer.result)
            put(*answer.result, spot.steps, value);
}

Prober::Prober(const Rehearsal &base, sim::Setup setup, std::chrono::milliseconds time, int runs,
               std::shared_ptr<const std::atomic<bool>> cancelled)
    : m_script(base.script), m_setup(std::move(setup)), m_end(std::chrono::steady_clock::now() + time), m_left(runs),
      m_cancelled(std::move(cancelled))
{
    m_script.setFallback({});
}

bool Prober::isSpent() const
{
    return m_left <= 0 || (m_cancelled && *m_cancelled) || std::chrono::steady_clock::now() >= m_end;
}

sim::Script Prober::scriptOf(const Candidate &candidate) const
{
    sim::Script script = m_script;
    for (const auto &[state, answers] : candidate.answers) {
        for (size_t i = 0; i < answers.size(); ++i)
            script.setAnswer(state, int(i), i + 1 < answers.size() ? int(i) : sim::EveryAttempt, answers[i]);
    }
    return script;
}

sim::Answer Prober::answerTo(Candidate &candidate, const sim::Want &want) const
{
    std::vector<sim::Answer> &answers = candidate.answers[want.place->state.name().toStdString()];
    if (answers.empty()) {
        sim::Answer answer;
        answer.result = defaultAnswer(want);
        answers.push_back(std::move(answer));
    }
    return answers[std::min(size_t(want.attempt), answers.size() - 1)];
}

sim::Run Prober::run(Candidate &candidate)
{
    --m_left;
    sim::Setup setup = m_setup;
    setup.input = candidate.input;
    setup.inputText.clear();
    setup.script = scriptOf(candidate);
    sim::Run run = sim::Run::started(std::move(setup));
    for (int wants = 0; wants < MostWants && std::int64_t(run.events().size()) < LongestRun; ++wants) {
        run.advanceToEnd(LongestRun);
        const auto want = run.want();
        if (!want)
            break;
        run.answer(answerTo(candidate, *want));
    }
    return run;
}

std::optional<Spot> Prober::spotOf(const Candidate &candidate, const asl::StatePath &state, const Reference &reference)
{
    Candidate plain = candidate;
    const std::vector<std::string> ran = ranBefore(run(plain), state);
    for (const Value &marker : {Value("marker-7f3a"), Value(7043.25)}) {
        for (const Trial &trial : trialsOf(candidate, ran, reference)) {
            if (isSpent())
                return std::nullopt;
            Candidate marked = candidate;
            put(marked, trial.spot, marker);
            const std::vector<Value> seen = seenBy(run(marked), state, reference);
            if (std::ranges::find(seen, marker) != seen.end())
                return trial.spot;
        }
    }
    return std::nullopt;
}

std::vector<Value> seenBy(const sim::Run &run, const asl::StatePath &state, const Reference &reference)
{
    std::vector<Value> seen;
    const std::vector<history::Event> &events = run.events();
    for (size_t i = 0; i < events.size() && seen.size() < MostVisits; ++i) {
        const history::Event &event = events[i];
        if (!event.place || !event.payload || history::meaningOf(event.type).role != history::Role::Entry
            || event.place->state != state)
            continue;
        SharedValue held = event.payload;
        if (!reference.variable.empty()) {
            const expr::Variables variables = history::variablesAt(run.recording(), std::int64_t(i) + 1);
            const auto variable = variables.find(reference.variable);
            held = variable == variables.end() ? nullptr : variable->second;
        }
        if (const Value *found = held ? at(*held, reference.steps) : nullptr)
            seen.push_back(*found);
    }
    return seen;
}

} // namespace rehearse

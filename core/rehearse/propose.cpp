#include "core/rehearse/propose.h"

#include "core/rehearse/error_names.h"
#include "core/rehearse/prober.h"
#include "core/rehearse/verdict.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace rehearse {

namespace {

constexpr int MostRepairs = 40;
constexpr size_t MostSeeds = 4, MostWays = 600, MostQuestions = 6;

struct Seed
{
    Candidate candidate;
    std::vector<std::pair<asl::StatePath, sim::Passed>> passed;
};

std::string textOf(const QString &text)
{
    return text.toStdString();
}

// What a way is called in a case's name; the words are AWS's and the workflow's own.
std::string nameOfItem(const CoverageItem &item)
{
    const std::string state = textOf(item.state.name()), number = std::to_string(item.number + 1);
    switch (item.way) {
    case Way::Rule:
    case Way::Default: return state + " → " + textOf(item.target);
    case Way::Retrier: return state + ": Retry " + number;
    case Way::Catcher: return state + ": Catch " + number + " → " + textOf(item.target);
    case Way::TimeOut: return state + ": States.Timeout";
    case Way::Heartbeat: return state + ": States.HeartbeatTimeout";
    case Way::Next:
    case Way::State: break;
    }
    return state;
}

class ProposalSearch
{
public:
    ProposalSearch(const asl::Definition &definition, const Rehearsal &rehearsal, sim::Setup setup,
                   ProposalLimits limits)
        : m_definition(definition), m_rehearsal(rehearsal),
          m_prober(rehearsal, setup, limits.time, limits.runs, std::move(limits.cancelled))
    {
        m_found.coverage = Coverage(definition);
        m_first.input = std::move(setup.input);
    }

    Proposals proposals() &&
    {
        coverOwnCases();
        tryOut(m_first, {});
        repair(m_first);
        while (!m_prober.isSpent() && lookOnce()) {
        }
        dropSpareCases();
        tellTheRest();
        return std::move(m_found);
    }

private:
    const std::vector<CoverageItem> &items() const { return m_found.coverage.items(); }

    void coverOwnCases()
    {
        for (const Case &own : m_rehearsal.cases) {
            auto setup = setupFor(rehearsalOf(m_rehearsal, own), m_definition);
            if (!setup)
                continue;
            sim::Run run = sim::Run::started(std::move(*setup));
            run.advanceToEnd(MostEvents);
            m_found.coverage.add(run);
        }
        m_own = m_found.coverage;
    }

    // Keeps what leads somewhere new.
    bool tryOut(Candidate candidate, const std::string &name)
    {
        const sim::Run run = m_prober.run(candidate);
        if (run.status() == sim::RunStatus::Running || m_found.coverage.gainOf(run) == 0)
            return false;
        std::string made = name;
        if (made.empty())
            made = firstGain(run);
        m_found.coverage.add(run);
        m_seeds.push_back({candidate, run.passed()});
        m_runs.push_back(run);
        m_found.cases.push_back(caseOf(candidate, run, made));
        return true;
    }

    std::string firstGain(const sim::Run &run) const
    {
        const history::Event &last = run.events().back();
        for (auto event = run.events().rbegin(); event != run.events().rend(); ++event)
            if (event->place)
                return event->stateName() + " · " + std::string(sim::awsName(run.status()));
        return last.typeName();
    }

    Case caseOf(const Candidate &candidate, const sim::Run &run, const std::string &name) const
    {
        Case made;
        made.name = name;
        for (int i = 2; isTaken(made.name); ++i)
            made.name = name + " (" + std::to_string(i) + ")";
        made.inputText = QString::fromStdString(candidate.input.dump(2, ' ', false, Value::error_handler_t::replace));
        made.script = m_prober.scriptOf(candidate);
        made.expected = expectationOf(run);
        return made;
    }
    bool isTaken(const std::string &name) const
    {
        const auto same = [&name](const Case &each) { return each.name == name; };
        return std::ranges::any_of(m_found.cases, same) || std::ranges::any_of(m_rehearsal.cases, same);
    }

    bool lookOnce()
    {
        bool found = false;
        for (size_t i = 0; i < items().size() && !m_prober.isSpent(); ++i) {
            if (items()[i].times > 0)
                continue;
            int seeds = 0;
            for (size_t seed = m_seeds.size(); seed-- > 0 && items()[i].times == 0 && seeds < int(MostSeeds);) {
                if (!hasEntered(m_seeds[seed], items()[i].state))
                    continue;
                ++seeds;
                if (m_done.insert({i, seed}).second)
                    found = attempt(items()[i], m_seeds[seed].candidate) || found;
            }
        }
        return found;
    }

    static bool hasEntered(const Seed &seed, const asl::StatePath &state)
    {
        return std::ranges::any_of(
            seed.passed, [&state](const auto &each) { return each.second.entered > 0 && each.first == state; });
    }

    bool attempt(const CoverageItem item, Candidate candidate)
    {
        switch (item.way) {
        case Way::Rule:
        case Way::Default: return choose(item, candidate);
        case Way::Retrier: return fail(item, candidate, true);
        case Way::Catcher: return fail(item, candidate, false);
        case Way::TimeOut:
        case Way::Heartbeat: return silence(item, candidate);
        case Way::Next:
        case Way::State: break;
        }
        return repair(candidate);
    }

    Value valueOf(const asl::StatePath &path) const
    {
        const asl::State *state = m_definition.find(path);
        return state ? m_definition.tree->toValue(state->node) : Value();
    }

    // Tries values of all that the rules look at, those of the wanted rule first.
    bool choose(const CoverageItem &item, const Candidate &candidate)
    {
        const Value state = valueOf(item.state);
        const Value rules = state.value("Choices", Value::array());
        std::vector<Question> questions;
        if (item.way == Way::Rule && size_t(item.number) < rules.size())
            merge(questions, questionsOfRule(rules[size_t(item.number)]));
        for (const Value &rule : rules)
            merge(questions, questionsOfRule(rule));
        if (questions.size() > MostQuestions)
            questions.resize(MostQuestions);
        std::vector<std::pair<Spot, const Question *>> placed;
        for (const Question &question : questions) {
            if (auto spot = m_prober.spotOf(candidate, item.state, question.reference))
                placed.emplace_back(std::move(*spot), &question);
        }
        if (placed.empty()) {
            m_why[keyOf(item)] = Unproposed::NoSource;
            return false;
        }
        return tryAll(item, candidate, placed);
    }

    // Every combination, the first reference's values changing fastest, until the way is gone.
    bool tryAll(const CoverageItem &item, const Candidate &candidate,
                const std::vector<std::pair<Spot, const Question *>> &placed)
    {
        std::vector<size_t> chosen(placed.size(), 0);
        bool found = false;
        for (size_t tries = 0; tries < MostWays && !m_prober.isSpent() && !isCovered(item); ++tries) {
            Candidate changed = candidate;
            for (size_t i = 0; i < placed.size(); ++i) {
                // One beyond the last: as it was.
                if (chosen[i] < placed[i].second->values.size())
                    put(changed, placed[i].first, placed[i].second->values[chosen[i]]);
            }
            found = tryOut(changed, nameOfItem(item)) || found;
            size_t wheel = 0;
            while (wheel < placed.size() && ++chosen[wheel] > placed[wheel].second->values.size())
                chosen[wheel++] = 0;
            if (wheel == placed.size())
                break;
        }
        if (!isCovered(item))
            m_why[keyOf(item)] = Unproposed::NoValue;
        return found;
    }

    bool isCovered(const CoverageItem &item) const
    {
        return std::ranges::any_of(items(), [&item](const CoverageItem &each) {
            return each.times > 0 && each.way == item.way && each.number == item.number && each.state == item.state;
        });
    }

    // The tasks whose failing is the state's: itself, or those inside it.
    std::vector<const asl::State *> tasksIn(const asl::StatePath &path) const
    {
        std::vector<const asl::State *> tasks;
        const asl::State *state = m_definition.find(path);
        if (!state)
            return tasks;
        if (state->kind() == asl::StateKind::Task)
            tasks.push_back(state);
        for (size_t i = 0; i < state->scopes().size(); ++i)
            asl::forEachState(state->scopes()[i], asl::ScopePath{path, int(i)},
                              [&tasks](const asl::StatePath &, const asl::State &inner) {
                                  if (inner.kind() == asl::StateKind::Task)
                                      tasks.push_back(&inner);
                              });
        return tasks;
    }

    // Errors that the rule may take: its own names, and for the wide ones what the task may really fail with.
    static std::vector<std::string> errorsFor(const QStringList &names, const asl::State &task)
    {
        std::vector<std::string> errors;
        for (const QString &name : names) {
            if (name != u"States.ALL" && name != u"States.TaskFailed") {
                errors.push_back(textOf(name));
                continue;
            }
            const ErrorNames known = errorNames(task);
            for (const QString &each : known.ofService.mid(0, 4))
                errors.push_back(textOf(each));
            errors.emplace_back("States.TaskFailed");
            errors.emplace_back("Failure");
        }
        return errors;
    }

    bool fail(const CoverageItem &item, const Candidate &candidate, bool onlyOnce)
    {
        const asl::State *state = m_definition.find(item.state);
        if (!state)
            return false;
        const QStringList names = onlyOnce ? state->retriers[size_t(item.number)].errorEquals
                                           : state->catchers[size_t(item.number)].errorEquals;
        for (const asl::State *task : tasksIn(item.state)) {
            for (const std::string &error : errorsFor(names, *task)) {
                if (m_prober.isSpent() || isCovered(item))
                    return isCovered(item);
                sim::Answer failure;
                failure.thrown = sim::Answer::Thrown{error, std::string()};
                tryOut(failing(candidate, textOf(task->name), failure, onlyOnce), nameOfItem(item));
            }
        }
        if (!isCovered(item))
            m_why[keyOf(item)] = Unproposed::NoValue;
        return isCovered(item);
    }

    static Candidate failing(Candidate candidate, const std::string &state, const sim::Answer &failure, bool onlyOnce)
    {
        std::vector<sim::Answer> &answers = candidate.answers[state];
        if (onlyOnce && !answers.empty())
            answers = {failure, answers.back()};
        else if (!onlyOnce)
            answers = {failure};
        else
            candidate.answers.erase(state);
        return candidate;
    }

    bool silence(const CoverageItem &item, const Candidate &candidate)
    {
        sim::Answer silent;
        silent.noAnswer = true;
        if (item.way == Way::TimeOut) { // longer than any time-out, so that no heartbeat is missed before
            silent.noAnswer = false;
            silent.result = Value::object();
            silent.durationSeconds = 99'999'999;
        }
        const bool found = tryOut(failing(candidate, textOf(item.state.name()), silent, false), nameOfItem(item));
        if (!isCovered(item))
            m_why[keyOf(item)] = Unproposed::NoValue;
        return found;
    }

    // A run that ends where nobody meant it to lacks data: what its last state refers to is put there.
    bool repair(Candidate candidate)
    {
        bool found = false;
        QSet<asl::StatePath> repaired;
        for (int i = 0; i < MostRepairs && !m_prober.isSpent(); ++i) {
            const asl::StatePath stuck = stuckAt(m_prober.run(candidate));
            if (stuck.isEmpty() || repaired.contains(stuck) || !unstick(candidate, stuck))
                return found;
            repaired.insert(stuck);
            found = tryOut(candidate, {}) || found;
        }
        return found;
    }

    // The last state that was entered and not left, where a failure of its own ended the run.
    asl::StatePath stuckAt(const sim::Run &run) const
    {
        if (run.status() != sim::RunStatus::Failed)
            return {};
        for (auto event = run.events().rbegin(); event != run.events().rend(); ++event) {
            if (!event->place || history::meaningOf(event->type).role != history::Role::Entry)
                continue;
            const asl::State *state = m_definition.find(event->place->state);
            return state && state->kind() != asl::StateKind::Fail ? event->place->state : asl::StatePath();
        }
        return {};
    }

    bool unstick(Candidate &candidate, const asl::StatePath &stuck)
    {
        const Value state = valueOf(stuck);
        std::vector<Question> questions = questionsOfFields(state);
        for (const Value &rule : state.value("Choices", Value::array()))
            merge(questions, questionsOfRule(rule));
        bool isChanged = false;
        std::vector<std::pair<Spot, const Question *>> placed;
        const std::vector<Question> ofResult = questionsOfResult(state);
        for (const Question &question : ofResult) {
            const auto answers = candidate.answers.find(textOf(stuck.name()));
            if (answers == candidate.answers.end() || !answers->second.back().result
                || at(*answers->second.back().result, question.reference.steps))
                continue;
            placed.push_back({{textOf(stuck.name()), question.reference.steps}, &question});
            put(candidate, placed.back().first, question.values.front());
            isChanged = true;
        }
        for (const Question &question : questions) {
            const sim::Run run = m_prober.run(candidate);
            if (!seenBy(run, stuck, question.reference).empty() || question.values.empty())
                continue;
            auto spot = m_prober.spotOf(candidate, stuck, question.reference);
            if (!spot)
                continue;
            put(candidate, *spot, question.values.front() ? question.values.front() : std::optional(Value("x")));
            placed.emplace_back(std::move(*spot), &question);
            isChanged = true;
        }
        for (const auto &[spot, question] : placed)
            if (!passes(candidate, stuck))
                tryValues(candidate, stuck, spot, *question);
        return isChanged;
    }

    bool passes(Candidate candidate, const asl::StatePath &state) { return stuckAt(m_prober.run(candidate)) != state; }

    void tryValues(Candidate &candidate, const asl::StatePath &stuck, const Spot &spot, const Question &question)
    {
        for (const auto &value : question.values) {
            Candidate changed = candidate;
            put(changed, spot, value);
            if (!passes(changed, stuck))
                continue;
            candidate = std::move(changed);
            return;
        }
    }

    // What later cases cover as well.
    void dropSpareCases()
    {
        for (size_t i = 0; i < m_runs.size();) {
            Coverage others = m_own;
            for (size_t j = 0; j < m_runs.size(); ++j)
                if (j != i)
                    others.add(m_runs[j]);
            if (others.gainOf(m_runs[i]) > 0 || m_runs.size() == 1) {
                ++i;
                continue;
            }
            m_runs.erase(m_runs.begin() + std::ptrdiff_t(i));
            m_found.cases.erase(m_found.cases.begin() + std::ptrdiff_t(i));
        }
    }

    void tellTheRest()
    {
        for (const CoverageItem &item : items()) {
            if (item.times > 0)
                continue;
            const bool isReached =
                std::ranges::any_of(m_seeds, [&item](const Seed &seed) { return hasEntered(seed, item.state); });
            const auto why = m_why.find(keyOf(item));
            m_found.rest.emplace_back(item,
                                      m_prober.isSpent()       ? Unproposed::OutOfTime
                                          : !isReached         ? Unproposed::NotReached
                                          : why != m_why.end() ? why->second
                                                               : Unproposed::NoValue);
        }
    }

    static std::string keyOf(const CoverageItem &item)
    {
        return textOf(asl::toString(item.state)) + ' ' + std::string(nameOf(item.way)) + std::to_string(item.number);
    }

    const asl::Definition &m_definition;
    const Rehearsal &m_rehearsal;
    Prober m_prober;
    Candidate m_first;
    Proposals m_found;
    Coverage m_own; // of the rehearsal's cases alone
    std::vector<Seed> m_seeds;
    std::vector<sim::Run> m_runs; // of the cases found
    std::set<std::pair<size_t, size_t>> m_done; // items tried from a seed
    std::map<std::string, Unproposed> m_why;
};

} // namespace

Result<Proposals> proposed(const asl::Definition &definition, const Rehearsal &rehearsal, ProposalLimits limits)
{
    auto setup = setupFor(rehearsal, definition);
    if (!setup)
        return setup.error();
    return ProposalSearch(definition, rehearsal, std::move(*setup), limits).proposals();
}

} // namespace rehearse

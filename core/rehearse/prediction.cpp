#include "core/rehearse/prediction.h"

#include "core/history/fate.h"
#include "core/rehearse/mistaken_outputs.h"

#include <algorithm>
#include <cmath>

namespace rehearse {

namespace {

using asl::StateKind;
using history::Event;
using history::Recording;
using history::Role;
using Subject = Prediction::Subject;

constexpr size_t MostGuesses = 4;
constexpr std::int64_t FarthestAnswer = 4096; // events; what comes later is nothing to be predicted

const Event &shownLast(const Recording &run, std::int64_t count)
{
    return run.events[size_t(count - 1)];
}

bool isThere(const Event &event, const history::SharedPlace &place)
{
    return event.place && (event.place == place || *event.place == *place);
}

// None before means the same for the same state, in whatever round.
bool isFirst(const Recording &run, std::int64_t count)
{
    const Event &now = shownLast(run, count);
    const history::Meaning &meaning = history::meaningOf(now.type);
    return std::none_of(run.events.begin(), run.events.begin() + (count - 1), [&](const Event &earlier) {
        const history::Meaning &other = history::meaningOf(earlier.type);
        return earlier.place && earlier.place->state == now.place->state && other.role == meaning.role
            && other.scope == meaning.scope;
    });
}

bool isAnswered(const history::Meaning &meaning)
{
    return meaning.role == Role::Answer
        && (meaning.scope == history::Scope::Call || meaning.scope == history::Scope::Inside);
}

// Where a catcher led, the failure was the moment to ask.
bool isCaughtExit(const Recording &run, std::int64_t count)
{
    const std::int32_t before = shownLast(run, count).previousId;
    return before > 0 && size_t(before) <= run.events.size() && history::isFailure(run.events[size_t(before - 1)].type);
}

history::Fate fateAt(const Recording &run, std::int64_t count)
{
    return history::fateOf(*run.definition, *run.state(shownLast(run, count).place), history::errorsAt(run, count));
}

std::optional<Subject> subjectAtFailure(const Recording &run, std::int64_t count)
{
    const history::Fate fate = fateAt(run, count);
    if (fate.kind == history::Fate::Kind::Caught)
        return Subject::NextState;
    if (fate.kind == history::Fate::Kind::Retried && !fate.jitter) // nobody can foretell chance
        return Subject::Wait;
    return std::nullopt;
}

std::optional<Subject> subjectAtEntry(const asl::State &state)
{
    switch (state.kind()) {
    case StateKind::Choice: return Subject::NextState;
    case StateKind::Pass: return Subject::Output;
    case StateKind::Wait: return Subject::Wait;
    default: return std::nullopt;
    }
}

std::optional<Subject> subjectAt(const Recording &run, std::int64_t count)
{
    if (!run.definition || count < 1 || size_t(count) > run.events.size())
        return std::nullopt;
    const Event &now = shownLast(run, count);
    const asl::State *state = run.state(now.place);
    if (!state || std::ranges::any_of(now.place->iterations, [](int round) { return round > 0; }))
        return std::nullopt;
    const history::Meaning &meaning = history::meaningOf(now.type);
    if (meaning.role == Role::Entry) {
        const auto subject = subjectAtEntry(*state);
        return subject && (state->kind() == StateKind::Choice || isFirst(run, count)) ? subject : std::nullopt;
    }
    if (meaning.role == Role::Failure && meaning.scope != history::Scope::Iteration)
        return subjectAtFailure(run, count);
    if (isAnswered(meaning) && isFirst(run, count))
        return Subject::Output;
    const bool isLeft = meaning.role == Role::Exit && state->kind() != StateKind::Choice && state->next.isSet();
    return isLeft && !isCaughtExit(run, count) && isFirst(run, count) ? std::optional(Subject::NextState)
                                                                      : std::nullopt;
}

// How many events are shown with the next one that happens at the place; 0 where none is known.
std::int64_t nextThere(const Recording &run, std::int64_t count, const history::SharedPlace &place)
{
    const std::int64_t end = std::min(std::int64_t(run.events.size()), count + FarthestAnswer);
    for (std::int64_t i = count; i < end; ++i)
        if (isThere(run.events[size_t(i)], place))
            return i + 1;
    return 0;
}

std::int64_t nextThere(const Recording &run, std::int64_t count, const history::SharedPlace &place, Role role)
{
    const std::int64_t found = nextThere(run, count, place);
    return found > 0 && history::meaningOf(shownLast(run, found).type).role == role ? found : 0;
}

// The entry that follows from the exit.
std::int64_t successorOf(const Recording &run, std::int64_t exit)
{
    const std::int64_t end = std::min(std::int64_t(run.events.size()), exit + FarthestAnswer);
    for (std::int64_t i = exit; i < end; ++i)
        if (history::isEntry(run.events[size_t(i)].type) && run.events[size_t(i)].previousId == shownLast(run, exit).id)
            return i + 1;
    return 0;
}

// FNV-1a: the same on every machine.
std::uint64_t scrambled(const std::string &text, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325 ^ seed;
    for (const char c : text)
        hash = (hash ^ std::uint8_t(c)) * 0x100000001b3;
    return hash ^ (hash >> 29);
}

std::string guessText(const Guess &choice)
{
    return choice.state + '/' + std::to_string(choice.wait) + '/' + (choice.output ? choice.output->dump() : "");
}

class Choices
{
public:
    explicit Choices(Guess right) { m_list.push_back(std::move(right)); }

    void offer(Guess choice)
    {
        const bool isNew = std::ranges::none_of(m_list, [&](const Guess &other) { return other.tellsAs(choice); });
        if (isNew && m_list.size() < MostGuesses)
            m_list.push_back(std::move(choice));
    }
    void offerState(Slip slip, const QString &name)
    {
        if (!name.isEmpty())
            offer({slip, name.toStdString(), nullptr, 0});
    }
    void offerWait(Slip slip, double milliseconds)
    {
        if (milliseconds >= 0 && milliseconds < 1e15)
            offer({slip, {}, nullptr, VirtualTime(std::llround(milliseconds))});
    }

    std::vector<Guess> shuffled(std::uint64_t seed) const
    {
        std::vector<Guess> list = m_list;
        std::ranges::stable_sort(list, {}, [seed](const Guess &each) { return scrambled(guessText(each), seed); });
        return list;
    }

private:
    std::vector<Guess> m_list;
};

void offerWaysOut(const asl::State &state, Choices &choices)
{
    if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
        for (const asl::ChoiceRule &rule : choice->rules)
            choices.offerState(Slip::OtherWay, rule.next.name);
        choices.offerState(Slip::OtherWay, choice->defaultTarget.name);
    }
    choices.offerState(Slip::OtherWay, state.next.name);
    for (const asl::Catcher &catcher : state.catchers)
        choices.offerState(Slip::OtherWay, catcher.next.name);
}

std::optional<Choices> stateChoices(const Recording &run, std::int64_t count, Prediction &question)
{
    const bool isOut = history::isExit(shownLast(run, count).type);
    const std::int64_t exit = isOut ? count : nextThere(run, count, question.place, Role::Exit);
    question.told = exit > 0 ? successorOf(run, exit) : 0;
    if (question.told == 0)
        return std::nullopt;
    if (run.state(question.place)->kind() == StateKind::Choice)
        question.why = exit;
    Choices choices({Slip::None, shownLast(run, question.told).stateName(), nullptr, 0});
    offerWaysOut(*run.state(question.place), choices);
    if (const asl::Scope *scope = run.definition->find(asl::scopeOf(question.place->state)))
        for (const asl::State &other : scope->states)
            if (other.name != question.place->state.name())
                choices.offerState(Slip::Elsewhere, other.name);
    return choices;
}

void offerPauses(const history::Fate &fate, Choices &choices)
{
    const auto pause = [&fate](int made) {
        return 1000 * std::min(fate.firstWait * std::pow(fate.rate, made), fate.longest);
    };
    choices.offerWait(Slip::WithoutBackoff, 1000 * fate.firstWait);
    choices.offerWait(Slip::WithoutLimit, 1000 * fate.firstWait * fate.factor);
    if (fate.made > 0)
        choices.offerWait(Slip::OneTooFew, pause(fate.made - 1));
    choices.offerWait(Slip::OneTooMany, pause(fate.made + 1));
    choices.offerWait(Slip::AtOnce, 0);
}

void offerWaits(const Recording &run, std::int64_t told, const asl::State &state, VirtualTime wait, Choices &choices)
{
    const json::Tree &tree = *run.definition->tree;
    choices.offerWait(Slip::AtOnce, 0);
    choices.offerWait(Slip::SinceStart, double(shownLast(run, told).at - run.start()));
    if (tree.find(state.node, u"Seconds") == json::NoNode && tree.find(state.node, u"SecondsPath") == json::NoNode)
        return;
    choices.offerWait(Slip::Minutes, 60 * double(wait));
    choices.offerWait(Slip::Milliseconds, double(wait) / 1000);
}

std::optional<Choices> waitChoices(const Recording &run, std::int64_t count, Prediction &question)
{
    const bool isRetry = !history::isEntry(shownLast(run, count).type);
    question.told = nextThere(run, count, question.place, isRetry ? Role::Attempt : Role::Exit);
    if (question.told == 0)
        return std::nullopt;
    const VirtualTime wait = shownLast(run, question.told).at - shownLast(run, count).at;
    Choices choices({Slip::None, {}, nullptr, wait});
    if (isRetry)
        offerPauses(fateAt(run, count), choices);
    else
        offerWaits(run, question.told, *run.state(question.place), wait, choices);
    return choices;
}

std::optional<Choices> outputChoices(const Recording &run, std::int64_t count, Prediction &question)
{
    question.told = nextThere(run, count, question.place, Role::Exit);
    const SharedValue output = question.told > 0 ? shownLast(run, question.told).payload : nullptr;
    if (!output)
        return std::nullopt;
    Choices choices({Slip::None, {}, output, 0});
    MistakenOutputs mistaken = mistakenOutputs(run, question.told, *question.place);
    question.why = question.told;
    if (!history::isEntry(shownLast(run, count).type)) // of a Pass it is the output's secret
        question.result = mistaken.result;
    for (auto &[slip, value] : mistaken.outputs)
        choices.offer({slip, {}, std::move(value), 0});
    return choices;
}

SharedValue inputOf(const Recording &run, std::int64_t count)
{
    for (std::int64_t i = count - 1; i >= 0; --i) {
        const Event &event = run.events[size_t(i)];
        if (history::isEntry(event.type) && isThere(event, shownLast(run, count).place))
            return event.payload;
    }
    return nullptr;
}

std::optional<Choices> choicesFor(const Recording &run, std::int64_t count, Prediction &question)
{
    switch (question.subject) {
    case Subject::NextState: return stateChoices(run, count, question);
    case Subject::Output: return outputChoices(run, count, question);
    case Subject::Wait: return waitChoices(run, count, question);
    }
    return std::nullopt;
}

} // namespace

bool Guess::tellsAs(const Guess &other) const
{
    if (state != other.state || wait != other.wait || !output != !other.output)
        return false;
    return !output || nlohmann::json(*output) == nlohmann::json(*other.output);
}

int Prediction::right() const
{
    return int(std::ranges::find(choices, Slip::None, &Guess::slip) - choices.begin());
}

bool isWorthAsking(const Recording &run, std::int64_t count)
{
    return subjectAt(run, count).has_value();
}

std::optional<Prediction> predictionAt(const Recording &run, std::int64_t count)
{
    const std::optional<Subject> subject = subjectAt(run, count);
    if (!subject)
        return std::nullopt;
    Prediction question;
    question.subject = *subject;
    question.place = shownLast(run, count).place;
    question.input = inputOf(run, count);
    question.why = count;
    const std::optional<Choices> choices = choicesFor(run, count, question);
    if (!choices)
        return std::nullopt;
    question.choices = choices->shuffled(history::seedOf(run) + std::uint64_t(count));
    return question.choices.size() > 1 ? std::optional(std::move(question)) : std::nullopt;
}

} // namespace rehearse

#include "core/rehearse/from_history.h"

#include "core/simulate/json_text.h"

#include <map>

namespace rehearse {

namespace {

using history::Role;
using history::Scope;
using sim::Answer;

// A call under way: whose it is, when it began, and what its service said at once.
struct Call
{
    int attempt = 0;
    history::VirtualTime since = 0;
    std::optional<Value> submitted;
};

bool isTimeOut(const history::Event &event)
{
    return history::name(event.type).ends_with("TimedOut");
}

Answer answerOf(const history::Event &event, const Call &call)
{
    Answer answer;
    answer.submitted = call.submitted;
    answer.durationSeconds = double(std::max<history::VirtualTime>(0, event.at - call.since)) / 1000;
    if (history::isAnswer(event.type)) {
        answer.result = event.payload ? *event.payload : Value();
    } else if (isTimeOut(event)) {
        answer.noAnswer = true; // the state's own rule decides, as it did
        answer.durationSeconds = 0;
    } else {
        const auto told = [&event](const char *key) {
            return event.details && event.details->contains(key) ? std::optional(event.detail(key)) : std::nullopt;
        };
        answer.thrown = Answer::Thrown{told("error"), told("cause")};
    }
    return answer;
}

class AnswerCollector
{
public:
    void take(const history::Event &event)
    {
        if (!event.place || history::meaningOf(event.type).scope != Scope::Call)
            return;
        const std::string state = event.stateName();
        switch (history::meaningOf(event.type).role) {
        case Role::Attempt: m_calls[keyOf(event)] = Call{m_attempts[state]++, event.at, {}}; return;
        case Role::Notice:
            if (event.payload)
                m_calls[keyOf(event)].submitted = *event.payload;
            return;
        case Role::Answer:
        case Role::Failure: {
            const Call call = m_calls[keyOf(event)];
            m_script.setAnswer(state, call.attempt, call.attempt, answerOf(event, call));
            m_calls.erase(keyOf(event));
            return;
        }
        default: return;
        }
    }

    // A call that was broken off had no answer by then.
    sim::Script script() &&
    {
        for (const auto &[key, call] : m_calls) {
            Answer answer;
            answer.noAnswer = true;
            answer.submitted = call.submitted;
            const std::string state = asl::statePathFrom(key.first).name().toStdString();
            m_script.setAnswer(state, call.attempt, call.attempt, std::move(answer));
        }
        return std::move(m_script);
    }

private:
    using Key = std::pair<QString, std::vector<int>>;
    static Key keyOf(const history::Event &event)
    {
        return {asl::toString(event.place->state), event.place->iterations};
    }

    std::map<std::string, int> m_attempts; // over the whole execution, as mocks count them
    std::map<Key, Call> m_calls;
    sim::Script m_script;
};

// An output is JSON text: spaces and the order of keys say nothing.
bool isSameData(const std::string &one, const std::string &other)
{
    if (one == other)
        return true;
    const auto first = nlohmann::json::parse(one, nullptr, false),
               second = nlohmann::json::parse(other, nullptr, false);
    return !first.is_discarded() && first == second;
}

std::string statusOf(const history::Event &last)
{
    return std::string(sim::awsName(sim::statusAfter(last.type)));
}

} // namespace

Rehearsal rehearsalOf(const history::Recording &recording)
{
    Rehearsal made;
    made.type = recording.type;
    if (recording.events.empty())
        return made;
    const history::Event &first = recording.events.front();
    const std::string given = first.detail("input");
    if (first.type == history::EventType::ExecutionStarted && first.payload)
        made.inputText = QString::fromStdString(given.empty() ? sim::jsonText(*first.payload) : given);
    made.start = recording.start();
    AnswerCollector collector;
    for (const history::Event &event : recording.events)
        collector.take(event);
    made.script = std::move(collector).script();
    return made;
}

Difference differenceIn(const sim::Run &run, const history::Recording &recording)
{
    const history::Event &there = recording.events.back(), &here = run.events().back();
    if (statusOf(there) != statusOf(here))
        return {"status", statusOf(there), statusOf(here)};
    const auto output = [](const history::Event &event) {
        return event.payload && history::isEnd(event.type) ? sim::jsonText(*event.payload) : std::string();
    };
    if (!isSameData(output(there), output(here)))
        return {"output", output(there), output(here)};
    if (there.error() != here.error())
        return {"error", there.error(), here.error()};
    if (!isSameData(there.cause(), here.cause()))
        return {"cause", there.cause(), here.cause()};
    return {};
}

std::optional<Case> caseOf(const history::Recording &recording)
{
    if (recording.events.empty() || !recording.isWhole || !history::isEnd(recording.events.back().type)
        || recording.events.back().type == history::EventType::ExecutionAborted
        || std::ranges::count(recording.events, history::EventType::ExecutionRedriven, &history::Event::type) > 0)
        return std::nullopt;
    const history::Event &end = recording.events.back();
    const auto told = [&end](const char *key) {
        return end.details && end.details->contains(key) ? std::optional(end.detail(key)) : std::nullopt;
    };
    Rehearsal whole = rehearsalOf(recording);
    Case made;
    made.inputText = std::move(whole.inputText);
    made.script = std::move(whole.script);
    made.type = whole.type;
    made.start = whole.start;
    made.expected.status = sim::statusAfter(end.type);
    if (end.type == history::EventType::ExecutionSucceeded && end.payload)
        made.expected.output = *end.payload;
    // AWS: of a time-out the event has the error, and the execution none.
    if (end.type == history::EventType::ExecutionFailed) {
        made.expected.error = told("error");
        made.expected.cause = told("cause");
    }
    return made;
}

sim::Run ranLike(sim::Setup setup, const history::Recording &recording)
{
    sim::Run run = sim::Run::started(std::move(setup));
    const auto &events = recording.events;
    for (size_t i = 0; i < events.size(); ++i) {
        if (events[i].type == history::EventType::ExecutionAborted) {
            run.advanceToEnd(std::int64_t(i) - std::int64_t(run.events().size()));
            run.stop();
        } else if (events[i].type == history::EventType::ExecutionRedriven) {
            run.advanceToEnd();
            run.redrive(i > 0 ? std::max<history::VirtualTime>(0, events[i].at - events[i - 1].at) : 0);
        }
    }
    run.advanceToEnd();
    return run;
}

} // namespace rehearse

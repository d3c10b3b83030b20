#include "core/simulate/stages.h"

#include <algorithm>
#include <map>

namespace sim {

namespace {

using history::Event;
using history::Place;
using history::Role;
using history::Scope;

bool isAtPlace(const Event &event, const Place &place)
{
    return event.place && *event.place == place;
}

std::int64_t lastEntry(const std::vector<Event> &events, std::int64_t count, const Place &place)
{
    for (std::int64_t i = count - 1; i >= 0; --i)
        if (history::isEntry(events[size_t(i)].type) && isAtPlace(events[size_t(i)], place))
            return i;
    return -1;
}

bool isTimeOut(const Event &event)
{
    return history::name(event.type).ends_with("TimedOut");
}

Answer::Thrown thrownBy(const Event &event)
{
    const auto told = [&event](const char *key) {
        return event.details && event.details->contains(key) ? std::optional(event.detail(key)) : std::nullopt;
    };
    return {told("error"), told("cause")};
}

Answer answerBy(const Event &event)
{
    Answer answer;
    if (history::isAnswer(event.type))
        answer.result = event.payload ? *event.payload : Value();
    else if (isTimeOut(event))
        answer.noAnswer = true;
    else
        answer.thrown = thrownBy(event);
    return answer;
}

// What the lines inside a Parallel or Map came to: by branch or round, the output of the last state that was left.
class Collected
{
public:
    Collected(const Place &holder, bool isMap) : m_holder(holder), m_isMap(isMap) {}

    void take(const Event &event)
    {
        if (!event.place || !history::isExit(event.type) || !event.payload)
            return;
        const Place &place = *event.place;
        const size_t depth = m_holder.iterations.size();
        if (place.state.depth() != m_holder.state.depth() + 1 || !place.state.isWithin(m_holder.state)
            || place.iterations.size() != depth + (m_isMap ? 1 : 0)
            || !std::equal(m_holder.iterations.begin(), m_holder.iterations.end(), place.iterations.begin()))
            return;
        m_outputs[m_isMap ? place.iterations.back() : place.state.scope()] = event.payload;
    }

    std::vector<SharedValue> inOrder() const
    {
        std::vector<SharedValue> list;
        for (const auto &[number, output] : m_outputs)
            list.push_back(output);
        return list;
    }
    void clear() { m_outputs.clear(); }

private:
    const Place &m_holder;
    bool m_isMap;
    std::map<int, SharedValue> m_outputs;
};

// Reads a visit's events, the entry aside.
class Reading
{
public:
    Reading(VisitFacts &facts, bool isMap) : m_facts(facts), m_collected(*facts.place, isMap) {}

    void take(const Event &event)
    {
        m_collected.take(event);
        // AWS tells of a state whose fields fail only that the execution does.
        m_facts.hasActed = m_facts.hasActed || history::isEnd(event.type);
        if (event.type == history::EventType::ExecutionRedriven)
            return beginAnew();
        if (!isAtPlace(event, *m_facts.place))
            return;
        m_facts.hasActed = true;
        m_facts.now = event.at;
        const history::Meaning &meaning = history::meaningOf(event.type);
        if (meaning.scope == Scope::Iteration)
            return;
        if (meaning.scope == Scope::MapRun && meaning.role == Role::Start)
            m_facts.isDistributed = true;
        if (meaning.role == Role::Attempt)
            begin(event);
        else if (meaning.scope == Scope::Call && (meaning.role == Role::Answer || meaning.role == Role::Failure))
            m_facts.answer = answerBy(event);
        else if (meaning.scope == Scope::Inside && meaning.role == Role::Answer)
            m_facts.collected = m_collected.inOrder();
        else if (meaning.role == Role::Failure && meaning.scope == Scope::Inside)
            m_facts.answer = answerBy(event);
        else if (meaning.role == Role::Exit)
            leave(event);
    }

private:
    // AWS counts retries anew.
    void beginAnew()
    {
        m_facts.failures.clear();
        m_facts.answer.reset();
        m_facts.hasActed = false;
    }

    void begin(const Event &event)
    {
        if (m_facts.answer && m_facts.answer->thrown)
            m_facts.failures.push_back(*m_facts.answer->thrown);
        else if (m_facts.answer && m_facts.answer->noAnswer)
            m_facts.failures.push_back({"States.Timeout", std::nullopt});
        m_facts.answer.reset();
        m_facts.sent = event.payload;
        m_collected.clear();
    }

    void leave(const Event &event)
    {
        m_facts.hasExited = true;
        m_facts.output = event.payload;
        const auto assigned = event.details ? event.details->find("assignedVariables") : Value::const_iterator();
        if (event.details && assigned != event.details->end())
            m_facts.assigned = shared(*assigned);
    }

    VisitFacts &m_facts;
    Collected m_collected;
};

// The visit to the Map that the place lies in a round of; null: in none, or it is not known.
std::shared_ptr<const VisitFacts> mapAround(const history::Recording &recording, std::int64_t count, const Place &place)
{
    Place holder = place;
    while (!holder.iterations.empty() && holder.state.depth() > 1) {
        holder.state = holder.state.parent();
        const asl::State *state = recording.definition ? recording.definition->find(holder.state) : nullptr;
        if (!state || state->kind() != asl::StateKind::Map)
            continue;
        holder.iterations.pop_back();
        // As it was when its rounds began: no word yet of how they ended.
        const std::int64_t entry = lastEntry(recording.events, count, holder);
        if (entry < 0)
            return nullptr;
        VisitFacts facts = factsOf(recording, entry + 1, holder);
        facts.hasActed = true;
        return std::make_shared<const VisitFacts>(std::move(facts));
    }
    return nullptr;
}

} // namespace

VisitFacts factsOf(const history::Recording &recording, std::int64_t count, const Place &place)
{
    VisitFacts facts;
    facts.definition = recording.definition;
    facts.entered = lastEntry(recording.events, count, place);
    if (facts.entered < 0)
        return facts;
    const Event &entry = recording.events[size_t(facts.entered)];
    facts.place = entry.place;
    facts.enteredId = entry.id;
    facts.enteredAt = facts.now = entry.at;
    facts.input = entry.payload;
    facts.variables = history::variablesAt(recording, facts.entered + 1);
    facts.context = history::contextAt(recording, facts.entered + 1);
    facts.map = mapAround(recording, facts.entered, place);
    const asl::State *state = recording.state(entry.place);
    Reading reading(facts, state && state->kind() == asl::StateKind::Map);
    for (std::int64_t i = facts.entered + 1; i < count && !facts.hasExited; ++i)
        reading.take(recording.events[size_t(i)]);
    return facts;
}

} // namespace sim

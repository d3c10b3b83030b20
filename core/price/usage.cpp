#include "core/price/usage.h"

#include "core/expr/value_text.h"

#include <QHash>

#include <algorithm>

namespace price {

namespace {

using history::Event;
using history::Role;

// Payloads are passed on from event to event: the last few are weighed already.
class Scale
{
public:
    std::int64_t bytesOf(const SharedValue &payload)
    {
        if (!payload)
            return 0;
        const auto known = m_known.constFind(payload.get());
        if (known != m_known.cend())
            return *known;
        const auto bytes = std::int64_t(expr::jsonText(*payload).size());
        m_known.insert(payload.get(), bytes);
        return bytes;
    }

private:
    QHash<const Value *, std::int64_t> m_known;
};

QString keyOf(const history::Place &place)
{
    QString key = asl::toString(place.state);
    for (const int iteration : place.iterations)
        key += u'#' + QString::number(iteration);
    return key;
}

struct Entries
{
    history::SharedPlace place;
    std::vector<std::int64_t> at; // indexes of the events
};

class Loops
{
public:
    Loops(const std::vector<Event> &events, const asl::Definition *definition, Scale &scale)
        : m_events(events), m_definition(definition), m_scale(scale)
    {
    }

    void enter(std::int64_t index)
    {
        const QString key = keyOf(*m_events[size_t(index)].place);
        auto found = m_number.find(key);
        if (found == m_number.end()) {
            found = m_number.insert(key, int(m_entries.size()));
            m_entries.push_back({m_events[size_t(index)].place, {}});
        }
        m_entries[size_t(*found)].at.push_back(index);
    }

    std::vector<Loop> found()
    {
        std::vector<Loop> loops;
        std::vector<bool> isTaken(m_entries.size());
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (isTaken[i] || m_entries[i].at.size() < 2)
                continue;
            loops.push_back(loopAt(i, isTaken));
        }
        std::ranges::stable_sort(loops, std::greater(),
                                 [](const Loop &each) { return each.transitionsPerRound * each.rounds; });
        return loops;
    }

private:
    Loop loopAt(size_t head, std::vector<bool> &isTaken)
    {
        const Entries &own = m_entries[head];
        Loop made;
        made.head = own.place->state;
        made.rounds = int(own.at.size());
        const double whole = made.rounds - 1; // rounds that went round
        const std::int64_t first = own.at.front(), last = own.at.back();
        made.eventsPerRound = double(last - first) / whole;
        made.bytesPerRound = double(bytesAt(last) - bytesAt(first)) / whole;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            // What is met in between, round after round, is part of it.
            const auto within =
                std::ranges::count_if(m_entries[i].at, [&](std::int64_t at) { return at >= first && at < last; });
            if (within < 1)
                continue;
            made.transitionsPerRound += double(within) / whole;
            if (i != head && (within < whole || m_entries[i].at.front() < first))
                continue;
            isTaken[i] = true;
            made.states.push_back(m_entries[i].place->state);
            const asl::State *state = m_definition ? m_definition->find(m_entries[i].place->state) : nullptr;
            made.polls = made.polls || (state && state->kind() == asl::StateKind::Wait);
        }
        forecast(made, last);
        return made;
    }

    void forecast(Loop &loop, std::int64_t last)
    {
        const auto left = [](double limit, double used, double perRound) {
            return perRound > 0 ? std::max(0.0, (limit - used) / perRound) : 1e15;
        };
        const double byEvents = left(MostEvents, double(last), loop.eventsPerRound);
        const double byBytes = left(MostBytes, double(bytesAt(last)), loop.bytesPerRound);
        loop.endsByPayload = byBytes < byEvents;
        loop.roundsLeft = std::int64_t(std::min(byEvents, byBytes));
    }

    std::int64_t bytesAt(std::int64_t index) { return m_scale.bytesOf(m_events[size_t(index)].payload); }

    const std::vector<Event> &m_events;
    const asl::Definition *m_definition;
    Scale &m_scale;
    std::vector<Entries> m_entries; // in the order of their first
    QHash<QString, int> m_number;
};

} // namespace

Shape Usage::shape(std::int64_t definitionBytes) const
{
    return {transitions, milliseconds, megabytesOf(definitionBytes, largestPayload, parallelSteps)};
}

Usage usageOf(const std::vector<Event> &events, const asl::Definition *definition)
{
    Usage made;
    if (events.empty())
        return made;
    made.events = std::int64_t(events.size());
    made.milliseconds = events.back().at - events.front().at;
    Scale scale;
    Loops loops(events, definition, scale);
    QHash<asl::StatePath, std::int64_t> transitions;
    QHash<QString, int> attempts; // of the visits under way
    for (std::int64_t i = 0; i < made.events; ++i) {
        const Event &event = events[size_t(i)];
        if (const std::int64_t bytes = scale.bytesOf(event.payload); bytes > made.largestPayload) {
            made.largestPayload = bytes;
            made.largestAt = event.place ? event.place->state : asl::StatePath();
        }
        if (event.type == history::EventType::ExecutionRedriven)
            ++made.transitions; // AWS: a redrive is one, and each call that it makes again is
        if (!event.place)
            continue;
        const history::Meaning &meaning = history::meaningOf(event.type);
        if (history::isEntry(event.type)) {
            ++transitions[event.place->state];
            attempts[keyOf(*event.place)] = 0;
            loops.enter(i);
            made.parallelSteps +=
                meaning.kind == asl::StateKind::Map || meaning.kind == asl::StateKind::Parallel ? 1 : 0;
        } else if (meaning.role == Role::Attempt && attempts[keyOf(*event.place)]++ > 0) {
            ++transitions[event.place->state]; // a retry
        }
    }
    for (auto each = transitions.cbegin(); each != transitions.cend(); ++each) {
        made.transitions += each.value();
        made.states.push_back({each.key(), each.value()});
    }
    std::ranges::sort(made.states, [](const Hot &one, const Hot &other) {
        return one.transitions != other.transitions ? one.transitions > other.transitions
                                                    : asl::toString(one.state) < asl::toString(other.state);
    });
    made.loops = loops.found();
    return made;
}

} // namespace price

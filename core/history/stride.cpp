#include "core/history/stride.h"

#include <algorithm>

namespace history {

namespace {

// Told of the Map itself, though of one of its rounds: the Map stands where its own rounds do not count.
Place placeOf(const Event &event)
{
    Place place = *event.place;
    if (meaningOf(event.type).scope == Scope::Iteration && !place.iterations.empty())
        place.iterations.pop_back();
    return place;
}

// The rounds of `inner` as far as they are around a place with that many of them.
bool isInSameRounds(const std::vector<int> &inner, const std::vector<int> &outer)
{
    return outer.size() <= inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

bool isSameLine(const Place &one, const Place &other)
{
    return one.state.depth() == other.state.depth() && one.state.parent() == other.state.parent()
        && one.state.scope() == other.state.scope() && one.iterations == other.iterations;
}

bool isAround(const Place &outer, const Place &inner)
{
    return outer.state.depth() < inner.state.depth() && inner.state.isWithin(outer.state)
        && isInSameRounds(inner.iterations, outer.iterations);
}

// Left, or ended in a way that leaves no exit: a Fail, or a failure that nobody caught.
bool endsState(const Event &event)
{
    const Meaning &meaning = meaningOf(event.type);
    return meaning.role == Role::Exit || (meaning.role == Role::Abort && meaning.scope == Scope::State);
}

// The round is over, or with all its branches and rounds the container.
bool endsInside(const Event &event, const Place &from)
{
    const Meaning &meaning = meaningOf(event.type);
    const Place &place = *event.place;
    if (!(from.state.depth() == place.state.depth() + 1 && from.state.isWithin(place.state)))
        return false;
    const bool isEnding = meaning.role == Role::Answer || meaning.role == Role::Failure || meaning.role == Role::Abort;
    if (meaning.scope == Scope::Iteration)
        return isEnding && place.iterations == from.iterations;
    return isInSameRounds(from.iterations, place.iterations)
        && ((meaning.scope == Scope::Inside && isEnding) || endsState(event));
}

bool beginsInside(const Event &event, const Place &from)
{
    const Meaning &meaning = meaningOf(event.type);
    const Place &place = *event.place;
    if (!(from.state.depth() == place.state.depth() + 1 && from.state.isWithin(place.state)))
        return false;
    if (meaning.scope == Scope::Iteration)
        return meaning.role == Role::Start && place.iterations == from.iterations;
    const bool hasRounds = from.iterations.size() > place.iterations.size();
    return !hasRounds && meaning.scope == Scope::Inside && meaning.role == Role::Attempt
        && place.iterations == from.iterations;
}

std::int64_t entryBefore(const std::vector<Event> &events, std::int64_t count, const Place &from, bool alsoOthers)
{
    for (std::int64_t i = count - 1; i >= 0; --i) {
        const Event &event = events[size_t(i)];
        if (!event.place || !isEntry(event.type))
            continue;
        if (*event.place == from || (alsoOthers && (isSameLine(*event.place, from) || isAround(*event.place, from))))
            return i + 1;
    }
    return 1;
}

} // namespace

Landing::Landing(const std::vector<Event> &events, std::int64_t count, Stride stride) : m_stride(stride)
{
    if (count < 1)
        return;
    const Event &now = events[size_t(count - 1)];
    m_from = now.place;
    if (now.place && meaningOf(now.type).scope == Scope::Iteration)
        m_from = std::make_shared<const Place>(placeOf(now));
    m_isLeft = endsState(now);
}

bool Landing::isAt(const Event &event) const
{
    if (isEnd(event.type))
        return true;
    switch (m_stride) {
    case Stride::Into: return isEntry(event.type);
    case Stride::Over: return isOver(event);
    case Stride::Out: return isOut(event);
    }
    return true;
}

bool Landing::isOver(const Event &event) const
{
    if (!m_from)
        return isEntry(event.type);
    if (!event.place)
        return false;
    if (endsState(event) && (m_isLeft ? isSameLine(*event.place, *m_from) : *event.place == *m_from))
        return true;
    return isOut(event);
}

bool Landing::isOut(const Event &event) const
{
    return m_from && event.place
        && (endsInside(event, *m_from) || (endsState(event) && isAround(*event.place, *m_from)));
}

std::int64_t steppedBack(const std::vector<Event> &events, std::int64_t count, Stride stride)
{
    count = std::min(count, std::int64_t(events.size()));
    if (count <= 1)
        return std::min<std::int64_t>(count, 1);
    const Event &now = events[size_t(count - 1)];
    const Place from = now.place ? placeOf(now) : Place{};
    switch (stride) {
    case Stride::Into:
        for (std::int64_t i = count - 2; i >= 0; --i)
            if (isEntry(events[size_t(i)].type))
                return i + 1;
        return 1;
    case Stride::Over:
        if (!now.place)
            return steppedBack(events, count, Stride::Into);
        return entryBefore(events, count - 1, from, isEntry(now.type));
    case Stride::Out:
        for (std::int64_t i = count - 2; i >= 0 && now.place; --i)
            if (events[size_t(i)].place && beginsInside(events[size_t(i)], from))
                return i + 1;
        return 1;
    }
    return 1;
}

} // namespace history

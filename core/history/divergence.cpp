#include "core/history/divergence.h"

#include <algorithm>
#include <map>

namespace history {

namespace {

// A line of control: the states of one scope, in one round of the Maps around it.
struct LineKey
{
    QString scope;
    std::vector<int> rounds;
    bool operator<(const LineKey &other) const
    {
        return scope != other.scope ? scope < other.scope : rounds < other.rounds;
    }
};

using Lines = std::map<LineKey, std::vector<size_t>>; // indexes of its events

LineKey lineOf(const Event &event)
{
    if (!event.place)
        return {};
    const asl::StatePath &state = event.place->state;
    std::vector<int> rounds = event.place->iterations;
    QString scope = asl::toString(state.parent()) + u'/' + QString::number(state.scope());
    // A round's own events are a line of the round, as its states are.
    if (meaningOf(event.type).scope == Scope::Iteration)
        scope = asl::toString(state) + u'/';
    return {std::move(scope), std::move(rounds)};
}

Lines linesOf(const Recording &recording)
{
    Lines lines;
    for (size_t i = 0; i < recording.events.size(); ++i)
        if (meaningOf(recording.events[i].type).role != Role::Notice)
            lines[lineOf(recording.events[i])].push_back(i);
    return lines;
}

bool isSameData(const SharedValue &one, const SharedValue &other)
{
    return !one || !other || one == other || *one == *other; // not every tool tells it
}

std::optional<Divergence::What> differenceOf(const Event &one, const Event &other)
{
    using What = Divergence::What;
    if (one.type != other.type)
        return What::Event;
    if (one.place && other.place && one.place->state != other.place->state)
        return What::Event;
    if (one.error() != other.error())
        return What::Error;
    if (!isSameData(one.payload, other.payload))
        return What::Data;
    return std::nullopt;
}

// It may still go on there: what is missing at its end is no difference.
bool goesOn(const Recording &recording)
{
    return recording.events.empty() || !isEnd(recording.events.back().type);
}

} // namespace

std::optional<Divergence> divergence(const Recording &one, const Recording &other)
{
    const Lines here = linesOf(one), there = linesOf(other);
    std::optional<Divergence> first;
    const auto take = [&first](const Divergence &found) {
        const auto when = [](const Divergence &each) { return each.one > 0 ? each.one : INT64_MAX; };
        if (!first || when(found) < when(*first))
            first = found;
    };
    const std::vector<size_t> none;
    for (const auto &[key, mine] : here) {
        const auto found = there.find(key);
        const std::vector<size_t> &theirs = found == there.end() ? none : found->second;
        for (size_t i = 0; i < std::max(mine.size(), theirs.size()); ++i) {
            if (i >= theirs.size() && !goesOn(other))
                take({Divergence::What::Event, std::int64_t(mine[i]) + 1, 0});
            if (i >= mine.size() && !goesOn(one))
                take({Divergence::What::Event, 0, std::int64_t(theirs[i]) + 1});
            if (i >= mine.size() || i >= theirs.size())
                break;
            if (const auto what = differenceOf(one.events[mine[i]], other.events[theirs[i]])) {
                take({*what, std::int64_t(mine[i]) + 1, std::int64_t(theirs[i]) + 1});
                break;
            }
        }
    }
    if (!first && !goesOn(one))
        for (const auto &[key, theirs] : there)
            if (!here.contains(key))
                return Divergence{Divergence::What::Event, 0, std::int64_t(theirs.front()) + 1};
    return first;
}

} // namespace history

#include "core/history/placing.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace history {

namespace {

using asl::StateKind;
using asl::StatePath;

bool isNamedByAws(const Event &event)
{
    const Meaning &meaning = meaningOf(event.type);
    return event.place
        && (meaning.role == Role::Entry || meaning.role == Role::Exit || meaning.scope == Scope::Iteration);
}

// A Parallel or Map has come to an end, for now.
bool concludesInside(const Event &event)
{
    const Meaning &meaning = meaningOf(event.type);
    return meaning.scope == Scope::Inside && meaning.role != Role::Attempt;
}

class Placer
{
public:
    explicit Placer(const asl::Definition *definition)
    {
        if (!definition)
            return;
        asl::forEachState(definition->root, {}, [this](const StatePath &path, const asl::State &state) {
            m_byName[path.name()].push_back(path);
            m_kinds[path] = state.kind();
        });
    }

    void place(std::vector<Event> &events)
    {
        for (Event &event : events) {
            const auto linked = m_byId.find(event.previousId);
            const Event *before = linked == m_byId.end() ? nullptr : linked->second;
            if (meaningOf(event.type).scope == Scope::Execution && event.type != EventType::Unknown)
                event.place.reset();
            else if (const QString name = nameOf(event); !name.isEmpty())
                event.place = kept(named(event, name, before), before);
            else
                event.place = unnamed(event, before && before->place ? before : m_last);
            remember(event);
        }
    }

private:
    static QString nameOf(const Event &event)
    {
        if (isNamedByAws(event))
            return event.place->state.name();
        return event.type == EventType::EvaluationFailed ? QString::fromStdString(event.detail("state")) : QString();
    }

    void remember(const Event &event)
    {
        m_byId[event.id] = &event;
        if (!event.place)
            return;
        m_last = &event;
        const Meaning &meaning = meaningOf(event.type);
        if (meaning.role == Role::Entry)
            m_kinds[event.place->state] = meaning.kind;
        if (meaning.scope == Scope::Iteration)
            m_rounds[event.place->state] = event.place->iterations;
    }

    Place named(const Event &event, const QString &name, const Event *before)
    {
        Place made;
        made.state = pathOf(name, before);
        const bool isRound = meaningOf(event.type).scope == Scope::Iteration;
        const int round = isRound && !event.place->iterations.empty() ? event.place->iterations.back() : 0;
        made.iterations = roundsAround(made.state, before);
        if (isRound)
            made.iterations.push_back(round);
        return made;
    }

    // ASL: a name stands once in a machine. Where one stands twice all the same, the links decide.
    StatePath pathOf(const QString &name, const Event *before)
    {
        std::vector<StatePath> &known = m_byName[name];
        if (known.size() == 1)
            return known.front();
        if (known.empty()) {
            known.push_back(siblingOrInner(name, before));
            return known.front();
        }
        const auto within = std::ranges::find_if(known, [&](const StatePath &each) {
            return before && before->place && before->place->state.isWithin(each);
        });
        if (within != known.end())
            return *within;
        const bool opens = before && before->place && !isExit(before->type);
        const auto fits = std::ranges::find_if(known, [&](const StatePath &each) {
            const StatePath beside = before && before->place ? before->place->state : StatePath();
            if (opens)
                return each.parent() == beside;
            return each.parent() == beside.parent() && each.scope() == beside.scope();
        });
        return fits != known.end() ? *fits : known.front();
    }

    // Of a state that nobody told of: beside the one that was left, or the first within a container.
    StatePath siblingOrInner(const QString &name, const Event *before)
    {
        if (!before || !before->place)
            return StatePath().child(0, name);
        const StatePath &beside = before->place->state;
        const Meaning &meaning = meaningOf(before->type);
        const bool opens = (meaning.scope == Scope::Iteration && meaning.role == Role::Start)
            || (meaning.scope == Scope::Inside && meaning.role == Role::Attempt);
        if (!opens)
            return beside.parent().child(beside.scope(), name);
        const int branch = meaning.kind == StateKind::Parallel ? m_branches[beside]++ : 0;
        return beside.child(branch, name);
    }

    // A state that AWS does not name is the one the link leads to, or one around it.
    SharedPlace unnamed(const Event &event, const Event *before)
    {
        if (!before)
            return {};
        const StateKind wanted = meaningOf(event.type).kind;
        StatePath path = before->place->state;
        if (concludesInside(event) && concludesInside(*before))
            path = path.parent();
        while (!path.isEmpty() && wanted != StateKind::Unknown && kindOf(path) != wanted)
            path = path.parent();
        if (path.isEmpty())
            return before->place;
        return kept({path, roundsAround(path, before)}, before);
    }

    StateKind kindOf(const StatePath &path) const { return m_kinds.value(path, StateKind::Unknown); }

    // One number for each Map that the state lies in.
    std::vector<int> roundsAround(const StatePath &path, const Event *before) const
    {
        size_t count = 0;
        StatePath innermost;
        for (StatePath around = path.parent(); !around.isEmpty(); around = around.parent()) {
            if (kindOf(around) != StateKind::Map)
                continue;
            if (innermost.isEmpty())
                innermost = around;
            ++count;
        }
        if (count == 0)
            return {};
        std::vector<int> rounds;
        if (before && before->place && before->place->state.isWithin(innermost))
            rounds = before->place->iterations;
        if (rounds.size() < count)
            rounds = m_rounds.value(innermost);
        rounds.resize(count);
        return rounds;
    }

    // Equal places are one object, so that they are looked up once.
    SharedPlace kept(Place made, const Event *before)
    {
        if (before && before->place && *before->place == made)
            return before->place;
        size_t key = asl::qHash(made.state);
        for (const int round : made.iterations)
            key = key * 31 + size_t(round) + 1;
        const auto [begin, end] = m_places.equal_range(key);
        const auto same = std::find_if(begin, end, [&](const auto &each) { return *each.second == made; });
        if (same != end)
            return same->second;
        return m_places.emplace(key, std::make_shared<const Place>(std::move(made)))->second;
    }

    QHash<QString, std::vector<StatePath>> m_byName;
    QHash<StatePath, StateKind> m_kinds;
    QHash<StatePath, int> m_branches; // of a Parallel without definition: how many were seen to begin
    QHash<StatePath, std::vector<int>> m_rounds; // of a Map: the round that was told of last
    std::unordered_map<std::int32_t, const Event *> m_byId;
    std::unordered_multimap<size_t, SharedPlace> m_places;
    const Event *m_last = nullptr; // that has a place
};

} // namespace

void place(std::vector<Event> &events, const asl::Definition *definition)
{
    Placer(definition).place(events);
}

} // namespace history

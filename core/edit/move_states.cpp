#include "core/base/overloaded.h"
#include "core/edit/group.h"
#include "core/edit/mirror.h"
#include "core/edit/removal.h"

#include <algorithm>

namespace edit {

namespace {

bool isAmong(const std::vector<StatePath> &states, const StatePath &path)
{
    return std::ranges::find(states, path) != states.end();
}

StatePath tailOf(const Spot &spot)
{
    return std::visit(overloaded{
                          [](const OnEdge &on) { return on.edge.from; },
                          [](const After &after) { return after.state; },
                          [](const auto &) { return StatePath(); },
                      },
                      spot);
}

// Where the spot is in the midst of what moves, there is either nothing to do or no way to do it.
std::optional<Refusal> whyNotThere(const Definition &now, const std::vector<StatePath> &moving, const Spot &spot)
{
    const ScopePath scope = scopeOfSpot(spot);
    const bool isInside =
        std::ranges::any_of(moving, [&](const StatePath &path) { return scope.container.isWithin(path); });
    if (isInside)
        return Refusal{Code::IntoItself};
    if (isAmong(moving, tailOf(spot)))
        return Refusal{moving.size() == 1 ? Code::NothingToDo : Code::IntoItself};
    const Result<Joint> joint = jointAt(now, spot);
    if (!joint)
        return joint.error();
    const bool isThere = moving.size() == 1 && moving.front() == scope.state(joint->onward);
    if (isThere)
        return Refusal{Code::NothingToDo};
    return std::nullopt;
}

// Where a rule or catcher stands in the text.
std::optional<qsizetype> placeOf(const Definition &now, const EdgeName &edge)
{
    const json::NodeId node = holderOf(now, edge);
    return node == json::NoNode ? std::nullopt : std::optional(now.tree->operator[](node).span.begin);
}

// Healing may have taken rules of the same Choice away: the arrow by the number it has now.
EdgeName renumbered(const Definition &now, EdgeName edge, qsizetype place)
{
    for (edge.index = 0; const auto each = placeOf(now, edge); ++edge.index) {
        if (*each == place)
            return edge;
    }
    return edge;
}

// The same spot by the name it has now: an arrow to what moved may have become an End.
Spot spotNow(const Editing &text, const Definition &before, const Spot &spot)
{
    const auto *on = std::get_if<OnEdge>(&spot);
    if (!on)
        return spot;
    if (on->edge.kind == EdgeKind::Next || on->edge.kind == EdgeKind::End)
        return After{on->edge.from};
    if (const auto place = placeOf(before, on->edge))
        return OnEdge{renumbered(text.now(), on->edge, text.placeNow(*place))};
    return spot;
}

QSet<QString> namesAt(const Definition &now, const ScopePath &path)
{
    QSet<QString> names;
    if (const asl::Scope *scope = now.find(path)) {
        for (const asl::State &state : scope->states)
            names.insert(state.name);
    }
    return names;
}

bool move(Editing &text, const std::vector<StatePath> &moving, const Spot &spot, Group &group)
{
    const Definition before = text.now();
    if (!takeOut(text, moving))
        return false;
    const Result<Joint> joint = jointAt(text.now(), spotNow(text, before, spot));
    if (!joint)
        return text.refuse(joint.error());
    // Valid names differ in all of the machine; only a text with doubled ones can clash here.
    group.makeUnique(namesAt(text.now(), joint->scope), false);
    return group.put(text, *joint);
}

} // namespace

// The machine before and without what moves, and the states under way.
struct MoveQuestion::Worked
{
    Definition now;
    std::vector<StatePath> moving;
    Group group;
    Editing without;
};

MoveQuestion::MoveQuestion(const Definition &now, const std::vector<StatePath> &states)
{
    try {
        const Result<Definition> read = isMirrored(now) ? mirrorOf(now) : Result<Definition>(now);
        const auto moving = read ? outermost(*read, states) : Result<std::vector<StatePath>>(read.error());
        Result<Group> group = moving ? Group::written(*read, *moving) : Result<Group>(moving.error());
        if (!group || moving->empty()) {
            m_refusal = group ? Refusal{Code::NothingToDo} : group.error();
            return;
        }
        Editing without(*read);
        if (takeOut(without, *moving))
            m_worked = std::make_shared<const Worked>(Worked{*read, *moving, *group, without});
        else
            m_refusal = without.answer({}).error();
    } catch (...) {
        m_refusal = failure();
    }
}

std::optional<Refusal> MoveQuestion::whyNot(const Spot &spot) const
try {
    if (m_refusal)
        return m_refusal;
    if (const auto reason = whyNotThere(m_worked->now, m_worked->moving, spot))
        return reason;
    const Result<Joint> joint = jointAt(m_worked->without.now(), spotNow(m_worked->without, m_worked->now, spot));
    if (!joint)
        return joint.error();
    Group group = m_worked->group;
    return group.prepare(m_worked->without.now(), *joint);
} catch (...) {
    return failure();
}

Answer moveStates(const Definition &now, const std::vector<StatePath> &states, const Spot &spot)
try {
    if (isMirrored(now))
        return throughMirror(now, [&](const Definition &mirror) { return moveStates(mirror, states, spot); });
    Editing text(now);
    if (text.isRefused())
        return text.answer({});
    const auto moving = outermost(now, states);
    if (!moving)
        return moving.error();
    if (moving->empty())
        return Refusal{Code::NothingToDo};
    if (const auto reason = whyNotThere(now, *moving, spot))
        return *reason;
    Result<Group> group = Group::written(now, *moving);
    if (!group)
        return group.error();
    move(text, *moving, spot, *group);
    std::vector<StatePath> selection;
    for (const QString &name : group->names())
        selection.push_back(scopeOfSpot(spot).state(name));
    return text.answer(selection);
} catch (...) {
    return failure();
}

} // namespace edit

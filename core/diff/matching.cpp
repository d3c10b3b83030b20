#include "core/diff/matching.h"

#include <array>
#include <map>

namespace diff {

namespace {

using ByName = std::map<std::pair<QString, QString>, std::vector<int>>; // and by type

ByName byName(const Machine &machine, const std::vector<int> &parts)
{
    ByName named;
    for (const int part : parts)
        named[{machine.part(part).path.name(), machine.part(part).type}].push_back(part);
    return named;
}

std::vector<int> neighbours(const std::vector<Way> &ways, Role role)
{
    std::vector<int> found;
    for (const Way &way : ways)
        if (way.role == role && way.state != Nobody)
            found.push_back(way.state);
    return found;
}

constexpr std::array Roles{Role::Next, Role::Default, Role::Rule, Role::Catch};

} // namespace

Matching::Matching(const Machine &before, const Machine &after)
    : m_before(before), m_after(after), m_matches{std::vector<int>(before.parts().size(), Nobody),
                                                  std::vector<int>(after.parts().size(), Nobody)},
      m_roomAfter(before.rooms().size(), Nobody)
{
    m_matches.afterOf[0] = m_matches.beforeOf[0] = 0;
    matchRooms(0, 0);
    // Each step may open scopes, in which names come first again.
    do
        matchNames();
    while (matchKin() || matchNamesAnywhere() || matchContentAnywhere());
}

bool Matching::isMoved(int before) const
{
    return m_roomAfter[size_t(m_before.part(before).scope)] != m_after.part(m_matches.afterOf[size_t(before)]).scope;
}

void Matching::matchRooms(int before, int after)
{
    m_roomAfter[size_t(before)] = after;
    m_newRooms.push_back(before);
}

void Matching::match(int before, int after)
{
    m_matches.afterOf[size_t(before)] = after;
    m_matches.beforeOf[size_t(after)] = before;
    m_newPairs.emplace_back(before, after);
    matchScopes(before, after);
}

// Branches are the same by whom they hold; their order counts, since outputs come in it.
void Matching::matchScopes(int before, int after)
{
    const std::vector<int> &was = m_before.part(before).scopes, &is = m_after.part(after).scopes;
    for (const auto &[i, j] :
         aligned(was.size(), is.size(), [&](size_t one, size_t other) { return likeness(was[one], is[other]); }))
        matchRooms(was[i], is[j]);
}

double Matching::likeness(int roomBefore, int roomAfter) const
{
    const Room &was = m_before.room(roomBefore), &is = m_after.room(roomAfter);
    size_t both = 0;
    for (const int state : was.states)
        both += size_t(is.byName.contains(m_before.part(state).path.name()));
    const size_t all = was.states.size() + is.states.size();
    return all == 0 ? 1 : 2 * double(both) / double(all);
}

void Matching::matchNames()
{
    for (; !m_newRooms.empty(); m_newRooms.pop_front()) {
        const Room &was = m_before.room(m_newRooms.front());
        const Room &is = m_after.room(m_roomAfter[size_t(m_newRooms.front())]);
        for (const int state : was.states) {
            const int same = is.byName.value(m_before.part(state).path.name(), Nobody);
            if (same != Nobody && m_matches.beforeOf[size_t(same)] == Nobody
                && m_matches.afterOf[size_t(state)] == Nobody)
                match(state, same);
        }
    }
}

std::vector<int> Matching::unmatched(const Machine &machine, const std::vector<int> &partners) const
{
    std::vector<int> left;
    for (int part = 1; part < int(machine.parts().size()); ++part)
        if (partners[size_t(part)] == Nobody)
            left.push_back(part);
    return left;
}

// What has its name elsewhere has moved there, however alike its old scope's new states are.
void Matching::findNamesakes()
{
    const auto before = unmatched(m_before, m_matches.afterOf), after = unmatched(m_after, m_matches.beforeOf);
    m_isElsewhereBefore.assign(m_before.parts().size(), false);
    m_isElsewhereAfter.assign(m_after.parts().size(), false);
    const ByName is = byName(m_after, after);
    for (const auto &[name, parts] : byName(m_before, before)) {
        const auto same = is.find(name);
        if (same == is.end())
            continue;
        for (const int part : parts)
            m_isElsewhereBefore[size_t(part)] = true;
        for (const int part : same->second)
            m_isElsewhereAfter[size_t(part)] = true;
    }
}

bool Matching::isOpen(int before, int after) const
{
    return m_matches.afterOf[size_t(before)] == Nobody && m_matches.beforeOf[size_t(after)] == Nobody
        && !m_isElsewhereBefore[size_t(before)] && !m_isElsewhereAfter[size_t(after)]
        && m_roomAfter[size_t(m_before.part(before).scope)] == m_after.part(after).scope;
}

Matching::Left Matching::leftIn(int roomBefore) const
{
    Left left;
    const int roomAfter = m_roomAfter[size_t(roomBefore)];
    if (roomAfter == Nobody)
        return left;
    for (const int state : m_before.room(roomBefore).states)
        if (m_matches.afterOf[size_t(state)] == Nobody && !m_isElsewhereBefore[size_t(state)])
            left.first.push_back(state);
    for (const int state : m_after.room(roomAfter).states)
        if (m_matches.beforeOf[size_t(state)] == Nobody && !m_isElsewhereAfter[size_t(state)])
            left.second.push_back(state);
    return left;
}

const Kinship &Matching::kinship()
{
    if (!m_kinship)
        m_kinship = std::make_unique<Kinship>(m_before, m_after, m_matches);
    return *m_kinship;
}

// States of one scope under other names: first those that are the same but for it, then the likeliest together. Whoever is
// found tells more of his neighbours, so it is asked again.
bool Matching::matchKin()
{
    findNamesakes();
    bool isAny = false;
    for (int room = 0; room < int(m_before.rooms().size()); ++room) {
        for (Left left = leftIn(room); !left.first.empty() && !left.second.empty(); left = leftIn(room)) {
            const size_t before = left.first.size();
            matchEqual(left);
            left = leftIn(room);
            for (const auto &[one, other] : bestPairs(kinship().scores(left.first, left.second)))
                if (isOpen(int(one), int(other)))
                    match(int(one), int(other));
            if (leftIn(room).first.size() == before)
                break;
            isAny = true;
        }
    }
    return isAny;
}

void Matching::matchEqual(const Left &left)
{
    std::map<std::string_view, Left> groups;
    for (const int state : left.first)
        groups[kinship().textBefore(state)].first.push_back(state);
    for (const int state : left.second)
        groups[kinship().textAfter(state)].second.push_back(state);
    for (const auto &[text, group] : groups)
        if (group.first.size() == 1 && group.second.size() == 1 && kinship().isTelling(group.first.front())
            && kinship().areEqual(group.first.front(), group.second.front()))
            match(group.first.front(), group.second.front());
    const int room = m_before.part(left.first.front()).scope;
    const Room &was = m_before.room(room), &is = m_after.room(m_roomAfter[size_t(room)]);
    if (was.start != Nobody && is.start != Nobody)
        matchEqualNeighbours({was.start}, {is.start});
    for (const int state : was.states)
        if (m_matches.afterOf[size_t(state)] != Nobody)
            m_newPairs.emplace_back(state, m_matches.afterOf[size_t(state)]);
    for (; !m_newPairs.empty(); m_newPairs.pop_front())
        followArrows(m_newPairs.front().first, m_newPairs.front().second);
}

// Where the arrows of two that are the same lead, and come from, stand the same ones.
void Matching::followArrows(int before, int after)
{
    const Part &was = m_before.part(before), &is = m_after.part(after);
    for (const Role role : Roles) {
        matchEqualNeighbours(neighbours(was.out, role), neighbours(is.out, role));
        matchEqualNeighbours(neighbours(was.in, role), neighbours(is.in, role));
    }
}

void Matching::matchEqualNeighbours(const std::vector<int> &before, const std::vector<int> &after)
{
    if (before.size() != after.size())
        return;
    for (size_t i = 0; i < before.size(); ++i)
        if (isOpen(before[i], after[i]) && kinship().areEqual(before[i], after[i]))
            match(before[i], after[i]);
}

bool Matching::matchNamesAnywhere()
{
    const auto before = unmatched(m_before, m_matches.afterOf), after = unmatched(m_after, m_matches.beforeOf);
    const ByName is = byName(m_after, after);
    bool isAny = false;
    for (const auto &[name, parts] : byName(m_before, before)) {
        const auto same = is.find(name);
        for (size_t i = 0; same != is.end() && i < std::min(parts.size(), same->second.size()); ++i) {
            match(parts[i], same->second[i]);
            isAny = true;
        }
    }
    return isAny;
}

// Another name and another scope: only what is the same to the letter, and the only one of its kind.
bool Matching::matchContentAnywhere()
{
    const auto before = unmatched(m_before, m_matches.afterOf), after = unmatched(m_after, m_matches.beforeOf);
    if (before.empty() || after.empty())
        return false;
    std::map<std::string_view, Left> groups;
    for (const int part : before)
        groups[kinship().textBefore(part)].first.push_back(part);
    for (const int part : after)
        groups[kinship().textAfter(part)].second.push_back(part);
    bool isAny = false;
    for (const auto &[text, group] : groups) {
        if (group.first.size() != 1 || group.second.size() != 1 || !kinship().isTelling(group.first.front()))
            continue;
        match(group.first.front(), group.second.front());
        isAny = true;
    }
    return isAny;
}

} // namespace diff

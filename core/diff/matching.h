// Which state of one machine is which of the other. In a scope a name says it; what has lost its name is known by what it
// is, what stands in another scope by its name again.
#pragma once

#include "core/diff/alignment.h"
#include "core/diff/kinship.h"

#include <deque>
#include <memory>

namespace diff {

class Matching
{
public:
    Matching(const Machine &before, const Machine &after);

    const Matches &matches() const { return m_matches; }
    // The scope of the machine after that a scope of the machine before has become; Nobody.
    int roomAfter(int room) const { return m_roomAfter[size_t(room)]; }
    // Whether the state stands in another scope.
    bool isMoved(int before) const;

private:
    using Left = std::pair<std::vector<int>, std::vector<int>>; // of a pair of scopes, before and after

    void matchRooms(int before, int after);
    void match(int before, int after);
    void matchScopes(int before, int after);
    double likeness(int roomBefore, int roomAfter) const;
    void matchNames();
    bool matchKin();
    bool matchNamesAnywhere();
    bool matchContentAnywhere();
    Left leftIn(int roomBefore) const;
    void matchEqual(const Left &left);
    void followArrows(int before, int after);
    void matchEqualNeighbours(const std::vector<int> &before, const std::vector<int> &after);
    bool isOpen(int before, int after) const;
    std::vector<int> unmatched(const Machine &machine, const std::vector<int> &partners) const;
    void findNamesakes();
    const Kinship &kinship();

    const Machine &m_before, &m_after;
    Matches m_matches;
    std::vector<int> m_roomAfter; // by room before
    std::deque<int> m_newRooms; // of the machine before, whose names are not compared yet
    std::vector<bool> m_isElsewhereBefore, m_isElsewhereAfter; // a namesake without a partner stands in another scope
    std::deque<std::pair<int, int>> m_newPairs; // whose neighbours are not looked at yet
    std::unique_ptr<Kinship> m_kinship; // many comparisons need none
};

} // namespace diff

// How likely it is that a state of one machine is another state of the other, under another name: by what they are, by
// what stands before and after them as far as that is known, and a little by their names.
#pragma once

#include "core/diff/assignment.h"
#include "core/diff/leaves.h"

namespace diff {

// Who is who so far.
struct Matches
{
    std::vector<int> afterOf, beforeOf; // Nobody: not known
};

class Kinship
{
public:
    // All of them outlive it.
    Kinship(const Machine &before, const Machine &after, const Matches &matches);

    bool areEqual(int before, int after) const
    {
        return m_before.text(before) == m_after.text(after)
            && m_beforeMachine.part(before).out.size() == m_afterMachine.part(after).out.size();
    }
    bool isTelling(int before) const { return m_before.isTelling(before); }
    const std::string &textBefore(int part) const { return m_before.text(part); }
    const std::string &textAfter(int part) const { return m_after.text(part); }

    // Of all pairs that are likely enough. Of thousands, those that share something rare.
    std::vector<Score> scores(const std::vector<int> &before, const std::vector<int> &after) const;

private:
    Leaves contextOf(const Machine &machine, int part, bool isAfter) const;
    double score(int before, const Leaves &contextBefore, int after, const Leaves &contextAfter) const;

    const Machine &m_beforeMachine, &m_afterMachine;
    const Matches &m_matches;
    Contents m_before, m_after;
};

} // namespace diff

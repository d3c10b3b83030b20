// What a state is, in pieces: its fields leaf by leaf, however it is called and wherever it leads. Two states are alike as
// far as they share them.
#pragma once

#include "core/diff/machine.h"

#include <unordered_map>

namespace diff {

struct Leaf
{
    quint64 hash = 0;
    double weight = 1;
    bool operator==(const Leaf &) const = default;
};
using Leaves = std::vector<Leaf>; // sorted by hash

quint64 mixed(quint64 one, quint64 other);
quint64 hashOf(std::string_view text);

// Of any data. A long text counts word by word, unless it is a name of something (an ARN, an address).
Leaves leavesOf(const Value &data);
// How much two have in common, from 0 to 1.
double shared(const Leaves &one, const Leaves &other);
void sort(Leaves &leaves);

// What the states of a machine are, worked out once each.
class Contents
{
public:
    explicit Contents(const Machine &machine);

    // Of the state's fields, less its targets, with what lies in its scopes; of the same text for the same content.
    const std::string &text(int part) const { return m_texts[size_t(part)]; }
    const Leaves &leaves(int part) const { return m_leaves[size_t(part)]; }
    // Whether there is enough in it to know it by, wherever it stands: a bare Pass is like any other.
    bool isTelling(int part) const { return m_isTelling[size_t(part)]; }
    // What all states have says nothing of one: each leaf counts by how few of either machine have it.
    static void weigh(Contents &one, Contents &other);

private:
    std::vector<std::string> m_texts;
    std::vector<Leaves> m_leaves;
    std::vector<bool> m_isTelling;
};

} // namespace diff

#include "core/yaml/matching.h"

#include "core/yaml/equality.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace yaml {

using json::NodeId;
using json::NoNode;
using Nodes = std::vector<NodeId>;

namespace {

// The longest run of slots whose kept nodes stand in order; the others are moved, so they count as new.
void keepOrdered(std::vector<Slot> &slots, const Nodes &own)
{
    QHash<NodeId, qsizetype> place;
    for (const NodeId node : own)
        place.insert(node, place.size());
    std::vector<size_t> ends; // by length, where the best run ends
    std::vector<size_t> before(slots.size(), slots.size()); // the slot that comes before in its run
    const auto placeOf = [&](size_t slot) { return place.value(slots[slot].kept); };
    for (size_t i = 0; i < slots.size(); ++i) {
        if (slots[i].kept == NoNode)
            continue;
        const auto at = std::ranges::lower_bound(ends, placeOf(i), {}, placeOf);
        if (at != ends.begin())
            before[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(slots.size(), false);
    for (size_t i = ends.empty() ? slots.size() : ends.back(); i < slots.size(); i = before[i])
        stays[i] = true;
    for (size_t i = 0; i < slots.size(); ++i)
        slots[i].kept = stays[i] ? slots[i].kept : NoNode;
}

// Of equals, the one that keeps the order of what is kept already: nodes are numbered as they stand.
NodeId taken(Nodes &same, NodeId last)
{
    if (same.empty())
        return NoNode;
    auto best = std::ranges::upper_bound(same, last);
    if (best == same.end())
        best = same.begin();
    const NodeId node = *best;
    same.erase(best);
    return node;
}

QSet<NodeId> keptIn(const std::vector<Slot> &slots)
{
    QSet<NodeId> kept;
    for (const Slot &slot : slots)
        kept.insert(slot.kept);
    return kept;
}

// Pairs what is left over between the same two kept neighbours, in order.
template <class May>
void pairLeftovers(std::vector<Slot> &slots, const Nodes &own, May &&may)
{
    const QSet<NodeId> kept = keptIn(slots);
    size_t at = 0;
    for (Slot &slot : slots) {
        if (slot.kept != NoNode) {
            while (at < own.size() && own[at] != slot.kept)
                ++at;
            ++at;
            continue;
        }
        size_t candidate = at;
        while (candidate < own.size() && !kept.contains(own[candidate]) && !may(own[candidate], slot.wanted))
            ++candidate;
        if (candidate < own.size() && !kept.contains(own[candidate])) {
            slot.kept = own[candidate];
            at = candidate + 1;
        }
    }
}

// From the matches: what keeps its order, and of what no match was found for, what may stand in its twin's place.
template <class May>
void settle(std::vector<Slot> &slots, const Nodes &own, May &&may)
{
    const QSet<NodeId> matched = keptIn(slots);
    keepOrdered(slots, own);
    pairLeftovers(slots, own, [&](NodeId node, NodeId twin) { return !matched.contains(node) && may(node, twin); });
}

} // namespace

std::vector<Slot> matchedEntries(const json::Tree &tree, const Nodes &own, const json::Tree &wanted,
                                 const Nodes &target)
{
    QHash<QString, Nodes> byKey; // a key may stand there twice
    for (const NodeId node : own)
        byKey[tree.key(node)].push_back(node);
    std::vector<Slot> slots;
    NodeId last = NoNode;
    for (const NodeId node : target) {
        Nodes &same = byKey[wanted.key(node)];
        last = taken(same, last);
        slots.push_back({node, last});
    }
    settle(slots, own, [&](NodeId node, NodeId twin) { return isAlike(tree, node, wanted, twin); });
    return slots;
}

std::vector<Slot> matchedItems(const json::Tree &tree, const Nodes &own, const json::Tree &wanted, const Nodes &target)
{
    std::vector<Slot> slots;
    Nodes left = own;
    NodeId last = NoNode;
    for (const NodeId node : target) {
        Nodes same;
        std::ranges::copy_if(left, std::back_inserter(same),
                             [&](NodeId each) { return saysTheSame(tree, each, wanted, node); });
        last = taken(same, last);
        std::erase(left, last);
        slots.push_back({node, last});
    }
    settle(slots, own, [&](NodeId node, NodeId twin) { return tree.kind(node) == wanted.kind(twin); });
    return slots;
}

} // namespace yaml

// Which parts of one tree are which parts of another that is to take its place: what stays, what is renamed, what
// is new.
#pragma once

#include "core/json/tree.h"

#include <vector>

namespace yaml {

// One child of the wanted collection: the child it is made from, or NoNode where it is new.
struct Slot
{
    json::NodeId wanted = json::NoNode;
    json::NodeId kept = json::NoNode;
};

// For each child of `target`, in order. What is kept stands in the same order in `own`.
std::vector<Slot> matchedEntries(const json::Tree &tree, const std::vector<json::NodeId> &own, const json::Tree &wanted,
                                 const std::vector<json::NodeId> &target);
std::vector<Slot> matchedItems(const json::Tree &tree, const std::vector<json::NodeId> &own, const json::Tree &wanted,
                               const std::vector<json::NodeId> &target);

} // namespace yaml

// Which state of one text is which of another, by what they are and not by what they are called.
#pragma once

#include "core/asl/definition.h"

namespace document {

struct Nameless // states of one scope whose names tell nothing
{
    const std::vector<const asl::State *> &states;
    const json::Tree &tree;
};

// Pairs of states that do the same, wherever they lead; of several that do, in the order written if there are as many
// on both sides. What is left is a pair only if it is one state of a kind on either side.
std::vector<std::pair<const asl::State *, const asl::State *>> alike(const Nameless &before, const Nameless &now);

} // namespace document

// Where the fields of a state differ, each at its smallest place, told in ASL's words: Parameters.Message,
// Retry[0].MaxAttempts, Arguments["a key with.dots"].
#pragma once

#include "core/diff/alignment.h"

#include "core/base/value.h"

#include <optional>
#include <string>

namespace diff {

struct FieldPart
{
    std::string field; // empty: all of it
    std::optional<Value> before, after; // nothing: it is not there
    bool operator==(const FieldPart &) const = default;
};

struct FieldPair
{
    const Value &before;
    // The same with the names of states that are called otherwise now as they are called now.
    const Value &renamed;
    const Value &after;
    // The branches that are the same; null where none hold states.
    const Pairs *branches = nullptr;
};

// An element of a list is numbered as it is after; where it is taken away, as it was before. What is only ordered or
// spelt otherwise, or follows a state's new name, is no difference.
std::vector<FieldPart> differingFields(const FieldPair &fields);

} // namespace diff

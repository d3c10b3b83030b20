// Two definitions compared as workflows: which states came, went, got another name or stand elsewhere, and which fields
// changed. How a text is laid out, the order of its keys, JSON or YAML, 1 or 1.0 are no difference.
#pragma once

#include "core/asl/definition.h"
#include "core/base/value.h"

#include <optional>
#include <vector>

namespace diff {

// One state in both: its path before and its path after.
struct Passage
{
    asl::StatePath from, to;
    bool operator==(const Passage &) const = default;
};

// At its smallest place, in ASL's words: Retry[0].MaxAttempts. An element of a list is numbered as it is after, or as it
// was before where it is taken away. What belongs to a branch or processor is a field of the state around it.
struct FieldChange
{
    asl::StatePath state; // as it is after; empty: the machine
    std::string field;
    std::optional<Value> before, after; // nothing: it is not there
    bool operator==(const FieldChange &) const = default;
};

struct Difference
{
    std::vector<asl::StatePath> added; // paths after; also of what is inside of what came
    std::vector<asl::StatePath> removed; // paths before
    std::vector<Passage> renamed; // it alone, not what lies in it
    std::vector<Passage> moved; // into another scope; the one around it may be called otherwise now
    std::vector<FieldChange> changed; // the machine's first, then in the order after; none for what only follows a name
    std::vector<Passage> kept; // all states of both, these and those that are as they were
    std::vector<std::pair<asl::ScopePath, asl::ScopePath>> scopes; // those of both, before and after

    bool isEmpty() const
    {
        return added.empty() && removed.empty() && renamed.empty() && moved.empty() && changed.empty();
    }
};

// Total: of broken definitions, what can be read. A tree without a value is a file that is not there.
Difference differenceOf(const asl::Definition &before, const asl::Definition &after);

// A key that its object has twice, of which readers keep one or the other; NoNode: none has.
json::NodeId repeatedKey(const json::Tree &tree);

} // namespace diff

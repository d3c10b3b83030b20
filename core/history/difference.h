// What makes one value of data another: the smallest places that were added, removed or changed. Objects are compared by
// key, arrays by what they begin and end with alike.
#pragma once

#include "core/base/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace history {

enum class Differing : std::uint8_t { Added, Removed, Changed };

struct Difference
{
    Differing how = Differing::Changed;
    Value::json_pointer at; // in the value before; of what was added, in the value after
    const Value *before = nullptr, *after = nullptr; // into the two values; null: not there
};

// No place lies within another. Both values must outlive what is told of them.
std::vector<Difference> differencesBetween(const Value &before, const Value &after);
// The value before with all of them made.
Value changedBy(const Value &before, const std::vector<Difference> &differences);

// The value after as indented JSON, a line each: what differs is marked, and what it was stands before it as removed.
struct MarkedLine
{
    std::string text;
    std::optional<Differing> how;
    Value::json_pointer at;
};
// At most so many lines, and a line of no value cut off at so many bytes.
std::vector<MarkedLine> markedLines(const Value &before, const Value &after, size_t mostLines = 4000);

} // namespace history

// What each States.* function does to its arguments, and AWS's words where it cannot. Recorded in 2026 (tests of
// tiny-asl-machine against AWS): nearly every refusal, a wrong number of arguments among them, is the one sentence
// "Invalid arguments in States.NAME"; the few functions that tell more do so here.
#pragma once

#include "core/expr/environment.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace expr::function {

using Arguments = std::vector<SharedValue>;
// The error is what follows "Invalid arguments in States.NAME" (mostly nothing), or a whole sentence.
struct Misfit
{
    std::string detail;
    bool isSentence = false;
};
using Outcome = Result<SharedValue, Misfit>;

struct Definition
{
    std::string_view name; // without "States."
    std::size_t fewest;
    std::size_t most;
    Outcome (*apply)(const Arguments &arguments, Random &random);

    bool fits(std::size_t count) const { return count >= fewest && count <= most; }
};

// Null where there is no such function.
const Definition *named(std::string_view name);

// What the function gives, or AWS's sentence about why it gives nothing.
Result<SharedValue, std::string> applied(const Definition &function, const Arguments &arguments, Random &random);

// The array functions; the others stand in functions.cpp.
Outcome array(const Arguments &arguments, Random &random);
Outcome arrayPartition(const Arguments &arguments, Random &random);
Outcome arrayContains(const Arguments &arguments, Random &random);
Outcome arrayRange(const Arguments &arguments, Random &random);
Outcome arrayGetItem(const Arguments &arguments, Random &random);
Outcome arrayLength(const Arguments &arguments, Random &random);
Outcome arrayUnique(const Arguments &arguments, Random &random);

// A number as Java's int, cut towards zero (recorded 2026: ArrayRange(5.4, -0.6, -2.4) is [5, 3, 1]). Nothing where
// it is no number, or none that an int holds.
std::optional<std::int32_t> cut(double number);
std::optional<std::int32_t> cut(const Value &value);

// The hash as lower-case hexadecimal; nothing where there is no such algorithm.
std::optional<std::string> digest(const std::string &data, std::string_view algorithm);

} // namespace expr::function

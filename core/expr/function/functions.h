// What each States.* function does to its arguments. The error is AWS's sentence without the function's name.
#pragma once

#include "core/expr/environment.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace expr::function {

using Arguments = std::vector<SharedValue>;
using Outcome = Result<SharedValue, std::string>;

struct Definition
{
    std::string_view name; // without "States."
    std::size_t fewest;
    std::size_t most;
    Outcome (*apply)(const Arguments &arguments, Random &random);
};

// Null where there is no such function.
const Definition *named(std::string_view name);

// The array functions; the others stand in functions.cpp.
Outcome array(const Arguments &arguments, Random &random);
Outcome arrayPartition(const Arguments &arguments, Random &random);
Outcome arrayContains(const Arguments &arguments, Random &random);
Outcome arrayRange(const Arguments &arguments, Random &random);
Outcome arrayGetItem(const Arguments &arguments, Random &random);
Outcome arrayLength(const Arguments &arguments, Random &random);
Outcome arrayUnique(const Arguments &arguments, Random &random);

// A number as the integer AWS takes it for: Java's Math.round, halves up. Nothing where it is no number.
std::optional<std::int64_t> rounded(const Value &value);

// The hash as lower-case hexadecimal; nothing where there is no such algorithm.
std::optional<std::string> digest(const std::string &data, std::string_view algorithm);

// The text a Format template gives: {} are places, \{ \} \' \\ are themselves. Nothing where places and values
// do not match in number.
std::optional<std::string> formatted(std::string_view pattern, const Value *const *values, std::size_t count);

} // namespace expr::function

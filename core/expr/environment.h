// What an expression may see, and how it fails. Expressions are evaluated against data only; this room does not
// know workflows. Strings are UTF-8.
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

#include <cstdint>
#include <map>
#include <string>

namespace expr {

// An AWS error: States.QueryEvaluationError of an expression; States.Runtime of a path or an intrinsic function;
// States.ResultPathMatchFailure of a ResultPath that leads through what is no object.
struct Failure
{
    std::string error;
    std::string cause; // AWS's wording, without the prefix that names state and event
    bool operator==(const Failure &) const = default;
};

using Evaluated = Result<SharedValue, Failure>;

// Variables by name, without the $. Inner scopes are copies with more in them.
using Variables = std::map<std::string, SharedValue, std::less<>>;

// Seeded, so that a run is a fact: $random, $uuid, States.MathRandom, States.UUID and jitter all draw from it.
class Random
{
public:
    explicit Random(std::uint64_t seed = 1) : m_state(seed) {}
    std::uint64_t next(); // splitmix64
    double nextDouble(); // [0, 1)
    std::string nextUuid(); // version 4 form
    bool operator==(const Random &) const = default;

private:
    std::uint64_t m_state;
};

struct Environment
{
    SharedValue input; // JSONPath's $, JSONata's $states.input
    SharedValue context; // $$ and $states.context
    SharedValue result; // $states.result; null pointer: not defined here
    SharedValue errorOutput; // $states.errorOutput; null pointer: not defined here
    const Variables *variables = nullptr;
    Random *random = nullptr; // must be set when an expression may draw
    std::int64_t nowMilliseconds = 0; // what JSONata's $now() and $millis() tell
};

} // namespace expr

// What the states of a loop tell of how often and how long it goes round.
#pragma once

#include "core/asl/definition.h"

#include <optional>

namespace validate {

// A Choice that may end a loop by counting or by the clock: it holds a number or a moment against another.
bool boundsLoop(const json::Tree &tree, const asl::State &state);
// How many seconds a state takes as it is written: 0 where nothing waits, nothing where nobody knows.
std::optional<double> secondsOf(const json::Tree &tree, const asl::State &state);

} // namespace validate

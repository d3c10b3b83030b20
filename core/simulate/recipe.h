// A run to keep: what it was made from and how far it went, as JSON. Runs are facts, so replaying the recipe gives
// the same events, byte for byte.
#pragma once

#include "core/simulate/run.h"

namespace sim {

Value recipeOf(const Run &run);
// Errors: "recipe-shape" with the key at fault.
Result<Run> runFrom(const Value &recipe);

} // namespace sim

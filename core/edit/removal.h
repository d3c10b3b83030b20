// Takes states out of the flow and heals it: whatever led to one that goes leads to its successor from now
// on, and is taken away where there is none.
#pragma once

#include "core/edit/arrows.h"

namespace edit {

// The outermost of the states, each once, in the order written; refuses what is not there.
Result<std::vector<StatePath>> outermost(const Definition &now, const std::vector<StatePath> &states);

// The states' texts go and nothing is healed; the scope that has none left, has no StartAt either.
bool eraseFrom(Editing &text, const ScopePath &scope, const std::vector<StatePath> &states);
bool takeOut(Editing &text, const std::vector<StatePath> &states);

} // namespace edit

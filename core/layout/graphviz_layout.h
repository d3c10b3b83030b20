// Lays a scope out with Graphviz's dot. Graphviz keeps global state, can take minutes and can bring its
// process down: call this only in the worker process, from one thread. Nothing when Graphviz refused.
#pragma once

#include "core/layout/layout.h"

#include <optional>

namespace layout {

std::optional<ScopeLayout> graphvizLayout(const ScopeInput &input);

} // namespace layout

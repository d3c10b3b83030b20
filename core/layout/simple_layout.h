// A layering of our own for when Graphviz is late or dead: rows by longest path, a few sweeps against
// crossings, lines only through the gaps between rows and the free columns within them. Plain but never
// wrong: the same guarantees as Graphviz's drawings, in time that grows with the scope's size.
#pragma once

#include "core/layout/layout.h"

namespace layout {

ScopeLayout simpleLayout(const ScopeInput &input);

} // namespace layout

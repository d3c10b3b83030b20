// The parts of a Fn::Join as one text: its texts, and a hole for each of its expressions.
#pragma once

#include "core/exchange/assembling.h"
#include "core/exchange/intrinsics.h"

namespace exchange {

// `join`: the separator and the list of parts. Nothing where it is none.
std::optional<Inner> joined(const json::Tree &tree, json::NodeId join, HoleNames &names);

} // namespace exchange

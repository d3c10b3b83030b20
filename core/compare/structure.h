// What a definition is made of, whatever its states are called, in which order they are written and what is said about
// them: two with the same text do the same.
#pragma once

#include "core/asl/definition.h"

#include <string>

namespace compare {

// Names are the numbers in which the states are come to. States that nothing leads to are left out, as Comments are.
std::string structureOf(const asl::Definition &definition);

} // namespace compare

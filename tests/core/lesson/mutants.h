// Slips of the pen in a definition: each makes another workflow of it, which may behave the same or not; and ways to
// write it otherwise, of which it is known that they change nothing.
#pragma once

#include "core/base/value.h"

#include <string>
#include <vector>

namespace mutants {

struct Mutant
{
    std::string what;
    Value machine;
};

// None twice; those that change nothing in the machine are left out.
std::vector<Mutant> slipsIn(const Value &machine);
// Other names, orders, comments and detours.
std::vector<Mutant> rewritingsOf(const Value &machine);

} // namespace mutants

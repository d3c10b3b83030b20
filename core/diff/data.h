// Data of a definition as a comparison takes it: the order of keys and how a number is spelt say nothing.
#pragma once

#include "core/base/value.h"

#include <string>
#include <unordered_map>

namespace diff {

// Text that is equal where the data is the same: 1 and 1.0 are, {} and null are not.
std::string canonical(const Value &value);

// The members of an object by their keys; looking through a large one for each key would show.
using Members = std::unordered_map<std::string_view, const Value *>;
Members membersOf(const Value &object);

} // namespace diff

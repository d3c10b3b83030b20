// When data is the same: the order of keys and 1 or 1.0 say nothing, and neither does what is made up anew in each run.
#pragma once

#include "core/base/value.h"

#include <string>

namespace compare {

bool isSame(const Value &one, const Value &other);
// JSON text, equal where the data is the same.
std::string canonical(const Value &value);
// The same with tokens and other ids as "UUID".
std::string canonicalWithoutIds(const Value &value);
// JSON text, equal where the data is written in the same way.
std::string writtenText(const Value &value);
// What is made up anew in each run, tokens and other ids, as "UUID".
Value withoutIds(const Value &value);
std::string withoutId(const std::string &text);

} // namespace compare

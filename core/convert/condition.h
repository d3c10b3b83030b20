// A Choice rule's comparisons as one JSONata condition.
#pragma once

#include "core/convert/expression.h"

namespace convert {

// Nothing where a path or an operator of the rule has no JSONata.
std::optional<QString> condition(const Value &rule, Expressions &expressions);
// Whether a rule's key belongs to its comparisons, and not to what comes of it (Next, Assign, Comment).
bool isComparison(const std::string &key);

} // namespace convert

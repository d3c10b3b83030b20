// Whether Java's collections take two JSON values for equal, as AWS does where it compares them: the order of an
// object's keys does not matter, and a number written with decimals is never one written without.
#pragma once

#include "core/base/value.h"

namespace expr {

bool javaEqual(const Value &left, const Value &right);

} // namespace expr

// Lays a JSON text out anew: one style of indentation, no other change. Idempotent; keeps key order, number
// spelling, escapes and comments. A damaged text is refused.
#pragma once

#include "core/base/result.h"
#include "core/json/tree.h"
#include "core/text/patch.h"
#include "core/text/style.h"

namespace json {

Result<text::Patch> formatted(const Tree &tree, const text::Style &style);

} // namespace json

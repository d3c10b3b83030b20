// Carries places and edits of an inner text to the text around it.
#pragma once

#include "core/exchange/inner.h"

namespace exchange {

// The outer patch that does the same as the inner one, and touches nothing else. Refuses ("hole-split", "beside-hole",
// "between-quotes") where the carrier cannot take an edit; what breaks the carrier's own syntax is seen only by reading it again.
Result<text::Patch> outward(const Inner &inner, const text::Patch &patch);

// Where a place of the inner text stands in the outer one: inside what is spelt in another way, at its beginning.
qsizetype outerPosition(const Inner &inner, qsizetype position);
text::Span outerSpan(const Inner &inner, text::Span span);

} // namespace exchange

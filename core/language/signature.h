// Which function's call a place in an expression stands in, and at which of its arguments.
#pragma once

#include "core/asl/definition.h"
#include "core/language/functions.h"

#include <optional>

namespace language {

struct Call
{
    const Function *function = nullptr;
    int argument = 0; // counted from 0
};

// The innermost call of a known function that is open at the position; nothing outside of expressions.
std::optional<Call> callAt(const asl::Definition &definition, qsizetype position);

// Where the argument stands in the signature: "$pad(string, width, character?)", 1 gives "width". Empty where the
// function takes no such argument; the last one of "…" stands for all that follow.
text::Span argumentIn(const Function &function, int argument);

} // namespace language

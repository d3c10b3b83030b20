// What the word at a place of the text means, in a sentence of the user's language: a field, an error of AWS's, a
// function, a state.
#pragma once

#include "core/asl/definition.h"

namespace editor {

// Empty where there is nothing to explain.
QString explanationAt(const asl::Definition &definition, qsizetype position);

} // namespace editor

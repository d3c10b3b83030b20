// Which state a place of the text means, and where in the text a state is named.
#pragma once

#include "core/asl/definition.h"
#include "core/text/span.h"

namespace language {

// The state that the string at the position names (its key, a Next …), else the one around; empty where none is.
asl::StatePath stateMeantAt(const asl::Definition &definition, qsizetype position);

// Its key first, then everything that names it, in the order written.
std::vector<text::Span> placesNaming(const asl::Definition &definition, const asl::StatePath &state);

} // namespace language

// Where the state that a Next, Default or StartAt names is defined.
#pragma once

#include "core/asl/definition.h"
#include "core/text/span.h"

#include <optional>

namespace editor {

// The key of the state that the string at the position names; nothing where it names none.
std::optional<text::Span> definitionAt(const asl::Definition &definition, qsizetype position);

} // namespace editor

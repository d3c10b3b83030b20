// The door through which every intent works on YAML as it does on JSON: the intent is done on the same document in
// JSON, and the YAML text is then made to say what came out, by changing no more than that.
#pragma once

#include "core/edit/intents.h"

#include <functional>

namespace edit {

bool isMirrored(const Definition &now);
// The document in JSON; empty where it is. The last one made is remembered: while something is dragged, many questions
// are asked of one text.
Result<Definition> mirrorOf(const Definition &now);
// Refusals besides the intent's own: those of yaml::rewritten.
Answer throughMirror(const Definition &now, const std::function<Answer(const Definition &)> &intent);

} // namespace edit

// What a state is looked for by beside its name: "type:task", "service:sqs", "action:sendMessage", "error:States.Timeout"
// (retried, caught or thrown), "uses:$x" (read), "sets:$x" (assigned), "is:end", "language:jsonata".
#pragma once

#include "core/asl/definition.h"

namespace language {

// `read` are the names of the variables that the state reads, as validate::variableReferences() tells them.
QStringList tagsOf(const asl::Definition &definition, const asl::State &state, const QStringList &read);

} // namespace language

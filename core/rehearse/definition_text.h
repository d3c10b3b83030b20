// A definition out of the text of its file, for whoever runs, checks or draws it.
#pragma once

#include "core/asl/definition.h"

namespace rehearse {

// Of JSON or YAML, as the file's name and the text tell. It may be unsound.
asl::Definition definitionFrom(const QString &text, const QString &file);

} // namespace rehearse

// What a state does, told from its definition in the user's language, as Markdown: in a row of a table, and in a
// paragraph with the fields that matter.
#pragma once

#include "core/asl/definition.h"

#include <QString>

namespace app {

// What comes next, and what becomes of errors: short, for a table.
QString nextWords(const asl::State &state);
QString errorWords(const asl::State &state);
// The whole of it; the rules of a Choice as a list below.
QString stepWords(const asl::Definition &definition, const asl::State &state);

} // namespace app

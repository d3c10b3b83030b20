// What a fix is called, in the user's language.
#pragma once

#include "core/language/fix.h"

namespace problems {

QString nameOf(const language::Fix &fix);

} // namespace problems

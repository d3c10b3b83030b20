// Takes an entry out of a map of any of the carriers' formats, with its comma and, where it has lines of its own, with those.
#pragma once

#include "core/text/patch.h"

namespace carrier {

text::Patch takingOut(const QString &text, text::Span entry);

} // namespace carrier

// Finds each state of one snapshot again in another.
#pragma once

#include "ui/document/change.h"

namespace document {

// A state is found under its name, or else where the patch carries its key's place to, or else by what it is: a text
// that another program wrote anew comes as one large difference, in which no place tells anything.
CarriedPaths carriedPaths(const Snapshot &before, const Snapshot &now, const text::Patch &patch);

} // namespace document

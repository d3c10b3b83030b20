// Reads HCL's native syntax into a tree. Never throws, never fails: what is broken is marked, and reading goes on with
// what follows, at the latest with the next block that begins in a line's first column. What nests deeper than
// DeepestText is one damaged expression.
#pragma once

#include "core/hcl/tree.h"

namespace hcl {

Tree parse(const QString &text);

} // namespace hcl

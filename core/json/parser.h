// Reads JSON text into a tree. Never throws, never fails: errors are in the tree, with their places. Takes lone
// surrogates, NUL, CRLF, a BOM, duplicate keys, comments and trailing commas. What nests deeper than DeepestText is
// an error at its place, and no part of the tree.
#pragma once

#include "core/json/tree.h"

namespace json {

Tree parse(const QString &text);

} // namespace json

// Reads JSON text into a tree. Never throws, never fails: errors are in the tree, with their places. Takes any
// depth, lone surrogates, NUL, CRLF, a BOM, duplicate keys, comments and trailing commas.
#pragma once

#include "core/json/tree.h"

namespace json {

Tree parse(const QString &text);

} // namespace json

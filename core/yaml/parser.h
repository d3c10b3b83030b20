// Reads YAML text into the same tree that JSON is read into, so that everything behind it is one and the same.
// Tags are read over (their value stays), anchors and merges resolved; errors carry yaml-cpp's words and place.
#pragma once

#include "core/json/tree.h"

namespace yaml {

// Never throws. Spans are exact for scalars, and reach to the last child's end for collections.
json::Tree parse(const QString &text);

} // namespace yaml

// Values that a deployment tool fills in before AWS reads the definition. What they will be is not known here, so
// no rule may complain about them.
#pragma once

#include "core/json/tree.h"

namespace validate {

// ${Name} in a text or bare, {{ name }}, Fn::… and Ref objects, YAML values with a tag; also a value that is missing,
// which is the parser's complaint already.
bool isPlaceholder(const json::Tree &tree, json::NodeId node);
bool holdsPlaceholder(QStringView text);

} // namespace validate

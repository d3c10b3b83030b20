// Whether values of two trees, of whatever formats, say the same: keys in order, numbers spelt alike.
#pragma once

#include "core/json/tree.h"

namespace yaml {

bool saysTheSame(const json::Tree &tree, json::NodeId node, const json::Tree &other, json::NodeId twin);
// Objects of which at least half of the fields say the same.
bool isAlike(const json::Tree &tree, json::NodeId node, const json::Tree &other, json::NodeId twin);

} // namespace yaml

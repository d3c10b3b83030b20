// A definition whose values are worked out by a template's functions (!GetAtt, Fn::Sub), as runs see it: with ${Name} for each.
#pragma once

#include "core/exchange/inner.h"

namespace exchange {

// The text itself where it has none. A lone {"Ref": …} is data, as AWS takes it in a definition's own file: only beside other
// functions of a template it is one.
QString withPlaceholders(const json::Tree &tree);
// Those functions, in order, by the names they get there.
std::vector<Hole> functionsIn(const json::Tree &tree);

} // namespace exchange

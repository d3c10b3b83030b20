// Whether a field that is missing is there after all, under a name that was meant for it. Then the name is at
// fault, and what the missing field would have meant is its echo.
#pragma once

#include "core/asl/vocabulary.h"
#include "core/json/tree.h"

namespace validate {

// Some field of the object is nearly so named, and is no field that ASL has.
bool holdsMisspelt(const json::Tree &tree, json::NodeId object, QStringView name);

} // namespace validate

// Whether a field that is missing is there after all, under a name that was meant for it. Then the name is at
// fault, and what the missing field would have meant is its echo.
#pragma once

#include "core/asl/vocabulary.h"
#include "core/json/tree.h"

namespace validate {

// Letters put in, left out, changed, or two beside each other swapped.
qsizetype slipsBetween(QStringView one, QStringView other);

// At most two slips of the hand apart, and no more than a third of the name.
bool isNearly(QStringView one, QStringView other);

// Some field of the object is nearly so named, and is no field that ASL has.
bool holdsMisspelt(const json::Tree &tree, json::NodeId object, QStringView name);

} // namespace validate

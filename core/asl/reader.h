// Reads a tree into a Definition. Total: any tree gives one.
#pragma once

#include "core/asl/definition.h"

namespace asl {

Definition read(json::SharedTree tree);
Definition read(json::Tree tree);

} // namespace asl

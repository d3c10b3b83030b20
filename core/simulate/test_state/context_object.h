// The context object that a TestState request brings along: what AWS lets stand in it.
#pragma once

#include "core/base/value.h"

#include <optional>
#include <string>

namespace sim {

// Why AWS refuses it, in its words; nothing where it is good.
std::optional<std::string> contextComplaint(const Value &context);

} // namespace sim

// Mocked results against the model of the API they pretend to come from. Knows the answers of all actions of AWS's
// SDK; a result whose shape nobody knows is good.
#pragma once

#include "core/asl/resource.h"
#include "core/base/value.h"

#include <optional>
#include <string>

namespace sim {

enum class FieldValidation : std::uint8_t { Strict, Present, None };

// Why the result is none of this action, in AWS's words; nothing where it is good.
std::optional<std::string> shapeComplaint(const asl::Integration &integration, const Value &result,
                                          FieldValidation mode);

} // namespace sim

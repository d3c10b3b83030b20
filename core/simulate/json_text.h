// Data as the JSON text AWS would send, and how long that is.
#pragma once

#include "core/expr/value_text.h"

#include <cstdint>

namespace sim {

using expr::jsonText;

// Whether the text would be longer than the bytes, or nested more deeply than data may be; stops counting as soon as it is.
bool isLargerThan(const Value &value, std::int64_t bytes);

} // namespace sim

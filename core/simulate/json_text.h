// Data as the JSON text AWS would send: compact, never failing on what is no proper UTF-8.
#pragma once

#include "core/base/value.h"

#include <string>

namespace sim {

inline std::string jsonText(const Value &value)
{
    return value.dump(-1, ' ', false, Value::error_handler_t::replace);
}

// Whether the text would be longer than the bytes; stops counting as soon as it is.
bool isLargerThan(const Value &value, std::int64_t bytes);

} // namespace sim

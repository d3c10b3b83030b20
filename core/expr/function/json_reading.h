// JSON text as Jackson's readTree takes it, the reader behind States.StringToJson: the first value counts and what
// follows it does not matter; an empty text is null. The error is Jackson's own sentence (as of its 2.17), since
// AWS shows that. A text that is sound is read by the library; only the words of a fault are made here.
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

#include <string>
#include <string_view>

namespace expr::function {

Result<Value, std::string> jsonRead(std::string_view text);

} // namespace expr::function

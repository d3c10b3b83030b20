// Reads the text of a JSONPath. The error is a sentence about the text, in English as AWS words such.
#pragma once

#include "core/base/result.h"
#include "core/expr/path/step.h"

#include <string_view>

namespace expr::path {

Result<Path, std::string> parsed(std::string_view text);

} // namespace expr::path

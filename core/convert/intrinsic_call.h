// States.* calls put into JSONata.
#pragma once

#include "core/convert/expression.h"

namespace convert {

// Nothing where the call cannot be read, or no JSONata does the same.
std::optional<QString> intrinsicCall(const QString &written, Expressions &expressions);

} // namespace convert

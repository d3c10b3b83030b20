// The user's own price list: a file prices.json in the folder of the settings, in the form of resources/prices.json.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace app {

// From now on it is reckoned with that list, where there is one. Why it cannot be used, otherwise.
std::optional<Refusal> usePricesIn(const QString &folder);

} // namespace app

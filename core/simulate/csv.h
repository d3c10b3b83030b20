// Rows of comma-separated values, RFC 4180. Empty lines are no rows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sim {

std::vector<std::vector<std::string>> csvRows(std::string_view text, char delimiter = ',');

} // namespace sim

// Rows of comma-separated values as AWS takes them apart: RFC 4180, and backslashes that escape. Empty lines are no
// rows. Source: Developer Guide, "Parsing an input CSV file" (2026).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sim {

std::vector<std::vector<std::string>> csvRows(std::string_view text, char delimiter = ',');

} // namespace sim

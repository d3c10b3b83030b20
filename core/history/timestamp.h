// Moments as Step Functions writes and reads them: RFC 3339 with a T, a zone, and any number of decimals.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace history {

struct Moment
{
    std::int64_t seconds = 0; // since the Unix epoch
    std::int32_t nanoseconds = 0;
    auto operator<=>(const Moment &) const = default;
};

std::optional<Moment> momentFrom(std::string_view text);
// "2025-11-21T00:00:00.000Z"
std::string timestampText(std::int64_t millisecondsSinceEpoch);

} // namespace history

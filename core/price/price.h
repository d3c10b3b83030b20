// What a run costs, by AWS's price list below: Standard by state transitions, Express by requests and by
// memory over time. In US dollars, without taxes, and without the free tiers.
#pragma once

#include <cstdint>
#include <string_view>

namespace price {

inline constexpr std::string_view Source = "https://aws.amazon.com/step-functions/pricing/";
inline constexpr std::string_view TakenOver = "2026-11-27"; // the page itself tells no date

struct Region
{
    std::string_view code; // "sa-east-1"
    double perThousandTransitions;
};
// The region of that code; what is not in the list costs what N. Virginia does, which most regions do.
const Region &regionOf(std::string_view code);

// AWS: each entry of a state is a transition, and each retry.
double standard(std::int64_t transitions, const Region &region = regionOf({}));

// Memory that AWS reckons with at least, before definition and payloads.
inline constexpr double LeastMegabytes = 50;
// Of so many Express executions in a month that all take so long and that much memory. The rates are those of the US.
double express(std::int64_t executions, std::int64_t milliseconds, double megabytes);

} // namespace price

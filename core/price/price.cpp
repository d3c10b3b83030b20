#include "core/price/price.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace price {

namespace {

constexpr std::array Regions{
    Region{"us-east-1", 0.025},      Region{"us-east-2", 0.025},      Region{"us-west-2", 0.025},
    Region{"us-west-1", 0.0279},     Region{"sa-east-1", 0.0375},     Region{"eu-west-1", 0.025},
    Region{"eu-west-3", 0.0297},     Region{"ca-central-1", 0.025},   Region{"ap-southeast-1", 0.025},
    Region{"ap-southeast-2", 0.025}, Region{"ap-northeast-1", 0.025}, Region{"ap-northeast-2", 0.0271},
    Region{"ap-south-1", 0.0285},    Region{"us-gov-west-1", 0.03},
};

constexpr double PerMillionRequests = 1.0;

// The more of a month's memory over time, the less each further hour of a gigabyte costs.
struct Tier
{
    double gigabyteHours; // up to so many
    double perGigabyteHour;
};
constexpr std::array Tiers{
    Tier{1000, 0.06},
    Tier{5000, 0.03},
    Tier{std::numeric_limits<double>::infinity(), 0.01642},
};

// AWS: durations are billed by 100 ms, memory by 64 MB.
constexpr std::int64_t BilledMilliseconds = 100;
constexpr double BilledMegabytes = 64;

} // namespace

const Region &regionOf(std::string_view code)
{
    const auto found = std::ranges::find(Regions, code, &Region::code);
    return found == Regions.end() ? Regions.front() : *found;
}

double standard(std::int64_t transitions, const Region &region)
{
    return double(transitions) * region.perThousandTransitions / 1000;
}

double express(std::int64_t executions, std::int64_t milliseconds, double megabytes)
{
    const std::int64_t slices = std::max<std::int64_t>(1, (milliseconds + BilledMilliseconds - 1) / BilledMilliseconds);
    const double memory = std::max(1.0, std::ceil(megabytes / BilledMegabytes)) * BilledMegabytes / 1024;
    const double hours = double(executions) * double(slices * BilledMilliseconds) / 3'600'000;
    double left = hours * memory, cost = double(executions) / 1'000'000 * PerMillionRequests, before = 0;
    for (const Tier &tier : Tiers) {
        const double taken = std::min(left, tier.gigabyteHours - before);
        cost += taken * tier.perGigabyteHour;
        left -= taken;
        before = tier.gigabyteHours;
    }
    return cost;
}

} // namespace price

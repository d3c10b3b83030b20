#include "core/price/price.h"

#include <algorithm>
#include <cmath>

namespace price {

namespace {

// AWS: durations are billed by 100 ms, memory by 64 MB.
constexpr std::int64_t BilledMilliseconds = 100;
constexpr double BilledMegabytes = 64;
constexpr double LeastMegabytes = 50;
constexpr double MostRuns = 1e10;

} // namespace

double standard(double transitions, const Region &region)
{
    return transitions * region.perThousandTransitions / 1000;
}

double express(double executions, std::int64_t milliseconds, double megabytes, const List &list)
{
    const std::int64_t slices = std::max<std::int64_t>(1, (milliseconds + BilledMilliseconds - 1) / BilledMilliseconds);
    const double memory = std::max(1.0, std::ceil(megabytes / BilledMegabytes)) * BilledMegabytes / 1024;
    const double hours = executions * double(slices * BilledMilliseconds) / 3'600'000;
    double left = hours * memory, cost = executions / 1'000'000 * list.perMillionRequests, before = 0;
    for (const Tier &tier : list.tiers) {
        const double taken = std::min(left, tier.gigabyteHours - before);
        cost += taken * tier.perGigabyteHour;
        left -= taken;
        before = tier.gigabyteHours;
    }
    return cost;
}

double megabytesOf(std::int64_t definitionBytes, std::int64_t payloadBytes, std::int64_t parallelSteps)
{
    // AWS's example reckons with 1,024 kilobytes to the megabyte: 50 KB and 400 × 32 KB make 62.85 MB with the 50.
    constexpr double Megabyte = 1024.0 * 1024;
    return LeastMegabytes + (double(definitionBytes) + double(payloadBytes) * double(parallelSteps)) / Megabyte;
}

double standardMonth(const Shape &shape, double runs, const Region &region, const List &list)
{
    return standard(std::max(0.0, double(shape.transitions) * runs - list.freeTransitions), region);
}

double expressMonth(const Shape &shape, double runs, const List &list)
{
    return express(runs, shape.milliseconds, shape.megabytes, list);
}

// Express is dearer as long as Standard is free. Beyond, both rise, and Express ever slower: they meet once at most.
std::optional<double> breakEven(const Shape &shape, const Region &region, const List &list)
{
    const auto isReached = [&](double runs) {
        return expressMonth(shape, runs, list) <= standardMonth(shape, runs, region, list);
    };
    if (!isReached(MostRuns))
        return std::nullopt;
    double below = 0, reached = MostRuns;
    while (reached - below > 1) {
        const double middle = std::floor((below + reached) / 2);
        (isReached(middle) ? reached : below) = middle;
    }
    return reached;
}

} // namespace price

#include "core/simulate/retry.h"

#include <algorithm>
#include <cmath>

namespace sim {

namespace {

constexpr double LongestDelaySeconds = 31'622'400; // no Standard execution lasts longer than a year

bool matches(const std::string &name, const Fault &fault)
{
    if (name == "States.ALL")
        return true;
    // ASL: States.TaskFailed stands for any error except a time-out.
    if (name == "States.TaskFailed")
        return !fault.isTimeout && fault.error != "States.Timeout";
    if (name == "States.HeartbeatTimeout" && fault.isHeartbeat)
        return true;
    return fault.error == name;
}

} // namespace

bool matches(const std::vector<std::string> &errors, const Fault &fault)
{
    return std::ranges::any_of(errors, [&](const std::string &name) { return matches(name, fault); });
}

bool isRecoverable(const Fault &fault)
{
    return fault.error != "States.Runtime";
}

VirtualTime retryDelay(const RetryRule &rule, int made, expr::Random &random)
{
    double seconds = rule.intervalSeconds * std::pow(rule.backoffRate, made);
    seconds = std::min(seconds, rule.maxDelaySeconds.value_or(LongestDelaySeconds));
    if (rule.fullJitter)
        seconds *= random.nextDouble();
    return VirtualTime(std::llround(std::clamp(seconds, 0.0, LongestDelaySeconds) * 1000));
}

} // namespace sim

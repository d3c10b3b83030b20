// The waits a retrier gives before each attempt, as AWS computes them; with full jitter, the longest that chance may give.
#pragma once

#include <QString>

#include <vector>

namespace inspector {

struct RetryPlan
{
    // ASL's defaults.
    double intervalSeconds = 1;
    int maxAttempts = 3;
    double backoffRate = 2;
    double maxDelaySeconds = 0; // none
    bool hasFullJitter = false;
};

// Of at most `limit` attempts.
std::vector<double> waitsOf(const RetryPlan &plan, int limit);
// "2 s, 4 s, 8 s", with … for what is not shown; "0–2 s, 0–4 s" with jitter.
QString waitsText(const RetryPlan &plan);

} // namespace inspector

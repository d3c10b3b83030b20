#include "ui/inspector/retry_waits.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace inspector {

std::vector<double> waitsOf(const RetryPlan &plan, int limit)
{
    std::vector<double> waits;
    double wait = plan.intervalSeconds;
    for (int attempt = 0; attempt < std::min(plan.maxAttempts, limit); ++attempt) {
        waits.push_back(plan.maxDelaySeconds > 0 ? std::min(wait, plan.maxDelaySeconds) : wait);
        wait *= plan.backoffRate;
    }
    return waits;
}

QString waitsText(const RetryPlan &plan)
{
    constexpr int Shown = 6;
    QStringList words;
    for (const double wait : waitsOf(plan, Shown))
        words += (plan.hasFullJitter ? QStringLiteral("0–") : QString()) + QLocale().toString(wait, 'g', 6)
            + QStringLiteral(" s");
    if (plan.maxAttempts > Shown)
        words += QStringLiteral("…");
    return words.join(QStringLiteral(", "));
}

} // namespace inspector

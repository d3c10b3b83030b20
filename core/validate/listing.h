// Field names in the order AWS lists them in its messages.
#pragma once

#include <QStringList>

namespace validate {

// AWS's checker keeps names in java.util.HashSet and lists them as that iterates; every list it was seen to print is in
// that order ([SecondsPath, Seconds, TimestampPath, Timestamp], [Next, End], [States, StartAt]).
QString listed(const QStringList &names);

// The comparisons of a Choice rule, letter by letter as AWS lists them (recorded 2026).
QString listedComparisons();

} // namespace validate

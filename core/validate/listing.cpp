#include "core/validate/listing.h"

#include <algorithm>

namespace validate {

namespace {

// String.hashCode, spread over the table as java.util.HashMap does it.
quint32 javaHash(const QString &name)
{
    quint32 hash = 0;
    for (const QChar c : name)
        hash = 31 * hash + c.unicode();
    return hash ^ (hash >> 16);
}

} // namespace

QString listed(const QStringList &names)
{
    quint32 buckets = 16; // HashMap's first table; it doubles when three quarters are taken
    while (names.size() * 4 > qsizetype(buckets) * 3)
        buckets *= 2;
    QStringList sorted = names;
    std::ranges::stable_sort(sorted, {}, [&](const QString &name) { return javaHash(name) & (buckets - 1); });
    return sorted.join(QStringLiteral(", "));
}

QString listedComparisons()
{
    return QStringLiteral(
        "StringEquals, IsBoolean, StringLessThan, IsNumeric, BooleanEquals, StringLessThanEqualsPath, NumericLessThan, "
        "NumericGreaterThan, NumericLessThanPath, StringMatches, TimestampLessThanEqualsPath, NumericEquals, "
        "TimestampGreaterThan, StringGreaterThanEqualsPath, TimestampGreaterThanEqualsPath, TimestampLessThanEquals, "
        "NumericLessThanEqualsPath, TimestampEquals, BooleanEqualsPath, IsTimestamp, StringLessThanEquals, "
        "NumericLessThanEquals, StringLessThanPath, TimestampGreaterThanPath, StringGreaterThan, StringGreaterThanPath, "
        "IsString, StringEqualsPath, TimestampEqualsPath, TimestampLessThan, StringGreaterThanEquals, "
        "NumericGreaterThanPath, NumericGreaterThanEquals, NumericEqualsPath, TimestampLessThanPath, IsNull, IsPresent, "
        "TimestampGreaterThanEquals, NumericGreaterThanEqualsPath");
}

} // namespace validate

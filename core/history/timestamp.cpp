#include "core/history/timestamp.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace history {

namespace {

class Scan
{
public:
    explicit Scan(std::string_view text) : m_text(text) {}

    bool literal(char wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool number(int digits, int low, int high, int &value)
    {
        value = 0;
        for (int i = 0; i < digits; ++i) {
            if (m_at >= m_text.size() || m_text[m_at] < '0' || m_text[m_at] > '9')
                return false;
            value = value * 10 + (m_text[m_at++] - '0');
        }
        return low <= value && value <= high;
    }
    // Decimals of a second; what is finer than nanoseconds is dropped.
    bool fraction(int &nanoseconds)
    {
        int scale = 100'000'000, count = 0;
        for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at, ++count) {
            nanoseconds += (m_text[m_at] - '0') * scale;
            scale /= 10;
        }
        return count > 0;
    }
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool atEnd() const { return m_at == m_text.size(); }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

// Minutes east of Greenwich.
bool readZone(Scan &scan, int &minutes)
{
    minutes = 0;
    if (scan.literal('Z'))
        return true;
    const int sign = scan.peek() == '-' ? -1 : 1;
    int hour = 0, minute = 0;
    if (!scan.literal('+') && !scan.literal('-'))
        return false;
    if (!scan.number(2, 0, 18, hour) || !scan.literal(':') || !scan.number(2, 0, 59, minute))
        return false;
    minutes = sign * (hour * 60 + minute);
    return true;
}

} // namespace

std::optional<Moment> momentFrom(std::string_view text)
{
    namespace time = std::chrono;
    Scan scan(text);
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, nanoseconds = 0, zone = 0;
    const bool date = scan.number(4, 0, 9999, year) && scan.literal('-') && scan.number(2, 1, 12, month)
        && scan.literal('-') && scan.number(2, 1, 31, day) && scan.literal('T');
    if (!date || !scan.number(2, 0, 23, hour) || !scan.literal(':') || !scan.number(2, 0, 59, minute))
        return std::nullopt;
    if (scan.literal(':')) {
        if (!scan.number(2, 0, 59, second) || (scan.literal('.') && !scan.fraction(nanoseconds)))
            return std::nullopt;
    }
    const time::year_month_day calendar{time::year(year), time::month(unsigned(month)), time::day(unsigned(day))};
    if (!readZone(scan, zone) || !scan.atEnd() || !calendar.ok())
        return std::nullopt;
    const std::int64_t days = time::sys_days(calendar).time_since_epoch().count();
    return Moment{((days * 24 + hour) * 60 + minute - zone) * 60 + second, nanoseconds};
}

std::string timestampText(std::int64_t milliseconds)
{
    namespace time = std::chrono;
    const time::sys_time<time::milliseconds> moment{time::milliseconds(milliseconds)};
    const auto days = time::floor<time::days>(moment);
    const time::year_month_day date(days);
    const time::hh_mm_ss clock(moment - days);
    std::array<char, 64> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                      int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    return std::string(text.data(), size_t(length));
}

} // namespace history

#include "core/history/time_axis.h"

#include <algorithm>

namespace history {

namespace {

// A stretch this many times as long as the next shorter one is cut, to a little more than that one.
constexpr VirtualTime Dwarfs = 12;
constexpr VirtualTime CutTo = 2;

// The length to which longer stretches are cut.
VirtualTime longestShown(std::vector<VirtualTime> lengths)
{
    std::ranges::sort(lengths);
    for (size_t i = 1; i < lengths.size(); ++i) {
        // Among moments a few milliseconds apart, proportions mean nothing.
        const VirtualTime shorter = std::max<VirtualTime>(lengths[i - 1], 1000);
        if (lengths[i] / shorter >= Dwarfs)
            return CutTo * shorter;
    }
    return lengths.empty() ? 0 : lengths.back();
}

} // namespace

TimeAxis::TimeAxis(const std::vector<Event> &events, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i) {
        if (m_times.empty() || events[size_t(i)].at > m_times.back())
            m_times.push_back(events[size_t(i)].at);
    }
    std::vector<VirtualTime> lengths;
    for (size_t i = 1; i < m_times.size(); ++i)
        lengths.push_back(m_times[i] - m_times[i - 1]);
    const VirtualTime longest = longestShown(lengths);
    double sum = 0;
    m_shares = {0};
    for (const VirtualTime length : lengths) {
        const double shown = double(std::min(length, longest));
        if (length > longest)
            m_cuts.push_back(sum + shown / 2);
        m_shares.push_back(sum += shown);
    }
    for (std::vector<double> *places : {&m_shares, &m_cuts}) {
        for (double &place : *places)
            place /= std::max(sum, 1.0);
    }
}

double TimeAxis::shareAt(VirtualTime at) const
{
    const auto next = std::ranges::lower_bound(m_times, at);
    if (next == m_times.end())
        return m_times.empty() ? 0 : m_shares.back();
    const size_t i = size_t(next - m_times.begin());
    if (*next == at || i == 0)
        return m_shares[i];
    const double part = double(at - m_times[i - 1]) / double(m_times[i] - m_times[i - 1]);
    return m_shares[i - 1] + part * (m_shares[i] - m_shares[i - 1]);
}

std::vector<TimeAxis::Tick> TimeAxis::ticks(double apart) const
{
    std::vector<Tick> ticks;
    for (size_t i = 0; i < m_times.size(); ++i) {
        if (ticks.empty() || m_shares[i] >= ticks.back().share + apart)
            ticks.push_back({m_shares[i], m_times[i]});
    }
    return ticks;
}

} // namespace history

// Virtual time along a width. In proportion, but for stretches in which nothing happens that dwarf all others: these are
// cut short, so that a wait of a day leaves the seconds before it to be seen.
#pragma once

#include "core/history/event.h"

namespace history {

class TimeAxis
{
public:
    struct Tick
    {
        double share;
        VirtualTime at;
    };

    TimeAxis() = default;
    TimeAxis(const std::vector<Event> &events, std::int64_t count);

    double shareAt(VirtualTime at) const; // from 0 to 1
    VirtualTime start() const { return m_times.empty() ? 0 : m_times.front(); }
    VirtualTime end() const { return m_times.empty() ? 0 : m_times.back(); }
    // The times at which something happened, no closer than the share.
    std::vector<Tick> ticks(double apart) const;
    // Where the axis was cut: the middle of each such stretch.
    const std::vector<double> &cuts() const { return m_cuts; }

private:
    std::vector<VirtualTime> m_times; // rising
    std::vector<double> m_shares;
    std::vector<double> m_cuts;
};

} // namespace history

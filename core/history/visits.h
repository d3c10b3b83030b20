// The visits to one state in the order they began: by loops, by rounds of Maps, each with how it ended so far.
#pragma once

#include "core/history/timeline.h"

namespace history {

enum class VisitStatus : std::uint8_t { Underway, Well, Caught, Failed };

struct VisitEntry
{
    SharedPlace place;
    std::int32_t entered = 0, last = 0; // indexes of its first and last event
    VisitStatus status = VisitStatus::Underway;
    int attempts = 0;
};

// Among the first `count` events, which the timeline has taken in.
std::vector<VisitEntry> visitsTo(const asl::StatePath &state, const Timeline &timeline,
                                 const std::vector<Event> &events, std::int64_t count);

} // namespace history

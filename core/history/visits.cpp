#include "core/history/visits.h"

#include <algorithm>

namespace history {

std::vector<VisitEntry> visitsTo(const asl::StatePath &state, const Timeline &timeline,
                                 const std::vector<Event> &events, std::int64_t count)
{
    std::vector<VisitEntry> list;
    for (const TimelineRow &row : timeline.rows()) {
        if (row.events.empty() || row.place->state != state || row.events.front() >= count)
            continue;
        VisitEntry entry{row.place, row.events.front(), row.events.back(), VisitStatus::Underway, row.attempts};
        bool isLeft = false, isFailed = false;
        for (const std::int32_t index : row.events) {
            const Event &event = events[size_t(index)];
            isLeft = isLeft || isExit(event.type);
            // The last word counts: a retry takes a failure back.
            if (isFailure(event.type))
                isFailed = true;
            else if (meaningOf(event.type).role == Role::Attempt || isAnswer(event.type))
                isFailed = false;
        }
        if (isLeft)
            entry.status = isFailed ? VisitStatus::Caught : VisitStatus::Well;
        else if (row.end >= 0)
            entry.status = VisitStatus::Failed;
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace history

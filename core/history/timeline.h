// A run as visits to states over virtual time: when each began and ended, its attempts, and what it waited for between
// them. Folded from the events once; what the run gains is added, and nothing is read twice.
#pragma once

#include "core/history/event.h"

#include <QHash>
#include <QString>

namespace history {

enum class Stretch : std::uint8_t {
    Attempt, // under way, or it was answered well
    Failed,
    Backoff, // between a failure and the next attempt
};

struct TimelineStretch
{
    Stretch kind = Stretch::Attempt;
    VirtualTime begin = 0;
    VirtualTime end = -1; // -1: not ended yet
};

// One visit to one state.
struct TimelineRow
{
    SharedPlace place;
    int depth = 0; // 0: in the machine's own scope
    VirtualTime begin = 0;
    VirtualTime end = -1; // -1: not left yet
    bool failed = false; // it was left by its error, or for another's
    bool waits = false; // a Wait state
    bool holdsOthers = false; // a Parallel or Map
    bool isRedriven = false; // and has not been called again yet
    bool isLeft = false; // by its exit, or it is a Fail
    std::int32_t begun = -1; // the event that its branches or rounds began with last
    int attempts = 0;
    std::vector<TimelineStretch> stretches;
    std::vector<std::int32_t> events; // indexes
};

class Timeline
{
public:
    void clear() { *this = {}; }
    // Takes in the events that are new. Fewer than before: another run, all from the beginning.
    void follow(const std::vector<Event> &events, std::int64_t count);

    const std::vector<TimelineRow> &rows() const { return m_rows; }
    // The row an event belongs to; of the execution's own, the one before it. -1: none yet.
    int rowOf(std::int64_t event) const;
    qint64 eventCount() const { return qint64(m_rowOfEvent.size()); }

private:
    void take(const Event &event, std::int32_t index);
    int rowFor(const Event &event);
    void happen(TimelineRow &row, const Event &event);
    void reopen();
    void endWithin(const Place &place, VirtualTime at);

    std::vector<TimelineRow> m_rows;
    std::vector<std::int32_t> m_rowOfEvent;
    QHash<QString, int> m_open; // rows not ended, by their place
};

} // namespace history

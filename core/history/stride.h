// Where a step through a run ends, other than at the next event: at the next state, at the end of this one, outside of
// the branch or round that one is in; and the same backward. Told from the events alone, so it is the same for a run of
// ours, whose next events are not known yet, and for a recorded one.
#pragma once

#include "core/history/event.h"

namespace history {

enum class Stride : std::uint8_t {
    Into, // the next state that is entered, on whatever line
    Over, // this state's end; from there the end of the one that follows on this line
    Out, // the end of the branch or round that this state lies in; outermost, of the run
};

// Asked of the events that follow the first `count`, one after another, whether the step ends there.
class Landing
{
public:
    Landing(const std::vector<Event> &events, std::int64_t count, Stride stride);
    bool isAt(const Event &event) const;

private:
    bool isOver(const Event &event) const;
    bool isOut(const Event &event) const;

    Stride m_stride;
    SharedPlace m_from; // null: of the execution itself
    bool m_isLeft = false; // that state is over already
};

// How many events are shown after such a step back; never fewer than one.
std::int64_t steppedBack(const std::vector<Event> &events, std::int64_t count, Stride stride);

} // namespace history

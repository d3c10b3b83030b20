// How the drawing looks after so many events of a run: folded from the events alone, so that any moment can be
// shown and stepping back costs what stepping forward costs.
#pragma once

#include "core/history/event.h"

#include <QHash>

#include <memory>
#include <vector>

namespace history {

enum class Mark : std::uint8_t { NotReached, Running, Waiting, Retrying, Done, Caught, Failed, Aborted };

struct StateProgress
{
    Mark mark = Mark::NotReached;
    int entered = 0; // how often
    int retries = 0; // of the last visit
    VirtualTime since = 0, until = 0; // last visit; until is 0 while it lasts
    int lastEntered = -1, lastExited = -1; // indexes into the events; -1: not yet
    bool operator==(const StateProgress &) const = default;
};

// A transition taken: from a state (empty: Start) to a state of the same scope (empty: End).
struct Taken
{
    asl::StatePath from, to;
    bool operator==(const Taken &) const = default;
};

struct Progress
{
    QHash<asl::StatePath, StateProgress> states;
    std::vector<Taken> taken;
    VirtualTime now = 0, start = 0;
    int transitions = 0; // state entries and retries, as AWS bills them
    asl::StatePath current; // of the last event; empty for the execution's own
};

Progress progressAfter(const std::vector<Event> &events, std::int64_t count);

// Follows one run's events to any count, forward and back. Going on costs what is new, going back at most what lies
// between two checkpoints, whatever the length of the run.
class Progression
{
public:
    Progression();
    Progression(const Progression &) = delete;
    Progression &operator=(const Progression &) = delete;
    ~Progression();

    // The first `count` of these events (fewer, if there are fewer). They are the run's own: those of the call before,
    // and maybe more, until clear(). Their places must outlive the next call.
    const Progress &at(const std::vector<Event> &events, std::int64_t count);
    void clear();

private:
    class Fold;
    struct Checkpoint;
    void goBack(std::int64_t count);
    std::unique_ptr<Fold> m_fold;
    std::vector<Checkpoint> m_checkpoints;
};

} // namespace history

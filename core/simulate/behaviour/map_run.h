// A Map's iterations as they are started one after the other, and what only a distributed Map has: its Map Run.
#pragma once

#include "core/simulate/behaviour/behaviour.h"
#include "core/simulate/behaviour/result_writer.h"

namespace sim {

// The iteration of that number begins. `previous`: the event that it follows.
void startIteration(Turn &turn, int joinId, int number, std::int32_t previous);
// Starts the next iteration where there is one, or goes on when none is running any more.
// `previous`: the last event of the iteration that made room.
void continueMap(Turn &turn, int joinId, std::int32_t previous);
// What the iteration gets: its item, or what the ItemSelector makes of it. False when that failed the Map.
bool readIterationInput(Turn &turn, int id);
// What the ItemSelector makes of each item, for a state under test; null without one. False when that failed the Map.
bool readSelected(Turn &turn, int owner, SharedValue &into);
void failMapRun(Turn &turn, int owner, const Fault &fault);
// Makes the batches of an ItemBatcher; false when that failed the Map.
bool makeBatches(Turn &turn, int owner, Join &join);

// Whether the Map says how many failures it bears, and whether that many have been.
bool tolerates(const Join &join);
bool isBeyondTolerance(const Join &join);
Fault toleranceFault();

// A whole number field of a Map; `fallback` when it is not written. False when it failed the state.
struct NumberRange
{
    double least, most;
    const char *complaint;
};
bool readNumber(Turn &turn, int id, const Operand &operand, const expr::Environment &environment,
                const NumberRange &bounds, bool isWhole, double &into);

} // namespace sim

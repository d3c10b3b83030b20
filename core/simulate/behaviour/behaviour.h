// What each kind of state does when it is its turn, and how its line of control goes on from there.
#pragma once

#include "core/simulate/turn.h"

namespace sim {

// -- each kind of state: what it does once entered
void actPass(Turn &turn, int id);
void actChoice(Turn &turn, int id);
void actWait(Turn &turn, int id);
void wakeUp(Turn &turn, int id);
void actSucceed(Turn &turn, int id);
void actFail(Turn &turn, int id);
void actTask(Turn &turn, int id);
// False: nobody has an answer; the task stays as it is.
bool askTask(Turn &turn, int id);
void answerTask(Turn &turn, int id);
void timeOutTask(Turn &turn, int id);
void actParallel(Turn &turn, int id);
void actMap(Turn &turn, int id);
void proceedJoin(Turn &turn, int id);

// -- how a line of control goes on
void enter(Turn &turn, int id);
void begin(Turn &turn, int id);
// Leaves the state with this output for the state `next`; NoState with isEnd: the line ends here.
void leave(Turn &turn, int id, SharedValue output, int next, bool isEnd, SharedValue assigned);
// The state failed: it is tried again, caught, or its line of control fails.
void failState(Turn &turn, int id, const Fault &fault);
void endBranch(Turn &turn, int id, const SharedValue &output);
void failBranch(Turn &turn, int id, const Fault &fault);
void finishExecution(Turn &turn, RunStatus status, SharedValue output, const Fault &fault);

// -- the data flow that several kinds share
// InputPath; false when it failed the state.
bool effectiveInput(Turn &turn, int id, SharedValue &input);
// A result on its way out: ResultSelector, ResultPath, OutputPath, Assign, Output; then leaves.
void leaveWithResult(Turn &turn, int id, SharedValue result);
// Without a result: OutputPath, Assign, Output on the effective input; then leaves.
void leaveWithInput(Turn &turn, int id, const SharedValue &effective, const Writing &writing, int next, bool isEnd);

// -- a Parallel's or Map's lines
void endIteration(Turn &turn, int id, const SharedValue &output);
void failIteration(Turn &turn, int id, const Fault &fault);
enum class Telling { Told, Untold };
void abortChildren(Turn &turn, int owner, int except, Telling telling = Telling::Told);

// AWS's words where a state has no way on.
inline constexpr char NoWayOut[] = "Failed to transition out of the state. The state does not point to a next state.";

SharedValue withError(const Fault &fault);
SharedValue faultDetails(const Fault &fault);

} // namespace sim

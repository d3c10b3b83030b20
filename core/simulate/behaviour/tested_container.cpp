#include "core/simulate/behaviour/tested_container.h"

#include "core/simulate/behaviour/map_run.h"

namespace sim {

namespace {

void answerByMock(Turn &turn, int id)
{
    if (turn.tested->isVisit && !turn.setup.script.fallback())
        return; // of what is inside, it waits for more
    const Answer answer = turn.setup.script.fallback().value_or(Answer{});
    if (answer.thrown) {
        Fault fault;
        fault.error = answer.thrown->error;
        fault.cause = answer.thrown->cause;
        fault.isFromInside = true;
        return failState(turn, id, fault);
    }
    Branch &owner = turn.branch(id);
    if (owner.join >= 0)
        turn.freeJoin(owner.join);
    owner.join = -1;
    turn.tested->mocked = shared(answer.result.value_or(Value::array()));
    if (turn.tested->isVisit)
        turn.see(&Inspection::result, turn.tested->mocked);
    leaveWithResult(turn, id, turn.tested->mocked);
}

} // namespace

void answerTestedParallel(Turn &turn, int id)
{
    // AWS shows nothing of a mocked Parallel's way in.
    if (!turn.tested->isVisit)
        turn.see(&Inspection::afterInputPath, SharedValue());
    answerByMock(turn, id);
}

void answerTestedMap(Turn &turn, int id)
{
    Join &join = turn.join(turn.branch(id).join);
    SharedValue selected;
    if (!readSelected(turn, id, selected))
        return;
    turn.see(&Inspection::afterItemSelector, selected);
    turn.see(&Inspection::afterItemBatcher, join.items);
    join.failed = turn.tested->failedIterations;
    if (join.failed > join.count)
        turn.tested->refusal = "mapIterationFailureCount must not exceed the number of items of the Map state";
    if (!tolerates(join) || !isBeyondTolerance(join))
        return answerByMock(turn, id);
    Fault fault = toleranceFault();
    fault.isFromInside = true;
    failState(turn, id, fault);
}

} // namespace sim

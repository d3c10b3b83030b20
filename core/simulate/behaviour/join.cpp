#include "core/simulate/behaviour/behaviour.h"
#include "core/simulate/behaviour/map_run.h"

namespace sim {

namespace {

SharedPlace iterationPlace(Turn &turn, const Branch &branch)
{
    const Branch &owner = turn.branch(branch.parent);
    return std::make_shared<const Place>(Place{owner.place->state, *branch.iterations});
}

// AWS tells of an aborted state where it was in the middle of one that takes time.
void tellAborted(Turn &turn, Branch &branch)
{
    if (!branch.place || branch.state == NoState || branch.entered == 0)
        return;
    if (const auto aborted = history::stateEventType(turn.state(branch).stateKind(), history::Role::Abort))
        turn.tellAfter(branch.last, branch, *aborted, branch.place);
}

bool isInlineMap(const Join &join)
{
    return join.isMap && !join.isDistributed;
}

// Takes the join apart; a redrive may want it back.
void wreckJoin(Turn &turn, int ownerId, std::shared_ptr<Wreck> wreck)
{
    Branch &owner = turn.branch(ownerId);
    wreck->join = std::move(turn.join(owner.join));
    wreck->last = owner.last;
    turn.freeJoin(owner.join);
    owner.join = -1;
    // One whose rounds never came to be has to begin anew.
    const bool hasBegun = !wreck->join.results.empty() || wreck->join.count == 0;
    owner.wreck = hasBegun && !turn.tested ? std::move(wreck) : nullptr;
}

SharedValue collected(const Join &join)
{
    Value list = Value::array();
    for (const SharedValue &each : join.results) {
        if (each)
            list.push_back(*each);
    }
    return shared(std::move(list));
}

// A child of a distributed Map is an execution of its own; its failure only counts.
void countFailure(Turn &turn, int id, const Fault &childFault)
{
    const int ownerId = turn.branch(id).parent;
    const int joinId = turn.branch(ownerId).join;
    reportChild(turn, id, {}, childFault);
    Join &join = turn.join(joinId);
    join.fallen.push_back(std::make_shared<const Branch>(turn.branch(id)));
    turn.freeBranch(id);
    --join.running;
    ++join.failed;
    if (tolerates(join) ? isBeyondTolerance(join) : join.failed > 0)
        return failMapRun(turn, ownerId, toleranceFault());
    continueMap(turn, joinId, 0);
}

} // namespace

void begin(Turn &turn, int id)
{
    Branch &branch = turn.branch(id);
    const int owner = branch.parent;
    const Join &join = turn.join(turn.branch(owner).join);
    if (join.isMap && !readIterationInput(turn, id))
        return;
    if (join.isDistributed) {
        branch.given = branch.input;
        branch.startedAt = turn.run.now;
    }
    if (isInlineMap(join))
        branch.last = turn.tellAfter(branch.last, branch, EventType::MapIterationStarted, iterationPlace(turn, branch));
    if (branch.state == NoState)
        return failBranch(turn, id, runtimeFault(turn, turn.branch(owner), "The state to start at does not exist."));
    branch.resume = What::Enter;
    turn.reschedule(id, What::Enter);
}

void endIteration(Turn &turn, int id, const SharedValue &output)
{
    Branch &branch = turn.branch(id);
    const int ownerId = branch.parent;
    Branch &owner = turn.branch(ownerId);
    const int joinId = owner.join;
    Join &join = turn.join(joinId);
    const std::int32_t last = branch.last;
    if (!join.isDistributed) // whose children's events are another history's
        owner.last = last;
    if (isInlineMap(join))
        owner.last = turn.tellAfter(last, branch, EventType::MapIterationSucceeded, iterationPlace(turn, branch));
    reportChild(turn, id, output, {});
    turn.holdPayload(branch, output);
    join.results[size_t(branch.number)] = output;
    turn.freeBranch(id);
    --join.running;
    if (join.isMap)
        return continueMap(turn, joinId, last);
    if (join.running == 0)
        turn.reschedule(ownerId, What::Proceed);
}

void failIteration(Turn &turn, int id, const Fault &fault)
{
    Branch &branch = turn.branch(id);
    const int ownerId = branch.parent;
    const Join &join = turn.join(turn.branch(ownerId).join);
    if (join.isDistributed)
        return countFailure(turn, id, fault);
    const std::int32_t last = branch.last;
    if (join.isMap)
        turn.tellAfter(last, branch, EventType::MapIterationFailed, iterationPlace(turn, branch));
    else if (branch.state != NoState && turn.state(branch).stateKind() == asl::StateKind::Task)
        tellAborted(turn, branch);
    abortChildren(turn, ownerId, id);
    turn.branch(ownerId).last = last;
    Fault passed = fault;
    passed.isFromInside = true;
    passed.isEvaluation = false; // told where it happened
    failState(turn, ownerId, passed);
}

void abortChildren(Turn &turn, int ownerId, int except, Telling telling)
{
    const int joinId = turn.branch(ownerId).join;
    const bool isMap = isInlineMap(turn.join(joinId));
    auto wreck = std::make_shared<Wreck>();
    for (int child = 0; child < int(turn.run.branches.size()); ++child) {
        Branch &branch = turn.branch(child);
        if (!branch.isAlive || branch.parent != ownerId)
            continue;
        if (branch.join >= 0)
            abortChildren(turn, child, -1, telling);
        if (child != except && telling == Telling::Told) {
            tellAborted(turn, branch);
            if (isMap && branch.entered > 0)
                turn.tellAfter(branch.last, branch, EventType::MapIterationAborted, iterationPlace(turn, branch));
        }
        wreck->lines.push_back(branch);
        turn.freeBranch(child);
    }
    wreckJoin(turn, ownerId, std::move(wreck));
}

void proceedJoin(Turn &turn, int id)
{
    Branch &owner = turn.branch(id);
    Join &join = turn.join(owner.join);
    SharedValue result;
    if (!join.isDistributed || !turn.kind<MapCode>(owner).writer)
        result = collected(join);
    else if (!writeResults(turn, id, result))
        return;
    if (join.isDistributed) {
        const std::int32_t ended = turn.tellAfter(join.mapRunStarted, owner, EventType::MapRunSucceeded, owner.place);
        turn.tellAfter(ended, owner, EventType::MapStateSucceeded, owner.place);
        owner.last = join.mapRunStarted;
    } else {
        turn.tellAfter(owner.last, owner, join.isMap ? EventType::MapStateSucceeded : EventType::ParallelStateSucceeded,
                       owner.place);
    }
    wreckJoin(turn, id, std::make_shared<Wreck>()); // its own fields may fail yet
    leaveWithResult(turn, id, std::move(result));
}

} // namespace sim

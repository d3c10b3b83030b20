#include "core/simulate/behaviour/redrive.h"

#include "core/simulate/behaviour/behaviour.h"
#include "core/simulate/behaviour/map_run.h"

namespace sim {

namespace {

void tellMapRun(Turn &turn, Branch &owner, Join &join)
{
    Value details = Value::object();
    details["mapRunArn"] = join.mapRunArn;
    details["redriveCount"] = ++join.redrives;
    join.mapRunStarted = turn.tellAfter(join.mapRunStarted, owner, EventType::MapRunRedriven, owner.place, {},
                                        shared(std::move(details)));
}

void rebuild(Turn &turn, int id)
{
    Branch &owner = turn.branch(id);
    const auto wreck = std::exchange(owner.wreck, nullptr);
    const int joinId = owner.join = turn.newJoin();
    Join &join = turn.join(joinId);
    join = wreck->join;
    join.owner = id;
    join.running = join.failed = 0;
    join.again.assign(join.fallen.begin(), join.fallen.end());
    join.fallen.clear();
    for (const Branch &line : wreck->lines)
        join.again.push_back(std::make_shared<const Branch>(line));
    owner.last = wreck->last;
    if (join.isDistributed)
        tellMapRun(turn, owner, join);
    while (!join.again.empty() && (!join.isMap || join.running < join.limit))
        resumeNext(turn, joinId);
    while (join.isMap && join.next < join.count && join.running < join.limit)
        startIteration(turn, joinId, join.next++, join.started);
    if (join.running == 0)
        turn.reschedule(id, What::Proceed);
}

} // namespace

void resumeLine(Turn &turn, int id)
{
    Branch &branch = turn.branch(id);
    branch.retryCount = 0;
    branch.retriesByRule.clear();
    branch.isAsking = false;
    if (branch.join >= 0)
        abortChildren(turn, id, -1, Telling::Untold); // the execution was ended from outside
    if (branch.wreck)
        return rebuild(turn, id);
    if (branch.resume != What::Act)
        return turn.reschedule(id, branch.resume);
    const bool isFail = turn.state(branch).stateKind() == asl::StateKind::Fail;
    branch.last = isFail ? branch.beforeEntered : branch.entered;
    turn.reschedule(id, isFail ? What::Enter : What::Act);
}

void resumeNext(Turn &turn, int joinId)
{
    Join &join = turn.join(joinId);
    const auto from = join.again.front();
    join.again.pop_front();
    const Branch &owner = turn.branch(join.owner);
    // AWS: an Express child is started again, a Standard one redriven.
    if (join.isDistributed && turn.kind<MapCode>(owner).isExpress)
        return startIteration(turn, joinId, from->number, join.started);
    const int child = turn.newBranch();
    Branch &branch = turn.branch(child);
    const std::uint32_t ticket = branch.ticket;
    branch = *from;
    branch.ticket = ticket;
    branch.parent = join.owner;
    branch.history = owner.history;
    if (join.isDistributed) {
        branch.history = turn.newHistory();
        // Its ExecutionFailed and ExecutionRedriven.
        turn.run.histories[size_t(branch.history)].lastId = from->last + 2;
    }
    ++join.running;
    resumeLine(turn, child);
}

} // namespace sim

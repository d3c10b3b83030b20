#include "core/simulate/behaviour/behaviour.h"
#include "core/simulate/behaviour/tested_container.h"

namespace sim {

void actParallel(Turn &turn, int id)
{
    Branch &owner = turn.branch(id);
    const StateCode &code = turn.state(owner);
    const bool isJsonata = code.language == expr::Language::Jsonata;
    const ParallelCode &parallel = turn.kind<ParallelCode>(owner);
    SharedValue input;
    if (!effectiveInput(turn, id, input))
        return;
    if (code.parameters.isSet()) {
        const expr::Evaluated filled = code.parameters.evaluated(turn.environment(owner, input));
        if (!filled)
            return failState(turn, id, fault(turn, owner, filled.error()));
        input = *filled;
    }
    if (turn.tested && turn.tested->isVisit)
        turn.see(isJsonata ? &Inspection::afterArguments : &Inspection::afterParameters, input);
    owner.wreck.reset();
    turn.tell(owner, EventType::ParallelStateStarted);
    if (turn.tested)
        return answerTestedParallel(turn, id);
    const int joinId = turn.newJoin();
    owner.join = joinId;
    Join &join = turn.join(joinId);
    join.owner = id;
    join.started = owner.last;
    join.count = join.next = join.running = int(parallel.scopes.size());
    join.results.resize(parallel.scopes.size());
    for (int number = 0; number < join.count; ++number) {
        const int child = turn.newBranch();
        Branch &branch = turn.branch(child);
        branch.parent = id;
        branch.number = number;
        branch.history = owner.history;
        branch.state = turn.program.scopes[size_t(parallel.scopes[size_t(number)])].startAt;
        branch.last = owner.last;
        branch.input = input;
        branch.mapItem = owner.mapItem;
        branch.variables = owner.variables;
        branch.iterations = owner.iterations;
        turn.schedule(child, What::Begin);
    }
    if (join.count == 0)
        turn.reschedule(id, What::Proceed);
}

} // namespace sim

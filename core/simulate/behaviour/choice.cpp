#include "core/simulate/behaviour/behaviour.h"

namespace sim {

void actChoice(Turn &turn, int id)
{
    const Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    const ChoiceCode &choice = turn.kind<ChoiceCode>(branch);
    SharedValue input;
    if (!effectiveInput(turn, id, input))
        return;
    const expr::Environment environment = turn.environment(branch, input);
    for (const ChoiceBranch &rule : choice.branches) {
        const auto holds = rule.condition.holds(environment);
        if (!holds)
            return failState(turn, id, fault(turn, branch, holds.error()));
        if (*holds)
            return leaveWithInput(turn, id, input, rule.writing, rule.next, false);
    }
    // ASL: a Choice that nothing matches and that has no Default fails with States.NoChoiceMatched.
    if (choice.otherwise == NoState) {
        expr::Failure nowhere{"States.NoChoiceMatched",
                              "Failed to transition out of the state. The state does not point to a next state."};
        return failState(turn, id, fault(turn, branch, nowhere));
    }
    leaveWithInput(turn, id, input, code.writing, choice.otherwise, false);
}

} // namespace sim

#include "core/simulate/behaviour/behaviour.h"

namespace sim {

namespace {

void outlineRules(const ChoiceCode &choice, std::vector<Verdict> &into)
{
    into.clear();
    for (const ChoiceBranch &rule : choice.branches)
        into.push_back(rule.condition.outline());
}

} // namespace

void actChoice(Turn &turn, int id)
{
    const Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    const ChoiceCode &choice = turn.kind<ChoiceCode>(branch);
    SharedValue input;
    if (!effectiveInput(turn, id, input))
        return;
    const expr::Environment environment = turn.environment(branch, input);
    if (turn.tested)
        outlineRules(choice, turn.tested->seen.rules);
    for (size_t i = 0; i < choice.branches.size(); ++i) {
        const ChoiceBranch &rule = choice.branches[i];
        const auto holds = rule.condition.holds(environment, turn.tested ? &turn.tested->seen.rules[i] : nullptr);
        if (!holds)
            return failState(turn, id, fault(turn, branch, holds.error()));
        if (!*holds)
            continue;
        count(turn.passed(branch).rules, i);
        turn.see(&Inspection::rule, int(i));
        return leaveWithInput(turn, id, input, rule.writing, rule.next, false);
    }
    // ASL and AWS's documentation call this States.NoChoiceMatched; AWS itself fails with States.Runtime, which nothing
    // catches (recorded 2026: tiny-asl-machine, Choice cases without Default).
    if (choice.otherwise == NoState)
        return failState(turn, id, runtimeFault(turn, branch, NoWayOut));
    ++turn.passed(branch).otherwise;
    leaveWithInput(turn, id, input, code.writing, choice.otherwise, false);
}

} // namespace sim

#include "core/simulate/behaviour/behaviour.h"
#include "core/simulate/retry.h"

#include <algorithm>

namespace sim {

namespace {

// AWS links EvaluationFailed to what came before the state when its entry is all there is of it so far.
void tellEvaluation(Turn &turn, Branch &branch, const Fault &fault)
{
    Value details = *faultDetails(fault);
    if (fault.location)
        details["location"] = *fault.location;
    details["state"] = turn.state(branch).name;
    const bool atEntry = branch.last == branch.entered && !fault.followsEntry;
    branch.last = turn.tellAfter(atEntry ? branch.beforeEntered : branch.last, branch, EventType::EvaluationFailed,
                                 branch.place, {}, shared(std::move(details)));
}

bool isRetried(Turn &turn, int id, const Fault &fault)
{
    Branch &branch = turn.branch(id);
    const auto &rules = turn.state(branch).retriers;
    for (size_t i = 0; i < rules.size(); ++i) {
        if (!matches(rules[i].errors, fault))
            continue;
        branch.retriesByRule.resize(rules.size());
        int &made = branch.retriesByRule[i];
        // ASL: the first retrier that matches decides; when it has no attempts left, the catchers do.
        if (made >= rules[i].maxAttempts)
            return false;
        const VirtualTime delay = retryDelay(rules[i], made, turn.run.random);
        turn.see(&Inspection::retryIndex, int(i));
        count(turn.passed(branch).retriers, i);
        turn.see(&Inspection::retryDelay, delay);
        ++made;
        ++branch.retryCount;
        turn.reschedule(id, What::Act, delay);
        return true;
    }
    return false;
}

// A Map or Parallel that fails for good says so; when its own paths fail, AWS says nothing, and neither when
// States.Runtime ends the execution from within it (measured on AWS: floci, issue 2868, 2026-09-01).
void tellContainer(Turn &turn, Branch &branch, const Fault &fault)
{
    if ((!fault.isFromInside && !fault.isEvaluation) || !isRecoverable(fault))
        return;
    const asl::StateKind kind = turn.state(branch).stateKind();
    if (kind == asl::StateKind::Map)
        turn.tell(branch, EventType::MapStateFailed);
    else if (kind == asl::StateKind::Parallel)
        turn.tell(branch, EventType::ParallelStateFailed);
}

Value textOrNull(const std::optional<std::string> &text)
{
    return text ? Value(*text) : Value();
}

// Evaluates for a catcher; a failure there is the end of this line.
bool take(Turn &turn, int id, expr::Evaluated value, SharedValue &into)
{
    if (value) {
        into = std::move(*value);
        return true;
    }
    Fault made = fault(turn, turn.branch(id), value.error());
    if (made.isEvaluation)
        tellEvaluation(turn, turn.branch(id), made);
    failBranch(turn, id, made);
    return false;
}

void leaveByCatcher(Turn &turn, int id, const CatchRule &rule, const Fault &fault)
{
    Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    const SharedValue error = withError(fault);
    const bool jsonata = code.language == expr::Language::Jsonata;
    expr::Environment environment = turn.environment(branch, jsonata ? branch.input : error);
    SharedValue output = error, assigned;
    if (jsonata)
        environment.errorOutput = error;
    if (rule.writing.assign.isSet() && !take(turn, id, rule.writing.assign.evaluated(environment), assigned))
        return;
    if (jsonata && rule.writing.output.isSet()) {
        if (!take(turn, id, rule.writing.output.evaluated(environment), output))
            return;
    } else if (!jsonata && !take(turn, id, rule.resultPlace.inserted(branch.input, error), output)) {
        return;
    }
    leave(turn, id, output, rule.next, false, assigned);
}

} // namespace

SharedValue withError(const Fault &fault)
{
    Value error = Value::object();
    error["Error"] = textOrNull(fault.error);
    // AWS: a time-out has no cause in its event, and an empty one for its catcher.
    error["Cause"] = fault.isTimeout ? Value("") : textOrNull(fault.cause);
    return shared(std::move(error));
}

void failState(Turn &turn, int id, const Fault &fault)
{
    Branch &branch = turn.branch(id);
    if (branch.join >= 0)
        abortChildren(turn, id, -1);
    // AWS: then the whole Parallel or Map is run again by a redrive, not what failed in it alone.
    if (fault.error == "States.DataLimitExceeded" && !fault.isFromInside)
        branch.wreck.reset();
    if (fault.isEvaluation)
        tellEvaluation(turn, branch, fault);
    turn.see(&Inspection::fault, std::optional(fault));
    if (isRecoverable(fault) && isRetried(turn, id, fault))
        return;
    tellContainer(turn, branch, fault);
    if (isRecoverable(fault)) {
        const std::vector<CatchRule> &rules = turn.state(branch).catchers;
        const auto rule =
            std::ranges::find_if(rules, [&](const CatchRule &each) { return matches(each.errors, fault); });
        if (rule != rules.end()) {
            turn.see(&Inspection::catchIndex, int(rule - rules.begin()));
            count(turn.passed(branch).catchers, size_t(rule - rules.begin()));
            return leaveByCatcher(turn, id, *rule, fault);
        }
    }
    failBranch(turn, id, fault);
}

} // namespace sim

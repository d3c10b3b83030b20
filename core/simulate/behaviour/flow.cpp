#include "core/simulate/behaviour/behaviour.h"

namespace sim {

namespace {

SharedPlace placeOf(const StateCode &code, const Branch &branch)
{
    if (!branch.iterations)
        return code.place;
    return std::make_shared<const Place>(Place{code.place->state, *branch.iterations});
}

SharedVariables changed(const SharedVariables &variables, const Value &assigned)
{
    auto copy = variables ? std::make_shared<expr::Variables>(*variables) : std::make_shared<expr::Variables>();
    for (const auto &[name, value] : assigned.items())
        (*copy)[name] = shared(value);
    return copy;
}

} // namespace

void enter(Turn &turn, int id)
{
    Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    branch.place = placeOf(code, branch);
    branch.enteredAt = turn.run.now;
    branch.beforeEntered = branch.last;
    branch.resume = What::Act;
    if (const auto *unknown = std::get_if<UnknownCode>(&code.kind)) {
        Fault fault;
        fault.error = "States.Runtime";
        fault.cause = "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, "
                      "Parallel, Map] but was: "
            + unknown->type;
        return failBranch(turn, id, fault);
    }
    ++turn.passed(branch).entered;
    branch.entered = turn.tell(branch, *history::stateEventType(code.stateKind(), history::Role::Entry), branch.input);
    turn.reschedule(id, What::Act);
}

void leave(Turn &turn, int id, SharedValue output, int next, bool isEnd, SharedValue assigned)
{
    Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    SharedValue details;
    if (assigned && !assigned->empty()) {
        branch.variables = changed(branch.variables, *assigned);
        Value written = Value::object();
        written["assignedVariables"] = *assigned;
        details = shared(std::move(written));
    }
    if (!isEnd && next == NoState)
        return failBranch(turn, id, runtimeFault(turn, branch, NoWayOut));
    ++turn.passed(branch).left;
    turn.tell(branch, *history::stateEventType(code.stateKind(), history::Role::Exit), output, std::move(details));
    if (turn.tested) {
        turn.see(&Inspection::output, output);
        turn.see(&Inspection::next, next);
        return finishExecution(turn, RunStatus::Succeeded, output, {});
    }
    if (isEnd)
        return endBranch(turn, id, output);
    branch.state = next;
    branch.resume = What::Enter;
    branch.wreck.reset();
    branch.input = std::move(output);
    branch.retryCount = 0;
    branch.retriesByRule.clear();
    branch.sent.reset();
    branch.token.clear();
    turn.reschedule(id, What::Enter);
}

void endBranch(Turn &turn, int id, const SharedValue &output)
{
    if (turn.branch(id).parent >= 0)
        return endIteration(turn, id, output);
    finishExecution(turn, RunStatus::Succeeded, output, {});
}

void failBranch(Turn &turn, int id, const Fault &fault)
{
    if (turn.branch(id).parent >= 0)
        return failIteration(turn, id, fault);
    finishExecution(turn, RunStatus::Failed, {}, fault);
}

void finishExecution(Turn &turn, RunStatus status, SharedValue output, const Fault &fault)
{
    Branch &root = turn.run.branches.front();
    if (status == RunStatus::Succeeded)
        turn.tellAfter(root.last, root, EventType::ExecutionSucceeded, {}, output);
    else if (status == RunStatus::Failed)
        turn.tellAfter(root.last, root, EventType::ExecutionFailed, {}, {}, faultDetails(fault));
    if (turn.run.histories.front().isFull)
        return;
    turn.run.status = status;
    turn.run.output = std::move(output);
    turn.run.error = fault.error;
    turn.run.cause = fault.cause;
    turn.run.agenda.clear();
}

SharedValue faultDetails(const Fault &fault)
{
    Value details = Value::object();
    if (fault.error)
        details["error"] = *fault.error;
    if (fault.cause)
        details["cause"] = *fault.cause;
    return shared(std::move(details));
}

} // namespace sim

#include "core/simulate/advance.h"

#include "core/history/timestamp.h"
#include "core/simulate/behaviour/behaviour.h"
#include "core/simulate/express_rules.h"
#include "core/simulate/json_text.h"

namespace sim {

namespace {

// AWS: an Express execution lasts five minutes at most.
constexpr VirtualTime LongestExpress = VirtualTime(5) * 60 * 1000;

SharedValue executionContext(const Setup &setup, const SharedValue &input, expr::Random &random)
{
    const bool isExpress = setup.type == MachineType::Express;
    const std::string account = "arn:aws:states:us-east-1:111111111111:";
    Value execution = Value::object();
    execution["Id"] = account + (isExpress ? "express:" : "execution:") + setup.machineName + ":" + setup.executionName
        + (isExpress ? ":" + random.nextUuid() : "");
    execution["Input"] = *input;
    execution["StartTime"] = history::timestampText(setup.start);
    execution["Name"] = setup.executionName;
    execution["RoleArn"] = "arn:aws:iam::111111111111:role/StepFunctionsRole";
    // AWS: an Express execution cannot be redriven and has no count of it.
    if (!isExpress)
        execution["RedriveCount"] = 0;
    Value machine = Value::object();
    machine["Id"] = account + "stateMachine:" + setup.machineName;
    machine["Name"] = setup.machineName;
    Value context = Value::object();
    context["Execution"] = std::move(execution);
    context["StateMachine"] = std::move(machine);
    return shared(std::move(context));
}

void act(Turn &turn, int id)
{
    switch (turn.state(turn.branch(id)).stateKind()) {
    case asl::StateKind::Task: return actTask(turn, id);
    case asl::StateKind::Pass: return actPass(turn, id);
    case asl::StateKind::Choice: return actChoice(turn, id);
    case asl::StateKind::Wait: return actWait(turn, id);
    case asl::StateKind::Succeed: return actSucceed(turn, id);
    case asl::StateKind::Fail: return actFail(turn, id);
    case asl::StateKind::Parallel: return actParallel(turn, id);
    case asl::StateKind::Map: return actMap(turn, id);
    case asl::StateKind::Unknown: return;
    }
}

void endByTimeOut(Turn &turn)
{
    Fault fault;
    fault.error = "States.Timeout";
    Branch &root = turn.run.branches.front();
    turn.tellAfter(0, root, EventType::ExecutionTimedOut, {}, {}, faultDetails(fault));
    // Measured on AWS (floci, issue 2733, 2026-08-30): the event has the error, DescribeExecution has none. TestState tells it.
    finishExecution(turn, RunStatus::TimedOut, {}, turn.tested ? fault : Fault{});
}

// False when the happening has to wait for an answer.
bool happened(Turn &turn, const Scheduled &due)
{
    switch (due.what) {
    case What::Begin: begin(turn, due.branch); return true;
    case What::Enter: enter(turn, due.branch); return true;
    case What::Act: act(turn, due.branch); return true;
    case What::Ask: return askTask(turn, due.branch);
    case What::Answer: answerTask(turn, due.branch); return true;
    case What::TimeOut: timeOutTask(turn, due.branch); return true;
    case What::WakeUp: wakeUp(turn, due.branch); return true;
    case What::Proceed: proceedJoin(turn, due.branch); return true;
    case What::EndOfExecution: endByTimeOut(turn); return true;
    }
    return true;
}

Fault limitFault()
{
    Fault fault;
    fault.error = "States.Runtime";
    fault.cause = "The execution reached the maximum number of history events (" + std::to_string(EventLimit) + ").";
    return fault;
}

// A distributed Map's child has a history of its own, and its own limit.
void endChildByLimit(Turn &turn, int id)
{
    const auto historyOf = [&turn](int branch) { return turn.branch(branch).history; };
    if (!turn.branch(id).isAlive || !turn.run.histories[size_t(historyOf(id))].isFull)
        return;
    while (turn.branch(id).parent >= 0 && historyOf(turn.branch(id).parent) == historyOf(id))
        id = turn.branch(id).parent;
    if (turn.branch(id).join >= 0)
        abortChildren(turn, id, -1);
    failIteration(turn, id, limitFault());
}

// The last event of a history that may not grow any further.
void endHere(Turn &turn, std::int32_t id, const Fault &fault)
{
    turn.run.histories.front().isFull = false;
    turn.run.histories.front().lastId = id - 1;
    turn.events.push_back(
        {id, turn.events.back().id, turn.run.now, EventType::ExecutionFailed, {}, {}, faultDetails(fault)});
    turn.run.status = RunStatus::Failed;
    turn.run.error = fault.error;
    turn.run.cause = fault.cause;
    turn.run.agenda.clear();
}

// AWS: an execution that reaches its 25,000th event fails with it.
void endByLimit(Turn &turn)
{
    endHere(turn, EventLimit, limitFault());
}

// Not AWS's limit but this computer's: a history is kept whole, so that every moment of it can be gone back to.
void endByMemory(Turn &turn)
{
    Fault fault;
    fault.error = "States.Runtime";
    fault.cause = "This run was ended here, not by AWS: the data in its history takes more than "
        + std::to_string(MemoryLimit / 1'000'000) + " MB. Let it loop less often, or over less data.";
    endHere(turn, turn.run.histories.front().lastId + 1, fault);
}

// Why AWS would not have created such a state machine at all; empty where it can run.
std::string definitionRefusal(const Turn &turn)
{
    if (turn.run.branches.front().state == NoState)
        return "MISSING_TRANSITION_TARGET: Missing 'Next' target at /StartAt";
    return turn.setup.type == MachineType::Express ? expressRefusal(turn.program) : childrenRefusal(turn.program);
}

bool isVoid(const Turn &turn, const Scheduled &scheduled)
{
    if (scheduled.what == What::EndOfExecution)
        return false;
    const Branch &branch = turn.run.branches[size_t(scheduled.branch)];
    return !branch.isAlive || branch.ticket != scheduled.ticket;
}

} // namespace

Execution startedExecution(const Program &program, const Setup &setup)
{
    Execution run;
    run.passed.resize(program.states.size());
    run.now = setup.start;
    run.random = expr::Random(setup.seed);
    run.histories.emplace_back();
    Branch &root = run.branches.emplace_back();
    root.isAlive = true;
    root.resume = What::Enter;
    root.input = shared(setup.input);
    root.state = program.scopes.empty() ? NoState : program.scopes.front().startAt;
    run.context = executionContext(setup, root.input, run.random);
    Value lean = *run.context;
    lean["Execution"].erase("Input");
    run.leanContext = shared(std::move(lean));
    return run;
}

void tellStart(Turn &turn)
{
    Branch &root = turn.run.branches.front();
    SharedValue details;
    // Kept only where it is not as it would be written: another history could not tell.
    if (!turn.setup.inputText.empty() && turn.setup.inputText != jsonText(*root.input))
        details = shared({{"input", turn.setup.inputText}});
    // AWS: the first state entered follows event 0, not ExecutionStarted.
    turn.tellAfter(0, root, EventType::ExecutionStarted, {}, root.input, std::move(details));
    // A tested state stands alone: whether its machine could be created is another question.
    if (const std::string refusal = turn.tested ? std::string() : definitionRefusal(turn); !refusal.empty()) {
        Fault fault;
        fault.error = "States.Runtime";
        fault.cause = "Invalid State Machine Definition: '" + refusal + "'";
        return finishExecution(turn, RunStatus::Failed, {}, fault);
    }
    if (isLargerThan(*root.input, PayloadLimit)) {
        Fault fault;
        fault.error = "States.DataLimitExceeded";
        fault.cause = "The execution's input exceeds the maximum number of bytes service limit.";
        return finishExecution(turn, RunStatus::Failed, {}, fault);
    }
    scheduleEnd(turn);
    turn.schedule(0, What::Enter);
}

void scheduleEnd(Turn &turn)
{
    const VirtualTime longest = turn.setup.type == MachineType::Express ? LongestExpress : LongestStandard;
    VirtualTime end = turn.setup.start + longest;
    if (turn.program.timeoutSeconds && *turn.program.timeoutSeconds > 0)
        end = std::min(end, turn.run.now + VirtualTime(*turn.program.timeoutSeconds * 1000));
    turn.run.agenda.add(end, 0, 0, What::EndOfExecution);
}

bool advance(Turn &turn)
{
    Execution &run = turn.run;
    if (run.status != RunStatus::Running)
        return false;
    while (!run.agenda.isEmpty()) {
        const Scheduled due = run.agenda.take();
        if (isVoid(turn, due))
            continue;
        run.now = due.at;
        ++run.happenings;
        if (!happened(turn, due)) {
            run.agenda.put(due);
            --run.happenings;
            run.status = RunStatus::WantsAnswer;
            run.wanting = due.branch;
            return false;
        }
        if (run.histories.front().isFull)
            endByLimit(turn);
        else if (run.heldBytes > MemoryLimit && run.status == RunStatus::Running)
            endByMemory(turn);
        else
            endChildByLimit(turn, due.branch);
        return true;
    }
    return false;
}

void abortExecution(Turn &turn)
{
    // AWS: what stops an execution from outside follows event 0 and says nothing.
    turn.tellAfter(0, turn.run.branches.front(), EventType::ExecutionAborted, {}, {}, shared(Value::object()));
    turn.run.status = RunStatus::Aborted;
    turn.run.agenda.clear();
}

} // namespace sim

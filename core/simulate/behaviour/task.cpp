#include "core/simulate/behaviour/behaviour.h"
#include "core/simulate/behaviour/nested.h"

#include "core/simulate/expected_type.h"
#include "core/simulate/json_text.h"

#include <cmath>

namespace sim {

namespace {

// AWS: a Task without TimeoutSeconds may take 99,999,999 seconds.
constexpr std::int64_t LongestTask = 99'999'999;

struct TaskTypes
{
    EventType scheduled, started, succeeded, failed, timedOut;
};

TaskTypes typesOf(const TaskCode &task)
{
    if (task.isLambda())
        return {EventType::LambdaFunctionScheduled, EventType::LambdaFunctionStarted,
                EventType::LambdaFunctionSucceeded, EventType::LambdaFunctionFailed, EventType::LambdaFunctionTimedOut};
    if (task.isActivity())
        return {EventType::ActivityScheduled, EventType::ActivityStarted, EventType::ActivitySucceeded,
                EventType::ActivityFailed, EventType::ActivityTimedOut};
    return {EventType::TaskScheduled, EventType::TaskStarted, EventType::TaskSucceeded, EventType::TaskFailed,
            EventType::TaskTimedOut};
}

// Error and cause beside what identifies a service's action.
SharedValue failureDetails(const TaskCode &task, const Fault &fault)
{
    if (!task.identity)
        return faultDetails(fault);
    Value details = *task.identity;
    details.update(*faultDetails(fault));
    return shared(std::move(details));
}

// AWS, recorded 2026 for expressions; a path's words are made like those of a Wait's SecondsPath.
std::optional<expr::Failure> misfitOfSeconds(const Operand &operand, const Value &value)
{
    const bool isExpression = operand.isExpression();
    const char *error = isExpression ? "States.QueryEvaluationError" : "States.Runtime";
    if (isExpression && !value.is_number())
        return unexpectedType(operand, "number", value);
    const auto seconds = integerIn(operand, value);
    if (operand.isPath() && !seconds)
        return expr::Failure{error,
                             "The " + operand.field() + " parameter cannot be parsed as an integer: " + operand.text()
                                 + " == " + shownValue(value)};
    if (!seconds)
        return expr::Failure{error,
                             "The " + operand.field() + " field cannot be parsed as an integer: " + jsonText(value)};
    if (*seconds < 0 || *seconds > LongestTask)
        return expr::Failure{error,
                             operand.field() + " must be between 0 and " + std::to_string(LongestTask)
                                 + " but was: " + std::to_string(*seconds)};
    return std::nullopt;
}

// Seconds of a time-out field; 0 when it is not written. False when reading it failed the state.
bool readSeconds(Turn &turn, int id, const Operand &operand, const expr::Environment &environment, std::int64_t &into)
{
    into = 0;
    if (!operand.isSet())
        return true;
    const Branch &branch = turn.branch(id);
    const expr::Evaluated value = operand.evaluated(environment);
    if (!value) {
        failState(turn, id, fault(turn, branch, value.error()));
        return false;
    }
    if (const auto misfit = misfitOfSeconds(operand, **value)) {
        failState(turn, id, fault(turn, branch, *misfit));
        return false;
    }
    into = *integerIn(operand, **value);
    return true;
}

bool readSent(Turn &turn, int id, const SharedValue &input)
{
    Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    branch.sent = input;
    if (code.parameters.isSet()) {
        const expr::Evaluated filled = code.parameters.evaluated(turn.environment(branch, input));
        if (!filled) {
            failState(turn, id, fault(turn, branch, filled.error()));
            return false;
        }
        branch.sent = *filled;
    }
    const bool isJsonata = code.language == expr::Language::Jsonata;
    turn.see(isJsonata ? &Inspection::afterArguments : &Inspection::afterParameters, branch.sent);
    return true;
}

bool readCredentials(Turn &turn, int id, const SharedValue &input, SharedValue &credentials)
{
    const Branch &branch = turn.branch(id);
    const TaskCode &task = turn.kind<TaskCode>(branch);
    if (!task.credentials.isSet())
        return true;
    const expr::Evaluated filled = task.credentials.evaluated(turn.environment(branch, input));
    if (!filled) {
        failState(turn, id, fault(turn, branch, filled.error()));
        return false;
    }
    credentials = *filled;
    return true;
}

SharedValue scheduledDetails(const TaskCode &task, const Branch &branch, const SharedValue &credentials)
{
    if (branch.timeoutSeconds == 0 && branch.heartbeatSeconds == 0 && !credentials)
        return task.scheduled;
    Value details = *task.scheduled;
    if (branch.timeoutSeconds > 0)
        details["timeoutInSeconds"] = branch.timeoutSeconds;
    if (branch.heartbeatSeconds > 0 && !task.isLambda())
        details["heartbeatInSeconds"] = branch.heartbeatSeconds;
    if (credentials && credentials->is_object() && credentials->contains("RoleArn"))
        details["taskCredentials"] = {{"roleArn", credentials->at("RoleArn")}};
    return shared(std::move(details));
}

SharedValue startedDetails(const TaskCode &task)
{
    static const SharedValue worker = shared({{"workerName", "worker"}});
    return task.isActivity() ? worker : task.identity;
}

VirtualTime milliseconds(double seconds)
{
    return VirtualTime(std::llround(std::min(seconds, double(LongestTask)) * 1000));
}

// From now on, or from the last heartbeat.
VirtualTime patience(const Branch &branch, bool silent)
{
    VirtualTime left = (branch.timeoutSeconds > 0 ? branch.timeoutSeconds : LongestTask) * 1000 - branch.waited;
    // A task that works is taken to send its heartbeats; one that never answers sends none.
    if (silent && branch.heartbeatSeconds > 0)
        left = std::min<VirtualTime>(left, branch.heartbeatSeconds * 1000);
    return std::max<VirtualTime>(left, 0);
}

// AWS: SendTaskHeartbeat restarts HeartbeatSeconds, and nothing else.
void waitForHeartbeat(Turn &turn, int id, double seconds)
{
    Branch &branch = turn.branch(id);
    const VirtualTime wait = milliseconds(seconds), limit = patience(branch, true);
    if (wait > limit)
        return turn.reschedule(id, What::TimeOut, limit);
    branch.heartbeats.push_back(seconds);
    branch.waited += wait;
    turn.reschedule(id, What::Ask, wait);
}

bool holds(Turn &turn, const Branch &branch, const std::string &condition)
{
    const auto inside = expr::jsonataInside(condition);
    const auto compiled = inside ? expr::Jsonata::compiled(*inside) : Result<expr::Jsonata, expr::Failure>({});
    if (!compiled)
        return false;
    expr::Random aside; // what a condition draws must not change the run
    expr::Environment environment = turn.environment(branch, branch.input);
    environment.context = contextObject(turn, branch);
    environment.random = &aside;
    const expr::Evaluated value = compiled->evaluatedOrNothing(environment, "When");
    return value && *value && **value == true;
}

// The state's own mock, else the execution it starts where that is to be had, else what answers all tasks.
const Answer *answerFor(Turn &turn, Branch &branch)
{
    const Script &script = turn.setup.script;
    if (branch.isAsking)
        return nullptr;
    const Call call{turn.state(branch).name, branch.attempt, branch.retryCount,
                    branch.iterations && !branch.iterations->empty() ? branch.iterations->back() : -1,
                    [&turn, &branch](const std::string &condition) { return holds(turn, branch, condition); }};
    if (const Answer *answer = script.answer(call))
        return answer;
    if (script.isExhausted(call))
        return nullptr;
    if (!branch.nested)
        runNested(turn, branch);
    if (branch.nested)
        return branch.nested.get();
    return script.fallback() && branch.wants.empty() ? &*script.fallback() : nullptr;
}

std::string textAt(const Value &object, const char *key, const std::string &otherwise)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : otherwise;
}

// Answers that the optimized integrations take for failures although the call went well.
std::optional<Fault> refusedByService(const TaskCode &task, const std::optional<Value> &result)
{
    if (!result || !result->is_object() || task.integration.kind != asl::IntegrationKind::Optimized)
        return std::nullopt;
    Fault fault;
    // AWS: a Lambda function that threw answers with FunctionError, and its error's type names the failure.
    if (task.integration.service == u"lambda" && result->contains("FunctionError")) {
        const Value payload = result->value("Payload", Value::object());
        fault.error = textAt(payload, "errorType", textAt(*result, "FunctionError", "Unhandled"));
        fault.cause = jsonText(payload);
        return fault;
    }
    // AWS: entries that EventBridge did not take fail the task.
    const auto failed = task.integration.service == u"events" ? result->find("FailedEntryCount") : result->end();
    if (failed != result->end() && failed->is_number() && failed->get<double>() > 0) {
        fault.error = "EventBridge.FailedEntry";
        fault.cause = jsonText(*result);
        return fault;
    }
    return std::nullopt;
}

void failTask(Turn &turn, int id, const Fault &fault)
{
    Branch &branch = turn.branch(id);
    const TaskCode &task = turn.kind<TaskCode>(branch);
    turn.tell(branch, typesOf(task).failed, {}, failureDetails(task, fault));
    failState(turn, id, fault);
}

} // namespace

void actTask(Turn &turn, int id)
{
    Branch &branch = turn.branch(id);
    const StateCode &code = turn.state(branch);
    const TaskCode &task = turn.kind<TaskCode>(branch);
    // TestState makes a token only where the task waits for one.
    if (code.readsContext && (!turn.tested || task.integration.pattern == asl::IntegrationPattern::WaitForTaskToken))
        branch.token = turn.run.random.nextUuid();
    SharedValue input, credentials;
    if (!effectiveInput(turn, id, input))
        return;
    const expr::Environment environment = turn.environment(branch, input);
    if (!readSeconds(turn, id, task.timeout, environment, branch.timeoutSeconds)
        || !readSeconds(turn, id, task.heartbeat, environment, branch.heartbeatSeconds) || !readSent(turn, id, input)
        || !readCredentials(turn, id, input, credentials))
        return;
    branch.attempt = turn.run.attempts[branch.state]++;
    branch.nested.reset();
    branch.heartbeats.clear();
    branch.waited = 0;
    const TaskTypes types = typesOf(task);
    branch.called = turn.tell(branch, types.scheduled, branch.sent, scheduledDetails(task, branch, credentials));
    turn.tell(branch, types.started, {}, startedDetails(task));
    turn.reschedule(id, What::Ask);
}

bool askTask(Turn &turn, int id)
{
    Branch &branch = turn.branch(id);
    const TaskCode &task = turn.kind<TaskCode>(branch);
    const Answer *answer = answerFor(turn, branch);
    if (!answer || (!answer->hasOutcome() && branch.heartbeats.size() >= answer->heartbeats.size()))
        return false;
    // A mock without Submitted: the call went well when the job did; when it failed, the call itself may have.
    const bool wentWell = answer->submitted || answer->result || !answer->heartbeats.empty();
    if (task.isSubmitted() && wentWell && branch.heartbeats.empty())
        turn.tell(branch, EventType::TaskSubmitted, shared(answer->submitted.value_or(Value::object())), task.identity);
    if (branch.heartbeats.size() < answer->heartbeats.size()) {
        waitForHeartbeat(turn, id, answer->heartbeats[branch.heartbeats.size()]);
        return true;
    }
    const VirtualTime limit = patience(branch, answer->noAnswer);
    const VirtualTime duration = milliseconds(answer->durationSeconds);
    if (answer->noAnswer || duration > limit)
        turn.reschedule(id, What::TimeOut, limit);
    else
        turn.reschedule(id, What::Answer, duration);
    return true;
}

void answerTask(Turn &turn, int id)
{
    Branch &branch = turn.branch(id);
    const TaskCode &task = turn.kind<TaskCode>(branch);
    const Answer *answer = answerFor(turn, branch);
    if (!answer) // it was taken away meanwhile
        return turn.reschedule(id, What::Ask);
    if (answer->thrown) {
        Fault fault;
        fault.error = answer->thrown->error;
        fault.cause = answer->thrown->cause;
        return failTask(turn, id, fault);
    }
    if (const auto refused = refusedByService(task, answer->result))
        return failTask(turn, id, *refused);
    SharedValue result = shared(answer->result.value_or(Value::object()));
    if (isLargerThan(*result, PayloadLimit)) {
        Fault fault;
        fault.error = "States.DataLimitExceeded";
        fault.cause = "The state/task '" + (task.isService() ? task.integration.service.toStdString() : task.resource)
            + "' returned a result with a size exceeding the maximum number of bytes service limit.";
        return failTask(turn, id, fault);
    }
    turn.tell(branch, typesOf(task).succeeded, result, task.identity);
    turn.see(&Inspection::result, result);
    leaveWithResult(turn, id, std::move(result));
}

void timeOutTask(Turn &turn, int id)
{
    Branch &branch = turn.branch(id);
    const TaskCode &task = turn.kind<TaskCode>(branch);
    Fault fault;
    fault.error = "States.Timeout";
    fault.isTimeout = true;
    // One that works sends its heartbeats, and runs out of time only.
    const Answer *answer = answerFor(turn, branch);
    fault.isHeartbeat = answer && (answer->noAnswer || branch.heartbeats.size() < answer->heartbeats.size())
        && branch.heartbeatSeconds > 0
        && (branch.timeoutSeconds == 0
            || branch.heartbeatSeconds * 1000 < branch.timeoutSeconds * 1000 - branch.waited);
    ++(fault.isHeartbeat ? turn.passed(branch).lostHeartbeat : turn.passed(branch).timedOut);
    turn.tell(branch, typesOf(task).timedOut, {}, failureDetails(task, fault));
    failState(turn, id, fault);
}

} // namespace sim

#include "core/simulate/behaviour/nested.h"

#include "core/base/reading.h"
#include "core/simulate/json_text.h"

namespace sim {

namespace {

constexpr int DeepestNesting = 8;
constexpr std::string_view ArnStart = "arn:aws:states:us-east-1:111111111111:";

std::string textAt(const Value &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// "arn:…:stateMachine:NAME", or with a version's or alias's suffix; a bare name is itself.
std::string nameIn(const std::string &arn)
{
    static constexpr std::string_view mark = ":stateMachine:";
    const size_t at = arn.find(mark);
    if (at == std::string::npos)
        return arn;
    const size_t begin = at + mark.size();
    return arn.substr(begin, arn.find(':', begin) - begin);
}

const Machine *machineFor(const Setup &setup, const std::string &arn)
{
    for (const Machine &machine : setup.machines) {
        if (machine.name == arn || nameIn(machine.name) == nameIn(arn))
            return &machine;
    }
    return nullptr;
}

std::shared_ptr<const Answer> thrown(std::string error, std::string cause)
{
    Answer answer;
    answer.thrown = Answer::Thrown{std::move(error), std::move(cause)};
    return std::make_shared<const Answer>(std::move(answer));
}

// The input as StartExecution takes it: JSON text, or data that becomes text. Nothing given is an empty object.
bool readInput(const Value &sent, Setup &setup)
{
    const auto found = sent.find("Input");
    if (found == sent.end() || found->is_null())
        return true;
    if (!found->is_string()) {
        setup.input = *found;
        return true;
    }
    setup.inputText = found->get<std::string>();
    auto input = valueFrom(setup.inputText);
    if (input)
        setup.input = std::move(*input);
    return input.hasValue();
}

StartedExecution begun(const Machine &machine, const SharedValue &sent, VirtualTime now, expr::Random &random)
{
    StartedExecution made;
    made.machine = machine.name;
    made.sent = sent;
    made.seed = random.next();
    made.at = now;
    made.name = textAt(*sent, "Name");
    if (made.name.empty())
        made.name = random.nextUuid();
    return made;
}

Setup setupOf(const Setup &outer, const Machine &machine, const StartedExecution &started)
{
    Setup setup;
    setup.definition = machine.definition;
    setup.script = machine.script;
    setup.script.setFallback(outer.script.fallback());
    setup.machines = outer.machines;
    setup.nesting = outer.nesting + 1;
    setup.seed = started.seed;
    setup.start = started.at;
    setup.machineName = nameIn(machine.name);
    setup.executionName = started.name;
    setup.filesFolder = outer.filesFolder;
    return setup;
}

// What StartExecution answers.
Value start(const Setup &setup)
{
    Value made = Value::object();
    made["ExecutionArn"] = std::string(ArnStart) + "execution:" + setup.machineName + ":" + setup.executionName;
    made["StartDate"] = setup.start;
    return made;
}

// What DescribeExecution answers. AWS: .sync has input and output as JSON text, .sync:2 as JSON.
Value description(const Run &run, bool asJson)
{
    const Setup &setup = run.setup();
    const bool succeeded = run.status() == RunStatus::Succeeded;
    const std::string input = setup.inputText.empty() ? jsonText(setup.input) : setup.inputText;
    Value made = Value::object();
    if (run.cause())
        made["Cause"] = *run.cause();
    if (run.error())
        made["Error"] = *run.error();
    made["ExecutionArn"] = start(setup)["ExecutionArn"];
    made["Input"] = asJson ? setup.input : Value(input);
    made["InputDetails"] = {{"Included", true}};
    made["Name"] = setup.executionName;
    if (succeeded) {
        const std::string output = run.outputText();
        auto data = asJson ? valueFrom(output) : Result<Value, Unread>(Value(output));
        made["Output"] = data ? std::move(*data) : Value();
        made["OutputDetails"] = {{"Included", true}};
    }
    made["RedriveCount"] = 0;
    made["RedriveStatus"] = succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE";
    if (succeeded)
        made["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven";
    made["StartDate"] = setup.start;
    made["StateMachineArn"] = std::string(ArnStart) + "stateMachine:" + setup.machineName;
    made["Status"] = awsName(run.status());
    made["StopDate"] = run.now();
    return made;
}

std::shared_ptr<const Answer> answerOf(const Run &run, bool asJson)
{
    Answer answer;
    answer.durationSeconds = double(run.now() - run.setup().start) / 1000;
    answer.submitted = start(run.setup());
    Value described = description(run, asJson);
    // AWS: a job that fails is States.TaskFailed, with the job as the cause.
    if (run.status() == RunStatus::Succeeded)
        answer.result = std::move(described);
    else
        answer.thrown = Answer::Thrown{"States.TaskFailed", jsonText(described)};
    return std::make_shared<const Answer>(std::move(answer));
}

void runMachine(Turn &turn, Branch &branch, const Machine &machine, expr::Random &random)
{
    if (turn.setup.nesting >= DeepestNesting) {
        branch.nested =
            thrown("States.Runtime", "Executions are nested more than " + std::to_string(DeepestNesting) + " deep.");
        return;
    }
    const StartedExecution started = begun(machine, branch.sent, turn.run.now, random);
    Setup setup = setupOf(turn.setup, machine, started);
    if (!readInput(*branch.sent, setup)) {
        branch.nested =
            thrown("StepFunctions.InvalidExecutionInputException",
                   "Invalid State Machine Execution Input: '" + setup.inputText
                       + "' (Service: AWSStepFunctions; Status Code: 400; Error Code: InvalidExecutionInput)");
        return;
    }
    const asl::IntegrationPattern pattern = std::get<TaskCode>(turn.state(branch).kind).integration.pattern;
    if (pattern == asl::IntegrationPattern::RequestResponse) {
        Answer answer;
        answer.result = start(setup);
        branch.nested = std::make_shared<const Answer>(std::move(answer));
        return;
    }
    if (turn.run.histories[size_t(branch.history)].isRecorded)
        turn.run.started.insert_or_assign(branch.called, started);
    Run run = Run::started(std::move(setup));
    run.advanceToEnd();
    if (const auto want = run.want())
        branch.wants = want->inside.empty() ? run.setup().machineName + "/" + want->place->state.name().toStdString()
                                            : want->inside;
    else
        branch.nested = answerOf(run, pattern == asl::IntegrationPattern::Sync2);
}

} // namespace

std::optional<Setup> nestedSetup(const Setup &outer, const StartedExecution &started)
{
    const Machine *machine = machineFor(outer, started.machine);
    if (!machine)
        return std::nullopt;
    Setup setup = setupOf(outer, *machine, started);
    return readInput(*started.sent, setup) ? std::optional(std::move(setup)) : std::nullopt;
}

void runNested(Turn &turn, Branch &branch)
{
    branch.wants.clear();
    const asl::Integration &integration = std::get<TaskCode>(turn.state(branch).kind).integration;
    // A callback comes from somewhere else than from the end of what was started.
    if (integration.kind != asl::IntegrationKind::Optimized || integration.service != u"states"
        || integration.action != u"startExecution" || integration.pattern == asl::IntegrationPattern::WaitForTaskToken)
        return;
    const Machine *machine = machineFor(turn.setup, textAt(*branch.sent, "StateMachineArn"));
    if (!machine)
        return;
    // The dice are taken only when there is an answer: one that comes from elsewhere later must find them untouched.
    expr::Random random = turn.run.random;
    runMachine(turn, branch, *machine, random);
    if (branch.nested)
        turn.run.random = random;
}

} // namespace sim

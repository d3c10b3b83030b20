#include "core/simulate/test_state/test_state.h"

#include "core/simulate/advance.h"
#include "core/simulate/json_text.h"

#include <algorithm>

namespace sim {

namespace {

const asl::State *stateNamed(const asl::Scope &scope, const QString &name)
{
    const asl::State *found = nullptr;
    asl::forEachState(scope, {}, [&](const asl::StatePath &, const asl::State &state) {
        if (!found && state.name == name)
            found = &state;
    });
    return found;
}

bool isInside(const asl::State &state, const QString &name)
{
    return std::ranges::any_of(state.scopes(),
                               [&](const asl::Scope &scope) { return stateNamed(scope, name) != nullptr; });
}

bool isContainer(const asl::State &state)
{
    return state.kind() == asl::StateKind::Map || state.kind() == asl::StateKind::Parallel;
}

bool writesResults(const asl::Definition &definition, const asl::State &state)
{
    return definition.tree->find(state.node, QStringLiteral("ResultWriter")) != json::NoNode;
}

// AWS: what waits for somebody else can only be tried with a mock (API reference, TestState).
std::optional<ApiError> unmockedRefusal(const asl::State &state)
{
    const auto *task = std::get_if<asl::TaskFields>(&state.fields);
    const asl::Integration call = task ? asl::integrationOf(task->resource) : asl::Integration{};
    const char *unsupported = nullptr;
    if (call.kind == asl::IntegrationKind::Activity)
        unsupported = "Activity ARN";
    else if (call.pattern == asl::IntegrationPattern::WaitForTaskToken)
        unsupported = "'.waitForTaskToken' service integration";
    else if (call.pattern != asl::IntegrationPattern::RequestResponse)
        unsupported = "'.sync' service integration";
    if (!unsupported)
        return std::nullopt;
    return ApiError{"InvalidDefinition", std::string("TestState API does not support ") + unsupported};
}

// AWS: there is a token only where a task waits for it.
std::optional<ApiError> contextRefusal(const TestRequest &request, const asl::State &state)
{
    const auto *task = std::get_if<asl::TaskFields>(&state.fields);
    const bool waits = task && asl::integrationOf(task->resource).pattern == asl::IntegrationPattern::WaitForTaskToken;
    if (waits || !request.context || !request.context->contains("Task"))
        return std::nullopt;
    return invalid("Invalid Context object provided: Field 'Task' is not allowed");
}

// A mocked result has to look like one of its state.
std::optional<ApiError> resultRefusal(const TestRequest &request, const asl::State &state)
{
    const Value &result = *request.mock->result;
    if (const auto *task = std::get_if<asl::TaskFields>(&state.fields)) {
        auto complaint = shapeComplaint(asl::integrationOf(task->resource), result, request.fieldValidation);
        return complaint ? std::optional(invalid(std::move(*complaint))) : std::nullopt;
    }
    if (state.kind() == asl::StateKind::Map && writesResults(request.definition, state))
        return result.is_object() ? std::nullopt : std::optional(invalid("Mocked result must be a JSON object."));
    if (!result.is_array())
        return invalid("Mocked result must be an array.");
    if (state.kind() == asl::StateKind::Parallel && result.size() != state.scopes().size())
        return invalid("Mocked result must contain the same number of items as number of Parallel branches.");
    return std::nullopt;
}

Setup setupOf(const TestRequest &request)
{
    Setup made;
    made.definition = request.definition;
    made.input = request.input;
    made.inputText = request.inputText;
    // AWS: it is tried as an Express execution, and so for five minutes at most.
    made.type = MachineType::Express;
    made.machineName = "TestState";
    made.executionName = "test";
    made.script.setFallback(request.mock);
    return made;
}

int numberOf(const Program &program, const QString &name)
{
    const std::string wanted = name.toStdString();
    const auto found = std::ranges::find(program.states, wanted, &StateCode::name);
    return found == program.states.end() ? NoState : int(found - program.states.begin());
}

// One try of one state, until it is left, fails or would be tried again.
class Trial
{
public:
    explicit Trial(const TestRequest &request)
        : m_request(request), m_setup(setupOf(request)), m_program(compiled(request.definition)),
          m_run(startedExecution(*m_program, m_setup))
    {
        m_tested.context = request.context;
        m_tested.readerText = request.readerText;
        m_tested.failedIterations = request.failedIterations;
        Branch &root = m_run.branches.front();
        root.state = numberOf(*m_program, request.stateName);
        root.variables = std::make_shared<const expr::Variables>(request.variables);
        root.retryCount = request.retries;
        root.retriesByRule.assign(m_program->states[size_t(root.state)].retriers.size(), request.retries);
    }

    Result<Value, ApiError> response()
    {
        Turn turn{m_run, *m_program, m_setup, m_events, &m_tested};
        tellStart(turn);
        while (!m_tested.seen.retryIndex && !m_tested.refusal && advance(turn)) {
        }
        if (m_tested.refusal)
            return invalid(*m_tested.refusal);
        Value made = Value::object();
        const Inspection &seen = m_tested.seen;
        const bool isLeft = m_run.status == RunStatus::Succeeded;
        if (isLeft)
            made["output"] = textOf(seen.output);
        tellFault(made);
        if (m_request.isInspected)
            made["inspectionData"] = inspection();
        if (isLeft && seen.next != NoState)
            made["nextState"] = m_program->states[size_t(seen.next)].name;
        made["status"] = status();
        return made;
    }

private:
    const char *status() const
    {
        if (m_run.status == RunStatus::Succeeded)
            return m_tested.seen.catchIndex ? "CAUGHT_ERROR" : "SUCCEEDED";
        return m_tested.seen.retryIndex ? "RETRIABLE" : "FAILED";
    }

    // A fault that was caught, or will be retried, is told like one that ended it.
    void tellFault(Value &into) const
    {
        const auto &fault = m_tested.seen.fault;
        const bool isHandled = fault && (m_run.status == RunStatus::Succeeded || m_tested.seen.retryIndex);
        const auto &error = isHandled ? fault->error : m_run.error;
        const auto &cause = isHandled ? fault->cause : m_run.cause;
        if (error)
            into["error"] = *error;
        if (cause)
            into["cause"] = *cause;
    }

    // What passed untouched keeps the text it was given in.
    std::string textOf(const SharedValue &value) const
    {
        if (value && value == m_tested.mocked)
            return m_request.mockText;
        return value == m_events.front().payload ? m_request.inputText : jsonText(*value);
    }

    Value inspection() const
    {
        const Inspection &seen = m_tested.seen;
        Value made = Value::object();
        made["input"] = m_request.inputText;
        const auto tell = [&](const char *name, const SharedValue &value) {
            if (value)
                made[name] = textOf(value);
        };
        tell("afterInputPath", seen.afterInputPath);
        tell("afterParameters", seen.afterParameters);
        tell("afterArguments", seen.afterArguments);
        tell("afterItemsPath", seen.afterItemsPath);
        tell("afterItemsPointer", seen.afterItemsPointer);
        tell("afterItemSelector", seen.afterItemSelector);
        tell("afterItemBatcher", seen.afterItemBatcher);
        tell("result", seen.result);
        tell("afterResultSelector", seen.afterResultSelector);
        tell("afterResultPath", seen.afterResultPath);
        tellLimits(made);
        tellVariables(made);
        tellHandling(made);
        return made;
    }

    void tellLimits(Value &into) const
    {
        const Inspection &seen = m_tested.seen;
        if (seen.maxConcurrency)
            into["maxConcurrency"] = *seen.maxConcurrency;
        if (seen.toleratedCount)
            into["toleratedFailureCount"] = *seen.toleratedCount;
        if (seen.toleratedPercentage)
            into["toleratedFailurePercentage"] = *seen.toleratedPercentage;
    }

    void tellVariables(Value &into) const
    {
        const SharedVariables &variables = m_run.branches.front().variables;
        if (!variables || variables->empty())
            return;
        Value all = Value::object();
        for (const auto &[name, value] : *variables)
            all[name] = *value;
        into["variables"] = jsonText(all);
    }

    void tellHandling(Value &into) const
    {
        const Inspection &seen = m_tested.seen;
        if (seen.retryIndex)
            into["errorDetails"] = {{"retryIndex", *seen.retryIndex},
                                    {"retryBackoffIntervalSeconds", seen.retryDelay / 1000}};
        else if (seen.catchIndex)
            into["errorDetails"] = {{"catchIndex", *seen.catchIndex}};
    }

    const TestRequest &m_request;
    Setup m_setup;
    std::shared_ptr<const Program> m_program;
    Execution m_run;
    std::vector<Event> m_events;
    Tested m_tested;
};

} // namespace

std::optional<ApiError> refusal(const TestRequest &request)
{
    const asl::State *state = stateNamed(request.definition.root, request.stateName);
    if (!state)
        return invalid("State not found in definition");
    const bool isTask = state->kind() == asl::StateKind::Task;
    if (request.mock && !isTask && !isContainer(*state))
        return invalid("State type '" + asl::toString(state->kind()).toStdString()
                       + "' is not supported when a mock is specified");
    if (!request.mock && isContainer(*state))
        return ApiError{"InvalidDefinition",
                        "TestState API does not support Map or Parallel states. Supported state types "
                        "include: [Task, Wait, Pass, Succeed, Fail, Choice]"};
    if (auto refused = request.mock ? std::nullopt : unmockedRefusal(*state))
        return refused;
    if (!request.mock && isTask && !request.hasRole)
        return invalid("RoleArn must be specified when testing a Task state");
    if (!request.errorCausedBy.empty() && isContainer(*state)
        && !isInside(*state, QString::fromStdString(request.errorCausedBy)))
        return invalid("State not found in definition");
    if (auto refused = contextRefusal(request, *state))
        return refused;
    return request.mock && request.mock->result ? resultRefusal(request, *state) : std::nullopt;
}

std::optional<QString> uncalledResource(const TestRequest &request)
{
    const asl::State *state = stateNamed(request.definition.root, request.stateName);
    const auto *task = state ? std::get_if<asl::TaskFields>(&state->fields) : nullptr;
    return task && !request.mock ? std::optional(task->resource) : std::nullopt;
}

Result<Value, ApiError> testResponse(const TestRequest &request)
{
    return Trial(request).response();
}

} // namespace sim

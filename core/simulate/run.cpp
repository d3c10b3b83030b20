#include "core/simulate/run.h"

#include "core/simulate/advance.h"
#include "core/simulate/behaviour/nested.h"
#include "core/simulate/json_text.h"
#include "core/simulate/redrive.h"

#include <algorithm>

namespace sim {

namespace {

// How many happenings without an event one call may spend on a Map Run's children.
constexpr int SilentHappenings = 2048;

std::shared_ptr<const Program> programOf(const Setup &setup)
{
    const bool isReady = setup.program && setup.program->definition->tree == setup.definition.tree;
    return isReady ? setup.program : compiled(setup.definition);
}

} // namespace

std::string_view awsName(RunStatus status)
{
    switch (status) {
    case RunStatus::Running:
    case RunStatus::WantsAnswer: return "RUNNING";
    case RunStatus::Succeeded: return "SUCCEEDED";
    case RunStatus::Failed: return "FAILED";
    case RunStatus::TimedOut: return "TIMED_OUT";
    case RunStatus::Aborted: return "ABORTED";
    }
    return {};
}

RunStatus statusAfter(history::EventType last)
{
    using enum history::EventType;
    switch (last) {
    case ExecutionSucceeded: return RunStatus::Succeeded;
    case ExecutionFailed: return RunStatus::Failed;
    case ExecutionTimedOut: return RunStatus::TimedOut;
    case ExecutionAborted: return RunStatus::Aborted;
    default: return RunStatus::Running;
    }
}

struct Run::Private
{
    Setup setup;
    std::shared_ptr<const Program> program;
    Execution execution;
    history::Recording recording;
    std::vector<Script> scriptsBeforeRedrives;
    std::optional<Script> scriptAtEnd; // of a run that has ended and was told another since

    // Before the script changes.
    void keepScript()
    {
        if (execution.status > RunStatus::WantsAnswer && !scriptAtEnd)
            scriptAtEnd = setup.script;
    }

    std::vector<Event> &events() { return recording.events; }

    Turn turn() { return {execution, *program, setup, events()}; }
    Branch *branchAt(const history::Place &place); // null: no line of control stands there
};

Run::Run(std::unique_ptr<Private> made) : d(std::move(made)) {}
Run::Run(const Run &other) : d(std::make_unique<Private>(*other.d)) {}
Run::Run(Run &&other) noexcept = default;
Run &Run::operator=(Run other) noexcept
{
    d.swap(other.d);
    return *this;
}
Run::~Run() = default;

Run Run::started(Setup setup)
{
    auto made = std::make_unique<Private>();
    made->setup = std::move(setup);
    made->program = programOf(made->setup);
    made->recording.definition = made->program->definition;
    made->recording.type = made->setup.type;
    made->recording.machineName = made->setup.machineName;
    made->recording.executionName = made->setup.executionName;
    made->execution = startedExecution(*made->program, made->setup);
    Turn turn = made->turn();
    tellStart(turn);
    return Run(std::move(made));
}

bool Run::advance()
{
    Turn turn = d->turn();
    const size_t before = d->events().size();
    for (int silent = 0; silent < SilentHappenings; ++silent) {
        if (!sim::advance(turn))
            return d->events().size() > before || silent > 0;
        if (d->events().size() > before)
            break;
    }
    return true;
}

void Run::advanceToEnd(std::int64_t events)
{
    const auto limit =
        events > INT64_MAX - std::int64_t(d->events().size()) ? INT64_MAX : std::int64_t(d->events().size()) + events;
    Turn turn = d->turn();
    std::int64_t silent = 0;
    while (std::int64_t(d->events().size()) < limit && silent < events) {
        const size_t before = d->events().size();
        if (!sim::advance(turn))
            return;
        silent += d->events().size() == before;
    }
}

void Run::answer(Answer answer)
{
    const auto wanted = want();
    if (!wanted)
        return;
    d->setup.script.setAnswer(wanted->place->state.name().toStdString(), wanted->attempt, wanted->attempt,
                              std::move(answer));
    askAgain();
}

void Run::setFallback(std::optional<Answer> answer)
{
    d->keepScript();
    d->setup.script.setFallback(std::move(answer));
}

void Run::setScript(Script script)
{
    d->keepScript();
    d->setup.script = std::move(script);
    askAgain();
}

void Run::setMachines(std::vector<Machine> machines)
{
    d->setup.machines = std::move(machines);
    askAgain();
}

void Run::askAgain()
{
    if (d->execution.status != RunStatus::WantsAnswer)
        return;
    d->execution.status = RunStatus::Running;
    d->execution.wanting = -1;
}

std::uint64_t Run::happenings() const
{
    return d->execution.happenings;
}

void Run::advanceBy(std::uint64_t happenings)
{
    Turn turn = d->turn();
    while (happenings-- > 0 && sim::advance(turn)) {
    }
}

Branch *Run::Private::branchAt(const history::Place &place)
{
    const auto found = std::ranges::find_if(execution.branches, [&place](const Branch &branch) {
        return branch.isAlive && branch.place && *branch.place == place;
    });
    return found == execution.branches.end() ? nullptr : &*found;
}

bool Run::ask(const history::Place &place)
{
    Branch *branch = d->branchAt(place);
    if (!branch || !std::holds_alternative<TaskCode>(d->program->states[size_t(branch->state)].kind))
        return false;
    branch->isAsking = true;
    return true;
}

void Run::letAnswer()
{
    for (Branch &branch : d->execution.branches)
        branch.isAsking = false;
    askAgain();
}

bool Run::setInput(const history::Place &place, Value input)
{
    Branch *branch = d->branchAt(place);
    if (!branch || branch->entered != branch->last || branch->retryCount > 0)
        return false;
    branch->input = shared(std::move(input));
    std::vector<Event> &events = d->events();
    const auto entry = std::find_if(events.rbegin(), events.rend(), [&place](const Event &event) {
        return event.place && *event.place == place && history::isEntry(event.type);
    });
    if (entry != events.rend())
        entry->payload = branch->input; // the history tells what went in
    return true;
}

bool Run::setVariable(const history::Place &place, const std::string &name, Value value)
{
    Branch *branch = d->branchAt(place);
    if (!branch)
        return false;
    auto changed =
        branch->variables ? std::make_shared<expr::Variables>(*branch->variables) : std::make_shared<expr::Variables>();
    (*changed)[name] = shared(std::move(value));
    branch->variables = std::move(changed);
    return true;
}

void Run::stop()
{
    if (d->execution.status != RunStatus::Running && d->execution.status != RunStatus::WantsAnswer)
        return;
    Turn turn = d->turn();
    abortExecution(turn);
}

std::optional<Refusal> Run::redriveBar(VirtualTime after) const
{
    return sim::redriveBar(d->execution, d->setup, after);
}

bool Run::redrive(VirtualTime after)
{
    if (redriveBar(after))
        return false;
    d->scriptsBeforeRedrives.push_back(d->scriptAtEnd.value_or(d->setup.script));
    d->scriptAtEnd.reset();
    Turn turn = d->turn();
    redriveExecution(turn, after);
    return true;
}

const std::vector<Script> &Run::scriptsBeforeRedrives() const
{
    return d->scriptsBeforeRedrives;
}

const history::Recording &Run::recording() const
{
    return d->recording;
}

RunStatus Run::status() const
{
    return d->execution.status;
}

std::optional<Want> Run::want() const
{
    const Execution &run = d->execution;
    if (run.status != RunStatus::WantsAnswer)
        return std::nullopt;
    const Branch &branch = run.branches[size_t(run.wanting)];
    const auto &task = std::get<TaskCode>(d->program->states[size_t(branch.state)].kind);
    Want want;
    want.place = branch.place;
    want.attempt = branch.attempt;
    want.resource = task.resource;
    want.sent = branch.sent;
    want.inside = branch.wants;
    want.token = branch.token;
    want.heartbeatSeconds = branch.heartbeatSeconds;
    want.timeoutSeconds = branch.timeoutSeconds;
    want.heartbeats = branch.heartbeats;
    return want;
}

std::optional<Setup> Run::nestedSetup(std::int32_t calledId) const
{
    const auto found = d->execution.started.find(calledId);
    return found == d->execution.started.end() ? std::nullopt : sim::nestedSetup(d->setup, found->second);
}

const std::map<std::string, std::string> &Run::objects() const
{
    return d->execution.objects;
}

std::vector<std::pair<asl::StatePath, Passed>> Run::passed() const
{
    std::vector<std::pair<asl::StatePath, Passed>> all;
    for (size_t i = 0; i < d->execution.passed.size(); ++i)
        all.emplace_back(d->program->states[i].place->state, d->execution.passed[i]);
    return all;
}

VirtualTime Run::now() const
{
    return d->execution.now;
}

const Setup &Run::setup() const
{
    return d->setup;
}

std::string Run::outputText() const
{
    const SharedValue &output = d->execution.output;
    if (!output)
        return {};
    const bool isUntouched = output == d->events().front().payload && !d->setup.inputText.empty();
    return isUntouched ? d->setup.inputText : jsonText(*output);
}

std::optional<std::string> Run::error() const
{
    return d->execution.error;
}

std::optional<std::string> Run::cause() const
{
    return d->execution.cause;
}

} // namespace sim

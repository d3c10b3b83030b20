// A run of a definition, seen from outside: its recording so far, where it stands, what it wants. Equal setups give
// equal events, byte for byte; looking back is the recording's matter.
#pragma once

#include "core/asl/definition.h"
#include "core/base/result.h"
#include "core/expr/environment.h"
#include "core/history/recording.h"
#include "core/simulate/event.h"
#include "core/simulate/passed.h"
#include "core/simulate/script.h"

#include <map>
#include <memory>
#include <optional>

namespace sim {

using history::MachineType;
enum class RunStatus : std::uint8_t { Running, WantsAnswer, Succeeded, Failed, TimedOut, Aborted };
std::string_view awsName(RunStatus status); // "SUCCEEDED"; WantsAnswer is RUNNING
// What an execution has come to with its last event; Running where that ends nothing.
RunStatus statusAfter(history::EventType last);

// Another state machine that states:startExecution may start, by its name or its ARN.
struct Machine
{
    std::string name;
    asl::Definition definition;
    Script script;
};

struct Program;

struct Setup
{
    asl::Definition definition;
    // The definition made ready, where many runs share it; null or another one's: each run makes its own.
    std::shared_ptr<const Program> program = nullptr;
    Value input = Value::object();
    std::string inputText; // the input exactly as given, passed through untouched; empty: from input
    MachineType type = MachineType::Standard;
    Script script;
    std::uint64_t seed = 1;
    VirtualTime start = 1763683200000; // 2025-11-21T00:00:00Z
    std::string machineName = "StateMachine";
    std::string executionName = "execution";
    std::string filesFolder; // bucket/key below it stand for S3; empty: no objects
    std::vector<Machine> machines; // what nested executions run
    int nesting = 0; // how many executions this one is nested in
};

// A task that no mock answers: the run stands still until answer() or stop().
struct Want
{
    SharedPlace place;
    int attempt = 0; // counts the state's invocations in the whole run, from 0
    std::string resource;
    SharedValue sent; // the parameters or input the service would get
    // Of a task that waits for its token, and of an activity.
    std::string token; // what SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat name
    std::int64_t heartbeatSeconds = 0, timeoutSeconds = 0; // 0: none
    std::vector<double> heartbeats; // those sent so far, each counted from the last
    // "Machine/State": the state of a nested execution whose task it is that no mock answers. Empty otherwise.
    std::string inside;
};

class Run
{
public:
    // Never fails: a definition that cannot start gives a run whose second event is its failure.
    static Run started(Setup setup);
    Run(const Run &other);
    Run(Run &&other) noexcept;
    Run &operator=(Run other) noexcept;
    ~Run();

    // Makes the next thing happen; adds at least one event unless the run is over or wants an answer.
    // False when nothing could happen.
    bool advance();
    // Advances until it ends or wants an answer. At most `events` more, and at most as many happenings that leave
    // no event, as those of a Map Run's children (a window stays alive that way).
    void advanceToEnd(std::int64_t events = INT64_MAX);
    // Answers what is wanted; the answer becomes part of the run's script from that attempt on.
    void answer(Answer answer);
    // What every task answers from now on that has no answer of its own; it does not answer what is wanted now.
    void setFallback(std::optional<Answer> answer);
    // What tasks answer from now on; what was answered before stands in the events. Where it answers what is wanted,
    // the run can go on.
    void setScript(Script script);
    void setMachines(std::vector<Machine> machines); // that nested executions run from now on; likewise
    void stop(); // ExecutionAborted
    // As AWS's RedriveExecution, so much time after its end: it goes on from what did not succeed. Refused by a
    // RedriveBar; nothing where it can be done.
    std::optional<Refusal> redriveBar(VirtualTime after = 0) const;
    bool redrive(VirtualTime after = 0); // false where there is a bar
    // What tasks answered until each redrive so far.
    const std::vector<Script> &scriptsBeforeRedrives() const;

    // How many things have happened so far, also those that leave no event: the exact place in a run.
    std::uint64_t happenings() const;
    // Makes so many more things happen, or fewer where it ends or wants an answer before.
    void advanceBy(std::uint64_t happenings);
    // What a person changes by hand where a run stands. False where nothing there can be changed so: another run would
    // have to be made. The task at work there wants an answer, whatever the script has, until letAnswer().
    bool ask(const history::Place &place);
    void letAnswer();
    // The state that was entered there, and has done nothing yet, got this.
    bool setInput(const history::Place &place, Value input);
    // What the state that is there sees.
    bool setVariable(const history::Place &place, const std::string &name, Value value);

    // What there is to look at so far; it grows as the run goes on.
    const history::Recording &recording() const;
    const std::vector<Event> &events() const { return recording().events; }
    RunStatus status() const;
    std::optional<Want> want() const;
    // What the execution is made from that the call of that event has started here; nothing where it started none.
    std::optional<Setup> nestedSetup(std::int32_t calledId) const;
    // What ResultWriters have written so far: contents by BUCKET/KEY.
    const std::map<std::string, std::string> &objects() const;
    // Each state of the definition, with the ways gone through it so far.
    std::vector<std::pair<asl::StatePath, Passed>> passed() const;
    VirtualTime now() const;
    const Setup &setup() const;

    // Of a run that ended: DescribeExecution's fields.
    std::string outputText() const;
    std::optional<std::string> error() const;
    std::optional<std::string> cause() const;

private:
    void askAgain();
    struct Private;
    explicit Run(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sim

// A run at one moment, as a value: lines of control, what they wait for, the clock and the dice. Copying it and
// advancing both copies gives the same twice; payloads are shared, never copied.
#pragma once

#include "core/expr/environment.h"
#include "core/simulate/agenda.h"
#include "core/simulate/passed.h"
#include "core/simulate/program.h"
#include "core/simulate/run.h"

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sim {

using SharedVariables = std::shared_ptr<const expr::Variables>;

// Why a state or a whole execution failed.
struct Fault
{
    std::optional<std::string> error, cause;
    bool isEvaluation = false; // a JSONata failure: the history tells it as EvaluationFailed
    std::optional<std::string> location; // of an evaluation failure: "Output/total"
    bool followsEntry = false; // its event comes after the state's entry, not beside it
    bool isFromInside = false; // a line of a Parallel or Map failed, not the state's own fields
    bool isTimeout = false;
    bool isHeartbeat = false;
};

// The events of one execution: the run's own, or one of a distributed Map's children, which AWS keeps apart.
struct History
{
    std::int32_t lastId = 0;
    bool isRecorded = true;
    bool isFull = false; // AWS: no execution has more than 25,000 events
};

struct Wreck;

// One line of control: the machine itself, a branch of a Parallel, an iteration of a Map.
struct Branch
{
    bool isAlive = false;
    int parent = -1; // the branch whose Parallel or Map this belongs to
    int number = 0; // branch or iteration number
    int history = 0;
    std::uint32_t ticket = 0; // scheduled happenings of older tickets are void
    What resume = What::Begin; // where a redrive takes it up
    std::shared_ptr<const Wreck> wreck; // of the Parallel or Map that failed in it
    int state = NoState;
    std::int32_t last = 0; // the previousEventId of what comes next
    std::int32_t entered = 0, beforeEntered = 0;
    VirtualTime enteredAt = 0;
    int retryCount = 0;
    std::vector<int> retriesByRule;
    int join = -1; // of the Parallel or Map this branch is in
    int attempt = 0; // of the task's current invocation over the whole run
    std::int32_t called = 0; // the event that tells of it
    std::int64_t timeoutSeconds = 0, heartbeatSeconds = 0; // of the task; 0: none written
    std::vector<double> heartbeats; // sent so far in this invocation, each counted from the last
    VirtualTime waited = 0; // until the last of them
    std::string token;
    std::shared_ptr<const Answer> nested; // of the execution that this task started
    std::string wants; // the state of that execution which nobody answers
    bool isAsking = false; // the task wants an answer, whatever the script has
    SharedPlace place;
    SharedValue given; // of a distributed Map's child: its execution's input
    VirtualTime startedAt = 0;
    SharedValue input; // the state's raw input
    SharedValue sent; // what a task's service gets
    SharedValue mapItem; // $$.Map of the innermost iteration
    SharedVariables variables;
    const Value *weighed = nullptr; // the payload that was counted last; the history holds it
    std::shared_ptr<const std::vector<int>> iterations; // null: outside of Maps
};

// A Parallel or Map under way: where its branches come together.
struct Join
{
    bool isAlive = false;
    int owner = -1;
    bool isMap = false, isDistributed = false;
    int count = 0, next = 0, running = 0, failed = 0;
    int limit = 1;
    SharedValue input; // effective input, which an ItemSelector sees
    SharedValue source; // the items as they came
    SharedValue items; // as the iterations get them, when they had to be made beforehand (batches)
    std::vector<SharedValue> results;
    std::vector<SharedValue> reports; // with a ResultWriter: how each child ended, by its number
    bool isKeyed = false; // the items are an object's entries: {"Key", "Value"}
    std::string itemSource; // $$.Map.Item.Source of a distributed Map
    std::shared_ptr<const std::vector<std::string>> itemSources; // of each item, where they differ
    std::int32_t started = 0; // the event that tells of it
    std::int32_t mapRunStarted = 0;
    std::vector<std::shared_ptr<const Branch>> fallen; // a Map Run's children that failed
    std::deque<std::shared_ptr<const Branch>> again; // lines that a redrive has yet to take up
    int redrives = 0; // of the Map Run
    double toleratedCount = 0, toleratedPercentage = 0;
    std::string mapRunArn;
};

// A Parallel or Map as it stood when it failed: what a redrive goes on from.
struct Wreck
{
    Join join;
    std::vector<Branch> lines; // those that had not ended well
    std::int32_t last = 0; // its owner's
};

// An execution that a task has started here: enough to have it again.
struct StartedExecution
{
    std::string machine; // its name or ARN, as it is given
    std::string name;
    SharedValue sent;
    std::uint64_t seed = 0;
    VirtualTime at = 0;
};

struct Execution
{
    VirtualTime now = 0;
    std::uint64_t happenings = 0; // so many things have happened: the exact place in a run
    Agenda agenda;
    std::deque<Branch> branches;
    std::vector<int> freeBranches;
    std::deque<Join> joins;
    std::vector<int> freeJoins;
    std::deque<History> histories;
    std::vector<int> freeHistories;
    std::map<int, int> attempts; // invocations so far, by state
    std::vector<Passed> passed; // of each state
    std::map<std::string, std::string> objects; // what ResultWriters wrote, by BUCKET/KEY
    expr::Random random;
    RunStatus status = RunStatus::Running;
    int wanting = -1; // the branch whose task wants an answer
    std::uint32_t mapRuns = 0;
    int redrives = 0;
    std::map<std::int32_t, StartedExecution> started; // by the event that tells of the call
    SharedValue context; // Execution and StateMachine of the context object
    SharedValue leanContext; // the same without the execution's input
    std::int64_t heldBytes = 0; // about as much memory do the payloads of the history take
    std::array<const Value *, 4>
        weighed{}; // those that were counted last, the oldest at weighedNext; the history holds them
    std::uint8_t weighedNext = 0;
    SharedValue output;
    std::optional<std::string> error, cause;
};

} // namespace sim

// A definition made ready to run, once: states by number instead of by name, paths, templates and conditions
// compiled. Immutable and shared by all copies of a run.
#pragma once

#include "core/asl/definition.h"
#include "core/asl/resource.h"
#include "core/simulate/condition.h"
#include "core/simulate/event.h"
#include "core/simulate/operand.h"

#include <memory>
#include <vector>

namespace sim {

inline constexpr int NoState = -1;

struct RetryRule
{
    std::vector<std::string> errors;
    double intervalSeconds = 1;
    int maxAttempts = 3;
    double backoffRate = 2;
    std::optional<double> maxDelaySeconds;
    bool fullJitter = false;
};

// What a way out of a state writes: the state's own, a rule's, a catcher's.
struct Writing
{
    Filling assign;
    Filling output; // JSONata only
};

struct CatchRule
{
    std::vector<std::string> errors;
    int next = NoState;
    ResultPlace resultPlace;
    Writing writing;
};

struct ChoiceBranch
{
    Condition condition;
    int next = NoState;
    Writing writing;
};

struct TaskCode
{
    asl::Integration integration;
    std::string resource;
    Operand timeout, heartbeat;
    Filling credentials;
    SharedValue identity; // resourceType and resource, as the history's details have them
    SharedValue scheduled; // the details of an invocation without time-outs and credentials

    bool isLambda() const { return integration.kind == asl::IntegrationKind::Lambda; }
    bool isActivity() const { return integration.kind == asl::IntegrationKind::Activity; }
    bool isService() const { return !isLambda() && !isActivity(); }
    bool isSubmitted() const { return isService() && integration.pattern != asl::IntegrationPattern::RequestResponse; }
};
struct PassCode
{
    SharedValue result;
};
struct WaitCode
{
    Operand seconds, timestamp;
};
struct ChoiceCode
{
    std::vector<ChoiceBranch> branches;
    int otherwise = NoState;
};
struct SucceedCode
{
};
struct FailCode
{
    Operand error, cause;
};
struct ParallelCode
{
    std::vector<int> scopes;
};

struct ReaderCode
{
    std::string resource;
    Filling arguments;
    std::string inputType;
    std::string headerLocation;
    std::vector<std::string> headers;
    char delimiter = ',';
    std::string itemsPointer;
    std::string transformation; // of a listing
    std::string manifestType;
    Operand maxItems;
};
struct BatchCode
{
    Operand maxItems, maxBytes;
    Filling input;
};
struct WriterCode
{
    Filling arguments;
    bool writes = false; // to S3; else it only shapes the Map's result
    std::string transformation, outputType;
};

struct MapCode
{
    int scope = NoState;
    bool isDistributed = false;
    bool isExpress = false; // of a distributed Map's children
    std::string label;
    Operand items; // ItemsPath
    Filling itemsFilling; // Items
    std::string itemsText; // the JSONata expression of Items, where it is one
    Filling selector; // ItemSelector, or Parameters of old
    Operand maxConcurrency, toleratedCount, toleratedPercentage;
    std::optional<ReaderCode> reader;
    std::optional<BatchCode> batch;
    std::optional<WriterCode> writer;
};
struct UnknownCode
{
    std::string type;
};

using KindCode =
    std::variant<TaskCode, PassCode, ChoiceCode, WaitCode, SucceedCode, FailCode, ParallelCode, MapCode, UnknownCode>;

struct StateCode
{
    std::string name;
    expr::Language language = expr::Language::JsonPath;
    SharedPlace place; // outside of any iteration
    int next = NoState;
    bool isEnd = false;
    bool readsContext = false;
    bool readsInputInContext = false; // $$.Execution.Input, or more of the context than can be told
    bool isPlain = false; // its output is its input: nothing to evaluate
    Operand inputPath, outputPath;
    Filling parameters; // Parameters or Arguments
    Filling resultSelector;
    ResultPlace resultPlace;
    Writing writing;
    std::vector<RetryRule> retriers;
    std::vector<CatchRule> catchers;
    KindCode kind = UnknownCode{};

    asl::StateKind stateKind() const { return asl::StateKind(kind.index()); }
};

struct ScopeCode
{
    int startAt = NoState;
};

struct Program
{
    std::shared_ptr<const asl::Definition> definition;
    std::vector<StateCode> states;
    std::vector<ScopeCode> scopes; // the first is the machine's
    std::optional<double> timeoutSeconds;
    bool readsContext = false; // any state does
};

std::shared_ptr<const Program> compiled(const asl::Definition &definition);

} // namespace sim

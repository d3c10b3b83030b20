#include "core/simulate/behaviour/map_run.h"
#include "core/simulate/behaviour/redrive.h"
#include "core/simulate/behaviour/tested_container.h"

#include "core/simulate/expected_type.h"
#include "core/simulate/item_formats.h"
#include "core/simulate/item_reader.h"
#include "core/simulate/json_text.h"

namespace sim {

namespace {

// AWS: an inline Map without MaxConcurrency runs about 40 iterations at once, a distributed one 10,000.
constexpr int InlineConcurrency = 40;
constexpr int DistributedConcurrency = 10'000;

void failEvaluation(Turn &turn, int id, const std::string &complaint)
{
    failState(turn, id, fault(turn, turn.branch(id), expr::Failure{"States.QueryEvaluationError", complaint}));
}

// The array to go through; null when it failed the state.
SharedValue readItems(Turn &turn, int id, const SharedValue &input)
{
    const Branch &branch = turn.branch(id);
    const MapCode &map = turn.kind<MapCode>(branch);
    const bool isJsonata = turn.state(branch).language == expr::Language::Jsonata;
    SharedValue items = input;
    if (map.items.isSet() || map.itemsFilling.isSet()) {
        const expr::Environment environment = turn.environment(branch, input);
        const expr::Evaluated value =
            map.items.isSet() ? map.items.evaluated(environment) : map.itemsFilling.evaluated(environment);
        if (!value) {
            failState(turn, id, fault(turn, branch, value.error()));
            return nullptr;
        }
        items = *value;
    }
    // AWS: a distributed Map goes through an object's entries, too.
    if (items->is_array() || (map.isDistributed && items->is_object()))
        return items;
    if (!map.itemsText.empty())
        failEvaluation(turn, id, unexpectedTypeWords(map.itemsText, "Items", "array", *items));
    else if (isJsonata)
        failEvaluation(turn, id, "Map state input must be an array but was: " + jsonText(*items));
    else
        failState(turn, id,
                  runtimeFault(turn, branch,
                               "Reference path \"" + (map.items.isSet() ? map.items.text() : std::string("$"))
                                   + "\" must point to array."));
    return nullptr;
}

constexpr double MostOfAnything = 1e15;

// How many iterations run at once; nothing when reading it failed the state.
std::optional<int> readConcurrency(Turn &turn, int id, const SharedValue &input)
{
    const Branch &branch = turn.branch(id);
    const MapCode &map = turn.kind<MapCode>(branch);
    double concurrency = 0;
    if (!readNumber(turn, id, map.maxConcurrency, turn.environment(branch, input),
                    {0, MostOfAnything, "MaxConcurrency cannot be negative."}, true, concurrency))
        return std::nullopt;
    turn.see(&Inspection::maxConcurrency, std::optional(std::int64_t(concurrency)));
    const int most = map.isDistributed ? DistributedConcurrency : InlineConcurrency;
    return concurrency >= 1 ? int(std::min(concurrency, double(DistributedConcurrency))) : most;
}

bool readTolerance(Turn &turn, int id, Join &join)
{
    const Branch &branch = turn.branch(id);
    const MapCode &map = turn.kind<MapCode>(branch);
    const expr::Environment environment = turn.environment(branch, join.input);
    join.toleratedCount = join.toleratedPercentage = -1;
    if (!readNumber(turn, id, map.toleratedCount, environment,
                    {0, MostOfAnything, "ToleratedFailureCount cannot be negative."}, true, join.toleratedCount)
        || !readNumber(turn, id, map.toleratedPercentage, environment,
                       {0, 100, "ToleratedFailurePercentage must be between 0 and 100."}, false,
                       join.toleratedPercentage))
        return false;
    if (map.toleratedCount.isSet())
        turn.see(&Inspection::toleratedCount, std::optional(std::int64_t(join.toleratedCount)));
    if (map.toleratedPercentage.isSet())
        turn.see(&Inspection::toleratedPercentage, std::optional(join.toleratedPercentage));
    return true;
}

std::string mapRunArn(Turn &turn, const MapCode &map)
{
    const std::string label = map.label.empty() ? turn.run.random.nextUuid() : map.label;
    return "arn:aws:states:us-east-1:111111111111:mapRun:" + turn.setup.machineName + "/" + label + ":"
        + turn.run.random.nextUuid();
}

// The Map Run's items, read and batched; false when that failed the Map.
bool startMapRun(Turn &turn, int id, int joinId)
{
    Branch &owner = turn.branch(id);
    Join &join = turn.join(joinId);
    const MapCode &map = turn.kind<MapCode>(owner);
    join.mapRunArn = mapRunArn(turn, map);
    join.itemSource = "STATE_DATA";
    Value details = Value::object();
    details["mapRunArn"] = join.mapRunArn;
    join.mapRunStarted = turn.tell(owner, EventType::MapRunStarted, {}, shared(std::move(details)));
    if (map.reader) {
        ReadItems read =
            readItems(*map.reader, turn.environment(owner, join.input),
                      {turn.setup.filesFolder, turn.run.objects, turn.tested ? &turn.tested->readerText : nullptr});
        if (read.failure) {
            failState(turn, id, fault(turn, owner, *read.failure));
            return false;
        }
        if (read.complaint) {
            Fault made;
            made.error = "States.ItemReaderFailed";
            made.cause = *read.complaint;
            failMapRun(turn, id, made);
            return false;
        }
        join.source = read.items;
        if (!map.reader->itemsPointer.empty())
            turn.see(&Inspection::afterItemsPointer, read.items);
        join.isKeyed = read.isKeyed;
        join.itemSource = read.source;
        if (!read.sources.empty())
            join.itemSources = std::make_shared<const std::vector<std::string>>(std::move(read.sources));
    }
    join.count = int(join.source->size());
    return !map.batch || makeBatches(turn, id, join);
}

} // namespace

void startIteration(Turn &turn, int joinId, int number, std::int32_t previous)
{
    const int child = turn.newBranch();
    Join &join = turn.join(joinId);
    const Branch &owner = turn.branch(join.owner);
    Branch &branch = turn.branch(child);
    branch.parent = join.owner;
    branch.number = number;
    branch.state = turn.program.scopes[size_t(turn.kind<MapCode>(owner).scope)].startAt;
    branch.last = previous;
    auto iterations = owner.iterations ? *owner.iterations : std::vector<int>();
    iterations.push_back(branch.number);
    branch.iterations = std::make_shared<const std::vector<int>>(std::move(iterations));
    if (join.isDistributed) {
        branch.history = turn.newHistory();
        // AWS: a child has a history of its own, which begins with its ExecutionStarted; it sees no variables.
        turn.run.histories[size_t(branch.history)].lastId = 1;
        branch.last = 0;
    } else {
        branch.history = owner.history;
        branch.variables = owner.variables;
    }
    ++join.running;
    turn.schedule(child, What::Begin);
}

void actMap(Turn &turn, int id)
{
    Branch &owner = turn.branch(id);
    const MapCode &map = turn.kind<MapCode>(owner);
    SharedValue input, items;
    if (!effectiveInput(turn, id, input))
        return;
    if (!map.reader && !(items = readItems(turn, id, input)))
        return;
    if (items && turn.state(owner).language == expr::Language::JsonPath)
        turn.see(&Inspection::afterItemsPath, items);
    if (map.scope == NoState)
        return failState(turn, id, runtimeFault(turn, owner, "The Map state has no ItemProcessor."));
    // AWS: a concurrency that is refused leaves no MapStateStarted, a tolerance does.
    const auto limit = readConcurrency(turn, id, input);
    if (!limit)
        return;
    Value details = Value::object();
    details["length"] = items ? std::int64_t(items->size()) : 0;
    const std::int32_t started = turn.tell(owner, EventType::MapStateStarted, {}, shared(std::move(details)));
    owner.wreck.reset();
    const int joinId = owner.join = turn.newJoin();
    Join &join = turn.join(joinId);
    join.owner = id;
    join.started = started;
    join.isMap = true;
    join.isDistributed = map.isDistributed;
    join.input = input;
    join.limit = *limit;
    join.isKeyed = items && items->is_object();
    join.source = join.isKeyed ? shared(entriesOf(*items)) : items;
    join.count = items ? int(items->size()) : 0;
    if (!readTolerance(turn, id, join) || (map.isDistributed && !startMapRun(turn, id, joinId)))
        return;
    if (turn.tested)
        return answerTestedMap(turn, id);
    join.results.resize(size_t(join.count));
    while (join.next < join.count && join.running < join.limit)
        startIteration(turn, joinId, join.next++, started);
    if (join.running == 0)
        turn.reschedule(id, What::Proceed);
}

void continueMap(Turn &turn, int joinId, std::int32_t previous)
{
    Join &join = turn.join(joinId);
    if (!join.again.empty())
        resumeNext(turn, joinId);
    else if (join.next < join.count)
        startIteration(turn, joinId, join.next++, previous);
    else if (join.running == 0)
        turn.reschedule(join.owner, What::Proceed);
}

bool readNumber(Turn &turn, int id, const Operand &operand, const expr::Environment &environment,
                const NumberRange &bounds, bool isWhole, double &into)
{
    if (!operand.isSet())
        return true;
    const Branch &branch = turn.branch(id);
    const expr::Evaluated value = operand.evaluated(environment);
    if (!value) {
        failState(turn, id, fault(turn, branch, value.error()));
        return false;
    }
    if (const auto misfit = isWhole ? misfitOfInteger(operand, **value) : misfitOfNumber(operand, **value)) {
        failState(turn, id, fault(turn, branch, *misfit));
        return false;
    }
    const double number = isWhole ? double(*integerIn(operand, **value)) : *numberIn(operand, **value);
    if (number < bounds.least || number > bounds.most) {
        operand.isExpression() ? failEvaluation(turn, id, bounds.complaint)
                               : failState(turn, id, runtimeFault(turn, branch, bounds.complaint));
        return false;
    }
    into = number;
    return true;
}

} // namespace sim

#include "core/simulate/behaviour/map_run.h"
#include "core/simulate/behaviour/tested_container.h"

#include "core/simulate/item_reader.h"
#include "core/simulate/json_text.h"
#include "core/simulate/whole_number.h"

namespace sim {

namespace {

// AWS: an inline Map without MaxConcurrency runs about 40 iterations at once, a distributed one 10,000.
constexpr int InlineConcurrency = 40;
constexpr int DistributedConcurrency = 10'000;

const char *typeName(const Value &value)
{
    return value.is_number() ? "number" : value.type_name();
}

void failEvaluation(Turn &turn, int id, const std::string &complaint)
{
    failState(turn, id, fault(turn, turn.branch(id), expr::Failure{"States.QueryEvaluationError", complaint}));
}

std::string unexpectedType(const std::string &expression, const std::string &field, const char *wanted, const Value &value)
{
    return "The JSONata expression '" + expression + "' specified for the field '" + field
        + "' returned an unexpected result type. Expected '" + wanted + "', but was '" + typeName(value)
        + "' for value: " + jsonText(value);
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
        const expr::Evaluated value = map.items.isSet() ? map.items.evaluated(environment)
                                                        : map.itemsFilling.evaluated(environment);
        if (!value) {
            failState(turn, id, fault(turn, branch, value.error()));
            return nullptr;
        }
        items = *value;
    }
    if (items->is_array())
        return items;
    if (!map.itemsText.empty())
        failEvaluation(turn, id, unexpectedType(map.itemsText, "Items", "array", *items));
    else if (isJsonata)
        failEvaluation(turn, id, "Map state input must be an array but was: " + jsonText(*items));
    else
        failState(turn, id,
                  runtimeFault(turn, branch, "Reference path \"" + (map.items.isSet() ? map.items.text() : std::string("$"))
                                                 + "\" must point to array."));
    return nullptr;
}

bool readLimits(Turn &turn, int id, Join &join)
{
    const Branch &branch = turn.branch(id);
    const MapCode &map = turn.kind<MapCode>(branch);
    const expr::Environment environment = turn.environment(branch, join.input);
    constexpr double Most = 1e15;
    double concurrency = 0;
    join.toleratedCount = join.toleratedPercentage = -1;
    if (!readNumber(turn, id, map.maxConcurrency, environment, {0, Most, "MaxConcurrency cannot be negative."}, true, concurrency)
        || !readNumber(turn, id, map.toleratedCount, environment, {0, Most, "ToleratedFailureCount cannot be negative."},
                       true, join.toleratedCount)
        || !readNumber(turn, id, map.toleratedPercentage, environment,
                       {0, 100, "ToleratedFailurePercentage must be between 0 and 100."}, false, join.toleratedPercentage))
        return false;
    turn.see(&Inspection::maxConcurrency, std::optional(std::int64_t(concurrency)));
    if (map.toleratedCount.isSet())
        turn.see(&Inspection::toleratedCount, std::optional(std::int64_t(join.toleratedCount)));
    if (map.toleratedPercentage.isSet())
        turn.see(&Inspection::toleratedPercentage, std::optional(join.toleratedPercentage));
    const int most = map.isDistributed ? DistributedConcurrency : InlineConcurrency;
    join.limit = concurrency >= 1 ? int(std::min(concurrency, double(DistributedConcurrency))) : most;
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
        ReadItems read = readItems(*map.reader, turn.environment(owner, join.input),
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
        join.itemSource = read.source;
    }
    join.count = int(join.source->size());
    return !map.batch || makeBatches(turn, id, join);
}

void startIteration(Turn &turn, int joinId, std::int32_t previous)
{
    const int child = turn.newBranch();
    Join &join = turn.join(joinId);
    const Branch &owner = turn.branch(join.owner);
    Branch &branch = turn.branch(child);
    branch.parent = join.owner;
    branch.number = join.next++;
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

} // namespace

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
    Value details = Value::object();
    details["length"] = items ? std::int64_t(items->size()) : 0;
    const std::int32_t started = turn.tell(owner, EventType::MapStateStarted, {}, shared(std::move(details)));
    const int joinId = owner.join = turn.newJoin();
    Join &join = turn.join(joinId);
    join.owner = id;
    join.isMap = true;
    join.isDistributed = map.isDistributed;
    join.input = input;
    join.source = items;
    join.count = items ? int(items->size()) : 0;
    if (!readLimits(turn, id, join) || (map.isDistributed && !startMapRun(turn, id, joinId)))
        return;
    if (turn.tested)
        return answerTestedMap(turn, id);
    join.results.resize(size_t(join.count));
    while (join.next < join.count && join.running < join.limit)
        startIteration(turn, joinId, started);
    if (join.running == 0)
        turn.reschedule(id, What::Proceed);
}

void continueMap(Turn &turn, int joinId, std::int32_t previous)
{
    Join &join = turn.join(joinId);
    if (join.next < join.count)
        startIteration(turn, joinId, previous);
    else if (join.running == 0)
        turn.reschedule(join.owner, What::Proceed);
}

bool readNumber(Turn &turn, int id, const Operand &operand, const expr::Environment &environment, const Bounds &bounds,
                bool isWhole, double &into)
{
    if (!operand.isSet())
        return true;
    const Branch &branch = turn.branch(id);
    const expr::Evaluated value = operand.evaluated(environment);
    if (!value) {
        failState(turn, id, fault(turn, branch, value.error()));
        return false;
    }
    const Value &read = **value;
    std::optional<double> number;
    if (!isWhole && read.is_number())
        number = read.get<double>();
    else if (const auto whole = wholeNumber(read))
        number = double(*whole);
    if (!number) {
        if (operand.isExpression())
            failEvaluation(turn, id, unexpectedType(operand.text(), operand.field(), "number", read));
        else
            failState(turn, id,
                      runtimeFault(turn, branch, "The " + operand.field() + " field refers to value \"" + jsonText(read)
                                                     + "\" which is not a valid " + (isWhole ? "integer" : "float") + ": "
                                                     + operand.text()));
        return false;
    }
    if (*number < bounds.least || *number > bounds.most) {
        operand.isExpression() ? failEvaluation(turn, id, bounds.complaint)
                               : failState(turn, id, runtimeFault(turn, branch, bounds.complaint));
        return false;
    }
    into = *number;
    return true;
}

} // namespace sim

#include "core/simulate/behaviour/map_run.h"

#include "core/simulate/json_text.h"

namespace sim {

namespace {

SharedValue itemContext(const Join &join, int index, const Value &item)
{
    Value context = Value::object();
    Value &described = context["Item"];
    described = {{"Index", index}, {"Value", item}};
    if (join.isDistributed)
        described["Source"] = join.itemSource;
    return shared(std::move(context));
}

// An element of a shared array, sharing it.
SharedValue element(const SharedValue &array, int index)
{
    return SharedValue(array, &(*array)[size_t(index)]);
}

// Evaluates the ItemSelector for one item, seen from the Map itself.
expr::Evaluated selected(Turn &turn, int ownerId, const Filling &selector, const SharedValue &input,
                         const SharedValue &context)
{
    Branch &owner = turn.branch(ownerId);
    const SharedValue outer = std::exchange(owner.mapItem, context);
    expr::Evaluated value = selector.evaluated(turn.environment(owner, input));
    owner.mapItem = outer;
    return value;
}

void failBySelector(Turn &turn, int ownerId, const expr::Failure &failure)
{
    const Fault made = fault(turn, turn.branch(ownerId), failure);
    if (turn.join(turn.branch(ownerId).join).isDistributed)
        return failMapRun(turn, ownerId, made);
    abortChildren(turn, ownerId, -1);
    failState(turn, ownerId, made);
}

} // namespace

bool readIterationInput(Turn &turn, int id)
{
    Branch &branch = turn.branch(id);
    const int ownerId = branch.parent;
    const Join &join = turn.join(turn.branch(ownerId).join);
    const MapCode &map = turn.kind<MapCode>(turn.branch(ownerId));
    branch.input = element(join.items ? join.items : join.source, branch.number);
    if (turn.program.readsContext)
        branch.mapItem = itemContext(join, branch.number, *branch.input);
    if (!map.selector.isSet() || join.items)
        return true;
    const expr::Evaluated value = selected(turn, ownerId, map.selector, join.input, branch.mapItem);
    if (!value) {
        failBySelector(turn, ownerId, value.error());
        return false;
    }
    branch.input = *value;
    return true;
}

bool readSelected(Turn &turn, int ownerId, SharedValue &into)
{
    const MapCode &map = turn.kind<MapCode>(turn.branch(ownerId));
    const Join &join = turn.join(turn.branch(ownerId).join);
    if (!map.selector.isSet())
        return true;
    Value list = Value::array();
    for (int i = 0; i < int(join.source->size()); ++i) {
        const expr::Evaluated value = selected(turn, ownerId, map.selector, join.input,
                                               itemContext(join, i, (*join.source)[size_t(i)]));
        if (!value) {
            failBySelector(turn, ownerId, value.error());
            return false;
        }
        list.push_back(**value);
    }
    into = shared(std::move(list));
    return true;
}

void failMapRun(Turn &turn, int ownerId, const Fault &fault)
{
    // AWS: what the children came to is written even when the Map Run fails.
    if (turn.kind<MapCode>(turn.branch(ownerId)).writer)
        writeReports(turn, ownerId);
    abortChildren(turn, ownerId, -1);
    Branch &owner = turn.branch(ownerId);
    turn.tell(owner, EventType::MapRunFailed, {}, faultDetails(fault));
    Fault passed = fault;
    passed.isFromInside = true;
    passed.isEvaluation = false;
    failState(turn, ownerId, passed);
}

bool tolerates(const Join &join)
{
    return join.toleratedCount >= 0 || join.toleratedPercentage >= 0;
}

bool isBeyondTolerance(const Join &join)
{
    const bool byCount = join.toleratedCount >= 0 && join.failed > join.toleratedCount;
    const bool byShare = join.toleratedPercentage >= 0 && join.failed * 100.0 > join.toleratedPercentage * join.count;
    return byCount || byShare;
}

Fault toleranceFault()
{
    Fault fault;
    fault.error = "States.ExceedToleratedFailureThreshold";
    fault.cause = "The specified tolerated failure threshold was exceeded";
    return fault;
}

bool makeBatches(Turn &turn, int ownerId, Join &join)
{
    const Branch &owner = turn.branch(ownerId);
    const MapCode &map = turn.kind<MapCode>(owner);
    const expr::Environment environment = turn.environment(owner, join.input);
    double mostItems = 0, mostBytes = 0;
    if (!readNumber(turn, ownerId, map.batch->maxItems, environment, {1, 1e9, "field MaxItemsPerBatch must be positive"}, true, mostItems)
        || !readNumber(turn, ownerId, map.batch->maxBytes, environment,
                       {1, double(PayloadLimit), "field MaxInputBytesPerBatch must be positive"}, true, mostBytes))
        return false;
    Value common;
    if (map.batch->input.isSet()) {
        const expr::Evaluated filled = map.batch->input.evaluated(environment);
        if (!filled) {
            failState(turn, ownerId, fault(turn, owner, filled.error()));
            return false;
        }
        common = **filled;
    }
    Value batches = Value::array(), items = Value::array();
    size_t bytes = 0;
    const auto close = [&] {
        Value batch = Value::object();
        if (!common.is_null())
            batch["BatchInput"] = common;
        batch["Items"] = std::exchange(items, Value::array());
        batches.push_back(std::move(batch));
        bytes = 0;
    };
    for (int i = 0; i < join.count; ++i) {
        SharedValue item = element(join.source, i);
        if (map.selector.isSet()) {
            const expr::Evaluated value = selected(turn, ownerId, map.selector, join.input, itemContext(join, i, *item));
            if (!value) {
                failBySelector(turn, ownerId, value.error());
                return false;
            }
            item = *value;
        }
        const size_t size = mostBytes > 0 ? jsonText(*item).size() + 1 : 0;
        const bool isFull = mostItems > 0 && items.size() >= size_t(mostItems);
        if (!items.empty() && (isFull || (mostBytes > 0 && bytes + size > size_t(mostBytes))))
            close();
        items.push_back(*item);
        bytes += size;
    }
    if (!items.empty())
        close();
    join.items = shared(std::move(batches));
    join.count = int(join.items->size());
    return true;
}

} // namespace sim

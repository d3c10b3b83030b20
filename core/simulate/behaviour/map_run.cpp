#include "core/simulate/behaviour/map_run.h"

#include "core/simulate/json_text.h"

namespace sim {

namespace {

SharedValue itemContext(const Join &join, int index, const Value &item)
{
    Value context = Value::object();
    Value &described = context["Item"];
    described = Value::object();
    described["Index"] = index;
    // Source: Developer Guide, "The Context object": Key is there for the entries of an object only.
    if (join.isKeyed)
        described["Key"] = item.at("Key");
    described["Value"] = join.isKeyed ? item.at("Value") : item;
    if (join.isDistributed)
        described["Source"] = join.itemSources ? (*join.itemSources)[size_t(index)] : join.itemSource;
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
        const expr::Evaluated value =
            selected(turn, ownerId, map.selector, join.input, itemContext(join, i, (*join.source)[size_t(i)]));
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

namespace {

// Puts items together until a batch has as many, or is as long, as it may.
class Batching
{
public:
    Batching(Value common, double mostItems, double mostBytes)
        : m_common(std::move(common)), m_mostItems(mostItems), m_mostBytes(mostBytes)
    {
    }

    // False where the item alone is longer than a batch may be.
    bool add(const Value &item)
    {
        const auto most = std::int64_t(m_mostBytes > 0 ? m_mostBytes : double(PayloadLimit));
        if (isLargerThan(item, most))
            return false;
        const size_t size = m_mostBytes > 0 ? jsonText(item).size() + 1 : 0;
        const bool isFull = m_mostItems > 0 && m_items.size() >= size_t(m_mostItems);
        if (!m_items.empty() && (isFull || (m_mostBytes > 0 && m_bytes + size > size_t(m_mostBytes))))
            close();
        m_items.push_back(item);
        m_bytes += size;
        return true;
    }

    Value finished()
    {
        if (!m_items.empty())
            close();
        return std::move(m_batches);
    }

private:
    void close()
    {
        Value batch = Value::object();
        if (!m_common.is_null())
            batch["BatchInput"] = m_common;
        batch["Items"] = std::exchange(m_items, Value::array());
        m_batches.push_back(std::move(batch));
        m_bytes = 0;
    }

    Value m_common;
    double m_mostItems, m_mostBytes;
    Value m_batches = Value::array(), m_items = Value::array();
    size_t m_bytes = 0;
};

Fault oversizedItem(int index)
{
    Fault fault;
    fault.error = "States.DataLimitExceeded";
    fault.cause = "The item at index " + std::to_string(index) + " is larger than a batch may be.";
    return fault;
}

// What the ItemSelector makes of the item, or the item itself; null when it failed the Map.
SharedValue selectedItem(Turn &turn, int ownerId, const Join &join, int index)
{
    SharedValue item = element(join.source, index);
    const MapCode &map = turn.kind<MapCode>(turn.branch(ownerId));
    if (!map.selector.isSet())
        return item;
    const expr::Evaluated value = selected(turn, ownerId, map.selector, join.input, itemContext(join, index, *item));
    if (value)
        return *value;
    failBySelector(turn, ownerId, value.error());
    return nullptr;
}

} // namespace

bool makeBatches(Turn &turn, int ownerId, Join &join)
{
    const Branch &owner = turn.branch(ownerId);
    const MapCode &map = turn.kind<MapCode>(owner);
    const expr::Environment environment = turn.environment(owner, join.input);
    double mostItems = 0, mostBytes = 0;
    if (!readNumber(turn, ownerId, map.batch->maxItems, environment,
                    {1, 1e9, "field MaxItemsPerBatch must be positive"}, true, mostItems)
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
    Batching batching(std::move(common), mostItems, mostBytes);
    for (int i = 0; i < join.count; ++i) {
        const SharedValue item = selectedItem(turn, ownerId, join, i);
        if (!item)
            return false;
        if (!batching.add(*item)) {
            failMapRun(turn, ownerId, oversizedItem(i));
            return false;
        }
    }
    join.items = shared(batching.finished());
    join.count = int(join.items->size());
    return true;
}

} // namespace sim

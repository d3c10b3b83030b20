#include "core/simulate/turn.h"

#include "core/history/timestamp.h"

#include <algorithm>

namespace sim {

namespace {

// About as much as the library takes for it.
std::int64_t memoryOf(const Value &value)
{
    constexpr std::int64_t Node = 16, Text = 32, Block = 32, ShortText = 15;
    const auto isLeaf = [](const Value &each) { return !each.is_structured() && !each.is_string(); };
    const auto textBytes = [](const std::string &text) {
        return Text + (text.size() > ShortText ? std::int64_t(text.size()) : 0);
    };
    std::int64_t bytes = Node;
    switch (value.type()) {
    case Value::value_t::string: return bytes + textBytes(value.get_ref<const std::string &>());
    case Value::value_t::object:
        bytes += Block;
        for (const auto &[key, member] : value.get_ref<const Value::object_t &>())
            bytes += textBytes(key) + (isLeaf(member) ? Node : memoryOf(member));
        return bytes;
    case Value::value_t::array:
        bytes += Block;
        for (const Value &element : value.get_ref<const Value::array_t &>())
            bytes += isLeaf(element) ? Node : memoryOf(element);
        return bytes;
    default: return bytes;
    }
}

template <class Slot>
int slot(std::deque<Slot> &slots, std::vector<int> &free)
{
    if (free.empty()) {
        slots.emplace_back();
        return int(slots.size()) - 1;
    }
    const int id = free.back();
    free.pop_back();
    return id;
}

// AWS's cause names the field; the history's EvaluationFailed repeats it alone.
std::optional<std::string> fieldNamedIn(const std::string &cause)
{
    static constexpr std::string_view lead = "specified for the field '";
    const size_t at = cause.find(lead);
    if (at == std::string::npos)
        return std::nullopt;
    const size_t begin = at + lead.size();
    return cause.substr(begin, cause.find('\'', begin) - begin);
}

} // namespace

std::int32_t Turn::tell(Branch &branch, EventType type, SharedValue payload, SharedValue details)
{
    branch.last = tellAfter(branch.last, branch, type, branch.place, std::move(payload), std::move(details));
    return branch.last;
}

std::int32_t Turn::tellAfter(std::int32_t previous, Branch &branch, EventType type, SharedPlace place,
                             SharedValue payload, SharedValue details)
{
    History &history = run.histories[size_t(branch.history)];
    if (history.isFull)
        return history.lastId;
    if (history.lastId + 1 >= EventLimit) {
        history.isFull = true;
        return history.lastId;
    }
    ++history.lastId;
    if (history.isRecorded) {
        holdPayload(branch, payload);
        hold(details);
        events.push_back(
            {history.lastId, previous, run.now, type, std::move(place), std::move(payload), std::move(details)});
    }
    return history.lastId;
}

void Turn::holdPayload(Branch &branch, const SharedValue &payload)
{
    // Mostly it is the branch's last one, passed on; the branches of a Map take turns.
    if (!payload || payload.get() == branch.weighed)
        return;
    branch.weighed = payload.get();
    hold(payload);
}

void Turn::hold(const SharedValue &value)
{
    // Payloads are passed on rather than copied: it may be one of the last few.
    if (!value || std::ranges::find(run.weighed, value.get()) != run.weighed.end())
        return;
    run.weighed[run.weighedNext++ % run.weighed.size()] = value.get();
    run.heldBytes += memoryOf(*value);
}

void Turn::schedule(int id, What what, VirtualTime delay)
{
    run.agenda.add(run.now + delay, id, branch(id).ticket, what);
}

void Turn::reschedule(int id, What what, VirtualTime delay)
{
    ++branch(id).ticket;
    schedule(id, what, delay);
}

expr::Environment Turn::environment(const Branch &branch, const SharedValue &input)
{
    expr::Environment made;
    made.input = input;
    if (state(branch).readsContext)
        made.context = contextObject(*this, branch);
    made.variables = branch.variables.get();
    made.random = &run.random;
    made.nowMilliseconds = run.now;
    return made;
}

int Turn::newBranch()
{
    const int id = slot(run.branches, run.freeBranches);
    Branch &made = branch(id);
    const std::uint32_t ticket = made.ticket + 1;
    made = Branch{};
    made.ticket = ticket;
    made.isAlive = true;
    return id;
}

void Turn::freeBranch(int id)
{
    Branch &branch = run.branches[size_t(id)];
    if (branch.history != 0 && branch.parent >= 0 && run.branches[size_t(branch.parent)].history != branch.history)
        run.freeHistories.push_back(branch.history);
    const std::uint32_t ticket = branch.ticket + 1;
    branch = Branch{};
    branch.ticket = ticket;
    run.freeBranches.push_back(id);
}

int Turn::newJoin()
{
    const int id = slot(run.joins, run.freeJoins);
    join(id) = Join{};
    join(id).isAlive = true;
    return id;
}

void Turn::freeJoin(int id)
{
    join(id) = Join{};
    run.freeJoins.push_back(id);
}

int Turn::newHistory()
{
    const int id = slot(run.histories, run.freeHistories);
    run.histories[size_t(id)] = History{0, false, false};
    return id;
}

std::string prefixed(Turn &turn, const Branch &branch, const std::string &complaint)
{
    if (turn.tested) // TestState runs no execution: AWS says the bare complaint (measured 2026-08)
        return complaint;
    return "An error occurred while executing the state '" + turn.state(branch).name + "' (entered at the event id #"
        + std::to_string(branch.entered) + "). " + complaint;
}

Fault fault(Turn &turn, const Branch &branch, const expr::Failure &failure)
{
    Fault made;
    made.error = failure.error;
    made.cause = prefixed(turn, branch, failure.cause);
    made.isEvaluation = failure.error == "States.QueryEvaluationError";
    if (made.isEvaluation)
        made.location = fieldNamedIn(failure.cause);
    return made;
}

Fault runtimeFault(Turn &turn, const Branch &branch, const std::string &complaint)
{
    return fault(turn, branch, expr::Failure{"States.Runtime", complaint});
}

SharedValue contextObject(Turn &turn, const Branch &branch)
{
    if (turn.tested && turn.tested->context) {
        Value given = *turn.tested->context;
        if (branch.mapItem)
            given["Map"] = *branch.mapItem;
        return shared(std::move(given));
    }
    const StateCode &code = turn.state(branch);
    Value context = code.readsInputInContext ? *turn.run.context : *turn.run.leanContext;
    Value state = Value::object();
    state["Name"] = code.name;
    state["EnteredTime"] = history::timestampText(branch.enteredAt);
    const asl::StateKind kind = code.stateKind();
    if (kind == asl::StateKind::Task || kind == asl::StateKind::Parallel || kind == asl::StateKind::Map)
        state["RetryCount"] = branch.retryCount;
    context["State"] = std::move(state);
    if (!branch.token.empty())
        context["Task"] = {{"Token", branch.token}};
    if (branch.mapItem)
        context["Map"] = *branch.mapItem;
    return shared(std::move(context));
}

} // namespace sim

#include "core/history/recording.h"

#include "core/history/timestamp.h"
#include "core/history/visit.h"

namespace history {

namespace {

// One line of control: the states of one scope, in one round of the Maps around it.
struct Strand
{
    asl::StatePath container;
    int scope = 0;
    std::vector<int> rounds;

    bool holds(const Place &place) const
    {
        return place.state.depth() == container.depth() + 1 && place.iterations == rounds
            && place.state.scope() == scope && place.state.isWithin(container);
    }
    // The event with which the line begins, at the state it lies in.
    bool beginsWith(const Event &event) const
    {
        const Meaning &meaning = meaningOf(event.type);
        const bool isOfRound = meaning.scope == Scope::Iteration;
        if (meaning.role != (isOfRound ? Role::Start : Role::Attempt) || event.place->state != container)
            return false;
        return event.place->iterations == rounds;
    }
};

Strand strandOf(const Place &place)
{
    return {place.state.parent(), place.state.scope(), place.iterations};
}

// Outwards: the line of the state that the line lies in.
Strand strandAround(const Strand &line, const Event &beginning)
{
    std::vector<int> rounds = beginning.place->iterations;
    if (meaningOf(beginning.type).scope == Scope::Iteration)
        rounds.pop_back();
    return {line.container.parent(), line.container.scope(), std::move(rounds)};
}

void takeAssigned(expr::Variables &variables, const Event &event)
{
    if (!isExit(event.type) || !event.details)
        return;
    const auto assigned = event.details->find("assignedVariables");
    if (assigned == event.details->end() || !assigned->is_object())
        return;
    for (const auto &[name, value] : assigned->items()) {
        if (!variables.contains(name)) // what was assigned later was seen before: one goes back
            variables.emplace(name, shared(value));
    }
}

} // namespace

const asl::State *Recording::state(const SharedPlace &place) const
{
    return place && definition ? definition->find(place->state) : nullptr;
}

expr::Variables variablesAt(const Recording &recording, std::int64_t count)
{
    expr::Variables variables;
    const std::vector<Event> &events = recording.events;
    if (count < 1 || count > std::int64_t(events.size()))
        return variables;
    const Event &last = events[size_t(count - 1)];
    Strand line = last.place ? strandOf(*last.place) : Strand{};
    if (last.place && meaningOf(last.type).scope == Scope::Iteration)
        line.rounds.pop_back(); // told of the Map itself
    for (std::int64_t i = count - 1; i >= 0; --i) {
        const Event &event = events[size_t(i)];
        if (!event.place)
            continue;
        if (line.holds(*event.place))
            takeAssigned(variables, event);
        else if (line.beginsWith(event))
            line = strandAround(line, event);
    }
    return variables;
}

// FNV-1a: the same on every machine.
std::uint64_t seedOf(const Recording &recording)
{
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : recording.machineName + ":" + recording.executionName)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    return hash ^ std::uint64_t(recording.start());
}

std::string executionArn(const Recording &recording)
{
    const bool isExpress = recording.type == MachineType::Express;
    const std::string named = recording.machineName + ":" + recording.executionName;
    std::string arn =
        std::string("arn:aws:states:us-east-1:111111111111:") + (isExpress ? "express:" : "execution:") + named;
    if (isExpress)
        arn += ":" + expr::Random(seedOf(recording)).nextUuid();
    return arn;
}

Value contextAt(const Recording &recording, std::int64_t count)
{
    const SharedValue &input = recording.events.front().payload;
    const std::string role = recording.events.front().detail("roleArn");
    Value context = {{"Execution",
                      {{"Id", executionArn(recording)},
                       {"Name", recording.executionName},
                       {"StartTime", timestampText(recording.start())},
                       {"Input", input ? *input : Value()},
                       {"RoleArn", role.empty() ? "arn:aws:iam::111111111111:role/StepFunctionsRole" : role}}},
                     {"StateMachine",
                      {{"Id", "arn:aws:states:us-east-1:111111111111:stateMachine:" + recording.machineName},
                       {"Name", recording.machineName}}}};
    if (recording.type == MachineType::Standard)
        context["Execution"]["RedriveCount"] = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const Event &event = recording.events[size_t(i)];
        if (event.type != EventType::ExecutionRedriven)
            continue;
        context["Execution"]["RedriveCount"] = context["Execution"]["RedriveCount"].get<int>() + 1;
        context["Execution"]["RedriveTime"] = timestampText(event.at);
    }
    const SharedPlace &place = recording.events[size_t(count - 1)].place;
    if (!place)
        return context;
    const Visit visit = lastVisit(recording.events, count, place->state);
    Value &state = context["State"];
    state["Name"] = place->state.name().toStdString();
    if (visit.entered >= 0)
        state["EnteredTime"] = timestampText(recording.events[size_t(visit.entered)].at);
    state["RetryCount"] = std::max(0, visit.attempts - 1);
    if (!place->iterations.empty())
        context["Map"]["Item"]["Index"] = place->iterations.back();
    return context;
}

} // namespace history

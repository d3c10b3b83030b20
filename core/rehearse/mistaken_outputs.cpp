#include "core/rehearse/mistaken_outputs.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/simulate/stages.h"

namespace rehearse {

namespace {

constexpr size_t LongestText = 1500; // nobody compares more than that by eye
constexpr size_t LongestState = 20'000;

struct Field
{
    const char *name;
    Slip slip;
};
// What is forgotten most comes first.
constexpr Field Fields[] = {
    {"ResultPath", Slip::WithoutResultPath}, {"ResultSelector", Slip::WithoutResultSelector},
    {"OutputPath", Slip::WithoutOutputPath}, {"InputPath", Slip::WithoutInputPath},
    {"Parameters", Slip::WithoutParameters}, {"Output", Slip::WithoutOutput},
};

// A machine of this state alone, so that doing it again costs what it costs, however large the workflow is.
std::shared_ptr<const asl::Definition> machineOf(const QString &name, Value state)
{
    for (const char *way : {"Next", "Catch", "Retry"})
        state.erase(way);
    state["End"] = true;
    Value machine = Value::object();
    machine["StartAt"] = name.toStdString();
    machine["States"][name.toStdString()] = std::move(state);
    return std::make_shared<const asl::Definition>(asl::read(json::parse(QString::fromStdString(machine.dump()))));
}

class Again
{
public:
    Again(const history::Recording &run, std::int64_t count, const history::Place &place)
        : m_facts(sim::factsOf(run, count, place)), m_name(place.state.name())
    {
        const asl::State &state = *run.definition->find(place.state);
        m_state = run.definition->tree->toValue(state.node);
        m_state["QueryLanguage"] = state.language == asl::QueryLanguage::Jsonata ? "JSONata" : "JSONPath";
        m_facts.output = nullptr; // found, not told
        m_facts.assigned = nullptr;
        m_facts.map = nullptr;
        m_facts.place = std::make_shared<const history::Place>(history::Place{asl::StatePath().child(0, m_name), {}});
    }

    const Value &state() const { return m_state; }
    SharedValue input() const { return m_facts.input; }

    sim::Stages stages(const char *without = nullptr)
    {
        Value state = m_state;
        if (without)
            state.erase(without);
        m_facts.definition = machineOf(m_name, std::move(state));
        return sim::Stager().stagesOf(m_facts);
    }

private:
    sim::VisitFacts m_facts;
    QString m_name;
    Value m_state;
};

SharedValue valueOf(const sim::Stages &stages, sim::StageName name)
{
    const sim::Stage *stage = stages.stage(name);
    return stage ? stage->value : nullptr;
}

bool isShort(const SharedValue &value)
{
    return value && value->dump(-1, ' ', false, Value::error_handler_t::replace).size() <= LongestText;
}

SharedValue merged(const SharedValue &input, const SharedValue &result)
{
    if (!input || !result || !input->is_object() || !result->is_object())
        return nullptr;
    Value both = *input;
    both.update(*result);
    return shared(std::move(both));
}

} // namespace

MistakenOutputs mistakenOutputs(const history::Recording &run, std::int64_t count, const history::Place &place)
{
    MistakenOutputs made;
    const SharedValue &output = run.events[size_t(count - 1)].payload;
    Again again(run, count, place);
    if (!isShort(output) || !isShort(again.input()) || again.state().dump().size() > LongestState)
        return made;
    const sim::Stages truth = again.stages();
    const SharedValue found = valueOf(truth, sim::StageName::Output);
    if (!found || *found != *output)
        return made;
    made.result = valueOf(truth, sim::StageName::Result);
    const SharedValue selected = valueOf(truth, sim::StageName::AfterResultSelector);
    const auto offer = [&made](Slip slip, SharedValue value) {
        if (isShort(value))
            made.outputs.emplace_back(slip, std::move(value));
    };
    for (const Field &field : Fields)
        if (again.state().contains(field.name))
            offer(field.slip, valueOf(again.stages(field.name), sim::StageName::Output));
    offer(Slip::Merged, merged(again.input(), selected ? selected : made.result));
    offer(Slip::Untouched, again.input());
    return made;
}

} // namespace rehearse

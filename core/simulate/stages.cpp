#include "core/simulate/stages.h"

#include "core/simulate/advance.h"
#include "core/simulate/behaviour/behaviour.h"
#include "core/simulate/retry.h"

#include <algorithm>

namespace sim {

namespace {

// AWS makes a task's token anew with each attempt; which one it was is told only where it was sent.
constexpr char SomeToken[] = "TASK-TOKEN";

int numberOf(const Program &program, const asl::StatePath &state)
{
    const auto found = std::ranges::find_if(
        program.states, [&](const StateCode &each) { return each.place && each.place->state == state; });
    return found == program.states.end() ? NoState : int(found - program.states.begin());
}

// How often each retrier was used, by the errors there have been.
std::vector<int> retriesBy(const StateCode &code, const std::vector<Answer::Thrown> &failures)
{
    std::vector<int> made(code.retriers.size());
    for (const Answer::Thrown &each : failures) {
        Fault fault;
        fault.error = each.error;
        fault.isTimeout = each.error == "States.Timeout";
        const auto rule = std::ranges::find_if(
            code.retriers, [&](const RetryRule &retrier) { return matches(retrier.errors, fault); });
        if (rule != code.retriers.end())
            ++made[size_t(rule - code.retriers.begin())];
    }
    return made;
}

Value arrayOf(const std::vector<SharedValue> &values)
{
    Value list = Value::array();
    for (const SharedValue &each : values)
        list.push_back(*each);
    return list;
}

bool writesNothing(const StateCode &code)
{
    return !code.resultSelector.isSet() && !code.outputPath.isSet() && !code.writing.output.isSet();
}

// What the state is answered with: by its service, or by what is inside of it.
std::optional<Answer> answerOf(const VisitFacts &facts, const StateCode &code)
{
    if (facts.answer)
        return facts.answer;
    const bool holdsOthers = code.stateKind() == asl::StateKind::Map || code.stateKind() == asl::StateKind::Parallel;
    if (!holdsOthers || !facts.hasActed)
        return std::nullopt;
    Answer made;
    if (!facts.isDistributed && (!facts.collected.empty() || facts.hasExited))
        made.result = arrayOf(facts.collected);
    else if (facts.isDistributed && facts.hasExited && writesNothing(code) && facts.output)
        made.result = *facts.output; // a ResultPath apart, which shows below
    else
        return std::nullopt;
    return made;
}

class Revisit
{
public:
    Revisit(const VisitFacts &facts, std::shared_ptr<const Program> program, Value context)
        : m_facts(facts), m_program(std::move(program)), m_number(numberOf(*m_program, facts.place->state)),
          m_setup(setupOf(facts)), m_run(startedExecution(*m_program, m_setup))
    {
        m_tested.context = shared(std::move(context));
        m_tested.isVisit = true;
        if (m_number == NoState)
            return;
        Branch &root = m_run.branches.front();
        root.state = m_number;
        root.place = facts.place;
        root.input = facts.input;
        root.entered = facts.enteredId;
        root.enteredAt = facts.enteredAt;
        root.variables = std::make_shared<const expr::Variables>(facts.variables);
        root.retryCount = int(facts.failures.size());
        root.retriesByRule = retriesBy(code(), facts.failures);
        m_run.now = facts.now;
        m_run.agenda.clear();
    }

    bool isPossible() const { return m_number != NoState && m_facts.input; }

    const Inspection &seen()
    {
        Turn turn{m_run, *m_program, m_setup, m_events, &m_tested};
        turn.reschedule(0, What::Act);
        while (!m_tested.seen.retryIndex && !m_tested.refusal && advance(turn)) {
        }
        return m_tested.seen;
    }

    const StateCode &code() const { return m_program->states[size_t(m_number)]; }
    const SharedValue &context() const { return m_tested.context; }

    // What the last of its events tells of variables.
    SharedValue assigned() const
    {
        for (const Event &event : m_events) {
            const auto found = event.details ? event.details->find("assignedVariables") : Value::const_iterator();
            if (event.details && found != event.details->end())
                return shared(*found);
        }
        return {};
    }

private:
    Setup setupOf(const VisitFacts &facts) const
    {
        Setup made;
        made.start = facts.enteredAt;
        made.seed =
            0x5EED; // other chances than the run had: what they took part in comes out otherwise, and is doubted
        made.filesFolder = facts.filesFolder;
        if (m_number != NoState) {
            if (auto answer = answerOf(facts, m_program->states[size_t(m_number)])) {
                answer->durationSeconds = 0;
                made.script.setFallback(std::move(answer));
            }
        }
        return made;
    }

    const VisitFacts &m_facts;
    std::shared_ptr<const Program> m_program;
    int m_number;
    Setup m_setup;
    Execution m_run;
    std::vector<Event> m_events;
    Tested m_tested;
};

Value contextFor(const VisitFacts &facts, Stager &stager)
{
    Value context = facts.context;
    Value &state = context["State"];
    state["RetryCount"] = facts.failures.size();
    const asl::State *task = facts.definition->find(facts.place->state);
    const auto *fields = task ? std::get_if<asl::TaskFields>(&task->fields) : nullptr;
    if (fields && asl::integrationOf(fields->resource).pattern == asl::IntegrationPattern::WaitForTaskToken)
        context["Task"]["Token"] = SomeToken;
    if (!facts.map)
        return context;
    const int round = facts.place->iterations[facts.map->place->iterations.size()];
    const Stages around = stager.stagesOf(*facts.map);
    const Stage *items = around.stage(StageName::AfterItemsPath);
    if (items && items->value->is_array() && size_t(round) < items->value->size())
        context["Map"]["Item"] = {{"Index", round}, {"Value", (*items->value)[size_t(round)]}};
    return context;
}

struct Row
{
    StageName name;
    SharedValue Inspection::*seen;
};
constexpr Row Rows[] = {
    {StageName::AfterInputPath, &Inspection::afterInputPath},
    {StageName::AfterItemsPath, &Inspection::afterItemsPath},
    {StageName::AfterItemsPointer, &Inspection::afterItemsPointer},
    {StageName::AfterItemSelector, &Inspection::afterItemSelector},
    {StageName::AfterItemBatcher, &Inspection::afterItemBatcher},
    {StageName::AfterParameters, &Inspection::afterParameters},
    {StageName::AfterArguments, &Inspection::afterArguments},
    {StageName::Result, &Inspection::result},
    {StageName::AfterResultSelector, &Inspection::afterResultSelector},
    {StageName::AfterResultPath, &Inspection::afterResultPath},
};

bool isBeforeAnswer(StageName name)
{
    return name < StageName::Result;
}

bool tells(const SharedValue &value, const SharedValue &other)
{
    return value && other && *value != *other;
}

// What the events tell of a stage; null: they do not.
SharedValue told(const VisitFacts &facts, StageName name)
{
    switch (name) {
    case StageName::AfterParameters:
    case StageName::AfterArguments: return facts.sent;
    case StageName::Result: return facts.answer && facts.answer->result ? shared(*facts.answer->result) : nullptr;
    default: return nullptr;
    }
}

} // namespace

std::string_view awsName(StageName name)
{
    constexpr std::string_view names[] = {"input",
                                          "afterInputPath",
                                          "afterItemsPath",
                                          "afterItemsPointer",
                                          "afterItemSelector",
                                          "afterItemBatcher",
                                          "afterParameters",
                                          "afterArguments",
                                          "result",
                                          "errorOutput",
                                          "afterResultSelector",
                                          "afterResultPath",
                                          "output",
                                          "assignedVariables"};
    return names[size_t(name)];
}

const Stage *Stages::stage(StageName name) const
{
    const auto found = std::ranges::find(list, name, &Stage::name);
    return found == list.end() ? nullptr : &*found;
}

expr::Environment Stages::environment() const
{
    expr::Environment made;
    made.input = input;
    made.context = context;
    made.result = result;
    made.errorOutput = errorOutput;
    made.variables = variables.get();
    made.nowMilliseconds = now;
    return made;
}

Stages Stager::stagesOf(const VisitFacts &facts)
{
    Stages made;
    if (!facts.place)
        return made;
    if (facts.input)
        made.list.push_back({StageName::Input, facts.input, Source::Told});
    made.input = facts.input;
    made.now = facts.now;
    made.variables = std::make_shared<const expr::Variables>(facts.variables);
    if (!facts.definition)
        return made;
    if (m_definition != facts.definition) {
        m_definition = facts.definition;
        m_program = compiled(*m_definition);
    }
    Revisit revisit(facts, m_program, contextFor(facts, *this));
    made.context = revisit.context();
    if (!revisit.isPossible())
        return made;
    const Inspection &seen = revisit.seen();
    const SharedValue assigned = revisit.assigned();
    const bool differs = tells(seen.output, facts.output) || tells(assigned, facts.assigned);
    const bool isAnswered = facts.answer || facts.hasExited || !facts.collected.empty();
    for (const Row &row : Rows) {
        SharedValue value = seen.*row.seen;
        const SharedValue known = told(facts, row.name);
        if (!value && !(known && row.name == StageName::Result))
            continue;
        if (!facts.hasActed || (!isBeforeAnswer(row.name) && !isAnswered))
            continue;
        const Source source = known                ? Source::Told
            : differs && !isBeforeAnswer(row.name) ? Source::Doubted
                                                   : Source::Found;
        made.list.push_back({row.name, known ? known : value, source});
    }
    if (const Stage *result = made.stage(StageName::Result))
        made.result = result->value;
    if (seen.catchIndex && seen.fault) {
        made.errorOutput = withError(*seen.fault);
        made.list.push_back({StageName::ErrorOutput, made.errorOutput, Source::Found});
        made.catcher = *seen.catchIndex;
    }
    made.isDoubted = differs;
    made.retrier = seen.retryIndex.value_or(-1);
    if (facts.hasActed) {
        made.rules = seen.rules;
        made.rule = seen.rule;
    }
    if (facts.hasActed && seen.fault && seen.fault->error && !(facts.answer && facts.answer->thrown))
        made.failure = expr::Failure{*seen.fault->error, seen.fault->cause.value_or(std::string())};
    if (facts.hasExited && (facts.output || seen.output))
        made.list.push_back({StageName::Output, facts.output ? facts.output : seen.output,
                             facts.output ? Source::Told : Source::Found});
    if (facts.hasExited && (facts.assigned || assigned))
        made.list.push_back({StageName::AssignedVariables, facts.assigned ? facts.assigned : assigned,
                             facts.assigned ? Source::Told : Source::Found});
    std::ranges::stable_sort(made.list, {}, &Stage::name);
    return made;
}

} // namespace sim

#include "core/compare/trial.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/rehearse/answers.h"

namespace compare {

namespace {

constexpr std::int64_t LongestRun = 6000; // events; what has not come anywhere by then goes round in circles
constexpr int MostWants = 1500;

sim::Run driven(sim::Setup setup, Replier replier)
{
    sim::Run run = sim::Run::started(std::move(setup));
    for (int wants = 0; wants < MostWants && std::int64_t(run.events().size()) < LongestRun; ++wants) {
        run.advanceToEnd(LongestRun);
        const auto want = run.want();
        if (!want)
            break;
        run.answer(replier.answerTo(*want));
    }
    return run;
}

sim::Script slowed(const sim::Script &script)
{
    std::vector<sim::Script::Entry> entries = script.entries();
    for (sim::Script::Entry &each : entries)
        each.answer = taking(std::move(each.answer), each.state);
    const auto &fallback = script.fallback();
    return rehearse::scriptOf(entries, fallback ? std::optional(taking(*fallback, {})) : std::nullopt);
}

sim::Setup with(sim::Setup setup, const Trial &trial)
{
    setup.input = trial.input;
    setup.inputText.clear();
    return setup;
}

void stopWaiting(Value &machine);

void stopWaitingIn(Value &state)
{
    if (!state.is_object())
        return;
    if (state.value("Type", Value()) == "Wait") {
        state["Type"] = "Pass";
        for (const char *field : {"Seconds", "SecondsPath", "Timestamp", "TimestampPath"})
            state.erase(field);
    }
    if (const auto retry = state.find("Retry"); retry != state.end() && retry->is_array()) {
        for (Value &retrier : *retry) {
            if (!retrier.is_object())
                continue;
            for (const char *field : {"BackoffRate", "MaxDelaySeconds", "JitterStrategy"})
                retrier.erase(field);
            retrier["IntervalSeconds"] = 1;
            retrier["BackoffRate"] = 1;
        }
    }
    for (const char *inside : {"ItemProcessor", "Iterator"})
        if (const auto scope = state.find(inside); scope != state.end())
            stopWaiting(*scope);
    if (const auto branches = state.find("Branches"); branches != state.end() && branches->is_array())
        for (Value &branch : *branches)
            stopWaiting(branch);
}

void stopWaiting(Value &machine)
{
    if (!machine.is_object() || !machine.contains("States") || !machine["States"].is_object())
        return;
    for (auto &state : machine["States"])
        stopWaitingIn(state);
}

} // namespace

asl::Definition withoutWaits(const asl::Definition &definition)
{
    Value machine = definition.tree->toValue(definition.root.node);
    stopWaiting(machine);
    return asl::read(
        json::parse(QString::fromStdString(machine.dump(-1, ' ', false, Value::error_handler_t::replace))));
}

sim::Run ran(sim::Setup setup, const Trial &trial)
{
    setup = with(std::move(setup), trial);
    setup.script = slowed(trial.script);
    return driven(std::move(setup), Replier({}, {}));
}

Wanted::Wanted(sim::Setup setup, Aspects aspects) : m_setup(std::move(setup)), m_aspects(aspects)
{
    if (!m_aspects.waits)
        m_setup.definition = withoutWaits(m_setup.definition);
}

const Wanted::Told &Wanted::told(const Trial &trial)
{
    Value key = Value::array({trial.input});
    for (const sim::Script::Entry &entry : trial.script.entries())
        key.push_back(sim::toJson(entry));
    if (trial.script.fallback())
        key.push_back(sim::toJson(*trial.script.fallback()));
    std::unique_ptr<const Told> &known = m_known[key.dump(-1, ' ', false, Value::error_handler_t::replace)];
    if (!known) {
        const sim::Run run = ran(m_setup, trial);
        Behaviour behaviour = behaviourOf(run);
        std::vector<Reply> replies = repliesOf(run, behaviour);
        known = std::make_unique<const Told>(Told{std::move(behaviour), std::move(replies)});
    }
    return *known;
}

Pair::Pair(sim::Setup one, std::shared_ptr<Wanted> wanted) : m_one(std::move(one)), m_wanted(std::move(wanted))
{
    if (!m_wanted->aspects().waits)
        m_one.definition = withoutWaits(m_one.definition);
}

sim::Run Pair::runOfOne(const Trial &trial) const
{
    sim::Setup setup = with(m_one, trial);
    setup.script = {};
    return driven(std::move(setup), Replier(m_wanted->told(trial).replies, trial.script));
}

Outcome Pair::outcome(const Trial &trial) const
{
    Outcome made{behaviourOf(runOfOne(trial)), m_wanted->told(trial).behaviour, std::nullopt};
    made.parting = parting(made.one, made.other, m_wanted->aspects());
    return made;
}

} // namespace compare

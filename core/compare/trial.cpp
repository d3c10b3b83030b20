#include "core/compare/trial.h"

#include "core/asl/reader.h"
#include "core/compare/same_data.h"
#include "core/json/parser.h"
#include "core/rehearse/answers.h"
#include "core/simulate/program.h"

#include <algorithm>

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

// By what is thrown, silent, or how long it takes, answers are rare: those are told as JSON.
void addKey(const sim::Answer &answer, std::string &key)
{
    if (!answer.result || answer.submitted || answer.durationSeconds > 0 || !answer.heartbeats.empty())
        key += writtenText(sim::toJson(answer));
    else
        (key += '=') += writtenText(*answer.result);
}

// What a run of it depends on.
std::string keyOf(const Trial &trial)
{
    std::string key = writtenText(trial.input);
    for (const auto &[state, entries] : trial.script.entriesByState())
        for (const sim::Script::Entry &entry : entries) {
            ((key += '\n') += state) += '\n' + std::to_string(entry.first) + '-' + std::to_string(entry.last) + ' ';
            if (entry.binding.isSet())
                key += writtenText(sim::toJson(entry));
            else
                addKey(entry.answer, key);
        }
    if (trial.script.fallback())
        addKey(*trial.script.fallback(), key += "\n\n");
    return key;
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

sim::Run ran(sim::Setup setup, const Trial &trial, SentTexts &texts)
{
    setup = with(std::move(setup), trial);
    setup.script = slowed(trial.script);
    const std::vector<Reply> replies;
    const sim::Script rest;
    return driven(std::move(setup), Replier(replies, rest, texts));
}

sim::Setup Readying::ready(sim::Setup setup)
{
    auto known = std::ranges::find(m_known, setup.definition.tree, &Ready::written);
    if (known == m_known.end()) {
        asl::Definition definition = m_hasWaits ? setup.definition : withoutWaits(setup.definition);
        auto program = sim::compiled(definition);
        known = m_known.insert(known, {setup.definition.tree, std::move(definition), std::move(program)});
    }
    setup.definition = known->definition;
    setup.program = known->program;
    return setup;
}

Wanted::Wanted(sim::Setup setup, Aspects aspects, Readying &readying)
    : m_setup(readying.ready(std::move(setup))), m_aspects(aspects)
{
}

Wanted::Wanted(sim::Setup setup, Aspects aspects) : m_aspects(aspects)
{
    m_setup = Readying(aspects).ready(std::move(setup));
}

const Wanted::Told &Wanted::told(const Trial &trial)
{
    std::unique_ptr<const Told> &known = m_known[keyOf(trial)];
    if (!known) {
        SentTexts texts;
        const sim::Run run = ran(m_setup, trial, texts);
        Behaviour behaviour = behaviourOf(run, texts);
        std::vector<Reply> replies = repliesOf(run, behaviour);
        known = std::make_unique<const Told>(Told{std::move(behaviour), std::move(replies)});
    }
    return *known;
}

Pair::Pair(sim::Setup one, std::shared_ptr<Wanted> wanted, Readying &readying)
    : m_one(readying.ready(std::move(one))), m_wanted(std::move(wanted))
{
}

Pair::Pair(sim::Setup one, std::shared_ptr<Wanted> wanted) : m_wanted(std::move(wanted))
{
    m_one = Readying(m_wanted->aspects()).ready(std::move(one));
}

sim::Run Pair::runOfOne(const Trial &trial) const
{
    SentTexts texts;
    return runOfOne(trial, m_wanted->told(trial), texts);
}

sim::Run Pair::runOfOne(const Trial &trial, const Wanted::Told &told, SentTexts &texts) const
{
    sim::Setup setup = with(m_one, trial);
    setup.script = {};
    return driven(std::move(setup), Replier(told.replies, trial.script, texts));
}

Outcome Pair::outcome(const Trial &trial) const
{
    return outcome(trial, m_wanted->told(trial));
}

Outcome Pair::outcome(const Trial &trial, const Wanted::Told &told) const
{
    SentTexts texts;
    Outcome made{behaviourOf(runOfOne(trial, told, texts), texts), &told.behaviour, std::nullopt};
    made.parting = parting(made.one, told.behaviour, m_wanted->aspects());
    return made;
}

} // namespace compare

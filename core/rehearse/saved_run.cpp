#include "core/rehearse/saved_run.h"

#include "core/base/reading.h"
#include "core/history/aws_form.h"
#include "core/rehearse/definition_text.h"

namespace rehearse {

namespace {

// With the answer to all others, which is the same throughout.
Value answersIn(const sim::Script &script)
{
    Value list = Value::array();
    for (const sim::Script::Entry &entry : script.entries())
        list.push_back(sim::toJson(entry));
    return list;
}

std::optional<sim::Script> scriptIn(const Value &answers, const std::optional<sim::Answer> &fallback)
{
    sim::Script script;
    script.setFallback(fallback);
    if (!answers.is_array())
        return std::nullopt;
    for (const Value &each : answers) {
        auto entry = sim::entryFrom(each);
        if (!entry)
            return std::nullopt;
        script.set(std::move(*entry));
    }
    return script;
}

} // namespace

Value savedRun(const sim::Run &run, const Rehearsal &rehearsal, const QString &definition)
{
    Rehearsal whole = rehearsal;
    whole.script = run.setup().script;
    Value json = history::awsHistory(run.events());
    json["batuta"] = {{"Definition", definition.toStdString()}, {"Rehearsal", toJson(whole)}};
    for (const sim::Script &script : run.scriptsBeforeRedrives())
        json["batuta"]["BeforeRedrives"].push_back(answersIn(script));
    return json;
}

std::optional<SavedRun> savedRunIn(std::string_view text)
{
    const auto json = valueFrom(text);
    if (!json || !json->is_object() || !json->contains("batuta"))
        return std::nullopt;
    const Value &kept = (*json)["batuta"];
    if (!kept.is_object() || !kept.contains("Definition") || !kept["Definition"].is_string()
        || !kept.contains("Rehearsal"))
        return std::nullopt;
    auto rehearsal = rehearsalFrom(kept["Rehearsal"]);
    if (!rehearsal)
        return std::nullopt;
    SavedRun saved{QString::fromStdString(kept["Definition"].get<std::string>()), std::move(*rehearsal), {}};
    for (const Value &answers : kept.value("BeforeRedrives", Value::array()))
        if (auto script = scriptIn(answers, saved.rehearsal.script.fallback()))
            saved.beforeRedrives.push_back(std::move(*script));
    return saved;
}

std::optional<sim::Run> ranAgain(const SavedRun &saved, const history::Recording &recording)
{
    const auto wanted = std::int64_t(recording.events.size());
    auto setup = setupFor(saved.rehearsal, definitionFrom(saved.definition, {}));
    if (!setup || wanted == 0)
        return std::nullopt;
    const sim::Script last = setup->script;
    if (!saved.beforeRedrives.empty())
        setup->script = saved.beforeRedrives.front();
    sim::Run run = sim::Run::started(std::move(*setup));
    const auto goOn = [&] { run.advanceToEnd(wanted - std::int64_t(run.events().size())); };
    goOn();
    for (size_t i = 0; i < saved.beforeRedrives.size(); ++i) {
        run.setScript(i + 1 < saved.beforeRedrives.size() ? saved.beforeRedrives[i + 1] : last);
        run.redrive();
        goOn();
    }
    const auto isSame = [](const history::Event &one, const history::Event &other) {
        return one.type == other.type && one.at == other.at
            && (one.place ? one.place->state : asl::StatePath())
            == (other.place ? other.place->state : asl::StatePath());
    };
    const bool isTheRun = std::int64_t(run.events().size()) >= wanted
        && std::equal(recording.events.begin(), recording.events.end(), run.events().begin(), isSame);
    return isTheRun ? std::optional(std::move(run)) : std::nullopt;
}

} // namespace rehearse

#include "core/rehearse/saved_run.h"

#include "core/asl/reader.h"
#include "core/base/reading.h"
#include "core/history/aws_form.h"
#include "core/yaml/parser.h"

namespace rehearse {

Value savedRun(const sim::Run &run, const Rehearsal &rehearsal, const QString &definition)
{
    Rehearsal whole = rehearsal;
    whole.script = run.setup().script;
    Value json = history::awsHistory(run.events());
    json["batuta"] = {{"Definition", definition.toStdString()}, {"Rehearsal", toJson(whole)}};
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
    return SavedRun{QString::fromStdString(kept["Definition"].get<std::string>()), std::move(*rehearsal)};
}

std::optional<sim::Run> ranAgain(const SavedRun &saved, const history::Recording &recording)
{
    const auto wanted = std::int64_t(recording.events.size());
    auto setup =
        setupFor(saved.rehearsal, asl::read(yaml::parse(saved.definition, yaml::formatOf({}, saved.definition))));
    if (!setup || wanted == 0)
        return std::nullopt;
    sim::Run run = sim::Run::started(std::move(*setup));
    run.advanceToEnd(wanted - std::int64_t(run.events().size()));
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

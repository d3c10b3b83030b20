#include "core/asl/reader.h"
#include "core/asl/substitution.h"
#include "core/base/reading.h"
#include "core/exchange/placeholders.h"
#include "core/rehearse/refusals.h"
#include "core/rehearse/rehearsal.h"
#include "core/simulate/json_text.h"
#include "core/yaml/parser.h"

namespace rehearse {

asl::Definition filledIn(const asl::Definition &definition, const QMap<QString, QString> &substitutions)
{
    if (!definition.tree)
        return definition;
    const json::Format format = definition.tree->format();
    const QString text = asl::substituted(exchange::withPlaceholders(*definition.tree), substitutions, format);
    return text == definition.tree->text() ? definition : asl::read(yaml::parse(text, format));
}

Result<std::vector<sim::Machine>> machinesOf(const Rehearsal &rehearsal)
{
    std::vector<sim::Machine> machines;
    for (const Nested &nested : rehearsal.machines) {
        if (nested.definition.isEmpty() && !nested.file.isEmpty())
            continue;
        const json::Format format = yaml::formatOf({}, nested.definition);
        asl::Definition inner =
            asl::read(yaml::parse(asl::substituted(nested.definition, rehearsal.substitutions, format), format));
        if (!inner.tree->isSound())
            return Refusal{Code::NestedUnsound, {QString::fromStdString(nested.name)}};
        machines.push_back({nested.name, std::move(inner), nested.script});
    }
    return machines;
}

Result<sim::Setup> setupFor(const Rehearsal &rehearsal, const asl::Definition &definition)
{
    const QString written = rehearsal.inputText.trimmed();
    sim::Setup setup;
    setup.inputText = written.isEmpty() ? std::string("{}") : written.toStdString();
    auto input = valueFrom(setup.inputText);
    if (!input) {
        const bool isTooDeep = input.error() == Unread::TooDeep;
        return Refusal{isTooDeep ? Code::InputTooDeep : Code::InputNotJson};
    }
    setup.input = std::move(*input);
    setup.definition = filledIn(definition, rehearsal.substitutions);
    setup.type = rehearsal.type;
    setup.script = rehearsal.script;
    setup.seed = rehearsal.seed;
    setup.start = rehearsal.start;
    setup.machineName = rehearsal.machineName;
    setup.executionName = rehearsal.executionName;
    setup.filesFolder = rehearsal.filesFolder.toStdString();
    auto machines = machinesOf(rehearsal);
    if (!machines)
        return machines.error();
    setup.machines = std::move(*machines);
    return setup;
}

Rehearsal rehearsalOf(const sim::Setup &setup)
{
    Rehearsal made;
    made.inputText = QString::fromStdString(setup.inputText.empty() ? sim::jsonText(setup.input) : setup.inputText);
    made.type = setup.type;
    made.script = setup.script;
    made.filesFolder = QString::fromStdString(setup.filesFolder);
    made.seed = setup.seed;
    made.start = setup.start;
    made.machineName = setup.machineName;
    made.executionName = setup.executionName;
    return made;
}

} // namespace rehearse

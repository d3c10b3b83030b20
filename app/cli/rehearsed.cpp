#include "app/cli/rehearsed.h"

#include "core/rehearse/beside.h"
#include "core/rehearse/mock_cases.h"
#include "ui/problems/problem_text.h"

#include <QFileInfo>

namespace cli {

Outcome<rehearse::Rehearsal> rehearsalAt(const QString &path)
{
    const auto data = dataOf(path, AtFault);
    if (!data)
        return data.error();
    auto read = rehearse::rehearsalFrom(*data);
    if (!read)
        return Trouble{AtFault, tr("%1: %2").arg(path, problems::sentence(read.error()))};
    return std::move(*read);
}

Outcome<rehearse::Rehearsal> readyToRun(rehearse::Rehearsal rehearsal, const QString &path, const QString &definition,
                                        const DefinitionText &read)
{
    const bool isUnnamed = rehearsal.machineName == rehearse::Rehearsal().machineName;
    rehearsal = rehearse::unfolded(std::move(rehearsal), QFileInfo(path).absolutePath());
    if (isUnnamed)
        rehearsal.machineName = rehearse::machineNameOf(definition).toStdString();
    QMap<QString, QString> substitutions = read.constants;
    substitutions.insert(rehearsal.substitutions);
    rehearsal.substitutions = std::move(substitutions);
    if (read.type == history::MachineType::Express) // a rehearsal that says nothing is Standard
        rehearsal.type = read.type;
    for (rehearse::Nested &machine : rehearsal.machines) {
        if (machine.file.isEmpty())
            continue;
        auto text = definitionTextOf(machine.file);
        if (!text)
            return text.error();
        machine.definition = std::move(*text);
    }
    return rehearsal;
}

Outcome<rehearse::Rehearsal> mockCasesAt(const QString &path, const QString &definition)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    const auto file = sim::readMockFile(text->toStdString());
    if (!file)
        return Trouble{AtFault, problems::sentence(file.error().about(path))};
    std::string machine = rehearse::machineNameOf(definition).toStdString();
    const auto machines = file->machines();
    if (machines.size() == 1)
        machine = machines.front();
    auto cases = rehearse::casesIn(*file, machine);
    if (!cases)
        return Trouble{AtFault, problems::sentence(cases.error().about(path))};
    rehearse::Rehearsal made;
    made.machineName = machine;
    made.cases = std::move(*cases);
    return made;
}

} // namespace cli

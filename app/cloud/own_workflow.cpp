#include "app/cloud/own_workflow.h"

#include "app/cloud/outgoing.h"

namespace app {

QString ownName(const Desk &desk)
{
    const DocumentFiles &files = desk.bench().files;
    return files.path().isEmpty() ? files.name() : files.path();
}

Result<QString> ownDefinition(const Desk &desk)
{
    const Workbench &bench = desk.bench();
    const auto file = text::readFile(bench.files.bytes());
    if (!file)
        return file.error();
    const QString name = bench.files.isYaml() ? QStringLiteral("own.yaml") : QStringLiteral("own.json");
    return outgoing(file->text, name, bench.session.substitutions());
}

QString ownType(const Desk &desk)
{
    return desk.bench().session.machineType() == sim::MachineType::Express ? QStringLiteral("EXPRESS")
                                                                           : QStringLiteral("STANDARD");
}

} // namespace app

#include "app/template.h"

#include "app/file_access.h"
#include "app/refusals.h"
#include "core/exchange/refusals.h"
#include "core/text/line_index.h"
#include "core/yaml/parser.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace app {

namespace {

struct TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(app::Words)
};

Refusal refusalOf(const exchange::Template &seen, const QString &text)
{
    const text::LineIndex lines(text);
    QStringList arguments{QString::number(int(seen.tool))};
    for (const exchange::Machine &machine : seen.machines)
        arguments << machine.name << QString::number(lines.place(machine.key.begin).line) << machine.file;
    return {Code::NoDefinition, arguments};
}

QString kindWords(int kind, const QString &name)
{
    switch (exchange::Tool(kind)) {
    case exchange::Tool::Sam: return TemplateWords::tr("%1 is an AWS SAM template, not a definition.").arg(name);
    case exchange::Tool::CloudFormation:
        return TemplateWords::tr("%1 is a CloudFormation template, not a definition.").arg(name);
    case exchange::Tool::Serverless:
        return TemplateWords::tr("%1 is a file of the Serverless Framework (serverless.yml), not a definition.")
            .arg(name);
    default: return TemplateWords::tr("%1 is a Terraform file, not a definition.").arg(name);
    }
}

text::FileText asFile(const QString &text)
{
    text::FileText file;
    file.text = text;
    return file;
}

QMap<QString, QString> constantsIn(const exchange::Machine &machine)
{
    QMap<QString, QString> known;
    for (const exchange::Filling &filling : machine.fillings) {
        if (filling.value)
            known.insert(filling.name, *filling.value);
    }
    return known;
}

Result<Found> takenFrom(const QString &path, const QByteArray &bytes, const QString &name, int depth);

// The template says which file it is; what it fills in comes along. A file that serverless.yml includes may hold machines itself.
Result<Found> takenFromFile(const QString &folder, const exchange::Machine &machine, int depth)
{
    const QString path = QFileInfo(machine.file).isAbsolute() ? machine.file : folder + u'/' + machine.file;
    const auto bytes = bytesOf(path);
    if (!bytes)
        return Refusal{exchange::Code::FileMissing, {machine.file}};
    auto found = takenFrom(path, *bytes, machine.name, depth + 1);
    if (!found)
        return found;
    found->constants.insert(constantsIn(machine));
    found->machine = machine.name;
    found->type = machine.type;
    return found;
}

Result<Found> takenFrom(const QString &path, const QByteArray &bytes, const QString &name, int depth)
{
    constexpr int Deepest = 3; // files that name one another in a ring
    const auto file = text::readFile(bytes);
    if (!file)
        return file.error();
    const auto seen = exchange::templateIn(file->text);
    if (!seen) {
        if (!name.isEmpty() && depth == 0)
            return Refusal{exchange::Code::NoMachine, {name, QStringLiteral("—")}};
        return Found{*file, path, bytes, {}, {}, {}, std::nullopt};
    }
    const bool isIncluded = depth > 0 && seen->machines.size() == 1;
    const auto machine = exchange::machineNamed(*seen, isIncluded ? QString() : name);
    if (!machine)
        return name.isEmpty() ? refusalOf(*seen, file->text) : machine.error();
    if (!machine->file.isEmpty() && depth < Deepest)
        return takenFromFile(QFileInfo(path).path(), *machine, depth);
    if (!machine->inner)
        return machine->reason.value_or(refusalOf(*seen, file->text));
    return Found{asFile(machine->inner->text),  path, bytes, machine->name, machine->type, constantsIn(*machine),
                 Found::Within{*file, *machine}};
}

} // namespace

Address addressOf(const QString &path)
{
    const qsizetype sign = path.lastIndexOf(u'#');
    if (sign <= 0 || QFileInfo::exists(path))
        return {path, {}};
    return {path.first(sign), path.sliced(sign + 1)};
}

Result<Found> definitionAt(const QString &path)
{
    const Address address = addressOf(path);
    const auto bytes = bytesOf(address.file);
    if (!bytes)
        return bytes.error();
    return takenFrom(address.file, *bytes, address.machine, 0);
}

Result<std::vector<Found>> definitionsAt(const QString &path)
{
    const Address address = addressOf(path);
    const auto bytes = bytesOf(address.file);
    if (!bytes)
        return bytes.error();
    const auto file = text::readFile(*bytes);
    const auto seen = file && address.machine.isEmpty() ? exchange::templateIn(file->text) : std::nullopt;
    std::vector<Found> all;
    if (seen && seen->machines.size() > 1) {
        for (const exchange::Machine &machine : seen->machines) {
            auto found = takenFrom(address.file, *bytes, machine.name, 0);
            if (found)
                all.push_back(std::move(*found));
        }
        if (!all.empty())
            return all;
    }
    auto only = takenFrom(address.file, *bytes, address.machine, 0);
    if (!only)
        return only.error();
    all.push_back(std::move(*only));
    return all;
}

json::Format formatOf(const Found &found)
{
    return found.within ? found.within->machine.inner->format
                        : yaml::formatOf(QFileInfo(found.path).fileName(), found.file.text);
}

QString fileNameFor(const QString &machine, json::Format format)
{
    return machine + (format == json::Format::Yaml ? QStringLiteral(".asl.yaml") : QStringLiteral(".asl.json"));
}

text::FileText standaloneOf(const Found &found)
{
    return found.within ? asFile(exchange::standalone(*found.within->machine.inner)) : found.file;
}

Result<text::FileText> definitionTextFrom(const QByteArray &bytes, const QString &machine)
{
    const auto found = takenFrom({}, bytes, machine, 0);
    return found ? Result<text::FileText>(standaloneOf(*found)) : found.error();
}

Result<text::FileText> definitionTextOf(const QString &path)
{
    const auto found = definitionAt(path);
    return found ? Result<text::FileText>(standaloneOf(*found)) : found.error();
}

QString templateSentence(const Refusal &refusal, const QString &name)
{
    QStringList machines;
    for (qsizetype i = 1; i + 2 < refusal.arguments.size(); i += 3) {
        const QString machine = refusal.arguments[i], line = refusal.arguments[i + 1], file = refusal.arguments[i + 2];
        machines << (file.isEmpty() ? TemplateWords::tr("%1 (line %2)").arg(machine, line)
                                    : TemplateWords::tr("%1 (line %2, defined in %3)").arg(machine, line, file));
    }
    const QString what = kindWords(refusal.arguments.value(0).toInt(), name);
    if (machines.isEmpty())
        return what + u' ' + TemplateWords::tr("No state machine is seen in it.");
    return what + u' '
        + TemplateWords::tr("State machines in it: %1. Name one of them, as in %2.")
              .arg(machines.join(QStringLiteral(", ")), name + u'#' + refusal.arguments[1]);
}

} // namespace app

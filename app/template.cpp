#include "app/template.h"

#include "app/file_access.h"
#include "app/refusals.h"
#include "core/exchange/hcl_pieces.h"
#include "core/exchange/refusals.h"
#include "core/exchange/shown_holes.h"
#include "core/yaml/parser.h"
#include "ui/problems/problem_text.h"

#include <QCoreApplication>
#include <QDir>
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

// A file, read once for all of its machines.
struct Held
{
    QString path;
    QByteArray bytes;
    text::FileText file;
    std::shared_ptr<const Carrier> carrier; // null: it is no template
};

Result<Held> heldIn(const QString &path, const QByteArray &bytes)
{
    const auto file = text::readFile(bytes);
    if (!file)
        return file.error();
    auto seen = templateAt(path, file->text);
    if (!seen)
        return Held{path, bytes, *file, nullptr};
    return Held{path, bytes, *file, std::make_shared<const Carrier>(Carrier{path, *file, std::move(*seen)})};
}

QString besideOf(const QString &path, const QString &name)
{
    return QDir::cleanPath(QFileInfo(name).isAbsolute() ? name : QFileInfo(path).path() + u'/' + name);
}

Result<Found> takenFrom(const Held &held, const QString &name, int depth);

// The template says which file it is; what it fills in comes along. A file that serverless.yml includes may hold machines itself.
Result<Found> takenFromFile(const Carried &carried, int depth)
{
    const exchange::Machine &machine = carried.machine();
    const QString path = besideOf(carried.by->path, machine.file);
    const auto bytes = bytesOf(path);
    if (!bytes)
        return machine.reason.value_or(Refusal{exchange::Code::FileMissing, {QDir::cleanPath(machine.file)}});
    const auto held = heldIn(path, *bytes);
    auto found = held ? takenFrom(*held, machine.name, depth + 1) : Result<Found>(held.error());
    if (!found)
        return found;
    if (machine.tool == exchange::Tool::Terraform && machine.form == exchange::Form::Template && !found->within) {
        auto filled = exchange::innerOfFile(found->file.text);
        if (filled && filled->isWorkedOut)
            return Refusal{exchange::Code::Directives};
        if (filled)
            found->filledIn = std::move(filled->inner);
    }
    found->constants.insert(constantsIn(machine));
    found->fillings = exchange::fillingsOf(machine);
    found->machine = machine.name;
    found->type = machine.type;
    found->carriers.insert(found->carriers.begin(), carried);
    return found;
}

// One of a template's machines.
Result<Found> takenAt(const Held &held, size_t index, int depth)
{
    constexpr int Deepest = 3; // files that name one another in a ring
    const Carried carried{held.carrier, index};
    const exchange::Machine &machine = carried.machine();
    if (!machine.file.isEmpty() && depth < Deepest)
        return takenFromFile(carried, depth);
    if (!machine.inner)
        return machine.reason.value_or(refusalOf(held.carrier->seen, held.file.text));
    return Found{asFile(machine.inner->text),
                 held.path,
                 held.bytes,
                 machine.name,
                 machine.type,
                 constantsIn(machine),
                 exchange::fillingsOf(machine),
                 Found::Within{held.file, machine},
                 std::nullopt,
                 {carried}};
}

Result<Found> takenFrom(const Held &held, const QString &name, int depth)
{
    if (!held.carrier) {
        if (!name.isEmpty() && depth == 0)
            return Refusal{exchange::Code::NoMachine, {name, QStringLiteral("—")}};
        return Found{held.file, held.path, held.bytes, {}, {}, {}, {}, std::nullopt, std::nullopt};
    }
    const exchange::Template &seen = held.carrier->seen;
    const bool isIncluded = depth > 0 && seen.machines.size() == 1;
    const auto index = exchange::indexOf(seen, isIncluded ? QString() : name);
    if (!index)
        return name.isEmpty() ? refusalOf(seen, held.file.text) : index.error();
    return takenAt(held, *index, depth);
}

} // namespace

// Each by its own name, in the place of the file that holds them; where the file cannot be read, that is told when it is
// asked for.
std::optional<exchange::Template> templateAt(const QString &path, const QString &text)
{
    auto seen = exchange::templateIn(text);
    if (!seen)
        return seen;
    std::vector<exchange::Machine> all;
    for (exchange::Machine &machine : seen->machines) {
        const auto bytes =
            machine.holdsMachines ? bytesOf(besideOf(path, machine.file)) : Result<QByteArray>(QByteArray());
        const auto file = bytes ? text::readFile(*bytes) : Result<text::FileText>(bytes.error());
        const auto included = machine.holdsMachines && file ? exchange::templateIn(file->text) : std::nullopt;
        if (!included || included->machines.empty()) {
            all.push_back(std::move(machine));
            continue;
        }
        for (const exchange::Machine &each : included->machines) {
            exchange::Machine one = machine;
            one.name = each.name;
            one.type = each.type;
            one.settings = each.settings;
            all.push_back(std::move(one));
        }
    }
    seen->machines = std::move(all);
    return seen;
}

Address addressOf(const QString &path)
{
    const qsizetype sign = path.lastIndexOf(u'#');
    if (sign <= 0 || QFileInfo::exists(path))
        return {path, {}};
    return {path.first(sign), path.sliced(sign + 1)};
}

bool Carrier::isThere(const QString &name) const
{
    return QFileInfo::exists(besideOf(path, name));
}

Result<Found> definitionAt(const QString &path)
{
    const Address address = addressOf(path);
    const auto bytes = bytesOf(address.file);
    const auto held = bytes ? heldIn(address.file, *bytes) : Result<Held>(bytes.error());
    return held ? takenFrom(*held, address.machine, 0) : held.error();
}

Result<Definitions> definitionsAt(const QString &path)
{
    const Address address = addressOf(path);
    const auto bytes = bytesOf(address.file);
    const auto held = bytes ? heldIn(address.file, *bytes) : Result<Held>(bytes.error());
    if (!held)
        return held.error();
    Definitions all{address.file, {}, {}};
    const bool isWhole = address.machine.isEmpty() && held->carrier && !held->carrier->seen.machines.empty();
    if (!isWhole) {
        auto only = takenFrom(*held, address.machine, 0);
        if (!only)
            return only.error();
        all.found.push_back(std::move(*only));
        return all;
    }
    const text::LineIndex lines(held->file.text);
    const std::vector<exchange::Machine> &machines = held->carrier->seen.machines;
    for (size_t i = 0; i < machines.size(); ++i) {
        auto found = takenAt(*held, i, 0);
        if (found)
            all.found.push_back(std::move(*found));
        else
            all.unread.push_back({machines[i].name, lines.place(machines[i].place.begin), found.error()});
    }
    return all;
}

QString unreadSentence(const QString &path, const UnreadMachine &unread)
{
    const QString place = QStringLiteral("%1:%2:%3").arg(path).arg(unread.place.line).arg(unread.place.column);
    const bool isAboutIt = exchange::isOfTemplate(unread.reason);
    const QString words = isAboutIt ? problems::sentence(unread.reason) : fileSentence(unread.reason, path);
    return place + QStringLiteral(": ") + unread.machine + QStringLiteral(": ") + words;
}

bool isExpress(const Found &found)
{
    return found.type == u"EXPRESS";
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
    if (found.filledIn)
        return asFile(found.filledIn->text);
    return found.within ? asFile(exchange::standalone(*found.within->machine.inner)) : found.file;
}

Result<text::FileText> definitionTextFrom(const QByteArray &bytes, const QString &machine)
{
    const auto held = heldIn({}, bytes);
    const auto found = held ? takenFrom(*held, machine, 0) : Result<Found>(held.error());
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

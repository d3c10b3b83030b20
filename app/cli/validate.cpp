#include "app/cli/validate.h"

#include "app/cli/checked.h"
#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/template.h"
#include "core/asl/reader.h"
#include "core/carrier/remarks.h"
#include "core/exchange/outward.h"
#include "core/validate/validator.h"
#include "core/validate/variable_use.h"
#include "core/yaml/parser.h"

namespace cli {

namespace {

using Diagnostics = std::vector<validate::Diagnostic>;

// Where the file is the one that is checked, they are among its own.
void addFound(Checked &made, const app::Carrier &in, const Diagnostics &found)
{
    if (found.empty())
        return;
    if (in.path == made.path)
        made.found.insert(made.found.end(), found.begin(), found.end());
    else
        made.beside.push_back({in.path, in.file.text, found});
}

// Out of a template's text, the places are those of the template.
Checked checked(const app::Found &found, bool isOneOfMany, const QString &type)
{
    const QString &text = found.filledIn ? found.filledIn->text : found.file.text;
    const asl::Definition definition = asl::read(yaml::parse(text, app::formatOf(found)));
    const validate::Options options{.express = type.isEmpty() ? app::isExpress(found) : type == u"express"};
    Checked made{found.path, found.file.text, validate::diagnosed(definition, options),
                 validate::variableReferences(definition), isOneOfMany ? found.machine : QString()};
    if (found.carriers.empty())
        return made;
    const app::Carried &carried = found.carriers.back();
    exchange::Machine machine = carried.machine();
    if (found.filledIn)
        machine.inner = found.filledIn;
    const carrier::Subject subject{carried.by->file.text, carried.by->seen, machine, definition};
    const carrier::Remarks remarks = carrier::remarksOn(subject);
    std::erase_if(made.found,
                  [&](const validate::Diagnostic &each) { return carrier::isFilledInLater(subject, each); });
    made.found.insert(made.found.end(), remarks.inside.begin(), remarks.inside.end());
    if (found.within)
        made.text = found.within->outer.text;
    if (machine.inner) {
        for (validate::Diagnostic &each : made.found)
            each.span = exchange::outerSpan(*machine.inner, each.span);
    }
    addFound(made, *carried.by, remarks.outside);
    return made;
}

// What is to be said of the template itself is said once, with its first machine.
std::vector<Checked> checkedAll(const app::Definitions &machines, const QString &type)
{
    std::vector<Checked> made;
    for (const app::Found &found : machines.found) {
        made.push_back(checked(found, machines.found.size() + machines.unread.size() > 1, type));
        if (made.size() == 1 && !found.carriers.empty()) {
            const app::Carrier &in = *found.carriers.front().by;
            addFound(made.front(), in, carrier::remarksOnFile(in.file.text, in.seen, [&](const QString &name) {
                         return in.isThere(name);
                     }));
        }
        std::ranges::stable_sort(made.back().found, {},
                                 [](const validate::Diagnostic &each) { return each.span.begin; });
    }
    return made;
}

void declareValidateOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("files"), tr("The workflow definitions, JSON or YAML."),
                                 QStringLiteral("FILE…"));
    parser.addOption({QStringLiteral("type"),
                      tr("standard or express; left out, what the template says, or else standard."),
                      QStringLiteral("TYPE")});
    parser.addOption({QStringLiteral("format"), tr("How the faults are printed: text (the default), json or sarif."),
                      QStringLiteral("FORMAT"), QStringLiteral("text")});
}

// A file that cannot be read is told and passed over: the others are worth checking all the same.
int checkAll(const QStringList &paths, const QString &type, const QString &format)
{
    std::vector<Checked> files;
    int outcome = Good;
    for (const QString &path : paths) {
        const auto machines = app::definitionsAt(path);
        if (!machines) {
            outcome = report(Misused, app::fileSentence(machines.error(), path));
            continue;
        }
        std::ranges::move(checkedAll(*machines, type), std::back_inserter(files));
        outcome = std::max(outcome, tellUnread(*machines));
    }
    if (files.empty())
        return outcome;
    const QString printed = format == u"sarif" ? asSarif(files) : format == u"json" ? asJson(files) : asText(files);
    print(printed);
    if (outcome == Good && !std::ranges::all_of(files, &Checked::isGood))
        outcome = AtFault;
    return outcome;
}

} // namespace

int validate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Finds what AWS would refuse in workflow definitions."));
    declareValidateOptions(parser);
    if (const auto done = readArguments(parser, "validate", arguments))
        return *done;
    const QString type = parser.value(QStringLiteral("type")).toLower();
    if (!type.isEmpty() && type != u"standard" && type != u"express")
        return report(Misused, tr("The type is standard or express, not %1.").arg(type));
    const QString format = parser.value(QStringLiteral("format")).toLower();
    if (format != u"text" && format != u"json" && format != u"sarif")
        return report(Misused, tr("The format is text, json or sarif, not %1.").arg(format));
    if (parser.positionalArguments().isEmpty())
        return report(Misused, tr("Name at least one file to check."));
    return checkAll(parser.positionalArguments(), type, format);
}

} // namespace cli

#include "app/cli/validate.h"

#include "app/cli/checked.h"
#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/template.h"
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/validate/validator.h"
#include "core/validate/variable_use.h"
#include "core/yaml/parser.h"

#include <QFileInfo>

namespace cli {

namespace {

Result<Checked> checked(const QString &path, const validate::Options &options)
{
    auto file = app::definitionTextOf(path);
    if (!file)
        return file.error();
    const json::Format format = yaml::formatOf(QFileInfo(path).fileName(), file->text);
    const asl::Definition definition = asl::read(yaml::parse(file->text, format));
    return Checked{path, file->text, validate::diagnosed(definition, options),
                   validate::variableReferences(definition)};
}

void declareValidateOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("files"), tr("The workflow definitions, JSON or YAML."),
                                 QStringLiteral("FILE…"));
    parser.addOption({QStringLiteral("type"), tr("standard (the default) or express."), QStringLiteral("TYPE"),
                      QStringLiteral("standard")});
    parser.addOption({QStringLiteral("format"), tr("How the faults are printed: text (the default), json or sarif."),
                      QStringLiteral("FORMAT"), QStringLiteral("text")});
}

// A file that cannot be read is told and passed over: the others are worth checking all the same.
int checkAll(const QStringList &paths, const validate::Options &options, const QString &format)
{
    std::vector<Checked> files;
    int outcome = Good;
    for (const QString &path : paths) {
        auto file = checked(path, options);
        if (file)
            files.push_back(std::move(*file));
        else
            outcome = report(Misused, app::fileSentence(file.error(), path));
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
    if (type != u"standard" && type != u"express")
        return report(Misused, tr("The type is standard or express, not %1.").arg(type));
    const QString format = parser.value(QStringLiteral("format")).toLower();
    if (format != u"text" && format != u"json" && format != u"sarif")
        return report(Misused, tr("The format is text, json or sarif, not %1.").arg(format));
    if (parser.positionalArguments().isEmpty())
        return report(Misused, tr("Name at least one file to check."));
    return checkAll(parser.positionalArguments(), {.express = type == u"express"}, format);
}

} // namespace cli

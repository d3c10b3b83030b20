#include "app/cli/validate.h"

#include "app/file_access.h"
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/text/line_index.h"
#include "core/validate/validator.h"
#include "core/yaml/parser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace cli {

namespace {

constexpr int Good = 0, AtFault = 1, Misused = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

int report(const QString &sentence)
{
    std::fprintf(stderr, "batuta validate: %s\n", qUtf8Printable(sentence));
    return Misused;
}

// One file and what was found in it.
struct Checked
{
    QString path;
    QString text;
    std::vector<validate::Diagnostic> found;

    bool isGood() const
    {
        return std::ranges::none_of(found, [](const validate::Diagnostic &each) {
            return each.severity == validate::Severity::Error;
        });
    }
};

Result<Checked> checked(const QString &path, const validate::Options &options)
{
    auto file = app::textOf(path);
    if (!file)
        return file.error();
    const bool yaml = yaml::formatOf(QFileInfo(path).fileName(), file->text) == json::Format::Yaml;
    const auto tree = std::make_shared<const json::Tree>(yaml ? yaml::parse(file->text) : json::parse(file->text));
    return Checked{path, file->text, validate::diagnosed(asl::read(tree), options)};
}

// AWS's names; advice is ours.
const char *nameOf(validate::Severity severity)
{
    switch (severity) {
    case validate::Severity::Error: return "ERROR";
    case validate::Severity::Warning: return "WARNING";
    case validate::Severity::Advice: break;
    }
    return "INFO";
}

Value diagnosticAsJson(const validate::Diagnostic &diagnostic, const text::LineIndex &lines)
{
    const text::Place begin = lines.place(diagnostic.span.begin);
    const text::Place end = lines.place(diagnostic.span.end);
    Value value = {{"severity", nameOf(diagnostic.severity)},
                   {"code", diagnostic.code.toStdString()},
                   {"message", diagnostic.message.toStdString()}};
    if (!diagnostic.location.isEmpty())
        value["location"] = diagnostic.location.toStdString();
    value["line"] = begin.line;
    value["column"] = begin.column;
    value["endLine"] = end.line;
    value["endColumn"] = end.column;
    return value;
}

// AWS: ValidateStateMachineDefinition's response.
Value asJson(const Checked &file)
{
    const text::LineIndex lines(file.text);
    Value diagnostics = Value::array();
    for (const validate::Diagnostic &each : file.found)
        diagnostics.push_back(diagnosticAsJson(each, lines));
    return {{"result", file.isGood() ? "OK" : "FAIL"}, {"diagnostics", std::move(diagnostics)}, {"truncated", false}};
}

// One file's response as it is; those of several in an array, each with its file's name.
void printJson(const std::vector<Checked> &files)
{
    Value answer = Value::array();
    for (const Checked &file : files) {
        Value one = asJson(file);
        if (files.size() > 1)
            one["file"] = file.path.toStdString();
        answer.push_back(std::move(one));
    }
    const Value &printed = files.size() == 1 ? answer.front() : answer;
    std::printf("%s\n", printed.dump(2, ' ', false, Value::error_handler_t::replace).c_str());
}

// file:line:column, as compilers write it and editors read it.
void printText(const std::vector<Checked> &files)
{
    for (const Checked &file : files) {
        const text::LineIndex lines(file.text);
        for (const validate::Diagnostic &each : file.found) {
            const text::Place place = lines.place(each.span.begin);
            const QString at = each.location.isEmpty() ? QString() : QStringLiteral(" at ") + each.location;
            std::printf("%s:%d:%d: %s %s: %s%s\n", qUtf8Printable(file.path), place.line, place.column,
                        nameOf(each.severity), qUtf8Printable(each.code), qUtf8Printable(each.message),
                        qUtf8Printable(at));
        }
        if (file.found.empty())
            std::printf("%s: %s\n", qUtf8Printable(file.path), qUtf8Printable(tr("no faults found")));
    }
}

void declareOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("files"), tr("The workflow definitions, JSON or YAML."),
                                 QStringLiteral("FILE…"));
    parser.addOption({QStringLiteral("type"), tr("standard (the default) or express."), QStringLiteral("TYPE"),
                      QStringLiteral("standard")});
    parser.addOption({QStringLiteral("format"), tr("How the faults are printed: text (the default) or json."),
                      QStringLiteral("FORMAT"), QStringLiteral("text")});
    parser.addHelpOption();
}

int checkAll(const QStringList &paths, const validate::Options &options, bool asText)
{
    std::vector<Checked> files;
    for (const QString &path : paths) {
        auto file = checked(path, options);
        if (!file)
            return report(app::fileSentence(file.error(), path));
        files.push_back(std::move(*file));
    }
    asText ? printText(files) : printJson(files);
    return std::ranges::all_of(files, &Checked::isGood) ? Good : AtFault;
}

} // namespace

int validate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Finds what AWS would refuse in workflow definitions."));
    declareOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("batuta validate")} + arguments))
        return report(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        std::printf("%s", qUtf8Printable(parser.helpText()));
        return Good;
    }
    const QString type = parser.value(QStringLiteral("type")).toLower();
    if (type != u"standard" && type != u"express")
        return report(tr("The type is standard or express, not %1.").arg(type));
    const QString format = parser.value(QStringLiteral("format")).toLower();
    if (format != u"text" && format != u"json")
        return report(tr("The format is text or json, not %1.").arg(format));
    if (parser.positionalArguments().isEmpty())
        return report(tr("Name at least one file to check."));
    return checkAll(parser.positionalArguments(), {.express = type == u"express"}, format == u"text");
}

} // namespace cli

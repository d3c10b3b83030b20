#include "app/cli/export.h"

#include "app/cli/command_line.h"
#include "app/cli/rehearsed.h"
#include "app/deployment.h"
#include "app/file_access.h"
#include "core/exchange/placeholders.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/definition_text.h"
#include "ui/problems/problem_text.h"

#include <QFileInfo>

namespace cli {

namespace {

void declareExportOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr(
        "Writes a workflow as what a deployment tool takes: a template with the machine, its settings and a role that "
        "may do what its states need, and no more, with the definition beside it. Each ${Name} becomes a parameter. "
        "Or writes one file: its drawing as DOT or Mermaid, its states as Markdown."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("The workflow definition, JSON or YAML."),
                                 QStringLiteral("FILE"));
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    const auto flag = [&parser](const char *name, const QString &description) {
        parser.addOption({QString::fromLatin1(name), description});
    };
    option("as", tr("sam, cloudformation, serverless, terraform or cdk; dot, mermaid or markdown."), "FORM");
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      tr("The folder, made where it is not there; of dot, mermaid and markdown the file."),
                      QStringLiteral("OUT")});
    option("name", tr("The machine's name; the file's otherwise."), "NAME");
    option("type", tr("standard or express; without it the rehearsal's, standard otherwise."), "TYPE");
    option("log", tr("What is logged: off, error, fatal or all; without it the rehearsal's, off otherwise."), "LEVEL");
    flag("execution-data", tr("Log input and output, too."));
    flag("tracing", tr("Trace with X-Ray."));
    option("tag", tr("A tag of the machine. May be given several times."), "KEY=VALUE");
    option(
        "substitute",
        tr("What ${NAME} stands for: its parameter's default; what stands in an ARN for a region or an account. May be "
           "given several times."),
        "NAME=VALUE");
    option("role", tr("Make no role: it is a parameter with this ARN as its default."), "ARN");
    flag("no-role", tr("Make no role: it is a parameter, then."));
    flag("force", tr("Write over files that are there and say something else."));
}

Outcome<deploy::LogLevel> logLevelIn(const QCommandLineParser &parser)
{
    const QString word = parser.value(QStringLiteral("log")).toUpper();
    using enum deploy::LogLevel;
    for (const deploy::LogLevel level : {Off, Error, Fatal, All})
        if (word == deploy::wordFor(level))
            return level;
    return Trouble{Misused, tr("What is logged is off, error, fatal or all, not “%1”.").arg(word.toLower())};
}

Outcome<bool> addTags(const QCommandLineParser &parser, std::vector<deploy::Tag> &tags)
{
    for (const QString &written : parser.values(QStringLiteral("tag"))) {
        const qsizetype equals = written.indexOf(u'=');
        if (equals < 1)
            return Trouble{Misused, tr("--tag wants KEY=VALUE, not “%1”.").arg(written)};
        const deploy::Tag tag{written.left(equals), written.mid(equals + 1)};
        std::erase_if(tags, [&tag](const deploy::Tag &each) { return each.key == tag.key; });
        tags.push_back(tag);
    }
    return true;
}

// What is said on the command line counts above what is kept beside the file.
Outcome<bool> addSettings(const QCommandLineParser &parser, deploy::Options &options)
{
    if (parser.isSet(QStringLiteral("log"))) {
        const auto level = logLevelIn(parser);
        if (!level)
            return level.error();
        options.logLevel = *level;
    }
    options.logsData |= parser.isSet(QStringLiteral("execution-data"));
    options.traces |= parser.isSet(QStringLiteral("tracing"));
    if (parser.isSet(QStringLiteral("role")))
        options.roleArn = parser.value(QStringLiteral("role"));
    else if (parser.isSet(QStringLiteral("no-role")))
        options.roleArn.clear();
    options.makesRole &= !parser.isSet(QStringLiteral("no-role")) && !parser.isSet(QStringLiteral("role"));
    return addTags(parser, options.tags);
}

Outcome<deploy::Options> optionsIn(const QCommandLineParser &parser, deploy::Tool tool, const QString &path)
{
    rehearse::Rehearsal rehearsal;
    if (const QString beside = rehearse::rehearsalFileBeside(path); QFileInfo(beside).isFile()) {
        const auto read = rehearsalAt(beside);
        if (!read)
            return read.error();
        rehearsal = *read;
    }
    deploy::Options options;
    static_cast<deploy::Settings &>(options) = rehearsal.deployment;
    options.tool = tool;
    options.name =
        parser.isSet(QStringLiteral("name")) ? parser.value(QStringLiteral("name")) : rehearse::machineNameOf(path);
    const auto read = definitionWithConstants(path);
    if (!read)
        return read.error();
    const bool isExpress = read->type == history::MachineType::Express; // a rehearsal that says nothing is Standard
    const auto type = machineTypeIn(parser, isExpress ? read->type : rehearsal.type);
    const auto given = substitutionsIn(parser);
    if (!type || !given)
        return type ? given.error() : type.error();
    options.isExpress = *type == history::MachineType::Express;
    options.values = rehearsal.substitutions;
    options.values.insert(*given);
    if (const auto added = addSettings(parser, options); !added)
        return added.error();
    return options;
}

Outcome<std::vector<app::FolderFile>> filesOf(const asl::Definition &definition, const deploy::Options &options,
                                              const QString &path)
{
    std::optional<QByteArray> rehearsal;
    if (const QString beside = rehearse::rehearsalFileBeside(path); QFileInfo(beside).isFile()) {
        const auto bytes = app::bytesOf(beside);
        if (!bytes)
            return Trouble{Misused, app::fileSentence(bytes.error(), beside)};
        rehearsal = *bytes;
    }
    const auto made = app::deploymentOf(definition, options, rehearsal);
    if (!made)
        return Trouble{AtFault, tr("%1: %2").arg(path, problems::sentence(made.error()))};
    for (const Refusal &notice : made->notices)
        report(Good, tr("%1: %2").arg(path, problems::sentence(notice)));
    return made->files;
}

Trouble alreadyThere(const QString &folder, const QStringList &names)
{
    return {AtFault,
            tr("In %1 these are there already and say something else: %2. Nothing was written; --force writes over "
               "them.")
                .arg(folder, names.join(QStringLiteral(", ")))};
}

int writeDeployment(const QCommandLineParser &parser, const asl::Definition &definition, deploy::Tool tool,
                    const QString &path)
{
    const QString folder = parser.value(QStringLiteral("output"));
    const auto options = optionsIn(parser, tool, path);
    if (!options)
        return report(options.error());
    const auto files = filesOf(definition, *options, path);
    if (!files)
        return report(files.error());
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return report(Misused, tr("%1 is no folder.").arg(folder));
    const QStringList replaced = app::replacedIn(folder, *files);
    if (!replaced.isEmpty() && !parser.isSet(QStringLiteral("force")))
        return report(alreadyThere(folder, replaced));
    // Not even by force: what the command reads stays.
    for (const QString &name : replaced)
        if (const auto allowed = mayWrite(folder + u'/' + name, {path, rehearse::rehearsalFileBeside(path)}); !allowed)
            return report(allowed.error());
    const auto written = app::writeInto(folder, *files);
    return written ? Good : report(Misused, written.error());
}

int writeDiagram(const QCommandLineParser &parser, const asl::Definition &definition, app::WordForm form,
                 const QString &path)
{
    const QString out = parser.value(QStringLiteral("output"));
    if (const auto allowed = mayWrite(out, {path}); !allowed)
        return report(allowed.error());
    const QByteArray bytes = app::inWords(form, definition, rehearse::machineNameOf(path)).toUtf8();
    const auto now = QFileInfo(out).isFile() ? app::bytesOf(out) : Result<QByteArray>(bytes);
    if ((!now || *now != bytes) && !parser.isSet(QStringLiteral("force")))
        return report(
            AtFault,
            tr("%1 is there already and says something else. Nothing was written; --force writes over it.").arg(out));
    const auto written = writeOutput(out, bytes);
    return written ? Good : report(written.error());
}

} // namespace

int exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareExportOptions(parser);
    if (const auto done = readArguments(parser, "export", arguments))
        return *done;
    const QString form = parser.value(QStringLiteral("as")).toLower();
    const auto tool = deploy::toolNamed(form);
    if (parser.positionalArguments().size() != 1 || parser.value(QStringLiteral("output")).isEmpty())
        return report(Misused, tr("Name the definition and where to write: batuta export FILE --as FORM -o OUT"));
    const auto words = app::wordFormNamed(form);
    if (!tool && !words)
        return report(Misused,
                      tr("--as is sam, cloudformation, serverless, terraform, cdk, dot, mermaid or markdown, not “%1”.")
                          .arg(form));
    const QString path = parser.positionalArguments().constFirst();
    const auto text = definitionTextOf(path);
    if (!text)
        return report(text.error());
    asl::Definition definition = rehearse::definitionFrom(*text, path);
    if (!definition.tree->isSound())
        return report(unsound(path));
    if (const QString plain = exchange::withPlaceholders(*definition.tree); plain != *text)
        definition = rehearse::definitionFrom(plain, path);
    return tool ? writeDeployment(parser, definition, *tool, path) : writeDiagram(parser, definition, *words, path);
}

} // namespace cli

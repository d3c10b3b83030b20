#include "app/cli/hand_in.h"

#include "app/cli/rehearsed.h"
#include "app/file_access.h"
#include "app/hand_in/hand_in.h"
#include "app/language.h"
#include "app/template.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/definition_text.h"
#include "core/rehearse/verdict.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>

namespace cli {

namespace {

void declareHandInOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Writes a folder to be handed in, ready to be a Git repository: a README with the drawing, what each state "
           "does and how the test cases go, the definition and its rehearsal."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("The workflow definition, JSON or YAML."),
                                 QStringLiteral("FILE"));
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      tr("The folder; made where it is not there."),
                      QStringLiteral("FOLDER")});
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    option("language", tr("The language it is written in: en, pt_BR or es; yours otherwise."), "LANGUAGE");
    option("title", tr("The README's title; the workflow's name otherwise."), "TEXT");
    option("lesson", tr("The name of the lesson or challenge it is for."), "TEXT");
    option("page", tr("Adds the run of this test case as a page that plays in a browser."), "CASE");
    parser.addOption({QStringLiteral("force"),
                      tr("Write over files that are there and say something else. notes.md stays even so.")});
}

// What lies beside the definition; nothing, where there is neither rehearsal nor mock file.
Outcome<app::HandIn> handInOf(const QString &path)
{
    const auto found = app::definitionAt(path);
    if (!found)
        return Trouble{Misused, app::fileSentence(found.error(), path)};
    app::HandIn made;
    made.name =
        found->within ? app::fileNameFor(found->machine, app::formatOf(*found)) : QFileInfo(found->path).fileName();
    made.definition = found->within ? app::standaloneOf(*found).text.toUtf8() : found->bytes;
    made.rehearsal.machineName = rehearse::machineNameOf(path).toStdString();
    QString beside = rehearse::rehearsalFileBeside(path);
    const bool isRehearsal = QFileInfo(beside).isFile();
    if (!isRehearsal)
        beside = rehearse::mockFileBeside(path);
    if (beside.isEmpty())
        return made;
    const auto besides = app::bytesOf(beside);
    if (!besides)
        return Trouble{Misused, app::fileSentence(besides.error(), beside)};
    made.beside.insert({QFileInfo(beside).fileName(), *besides});
    auto rehearsal = isRehearsal ? rehearsalAt(beside) : mockCasesAt(beside, path);
    if (rehearsal && isRehearsal)
        rehearsal = readyToRun(std::move(*rehearsal), beside, path, textWithConstants(*found));
    if (!rehearsal)
        return rehearsal.error();
    made.rehearsal = std::move(*rehearsal);
    return made;
}

// The run of the case, to its end.
Outcome<bool> addRun(app::HandIn &what, const QString &path, const QString &name)
{
    const auto found = std::ranges::find(what.rehearsal.cases, name.toStdString(), &rehearse::Case::name);
    if (found == what.rehearsal.cases.end())
        return Trouble{Misused, tr("%1 has no case “%2”.").arg(path, name)};
    const auto text = definitionTextOf(path);
    if (!text)
        return text.error();
    const asl::Definition definition = rehearse::definitionFrom(*text, path);
    if (!definition.tree->isSound())
        return unsound(path);
    auto setup = rehearse::setupFor(rehearse::rehearsalOf(what.rehearsal, *found), definition);
    if (!setup)
        return Trouble{AtFault, problems::sentence(setup.error())};
    sim::Run run = sim::Run::started(std::move(*setup));
    run.advanceToEnd(rehearse::MostEvents);
    what.run = run.recording();
    return true;
}

Outcome<std::vector<app::FolderFile>> filesFor(const QCommandLineParser &parser, const QString &path)
{
    auto what = handInOf(path);
    if (!what)
        return what.error();
    what->title = parser.value(QStringLiteral("title"));
    what->lesson = parser.value(QStringLiteral("lesson"));
    if (parser.isSet(QStringLiteral("page")))
        if (const auto added = addRun(*what, path, parser.value(QStringLiteral("page"))); !added)
            return added.error();
    // What is told on standard error stays in the language of the one who asks.
    const QString mine = app::language();
    if (parser.isSet(QStringLiteral("language")))
        app::setLanguage(parser.value(QStringLiteral("language")));
    theme::Theme::instance().setLook(theme::Look::Light);
    auto files = app::handInFiles(*what);
    app::setLanguage(mine);
    if (!files)
        return Trouble{AtFault, app::fileSentence(files.error(), path)};
    return std::move(*files);
}

Outcome<bool> mayWriteInto(const QString &folder, const std::vector<app::FolderFile> &files, bool isForced)
{
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return Trouble{Misused, tr("%1 is no folder.").arg(folder)};
    const QStringList replaced = app::replacedIn(folder, files);
    if (isForced || replaced.isEmpty())
        return true;
    return Trouble{AtFault,
                   tr("In %1 these are there already and say something else: %2. Nothing was written; --force writes "
                      "over them.")
                       .arg(folder, replaced.join(QStringLiteral(", ")))};
}

} // namespace

int handIn(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareHandInOptions(parser);
    if (const auto done = readArguments(parser, "hand-in", arguments))
        return *done;
    const QString folder = parser.value(QStringLiteral("output")), language = parser.value(QStringLiteral("language"));
    if (parser.positionalArguments().size() != 1 || folder.isEmpty())
        return report(Misused, tr("Name the definition and the folder: batuta hand-in FILE -o FOLDER"));
    if (parser.isSet(QStringLiteral("language")) && language != u"en" && language != u"pt_BR" && language != u"es")
        return report(Misused, tr("The language is en, pt_BR or es, not “%1”.").arg(language));
    const QString path = parser.positionalArguments().constFirst();
    const auto files = filesFor(parser, path);
    if (!files)
        return report(files.error());
    const bool isForced = parser.isSet(QStringLiteral("force"));
    if (const auto allowed = mayWriteInto(folder, *files, isForced); !allowed)
        return report(allowed.error());
    // Not even by force: what the command reads stays.
    for (const app::FolderFile &file : *files)
        if (const QString to = folder + u'/' + file.name; app::replacedIn(folder, {file}).contains(file.name))
            if (const auto allowed = mayWrite(to, {path}); !allowed)
                return report(allowed.error());
    const auto written = app::writeInto(folder, *files);
    return written ? Good : report(Misused, written.error());
}

} // namespace cli

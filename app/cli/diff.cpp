#include "app/cli/diff.h"

#include "app/cli/command_line.h"
#include "app/cli/differing.h"
#include "app/difference_page.h"
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/rehearse/definition_text.h"
#include "ui/theme/theme.h"

#include <QFileInfo>

#include <unistd.h>

namespace cli {

namespace {

const QStringList Forms{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("svg"), QStringLiteral("html")};

// How Git names a side on which there is no file.
bool isNothing(const QString &path)
{
    return path == u"/dev/null";
}

QString sidesTitle(const QString &before, const QString &after)
{
    const auto name = [](const QString &path) { return isNothing(path) ? path : QFileInfo(path).fileName(); };
    const bool areAlike = name(before) == name(after);
    return (areAlike ? before : name(before)) + QStringLiteral(" → ") + (areAlike ? after : name(after));
}

// `name` tells how it is read, and what a complaint calls it.
Outcome<asl::Definition> soundDefinition(const QString &path, const QString &name)
{
    if (isNothing(path))
        return asl::read(json::parse({}));
    const auto text = definitionTextOf(path);
    if (!text)
        return text.error();
    asl::Definition definition = rehearse::definitionFrom(*text, name);
    if (const auto fault = app::whyNotCompared(definition))
        return Trouble{AtFault, QStringLiteral("%1:%2").arg(name, *fault)};
    return definition;
}

Outcome<app::Comparison> comparedFiles(const QString &before, const QString &after, const QString &nameBefore,
                                       const QString &nameAfter)
{
    auto one = soundDefinition(before, nameBefore);
    if (!one)
        return one.error();
    auto other = soundDefinition(after, nameAfter);
    if (!other)
        return other.error();
    return app::comparisonOf(std::move(*one), std::move(*other));
}

bool wantsColours(bool isPaged)
{
    if (qEnvironmentVariableIsSet("NO_COLOR") || qgetenv("TERM") == "dumb")
        return false;
    return isatty(STDOUT_FILENO) != 0 || (isPaged && qEnvironmentVariableIsSet("GIT_PAGER_IN_USE"));
}

// By --format, or by the ending of the file to write.
QString formIn(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("format")))
        return parser.value(QStringLiteral("format")).toLower();
    const QString ending = QFileInfo(parser.value(QStringLiteral("output"))).suffix().toLower();
    return Forms.contains(ending) ? ending : Forms.constFirst();
}

QByteArray written(const app::Comparison &comparison, const QString &form, const QString &title, bool isToFile)
{
    if (form == u"json")
        return asJson(comparison).toUtf8();
    if (form == u"svg")
        return app::differencePicture(comparison, title);
    if (form == u"html")
        return app::differencePage(comparison, title);
    return asText(comparison, title, {.coloured = !isToFile && wantsColours(false)}).toUtf8();
}

int compareTwo(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const QString output = parser.value(QStringLiteral("output")), form = formIn(parser);
    if (files.size() != 2)
        return report(Misused, tr("Name two definitions to compare."));
    if (!Forms.contains(form))
        return report(Misused, tr("The format is text, json, svg or html, not %1.").arg(form));
    if (const auto allowed = mayWrite(output, files); !output.isEmpty() && !allowed)
        return report(allowed.error());
    const auto comparison = comparedFiles(files[0], files[1], files[0], files[1]);
    if (!comparison)
        return report(comparison.error());
    if (form == u"svg" || form == u"html")
        theme::Theme::instance().setLook(theme::Look::Light); // the same picture on every machine
    const QByteArray answer = written(*comparison, form, sidesTitle(files[0], files[1]), !output.isEmpty());
    if (output.isEmpty())
        print(answer);
    else if (const auto done = writeOutput(output, answer); !done)
        return report(done.error());
    return comparison->difference.isEmpty() ? Good : AtFault;
}

// Git gives PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE, and where a file was renamed its new path and what
// was done; of a file that is not merged the path alone. It stops at any answer that is not good, so what cannot be
// compared is told in the answer.
int compareForGit(const QStringList &words)
{
    constexpr qsizetype OldFile = 1, NewFile = 4, Plain = 7, NewPath = 7;
    if (words.size() == 1) {
        print(tr("%1 is not merged.").arg(words[0]) + u'\n');
        return Good;
    }
    if (words.size() < Plain)
        return report(Misused, tr("--git is for Git to call, with seven arguments; see README."));
    const QString newName = words.size() > NewPath ? words[NewPath] : words[0];
    const auto comparison = comparedFiles(words[OldFile], words[NewFile], words[0], newName);
    const QString title = isNothing(words[OldFile]) ? u"/dev/null → "_qs + newName
        : isNothing(words[NewFile])                 ? words[0] + u" → /dev/null"_qs
        : newName == words[0]                       ? newName
                                                    : words[0] + u" → "_qs + newName;
    if (comparison)
        print(asText(*comparison, title, {.coloured = wantsColours(true)}) + u'\n');
    else
        print(title + u'\n' + tr("Not compared as workflows. %1").arg(comparison.error().sentence) + u"\n\n"_qs);
    return Good;
}

} // namespace

bool diffPaints(const QStringList &arguments)
{
    return std::ranges::any_of(arguments, [](const QString &word) {
        return word.endsWith(u"svg", Qt::CaseInsensitive) || word.endsWith(u"html", Qt::CaseInsensitive);
    });
}

int diff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Compares two workflow definitions as workflows: states added, removed, renamed and moved, and the fields "
        "that changed. Layout, the order of keys, JSON or YAML make no difference. Exits with 1 where they differ."));
    parser.addPositionalArgument(QStringLiteral("files"), tr("The two definitions, JSON or YAML; /dev/null for none."),
                                 QStringLiteral("A B"));
    parser.addOption({QStringLiteral("format"),
                      tr("text (the default), json, svg (one drawing of both) or html (a page with drawing and list)."),
                      QStringLiteral("FORMAT")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      tr("The file to write; its ending decides the format where --format does not."),
                      QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("git"), tr("For Git to call, as its external diff; see README.")});
    if (const auto done = readArguments(parser, "diff", arguments))
        return *done;
    return parser.isSet(QStringLiteral("git")) ? compareForGit(parser.positionalArguments()) : compareTwo(parser);
}

} // namespace cli

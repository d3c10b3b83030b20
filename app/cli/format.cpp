#include "app/cli/format.h"

#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/template.h"
#include "core/json/format.h"
#include "core/json/parser.h"
#include "core/yaml/parser.h"
#include "ui/problems/problem_text.h"

#include <QFileInfo>

namespace cli {

namespace {

enum class Mode { Print, Check, Write };

Result<QString> laidOut(const QString &path, const QString &text)
{
    const json::Tree tree = yaml::parse(text, yaml::formatOf(QFileInfo(path).fileName(), text));
    const auto patch = json::formatted(tree, text::styleOf(text));
    if (!patch)
        return patch.error();
    return text::applied(text, *patch);
}

int formatFile(const QString &path, Mode mode)
{
    const auto file = app::definitionTextOf(path);
    if (!file)
        return report(Misused, app::fileSentence(file.error(), path));
    const auto after = laidOut(path, file->text);
    if (!after)
        return report(AtFault, path + QStringLiteral(": ") + problems::sentence(after.error()));
    if (mode == Mode::Print) {
        print(text::fileBytes(*after, *file));
        return Good;
    }
    if (*after == file->text)
        return Good;
    if (mode == Mode::Check) {
        print(path + u'\n');
        return AtFault;
    }
    const auto written = app::writeBytes(path, text::fileBytes(*after, *file));
    return written ? Good : report(Misused, app::fileSentence(written.error(), path));
}

} // namespace

int format(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Lays definitions in JSON out anew. Only white space changes."));
    parser.addPositionalArgument(QStringLiteral("files"), tr("The workflow definitions."), QStringLiteral("FILE…"));
    parser.addOption({QStringLiteral("check"), tr("Only name the files that would change.")});
    parser.addOption({QStringLiteral("write"), tr("Change the files; without it one file is printed.")});
    if (const auto done = readArguments(parser, "format", arguments))
        return *done;
    const QStringList files = parser.positionalArguments();
    const bool check = parser.isSet(QStringLiteral("check")), write = parser.isSet(QStringLiteral("write"));
    if (files.isEmpty() || (check && write))
        return report(Misused, tr("Name at least one file, and --check or --write but not both."));
    if (files.size() > 1 && !check && !write)
        return report(Misused, tr("Several files need --check or --write."));
    int outcome = Good;
    for (const QString &path : files)
        outcome = std::max(outcome, formatFile(path, check ? Mode::Check : write ? Mode::Write : Mode::Print));
    return outcome;
}

} // namespace cli

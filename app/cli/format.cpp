#include "app/cli/format.h"

#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/template.h"
#include "core/exchange/outward.h"
#include "core/json/format.h"
#include "core/text/style.h"
#include "core/yaml/parser.h"
#include "ui/problems/problem_text.h"

#include <QMap>

#include <algorithm>

namespace cli {

namespace {

enum class Mode { Print, Check, Write };

Result<text::Patch> layingOut(const app::Found &found)
{
    const QString &text = found.file.text;
    const auto patch = json::formatted(yaml::parse(text, app::formatOf(found)), text::styleOf(text));
    if (!patch || !found.within)
        return patch;
    return exchange::outward(*found.within->machine.inner, *patch);
}

// What is laid out anew in one file, which may hold several machines.
struct Laid
{
    text::FileText file;
    text::Patch patch;
};

Result<QMap<QString, Laid>> laidOut(const std::vector<app::Found> &machines)
{
    QMap<QString, Laid> files;
    for (const app::Found &found : machines) {
        const auto patch = layingOut(found);
        if (!patch)
            return patch.error();
        Laid &laid = files[found.path];
        laid.file = found.within ? found.within->outer : found.file;
        laid.patch.insert(laid.patch.end(), patch->begin(), patch->end());
        std::ranges::sort(laid.patch, {}, [](const text::Edit &edit) { return edit.span.begin; });
    }
    return files;
}

int written(const QString &path, const Laid &laid, Mode mode)
{
    const QString after = text::applied(laid.file.text, laid.patch);
    if (mode == Mode::Print) {
        print(text::fileBytes(after, laid.file));
        return Good;
    }
    if (after == laid.file.text)
        return Good;
    if (mode == Mode::Check) {
        print(path + u'\n');
        return AtFault;
    }
    const auto done = app::writeBytes(path, text::fileBytes(after, laid.file));
    return done ? Good : report(Misused, app::fileSentence(done.error(), path));
}

int formatFile(const QString &path, Mode mode)
{
    const auto found = app::definitionsAt(path);
    if (!found)
        return report(Misused, app::fileSentence(found.error(), path));
    const auto files = laidOut(found->found);
    if (!files)
        return report(AtFault, path + QStringLiteral(": ") + problems::sentence(files.error()));
    int outcome = tellUnread(*found);
    for (auto each = files->cbegin(); each != files->cend(); ++each)
        outcome = std::max(outcome, written(each.key(), each.value(), mode));
    return outcome;
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

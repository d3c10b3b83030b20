#include "app/cli/format.h"

#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/template.h"
#include "core/exchange/outward.h"
#include "core/exchange/refusals.h"
#include "core/exchange/template.h"
#include "core/json/format.h"
#include "core/text/style.h"
#include "core/yaml/parser.h"
#include "ui/problems/problem_text.h"

#include <QMap>

#include <algorithm>

namespace cli {

namespace {

enum class Mode { Print, Check, Write };

// Of a machine in a template, what its definition is to say then.
struct Wanted
{
    exchange::Machine machine;
    QString text;
};

// What is laid out anew in one file, which may hold several machines.
struct Laid
{
    text::FileText file;
    text::Patch patch;
    std::vector<Wanted> wanted;
};

Result<text::Patch> layingOut(const app::Found &found)
{
    if (found.within && found.within->machine.reason)
        return *found.within->machine.reason;
    const QString &text = found.file.text;
    return json::formatted(yaml::parse(text, app::formatOf(found)), text::styleOf(text));
}

std::optional<Refusal> add(const app::Found &found, const text::Patch &patch, Laid &laid)
{
    laid.file = found.within ? found.within->outer : found.file;
    const auto carried =
        found.within ? exchange::outward(*found.within->machine.inner, patch) : Result<text::Patch>(patch);
    if (!carried)
        return carried.error();
    laid.patch.insert(laid.patch.end(), carried->begin(), carried->end());
    if (found.within)
        laid.wanted.push_back({found.within->machine, text::applied(found.file.text, patch)});
    return std::nullopt;
}

// A template that would not say the same any more stays as it is.
std::optional<Refusal> whyNot(const Laid &laid)
{
    if (laid.wanted.empty())
        return std::nullopt;
    const auto after = exchange::templateIn(text::applied(laid.file.text, laid.patch));
    for (const Wanted &each : laid.wanted) {
        const auto same = after ? exchange::sameMachine(*after, each.machine, each.text)
                                : Result<exchange::Machine>(Refusal{exchange::Code::BreaksCarrier});
        if (!same)
            return same.error();
    }
    return std::nullopt;
}

Result<QMap<QString, Laid>> laidOut(const std::vector<app::Found> &machines)
{
    QMap<QString, Laid> files;
    for (const app::Found &found : machines) {
        const auto patch = layingOut(found);
        if (!patch)
            return patch.error();
        if (const auto reason = add(found, *patch, files[found.path]))
            return *reason;
    }
    for (Laid &laid : files) {
        std::ranges::sort(laid.patch, {}, [](const text::Edit &edit) { return edit.span.begin; });
        if (const auto reason = whyNot(laid))
            return *reason;
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

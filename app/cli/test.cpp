#include "app/cli/test.h"

#include "app/cli/command_line.h"
#include "app/cli/rehearsed.h"
#include "app/cli/tested.h"
#include "core/asl/substitution.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/definition_text.h"
#include "core/rehearse/propose.h"
#include "core/rehearse/tried.h"
#include "ui/problems/problem_text.h"

#include <QFileInfo>

#include <algorithm>

namespace cli {

namespace {

void declareTestOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    parser.addPositionalArgument(QStringLiteral("files"), tr("The workflow definitions, JSON or YAML."),
                                 QStringLiteral("FILE…"));
    parser.setApplicationDescription(
        tr("Runs the test cases of workflow definitions, offline and in no time. Those of NAME.asl.json are in "
           "NAME.rehearsal.json beside it; where that is not there, in its mock file."));
    option("case", tr("Only the case of this name. May be given several times."), "NAME");
    option("rehearsal", tr("The rehearsal of the one definition, if it lies elsewhere."), "FILE");
    option("mocks", tr("A MockConfigFile.json: its test cases for a machine of the definition's name."), "FILE");
    option("format", tr("How the results are printed: text (the default), json, junit or tap."), "FORMAT");
    parser.addOption({QStringLiteral("propose"),
                      tr("Look for cases that cover what is not covered, and write them into the rehearsal.")});
    option("output", tr("Where to write the rehearsal with the proposed cases; beside the definition otherwise."),
           "FILE");
    parser.addOption({QStringLiteral("coverage"), tr("Print what the cases cover, and what they do not.")});
}

Outcome<rehearse::Rehearsal> rehearsalFor(const QCommandLineParser &parser, const QString &definition,
                                          const DefinitionText &definitionRead)
{
    const auto at = [&](const QString &path) -> Outcome<rehearse::Rehearsal> {
        auto read = rehearsalAt(path);
        return read ? readyToRun(std::move(*read), path, definition, definitionRead) : std::move(read);
    };
    if (parser.isSet(QStringLiteral("rehearsal")))
        return at(parser.value(QStringLiteral("rehearsal")));
    const auto ofMocks = [&](const QString &path) {
        auto made = mockCasesAt(path, definition);
        if (made)
            made->type = definitionRead.type;
        return made;
    };
    if (parser.isSet(QStringLiteral("mocks")))
        return ofMocks(parser.value(QStringLiteral("mocks")));
    const QString beside = rehearse::rehearsalFileBeside(definition);
    if (QFileInfo(beside).isFile())
        return at(beside);
    if (const QString mocks = rehearse::mockFileBeside(definition); !mocks.isEmpty())
        return ofMocks(mocks);
    return Trouble{Misused,
                   tr("%1 has no cases: there is no %2 beside it.").arg(definition, QFileInfo(beside).fileName())};
}

TestedCase testedCase(const std::string &name, const rehearse::CaseResult &result)
{
    return {QString::fromStdString(name), result.status,
            result.refusal ? problems::sentence(*result.refusal) : QString(), result.misses, result.seconds};
}

Outcome<TestedFile> tested(const QCommandLineParser &parser, const QString &path)
{
    const auto read = definitionWithConstants(path);
    if (!read)
        return read.error();
    const asl::Definition definition = rehearse::definitionFrom(read->text, path);
    if (!definition.tree->isSound())
        return unsound(path);
    const auto rehearsal = rehearsalFor(parser, path, *read);
    if (!rehearsal)
        return rehearsal.error();
    const QStringList wanted = parser.values(QStringLiteral("case"));
    TestedFile made{path, {}, rehearse::Coverage(definition)};
    for (const rehearse::Case &test : rehearsal->cases) {
        if (wanted.isEmpty() || wanted.contains(QString::fromStdString(test.name)))
            made.cases.push_back(testedCase(test.name, rehearse::tried(*rehearsal, test, definition, made.coverage)));
    }
    const bool someFailed =
        std::ranges::any_of(made.cases, [](const TestedCase &each) { return !each.misses.empty(); });
    for (const QString &name : someFailed ? asl::numbersToFillIn(*definition.tree) : QStringList()) {
        if (!rehearsal->substitutions.contains(name))
            report(Good,
                   tr("%1: nothing says which number ${%2} stands for; the rehearsal's Substitutions do.")
                       .arg(path, name));
    }
    if (!made.cases.empty())
        return made;
    return Trouble{Misused,
                   wanted.isEmpty() ? tr("%1 has no cases.").arg(path)
                                    : tr("%1 has no case “%2”.").arg(path, wanted.constFirst())};
}

Outcome<bool> checkUse(const QCommandLineParser &parser)
{
    const qsizetype files = parser.positionalArguments().size();
    if (files == 0)
        return Trouble{Misused, tr("Name the definitions: batuta test FILE…")};
    if (files > 1 && (parser.isSet(QStringLiteral("rehearsal")) || parser.isSet(QStringLiteral("mocks"))))
        return Trouble{Misused, tr("A rehearsal or a mock file is for one definition.")};
    if (parser.isSet(QStringLiteral("output")) && (files > 1 || !parser.isSet(QStringLiteral("propose"))))
        return Trouble{Misused, tr("--output is for the proposals of one definition.")};
    if (parser.isSet(QStringLiteral("rehearsal")) && parser.isSet(QStringLiteral("mocks")))
        return Trouble{Misused, tr("Name a rehearsal or a mock file, not both.")};
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && !QStringList{u"text"_qs, u"json"_qs, u"junit"_qs, u"tap"_qs}.contains(format))
        return Trouble{Misused, tr("The format is text, json, junit or tap, not “%1”.").arg(format)};
    return true;
}

void printResults(const std::vector<TestedFile> &files, const QString &format, bool withCoverage)
{
    if (format == u"json")
        print(asJson(files, withCoverage));
    else if (format == u"junit")
        print(asJunit(files));
    else if (format == u"tap")
        print(asTap(files, withCoverage));
    else
        print(asText(files, withCoverage));
}

} // namespace

// What was found, to read; what was not, with the reason.
void printProposals(const QString &path, const rehearse::Proposals &found)
{
    QString written = path + u'\n';
    for (const rehearse::Case &test : found.cases)
        written += QStringLiteral("  + %1\n").arg(QString::fromStdString(test.name));
    for (const auto &[item, why] : found.rest)
        written += QStringLiteral("  ")
            + tr("not covered: %1 (%2)").arg(problems::placeOf(item), problems::sentence(why)) + u'\n';
    print(written);
}

Outcome<bool> propose(const QCommandLineParser &parser, const QString &path)
{
    const auto read = definitionWithConstants(path);
    if (!read)
        return read.error();
    const asl::Definition definition = rehearse::definitionFrom(read->text, path);
    if (!definition.tree->isSound())
        return unsound(path);
    rehearse::Rehearsal rehearsal;
    const QString beside = parser.isSet(QStringLiteral("rehearsal")) ? parser.value(QStringLiteral("rehearsal"))
                                                                     : rehearse::rehearsalFileBeside(path);
    if (QFileInfo(beside).isFile()) {
        auto kept = rehearsalAt(beside);
        if (!kept)
            return kept.error();
        rehearsal = std::move(*kept);
    }
    const auto ready = readyToRun(rehearsal, beside, path, *read);
    if (!ready)
        return ready.error();
    auto found = rehearse::proposed(definition, *ready);
    if (!found)
        return Trouble{AtFault, problems::sentence(found.error())};
    printProposals(path, *found);
    std::ranges::move(found->cases, std::back_inserter(rehearsal.cases));
    const QString output = parser.isSet(QStringLiteral("output")) ? parser.value(QStringLiteral("output")) : beside;
    if (const auto allowed = mayWrite(output, {path}); !allowed)
        return allowed.error();
    return writeOutput(output, QByteArray::fromStdString(rehearse::fileTextOf(rehearsal)));
}

// A file that has no cases is told and passed over: the others are worth testing all the same.
int test(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareTestOptions(parser);
    if (const auto done = readArguments(parser, "test", arguments))
        return *done;
    if (const auto use = checkUse(parser); !use)
        return report(use.error());
    std::vector<TestedFile> files;
    int outcome = Good;
    for (const QString &path : parser.positionalArguments()) {
        if (parser.isSet(QStringLiteral("propose"))) {
            if (const auto done = propose(parser, path); !done)
                outcome = std::max(outcome, report(done.error()));
            continue;
        }
        auto file = tested(parser, path);
        if (file)
            files.push_back(std::move(*file));
        else
            outcome = std::max(outcome, report(file.error()));
    }
    if (!files.empty())
        printResults(files, parser.value(QStringLiteral("format")), parser.isSet(QStringLiteral("coverage")));
    const bool allPassed = std::ranges::all_of(
        files, [](const TestedFile &file) { return std::ranges::all_of(file.cases, &TestedCase::hasPassed); });
    return allPassed ? outcome : std::max<int>(outcome, AtFault);
}

} // namespace cli

#include "app/cli/simulate.h"

#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/file_writer.h"
#include "core/asl/reader.h"
#include "core/asl/substitution.h"
#include "core/base/reading.h"
#include "core/json/parser.h"
#include "core/simulate/object_store.h"
#include "core/simulate/run.h"
#include "core/yaml/parser.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cli {

namespace {

void declareSimulateOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    parser.addPositionalArgument(QStringLiteral("file"), tr("The workflow definition, JSON or YAML."));
    parser.setApplicationDescription(tr("Runs a workflow definition, offline and in no time, and prints how it ends."));
    option("input", tr("The execution's input; an empty object otherwise."), "FILE");
    option("type", tr("standard (the default) or express."), "TYPE");
    option("mocks", tr("What the tasks answer: a MockConfigFile.json."), "FILE");
    option("test-case", tr("The test case of the mock file."), "NAME");
    option("machine", tr("The state machine of the mock file; needed when it has several."), "NAME");
    option("answer-all", tr("What every task answers that no mock answers."), "JSON");
    option("nested",
           tr("Another state machine's definition, by its name or ARN, for the tasks that start an execution of "
              "it. It takes the test case of the same name of its own machine in the mock file. May be given "
              "several times."),
           "NAME=FILE");
    option("files", tr("A folder whose BUCKET/KEY files stand for S3 objects; ResultWriters write there."), "FOLDER");
    option("substitute", tr("What ${NAME} of the definition stands for. May be given several times."), "NAME=VALUE");
    option("history", tr("Where to write the execution's history."), "FILE");
    option("seed", tr("A number that all randomness comes from."), "NUMBER");
    option("start-time", tr("When the execution starts, ISO 8601."), "TIME");
}

using Substitutions = QMap<QString, QString>;

Outcome<asl::Definition> definitionOf(const QString &path, const Substitutions &substitutions)
{
    const auto written = definitionTextOf(path);
    if (!written)
        return written.error();
    const json::Format format = yaml::formatOf(path, *written);
    const QString text = asl::substituted(*written, substitutions, format);
    asl::Definition definition = asl::read(yaml::parse(text, format));
    if (!definition.tree->isSound())
        return Trouble{AtFault, tr("%1 is not a sound definition; “batuta validate” tells where.").arg(path)};
    return definition;
}

Outcome<Substitutions> substitutionsFrom(const QCommandLineParser &parser)
{
    Substitutions values;
    for (const QString &written : parser.values(QStringLiteral("substitute"))) {
        const qsizetype equals = written.indexOf(u'=');
        if (equals < 1)
            return Trouble{Misused, tr("--substitute wants NAME=VALUE, not “%1”.").arg(written)};
        values.insert(written.left(equals), written.mid(equals + 1));
    }
    return values;
}

Outcome<bool> readInput(const QString &path, sim::Setup &setup)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    setup.inputText = text->trimmed().toStdString();
    auto input = dataIn(QString::fromStdString(setup.inputText), path, AtFault);
    if (!input)
        return input.error();
    setup.input = std::move(*input);
    return true;
}

QString mockSentence(const Refusal &refusal, const QString &path)
{
    const QString first = refusal.arguments.value(0), second = refusal.arguments.value(1);
    if (refusal.code == u"not-json")
        return tr("%1 is not JSON.").arg(path);
    if (refusal.code == u"too-deep")
        return tr("%1 is nested more than %2 levels deep.").arg(path, QString::number(DeepestData));
    if (refusal.code == u"mock-case-missing")
        return tr("%1 has no test case “%3” for the state machine “%2”.").arg(path, first, second);
    if (refusal.code == u"mock-response-missing")
        return tr("%1 has no mocked response “%2” for the state “%3”.").arg(path, first, second);
    if (refusal.code == u"mock-range-gap")
        return tr("In %1, the mocked response “%2” has no answer, or two, for attempt %3.").arg(path, first, second);
    return tr("%1 is not a mock configuration: look at “%2” %3.").arg(path, first, second);
}

Outcome<sim::MockFile> mocksAt(const QString &path)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    auto file = sim::readMockFile(text->toStdString());
    if (!file)
        return Trouble{AtFault, mockSentence(file.error(), path)};
    return std::move(*file);
}

// The machines that tasks start. Where the mock file has the same test case for one, it takes its answers from there.
Outcome<bool> readNested(const QCommandLineParser &parser, const Substitutions &substitutions, sim::Setup &setup)
{
    const QString path = parser.value(QStringLiteral("mocks"));
    const std::string testCase = parser.value(QStringLiteral("test-case")).toStdString();
    for (const QString &written : parser.values(QStringLiteral("nested"))) {
        const qsizetype equals = written.indexOf(u'=');
        if (equals < 1)
            return Trouble{Misused, tr("--nested wants NAME=FILE, not “%1”.").arg(written)};
        auto definition = definitionOf(written.mid(equals + 1), substitutions);
        if (!definition)
            return definition.error();
        sim::Machine machine{written.left(equals).toStdString(), std::move(*definition), {}};
        if (!path.isEmpty()) {
            const auto file = mocksAt(path);
            if (!file)
                return file.error();
            const std::string name = machine.name.substr(machine.name.rfind(':') + 1);
            const auto cases = file->testCases(name);
            if (std::ranges::find(cases, testCase) != cases.end()) {
                auto script = file->script(name, testCase);
                if (!script)
                    return Trouble{AtFault, mockSentence(script.error(), path)};
                machine.script = std::move(*script);
            }
        }
        setup.machines.push_back(std::move(machine));
    }
    return true;
}

Outcome<bool> readMocks(const QCommandLineParser &parser, sim::Setup &setup)
{
    const QString path = parser.value(QStringLiteral("mocks"));
    const auto file = mocksAt(path);
    if (!file)
        return file.error();
    std::string machine = parser.value(QStringLiteral("machine")).toStdString();
    const auto machines = file->machines();
    if (machine.empty() && machines.size() == 1)
        machine = machines.front();
    if (machine.empty())
        return Trouble{Misused, tr("%1 has several state machines; choose one by --machine.").arg(path)};
    auto script = file->script(machine, parser.value(QStringLiteral("test-case")).toStdString());
    if (!script)
        return Trouble{AtFault, mockSentence(script.error(), path)};
    setup.script = std::move(*script);
    return true;
}

Outcome<bool> readSettings(const QCommandLineParser &parser, sim::Setup &setup)
{
    const QString type = parser.value(QStringLiteral("type")).toLower();
    if (!type.isEmpty() && type != u"standard" && type != u"express")
        return Trouble{Misused, tr("The type is standard or express, not “%1”.").arg(type)};
    setup.type = type == u"express" ? sim::MachineType::Express : sim::MachineType::Standard;
    if (parser.isSet(QStringLiteral("seed"))) {
        bool isNumber = false;
        setup.seed = parser.value(QStringLiteral("seed")).toULongLong(&isNumber);
        if (!isNumber)
            return Trouble{Misused, tr("The seed is a whole number.")};
    }
    if (parser.isSet(QStringLiteral("start-time"))) {
        const auto time = QDateTime::fromString(parser.value(QStringLiteral("start-time")), Qt::ISODateWithMs);
        if (!time.isValid())
            return Trouble{Misused, tr("The start time is no ISO 8601 time.")};
        setup.start = time.toMSecsSinceEpoch();
    }
    if (parser.isSet(QStringLiteral("answer-all"))) {
        auto answer = dataIn(parser.value(QStringLiteral("answer-all")), tr("The answer for all tasks"), Misused);
        if (!answer)
            return answer.error();
        setup.script.setFallback(sim::Answer{std::move(*answer), {}, {}, false, 0});
    }
    setup.filesFolder = parser.value(QStringLiteral("files")).toStdString();
    return true;
}

Outcome<sim::Setup> setupFrom(const QCommandLineParser &parser)
{
    sim::Setup setup;
    const QString path = parser.positionalArguments().constFirst();
    const auto substitutions = substitutionsFrom(parser);
    if (!substitutions)
        return substitutions.error();
    auto definition = definitionOf(path, *substitutions);
    if (!definition)
        return definition.error();
    setup.definition = std::move(*definition);
    const QString name = QFileInfo(path).fileName();
    setup.machineName = name.left(name.indexOf(u'.')).toStdString();
    if (parser.isSet(QStringLiteral("input"))) {
        if (const auto read = readInput(parser.value(QStringLiteral("input")), setup); !read)
            return read.error();
    }
    if (parser.isSet(QStringLiteral("mocks"))) {
        if (const auto read = readMocks(parser, setup); !read)
            return read.error();
    }
    if (const auto read = readNested(parser, *substitutions, setup); !read)
        return read.error();
    if (const auto read = readSettings(parser, setup); !read)
        return read.error();
    return setup;
}

// As DescribeExecution gives them.
Value description(const sim::Run &run)
{
    Value shown = Value::object();
    shown["status"] = sim::awsName(run.status());
    if (run.status() == sim::RunStatus::Succeeded)
        shown["output"] = run.outputText();
    if (run.error())
        shown["error"] = *run.error();
    if (run.cause())
        shown["cause"] = *run.cause();
    return shown;
}

QByteArray bytesOf(const Value &value)
{
    return QByteArray::fromStdString(value.dump(2, ' ', false, Value::error_handler_t::replace)) + '\n';
}

// What is missing for the task to be answered.
QString wantSentence(const sim::Want &want)
{
    const QString state = want.place->state.name();
    if (!want.inside.empty())
        return tr("The state “%1” starts an execution in which no mock answers “%2”. Name an answer in the mock file, under "
                  "that machine and the same test case.")
            .arg(state, QString::fromStdString(want.inside));
    const QString sentence = tr("The state “%1” calls %2 for the %3. time, and no mock answers it. Name an answer in a "
                                "mock file (--mocks), or one for all tasks (--answer-all).")
                                 .arg(state, QString::fromStdString(want.resource), QString::number(want.attempt + 1));
    if (!want.resource.starts_with("arn:aws:states:::states:startExecution"))
        return sentence;
    return sentence + u' ' + tr("Or give the definition of the machine it starts: --nested NAME=FILE.");
}

Outcome<bool> writeObjects(const sim::Run &run)
{
    const QString folder = QString::fromStdString(run.setup().filesFolder);
    if (folder.isEmpty())
        return true;
    for (const auto &[name, content] : run.objects()) {
        const size_t slash = name.find('/');
        const auto path = sim::objectPath(folder, name.substr(0, slash), name.substr(slash + 1));
        if (!path)
            return Trouble{Misused,
                           tr("The results are to be written to %1, which lies outside of %2 or is no regular file.")
                               .arg(QString::fromStdString(name), folder)};
        QDir().mkpath(QFileInfo(*path).path());
        if (const auto written = app::writeBytes(*path, QByteArray::fromStdString(content)); !written)
            return Trouble{Misused, app::fileSentence(written.error(), *path)};
    }
    return true;
}

// The files that the command reads.
QStringList inputsOf(const QCommandLineParser &parser)
{
    QStringList files =
        parser.positionalArguments() + parser.values(QStringLiteral("input")) + parser.values(QStringLiteral("mocks"));
    for (const QString &nested : parser.values(QStringLiteral("nested")))
        files << nested.section(u'=', 1);
    return files;
}

int play(sim::Setup setup, const QString &history)
{
    sim::Run run = sim::Run::started(std::move(setup));
    run.advanceToEnd();
    if (!history.isEmpty()) {
        const auto written = writeOutput(history, bytesOf(sim::awsHistory(run.events())));
        if (!written)
            return report(written.error());
    }
    if (const auto want = run.want())
        return report({AtFault, wantSentence(*want)});
    if (const auto written = writeObjects(run); !written)
        return report(written.error());
    print(bytesOf(description(run)));
    return run.status() == sim::RunStatus::Succeeded ? Good : AtFault;
}

} // namespace

int simulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareSimulateOptions(parser);
    if (const auto done = readArguments(parser, "simulate", arguments))
        return *done;
    if (parser.positionalArguments().size() != 1)
        return report(
            {Misused,
             tr("Name one definition: batuta simulate FILE [--input FILE] [--mocks FILE --test-case NAME] …")});
    if (parser.isSet(QStringLiteral("mocks")) != parser.isSet(QStringLiteral("test-case")))
        return report({Misused, tr("--mocks and --test-case belong together.")});
    const QString history = parser.value(QStringLiteral("history"));
    if (const auto allowed = mayWrite(history, inputsOf(parser)); !allowed)
        return report(allowed.error());
    auto setup = setupFrom(parser);
    if (!setup)
        return report(setup.error());
    return play(std::move(*setup), history);
}

} // namespace cli

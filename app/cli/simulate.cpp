#include "app/cli/simulate.h"

#include "app/cli/command_line.h"
#include "app/cli/page.h"
#include "app/file_access.h"
#include "app/file_writer.h"
#include "core/asl/substitution.h"
#include "core/base/reading.h"
#include "core/history/aws_form.h"
#include "core/history/aws_reading.h"
#include "core/history/log_lines.h"
#include "core/history/timestamp.h"
#include "core/history/trace.h"
#include "core/price/usage.h"
#include "core/rehearse/answers.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/definition_text.h"
#include "core/rehearse/from_history.h"
#include "core/rehearse/rehearsal.h"
#include "core/simulate/object_store.h"
#include "core/simulate/redrive.h"
#include "ui/problems/problem_text.h"

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
    option("type", tr("standard or express; left out, what the template says, or else standard."), "TYPE");
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
    option("redrive",
           tr("The history of an execution that did not succeed: goes on from what failed in it, as AWS redrives "
              "executions. The mocks' attempts count on from its own."),
           "FILE");
    option("history", tr("Where to write the execution's history."), "FILE");
    option("logs", tr("Where to write the lines that CloudWatch Logs would get of it."), "FILE");
    option("log-level", tr("Which of them: ALL (the default), ERROR or FATAL."), "LEVEL");
    option("trace", tr("Where to write the segments that X-Ray would get of it."), "FILE");
    option("page", tr("Where to write a page for browsers that plays the execution."), "FILE");
    parser.addOption({QStringLiteral("cost"), tr("Tell what it costs, too.")});
    option("region", tr("Whose prices: sa-east-1 (the default), us-east-1 …"), "REGION");
    option("seed", tr("A number that all randomness comes from."), "NUMBER");
    option("start-time", tr("When the execution starts, ISO 8601."), "TIME");
}

// The input, when it is data.
Outcome<QString> inputAt(const QString &path)
{
    auto text = textOf(path);
    if (!text)
        return text.error();
    if (const auto data = dataIn(text->trimmed(), path, AtFault); !data)
        return data.error();
    return text;
}

Outcome<sim::MockFile> mocksAt(const QString &path)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    auto file = sim::readMockFile(text->toStdString());
    if (!file)
        return Trouble{AtFault, problems::sentence(file.error().about(path))};
    return std::move(*file);
}

// NAME=FILE
using NestedFiles = std::vector<std::pair<std::string, QString>>;

Outcome<NestedFiles> nestedFilesIn(const QCommandLineParser &parser)
{
    NestedFiles files;
    for (const QString &written : parser.values(QStringLiteral("nested"))) {
        const qsizetype equals = written.indexOf(u'=');
        if (equals < 1)
            return Trouble{Misused, tr("--nested wants NAME=FILE, not “%1”.").arg(written)};
        files.emplace_back(written.left(equals).toStdString(), written.mid(equals + 1));
    }
    return files;
}

// Where the mock file has the same test case for a machine that tasks start, it takes its answers from there.
Outcome<sim::Script> nestedScript(const QCommandLineParser &parser, const std::string &machine)
{
    const QString path = parser.value(QStringLiteral("mocks"));
    const std::string testCase = parser.value(QStringLiteral("test-case")).toStdString();
    if (path.isEmpty())
        return sim::Script{};
    const auto file = mocksAt(path);
    if (!file)
        return file.error();
    const std::string name = machine.substr(machine.rfind(':') + 1);
    const auto cases = file->testCases(name);
    if (std::ranges::find(cases, testCase) == cases.end())
        return sim::Script{};
    auto script = file->script(name, testCase);
    if (!script)
        return Trouble{AtFault, problems::sentence(script.error().about(path))};
    return std::move(*script);
}

Outcome<bool> readNested(const QCommandLineParser &parser, const NestedFiles &files, rehearse::Rehearsal &rehearsal)
{
    for (const auto &[name, path] : files) {
        auto text = definitionTextOf(path);
        if (!text)
            return text.error();
        auto script = nestedScript(parser, name);
        if (!script)
            return script.error();
        rehearsal.machines.push_back({name, std::move(*text), {}, std::move(*script)});
    }
    return true;
}

Outcome<bool> readMocks(const QCommandLineParser &parser, rehearse::Rehearsal &rehearsal)
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
        return Trouble{AtFault, problems::sentence(script.error().about(path))};
    rehearsal.script = std::move(*script);
    return true;
}

Outcome<bool> readSettings(const QCommandLineParser &parser, history::MachineType type, rehearse::Rehearsal &rehearsal)
{
    const auto wanted = machineTypeIn(parser, type);
    if (!wanted)
        return wanted.error();
    rehearsal.type = *wanted;
    if (parser.isSet(QStringLiteral("seed"))) {
        bool isNumber = false;
        rehearsal.seed = parser.value(QStringLiteral("seed")).toULongLong(&isNumber);
        if (!isNumber)
            return Trouble{Misused, tr("The seed is a whole number.")};
    }
    if (parser.isSet(QStringLiteral("start-time"))) {
        const auto time = QDateTime::fromString(parser.value(QStringLiteral("start-time")), Qt::ISODateWithMs);
        if (!time.isValid())
            return Trouble{Misused, tr("The start time is no ISO 8601 time.")};
        rehearsal.start = time.toMSecsSinceEpoch();
    }
    if (parser.isSet(QStringLiteral("answer-all"))) {
        auto answer = dataIn(parser.value(QStringLiteral("answer-all")), tr("The answer for all tasks"), Misused);
        if (!answer)
            return answer.error();
        rehearsal.script.setFallback(rehearse::returning(std::move(*answer)));
    }
    rehearsal.filesFolder = parser.value(QStringLiteral("files"));
    return true;
}

Outcome<rehearse::Rehearsal> rehearsalFrom(const QCommandLineParser &parser, const NestedFiles &nested,
                                           const DefinitionText &read)
{
    rehearse::Rehearsal made;
    made.machineName = rehearse::machineNameOf(parser.positionalArguments().constFirst()).toStdString();
    const auto substitutions = substitutionsIn(parser);
    if (!substitutions)
        return substitutions.error();
    made.substitutions = read.constants;
    made.substitutions.insert(*substitutions);
    if (parser.isSet(QStringLiteral("input"))) {
        auto input = inputAt(parser.value(QStringLiteral("input")));
        if (!input)
            return input.error();
        made.inputText = std::move(*input);
    }
    if (parser.isSet(QStringLiteral("mocks"))) {
        if (const auto done = readMocks(parser, made); !done)
            return done.error();
    }
    if (const auto done = readNested(parser, nested, made); !done)
        return done.error();
    if (const auto done = readSettings(parser, read.type, made); !done)
        return done.error();
    return made;
}

Outcome<sim::Setup> setupFrom(const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().constFirst();
    const auto read = definitionWithConstants(path);
    if (!read)
        return read.error();
    const auto nested = nestedFilesIn(parser);
    if (!nested)
        return nested.error();
    const auto rehearsal = rehearsalFrom(parser, *nested, *read);
    if (!rehearsal)
        return rehearsal.error();
    auto setup = rehearse::setupFor(*rehearsal, rehearse::definitionFrom(read->text, path));
    if (setup && !setup->definition.tree->isSound())
        return unsound(path);
    if (setup)
        return std::move(*setup);
    // The input was read before: it is a machine that tasks start.
    const std::string name = setup.error().arguments.value(0).toStdString();
    const auto file = std::ranges::find(*nested, name, &NestedFiles::value_type::first);
    return unsound(file == nested->end() ? QString() : file->second);
}

// As DescribeExecution tells of redrives.
void describeRedrives(const sim::Run &run, Value &shown)
{
    const auto redrives = run.scriptsBeforeRedrives().size();
    const auto bar = run.redriveBar();
    shown["redriveCount"] = redrives;
    for (const history::Event &event : run.events())
        if (event.type == history::EventType::ExecutionRedriven)
            shown["redriveDate"] = history::timestampText(event.at);
    shown["redriveStatus"] = bar ? "NOT_REDRIVABLE" : "REDRIVABLE";
    if (bar && bar->is(sim::RedriveBar::Succeeded))
        shown["redriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven";
    else if (bar && bar->is(sim::RedriveBar::TooManyEvents))
        shown["redriveStatusReason"] = "Execution history event limit exceeded";
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
    if (!run.scriptsBeforeRedrives().empty())
        describeRedrives(run, shown);
    return shown;
}

// Standard by its transitions, Express by its time and memory.
Value costOf(const history::Recording &recording, const QString &region)
{
    const price::List &list = price::inUse();
    const price::Region &where = list.region(region.toStdString());
    const price::Usage usage = price::usageOf(recording.events, recording.definition.get());
    const qint64 bytes = recording.definition ? recording.definition->tree->text().toUtf8().size() : 0;
    const price::Shape shape = usage.shape(bytes);
    const auto even = price::breakEven(shape, where);
    return {{"transitions", usage.transitions},
            {"region", where.code},
            {"standard", price::standard(double(usage.transitions), where)},
            {"express", price::express(1, shape.milliseconds, shape.megabytes)},
            {"breakEvenRunsPerMonth", even ? Value(std::int64_t(*even)) : Value()},
            {"currency", "USD"},
            {"pricesOf", list.date}};
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
    QStringList files = parser.positionalArguments() + parser.values(QStringLiteral("input"))
        + parser.values(QStringLiteral("mocks")) + parser.values(QStringLiteral("redrive"));
    for (const QString &nested : parser.values(QStringLiteral("nested")))
        files << nested.section(u'=', 1);
    return files;
}

// What is written of a run beside what it prints.
struct Outputs
{
    QString history, logs, trace, page;
    QString definition; // its file
    std::optional<QString> costIn; // the region, where it is asked for
    history::LogLevel level = history::LogLevel::All;
};

Outcome<Outputs> outputsFrom(const QCommandLineParser &parser)
{
    Outputs made;
    made.history = parser.value(QStringLiteral("history"));
    made.logs = parser.value(QStringLiteral("logs"));
    made.trace = parser.value(QStringLiteral("trace"));
    made.page = parser.value(QStringLiteral("page"));
    made.definition = parser.positionalArguments().constFirst();
    if (parser.isSet(QStringLiteral("cost")))
        made.costIn = parser.value(QStringLiteral("region"));
    for (const QString &output : {made.history, made.logs, made.trace, made.page})
        if (const auto allowed = mayWrite(output, inputsOf(parser)); !allowed)
            return allowed.error();
    const std::string level = parser.value(QStringLiteral("log-level")).toUpper().toStdString();
    const auto found = std::ranges::find(history::LogLevels, level, history::awsName);
    if (!level.empty() && found == std::end(history::LogLevels))
        return Trouble{Misused, tr("The log level is ALL, ERROR or FATAL.")};
    if (!level.empty())
        made.level = *found;
    return made;
}

Outcome<bool> writeOutputs(const Outputs &outputs, const history::Recording &recording)
{
    const auto write = [](const QString &path, const auto &made) -> Outcome<bool> {
        return path.isEmpty() ? Outcome<bool>(true) : writeOutput(path, made());
    };
    if (auto done = write(outputs.history, [&] { return bytesOf(history::awsHistory(recording.events)); }); !done)
        return done;
    if (auto done = write(outputs.logs,
                          [&] {
                              return QByteArray::fromStdString(history::logLines(recording, {outputs.level, true}));
                          });
        !done)
        return done;
    if (auto done = write(outputs.trace, [&] { return bytesOf(Value(history::traceDocuments(recording))); }); !done)
        return done;
    return writePage(outputs.page, recording, outputs.definition);
}

// The execution of the history as it ended, redriven; what its tasks answer from there on is in the setup.
Outcome<sim::Run> redriven(sim::Setup setup, const QString &path)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    auto recording =
        history::recordingFrom(text->toStdString(), std::make_shared<const asl::Definition>(setup.definition));
    if (!recording)
        return Trouble{AtFault, problems::sentence(recording.error().about(path))};
    recording->type = setup.type;
    sim::Script script = setup.script;
    const rehearse::Rehearsal told = rehearse::rehearsalOf(*recording);
    for (sim::Script::Entry &entry : told.script.entries())
        script.set(std::move(entry)); // what was answered, was
    auto input = valueFrom(told.inputText.toStdString());
    if (!input)
        return Trouble{AtFault, tr("The input of the execution is no data.")};
    setup.input = std::move(*input);
    setup.inputText = told.inputText.toStdString();
    setup.start = told.start;
    setup.script = told.script;
    sim::Run run = rehearse::ranLike(std::move(setup), *recording);
    if (!rehearse::differenceIn(run, *recording).what.empty())
        return Trouble{AtFault, tr("This definition does not come to the end that %1 tells of.").arg(path)};
    if (const auto bar = run.redriveBar())
        return Trouble{AtFault, problems::sentence(*bar)};
    run.setScript(std::move(script));
    run.redrive();
    return run;
}

int play(sim::Run run, const Outputs &outputs)
{
    run.advanceToEnd();
    if (const auto written = writeOutputs(outputs, run.recording()); !written)
        return report(written.error());
    if (const auto want = run.want())
        return report({AtFault, wantSentence(*want)});
    if (const auto written = writeObjects(run); !written)
        return report(written.error());
    Value told = description(run);
    if (outputs.costIn)
        told["cost"] = costOf(run.recording(), *outputs.costIn);
    print(bytesOf(told));
    if (run.status() != sim::RunStatus::Succeeded) {
        for (const QString &name : asl::numbersToFillIn(*run.setup().definition.tree))
            report(Good, tr("Nothing says which number ${%1} stands for: --substitute %1=NUMBER").arg(name));
    }
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
    const auto outputs = outputsFrom(parser);
    if (!outputs)
        return report(outputs.error());
    auto setup = setupFrom(parser);
    if (!setup)
        return report(setup.error());
    if (!parser.isSet(QStringLiteral("redrive")))
        return play(sim::Run::started(std::move(*setup)), *outputs);
    auto run = redriven(std::move(*setup), parser.value(QStringLiteral("redrive")));
    return run ? play(std::move(*run), *outputs) : report(run.error());
}

} // namespace cli

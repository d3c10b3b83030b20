#include "app/cli/simulate.h"

#include "app/file_access.h"
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/simulate/run.h"
#include "core/yaml/parser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace cli {

namespace {

constexpr int Good = 0, AtFault = 1, Misused = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// What went wrong, and the exit code that says so.
struct Trouble
{
    int code = AtFault;
    QString sentence;
};
template <class T>
using Outcome = Result<T, Trouble>;

int report(const Trouble &trouble)
{
    std::fprintf(stderr, "batuta simulate: %s\n", qUtf8Printable(trouble.sentence));
    return trouble.code;
}

Outcome<QString> textOf(const QString &path)
{
    const auto file = app::textOf(path);
    if (!file)
        return Trouble{Misused, app::fileSentence(file.error(), path)};
    return file->text;
}

void declareOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    parser.addPositionalArgument(QStringLiteral("file"), tr("The workflow definition, JSON or YAML."));
    option("input", tr("The execution's input; an empty object otherwise."), "FILE");
    option("type", tr("standard (the default) or express."), "TYPE");
    option("mocks", tr("What the tasks answer: a MockConfigFile.json."), "FILE");
    option("test-case", tr("The test case of the mock file."), "NAME");
    option("machine", tr("The state machine of the mock file; needed when it has several."), "NAME");
    option("answer-all", tr("What every task answers that no mock answers."), "JSON");
    option("files", tr("A folder whose BUCKET/KEY files stand for S3 objects."), "FOLDER");
    option("history", tr("Where to write the execution's history."), "FILE");
    option("seed", tr("A number that all randomness comes from."), "NUMBER");
    option("start-time", tr("When the execution starts, ISO 8601."), "TIME");
}

Outcome<asl::Definition> definitionOf(const QString &path)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    const bool yaml = yaml::formatOf(path, *text) == json::Format::Yaml;
    auto tree = std::make_shared<const json::Tree>(yaml ? yaml::parse(*text) : json::parse(*text));
    if (!tree->isSound())
        return Trouble{AtFault, tr("%1 is not a sound definition; “batuta validate” tells where.").arg(path)};
    return asl::read(tree);
}

Outcome<bool> readInput(const QString &path, sim::Setup &setup)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    setup.inputText = text->trimmed().toStdString();
    setup.input = Value::parse(setup.inputText, nullptr, false);
    if (setup.input.is_discarded())
        return Trouble{AtFault, tr("%1 is not JSON.").arg(path)};
    return true;
}

QString mockSentence(const Refusal &refusal, const QString &path)
{
    const QString first = refusal.arguments.value(0), second = refusal.arguments.value(1);
    if (refusal.code == u"mock-case-missing")
        return tr("%1 has no test case “%3” for the state machine “%2”.").arg(path, first, second);
    if (refusal.code == u"mock-response-missing")
        return tr("%1 has no mocked response “%2” for the state “%3”.").arg(path, first, second);
    if (refusal.code == u"mock-range-gap")
        return tr("In %1, the mocked response “%2” has no answer, or two, for attempt %3.").arg(path, first, second);
    return tr("%1 is not a mock configuration: look at “%2” %3.").arg(path, first, second);
}

Outcome<bool> readMocks(const QCommandLineParser &parser, sim::Setup &setup)
{
    const QString path = parser.value(QStringLiteral("mocks"));
    const auto text = textOf(path);
    if (!text)
        return text.error();
    const auto file = sim::readMockFile(text->toStdString());
    if (!file)
        return Trouble{AtFault, mockSentence(file.error(), path)};
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
        Value answer = Value::parse(parser.value(QStringLiteral("answer-all")).toStdString(), nullptr, false);
        if (answer.is_discarded())
            return Trouble{Misused, tr("The answer for all tasks is not JSON.")};
        setup.script.setFallback(sim::Answer{std::move(answer), {}, {}, false, 0});
    }
    setup.filesFolder = parser.value(QStringLiteral("files")).toStdString();
    return true;
}

Outcome<sim::Setup> setupFrom(const QCommandLineParser &parser)
{
    sim::Setup setup;
    const QString path = parser.positionalArguments().constFirst();
    auto definition = definitionOf(path);
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

int play(sim::Setup setup, const QString &history)
{
    sim::Run run = sim::Run::started(std::move(setup));
    run.advanceToEnd();
    if (!history.isEmpty()) {
        const auto written = app::writeBytes(history, bytesOf(sim::awsHistory(run.events())));
        if (!written)
            return report({Misused, app::fileSentence(written.error(), history)});
    }
    if (const auto want = run.want()) {
        const QString state = want->place->state.name();
        return report({AtFault, tr("The state “%1” calls %2 for the %3. time, and no mock answers it. Name an answer in a "
                                   "mock file (--mocks), or one for all tasks (--answer-all).")
                                    .arg(state, QString::fromStdString(want->resource), QString::number(want->attempt + 1))});
    }
    std::fputs(bytesOf(description(run)).constData(), stdout);
    return run.status() == sim::RunStatus::Succeeded ? Good : AtFault;
}

} // namespace

int simulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("batuta simulate")} + arguments))
        return report({Misused, parser.errorText()});
    if (parser.positionalArguments().size() != 1)
        return report({Misused, tr("Name one definition: batuta simulate FILE [--input FILE] [--mocks FILE --test-case NAME] …")});
    if (parser.isSet(QStringLiteral("mocks")) != parser.isSet(QStringLiteral("test-case")))
        return report({Misused, tr("--mocks and --test-case belong together.")});
    auto setup = setupFrom(parser);
    if (!setup)
        return report(setup.error());
    return play(std::move(*setup), parser.value(QStringLiteral("history")));
}

} // namespace cli

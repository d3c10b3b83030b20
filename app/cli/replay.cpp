#include "app/cli/replay.h"

#include "app/cli/command_line.h"
#include "app/cli/event_line.h"
#include "app/cli/page.h"
#include "core/base/reading.h"
#include "core/history/aws_reading.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/definition_text.h"
#include "core/rehearse/from_history.h"
#include "ui/problems/problem_text.h"

namespace cli {

namespace {

void declareReplayOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    parser.addPositionalArgument(QStringLiteral("history"),
                                 tr("An execution's history, as “aws stepfunctions get-execution-history” prints it."));
    parser.setApplicationDescription(
        tr("Goes through an execution again: prints what happened at which state, and makes mocks of its answers."));
    option("definition", tr("The workflow definition that ran, JSON or YAML."), "FILE");
    option("mocks",
           tr("Where to write the answers of its tasks, as a MockConfigFile.json with the test case “Replay”."),
           "FILE");
    option("page", tr("Where to write a page for browsers that plays the execution."), "FILE");
    option("type", tr("standard or express; left out, what the template says, or else standard."), "TYPE");
    parser.addOption(
        {QStringLiteral("check"), tr("Run the definition with the same input and answers: does it end the same?")});
}

Outcome<history::Recording> recordingAt(const QString &path, const QString &definitionPath)
{
    const auto read = definitionWithConstants(definitionPath);
    if (!read)
        return read.error();
    auto definition = std::make_shared<const asl::Definition>(rehearse::definitionFrom(read->text, definitionPath));
    if (!definition->tree->isSound())
        return unsound(definitionPath);
    const auto written = textOf(path);
    if (!written)
        return written.error();
    auto recording = history::recordingFrom(written->toStdString(), std::move(definition));
    if (!recording)
        return Trouble{AtFault, problems::sentence(recording.error().about(path))};
    recording->type = read->type;
    return std::move(*recording);
}

QByteArray mockFileOf(const sim::Script &script, const std::string &machine)
{
    return QByteArray::fromStdString(
               sim::mockFileOf(script, machine, "Replay").json.dump(2, ' ', false, Value::error_handler_t::replace))
        + '\n';
}

int check(const rehearse::Rehearsal &rehearsal, const history::Recording &recording)
{
    auto setup = rehearse::setupFor(rehearsal, *recording.definition);
    if (!setup)
        return report(AtFault, tr("The input of the execution is no data."));
    const sim::Run run = rehearse::ranLike(std::move(*setup), recording);
    const rehearse::Difference found = rehearse::differenceIn(run, recording);
    if (found.what.empty())
        return Good;
    return report(AtFault,
                  tr("It ends otherwise: %1 was “%2” there and is “%3” here.")
                      .arg(QString::fromStdString(found.what), QString::fromStdString(found.recorded),
                           QString::fromStdString(found.run)));
}

} // namespace

int replay(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareReplayOptions(parser);
    if (const auto done = readArguments(parser, "replay", arguments))
        return *done;
    const QString definition = parser.value(QStringLiteral("definition"));
    if (parser.positionalArguments().size() != 1 || definition.isEmpty())
        return report({Misused, tr("Name one history and its definition: batuta replay HISTORY --definition FILE …")});
    const QString path = parser.positionalArguments().constFirst();
    const QString mocks = parser.value(QStringLiteral("mocks"));
    const QString page = parser.value(QStringLiteral("page"));
    if (const auto type = machineTypeIn(parser, {}); !type)
        return report(type.error());
    for (const QString &output : {mocks, page})
        if (const auto allowed = mayWrite(output, {path, definition}); !allowed)
            return report(allowed.error());
    auto recording = recordingAt(path, definition);
    if (!recording)
        return report(recording.error());
    recording->type = *machineTypeIn(parser, recording->type);
    if (const QStringList strangers = history::strangersIn(*recording); !strangers.isEmpty())
        return report(
            {AtFault, tr("%1 has no state “%2”, which the history tells of.").arg(definition, strangers.constFirst())});
    for (const history::Event &event : recording->events)
        print(lineOf(event, recording->start()));
    if (!recording->isWhole)
        report(Good, tr("The history goes on: it is not its last page."));
    if (const auto written = writePage(page, *recording, definition); !written)
        return report(written.error());
    const rehearse::Rehearsal rehearsal = rehearse::rehearsalOf(*recording);
    if (!mocks.isEmpty()) {
        const std::string machine = rehearse::machineNameOf(definition).toStdString();
        if (const auto written = writeOutput(mocks, mockFileOf(rehearsal.script, machine)); !written)
            return report(written.error());
    }
    return parser.isSet(QStringLiteral("check")) ? check(rehearsal, *recording) : Good;
}

} // namespace cli

#include "app/cli/aws_executions.h"

#include "app/cli/aws_session.h"
#include "app/cli/event_line.h"
#include "app/cli/rehearsed.h"
#include "app/cloud/following.h"
#include "app/cloud/held_against.h"
#include "app/cloud/publishing.h"
#include "core/cloud/refusals.h"
#include "core/history/aws_reading.h"
#include "core/rehearse/beside.h"
#include "ui/problems/problem_text.h"

#include <QFileInfo>

#include <cstdio>

namespace cli {

namespace {

void declareExecution(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("execution"), tr("The execution's ARN."),
                                 QStringLiteral("EXECUTION-ARN"));
}

void declareDefinition(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("definition"),
                      tr("The workflow definition, which tells where each event happened."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("compare"),
                      tr("Tell where the rehearsal beside the definition first goes another way; exits with 1 then.")});
    declareSubstitute(parser);
}

void declareFormat(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("format"),
                      tr("How the events are printed: text (the default), as they come, or json, at the end."),
                      QStringLiteral("FORMAT"), QStringLiteral("text")});
}

Outcome<QString> executionIn(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1 || !cloud::isExecution(words.constFirst()))
        return Trouble{Misused, tr("Name one execution by its ARN, arn:aws:states:…:execution:….")};
    return words.constFirst();
}

// What events are told with: the workflow that ran, and its rehearsal.
struct Beside
{
    std::shared_ptr<const asl::Definition> definition; // null: it is not known
    rehearse::Rehearsal rehearsal;
};

Outcome<Beside> besideIn(const QCommandLineParser &parser, const QString &path)
{
    Beside made;
    if (path.isEmpty() && parser.isSet(QStringLiteral("compare")))
        return Trouble{Misused, tr("--compare wants --definition, beside which the rehearsal lies.")};
    if (path.isEmpty())
        return made;
    auto definition = awsDefinitionAt(path, parser);
    if (!definition)
        return definition.error();
    made.definition = std::make_shared<const asl::Definition>(std::move(definition->definition));
    const QString beside = rehearse::rehearsalFileBeside(path);
    if (!QFileInfo(beside).isFile())
        return made;
    auto rehearsal = rehearsalAt(beside);
    if (rehearsal)
        rehearsal = readyToRun(std::move(*rehearsal), beside, path, {});
    if (!rehearsal)
        return rehearsal.error();
    made.rehearsal = std::move(*rehearsal);
    return made;
}

Outcome<history::Recording> recordingOf(const Value &history, const Beside &beside)
{
    auto recording = history::recordingFrom(history.dump(), beside.definition);
    if (recording)
        return std::move(*recording);
    return troubleOf(recording.error().about(cloud::commandOf(cloud::Operation::GetExecutionHistory)));
}

int compare(const Value &history, const Beside &beside)
{
    const auto recording = recordingOf(history, beside);
    if (!recording)
        return report(recording.error());
    const app::Held held = app::heldAgainst(*recording, beside.rehearsal);
    return report(held.areAlike ? Good : AtFault, held.sentence);
}

bool endsWell(const app::Following &following)
{
    return app::textOf(following.events().all().back(), "type") == u"ExecutionSucceeded";
}

void printSince(const app::Following &following, size_t before, const Beside &beside)
{
    const auto recording = recordingOf(following.events().history(), beside);
    if (!recording)
        return;
    for (size_t i = before; i < recording->events.size(); ++i)
        print(lineOf(recording->events[i], recording->start()));
}

int followTo(const QCommandLineParser &parser, AwsSession &session, const QString &execution, const Beside &beside)
{
    app::Following following(session.inquiry());
    const bool isText = parser.value(QStringLiteral("format")) != u"json";
    QObject::connect(&following, &app::Following::grown, &following, [&](size_t before) {
        if (isText)
            printSince(following, before, beside);
    });
    QObject::connect(&following, &app::Following::delayed, &following, [](const Refusal &reason, int seconds) {
        report(Good, tr("%1 Tried again in %2 seconds.").arg(problems::sentence(reason)).arg(seconds));
    });
    QObject::connect(&following, &app::Following::failed, &following,
                     [&](const Refusal &reason) { session.end(report(troubleOf(reason))); });
    QObject::connect(&following, &app::Following::ended, &following,
                     [&] { session.end(endsWell(following) ? Good : AtFault); });
    const int code = session.wait([&] { following.begin(execution); });
    if (!isText && !following.events().isEmpty())
        print(linesOf(following.events().history()));
    if (code == Interrupted || !following.events().isOver() || !parser.isSet(QStringLiteral("compare")))
        return code;
    return std::max(code, compare(following.events().history(), beside));
}

bool isFormatKnown(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    return format == u"text" || format == u"json";
}

int formatUnknown(const QCommandLineParser &parser)
{
    return report(Misused, tr("The format is text or json, not %1.").arg(parser.value(QStringLiteral("format"))));
}

int leaveWith(const Trouble &trouble)
{
    return trouble.code == Interrupted ? Interrupted : report(trouble);
}

void printFollowing(const QString &execution, const cloud::Account &account)
{
    printCall(cloud::readingHistory(execution), account, {});
    printCall(cloud::describingExecution(execution), account, {});
}

int startNow(const QCommandLineParser &parser, const cloud::Account &account, const QString &path,
             cloud::ExecutionWish wish, const Beside &beside)
{
    AwsSession session(parser, account);
    const auto machine = session.machine(parser, path);
    if (!machine)
        return leaveWith(machine.error());
    wish.machine = *machine;
    const auto answer = session.ask(cloud::starting(wish));
    if (!answer)
        return leaveWith(answer.error());
    const bool isFollowed = parser.isSet(QStringLiteral("follow"));
    // With json the answer is the history, once it is there.
    if (!isFollowed || parser.value(QStringLiteral("format")) != u"json")
        print(linesOf(*answer));
    if (wish.isSync)
        return app::textOf(*answer, "status") == u"SUCCEEDED" ? Good : AtFault;
    return isFollowed ? followTo(parser, session, app::textOf(*answer, "executionArn"), beside) : Good;
}

void declareStartOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Starts an execution on AWS. --sync waits for the end of an Express one, which "
                                        "has no history that could be followed."));
    parser.addPositionalArgument(QStringLiteral("file"),
                                 tr("The workflow definition, by whose name the machine is found."),
                                 QStringLiteral("[FILE]"));
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    option("name", tr("The machine's name; the file's otherwise."), "NAME");
    option("arn", tr("The machine's ARN."), "ARN");
    option("execution", tr("The execution's name; AWS gives one otherwise."), "NAME");
    option("input", tr("The execution's input: a file, or JSON; an empty object otherwise."), "FILE|JSON");
    parser.addOption({QStringLiteral("sync"), tr("Of an Express machine: wait for the end and print it.")});
    parser.addOption({QStringLiteral("follow"), tr("Go on as “batuta aws follow” does.")});
    parser.addOption(
        {QStringLiteral("compare"), tr("With --follow: tell where the rehearsal first goes another way.")});
    declareSubstitute(parser);
    declareFormat(parser);
    declareAwsOptions(parser);
}

} // namespace

int awsStart(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareStartOptions(parser);
    if (const auto done = readArguments(parser, "aws start", arguments))
        return *done;
    const QString path = parser.positionalArguments().value(0);
    const bool hasMachine = parser.isSet(QStringLiteral("arn")) || parser.isSet(QStringLiteral("name"));
    if (parser.positionalArguments().size() > 1 || (path.isEmpty() && !hasMachine))
        return report(Misused, tr("Name the machine: by its FILE, --name or --arn."));
    if (parser.isSet(QStringLiteral("sync")) && parser.isSet(QStringLiteral("follow")))
        return report(Misused, tr("--sync waits for the end, and an Express execution has no history to --follow."));
    if (!isFormatKnown(parser))
        return formatUnknown(parser);
    const auto account = accountIn(parser);
    const auto input = awsInputIn(parser);
    const auto beside = besideIn(parser, parser.isSet(QStringLiteral("follow")) ? path : QString());
    if (!account || !input || !beside)
        return report(!account ? account.error() : !input ? input.error() : beside.error());
    const cloud::ExecutionWish wish{parser.value(QStringLiteral("arn")), parser.value(QStringLiteral("execution")),
                                    *input, parser.isSet(QStringLiteral("sync"))};
    if (!parser.isSet(QStringLiteral("print")))
        return startNow(parser, *account, path, wish, *beside);
    if (wish.machine.isEmpty())
        return report(Misused, tr("--print wants --arn: AWS would have to be asked for the machine's."));
    printCall(cloud::starting(wish), *account, {});
    return Good;
}

int awsFollow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Prints what happens in an execution on AWS, as it happens, until it is over. Exits with 0 where it succeeded."));
    declareExecution(parser);
    declareDefinition(parser);
    declareFormat(parser);
    declareAwsOptions(parser);
    if (const auto done = readArguments(parser, "aws follow", arguments))
        return *done;
    if (!isFormatKnown(parser))
        return formatUnknown(parser);
    const auto execution = executionIn(parser);
    const auto account = accountIn(parser);
    if (!execution || !account)
        return report(execution ? account.error() : execution.error());
    const auto beside = besideIn(parser, parser.value(QStringLiteral("definition")));
    if (!beside)
        return report(beside.error());
    if (parser.isSet(QStringLiteral("print"))) {
        printFollowing(*execution, *account);
        return Good;
    }
    AwsSession session(parser, *account);
    return followTo(parser, session, *execution, *beside);
}

int awsFetch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Gets an execution's history from AWS, with all its pages in one."));
    declareExecution(parser);
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      tr("The file to write; standard output otherwise."),
                      QStringLiteral("HISTORY")});
    declareDefinition(parser);
    declareAwsOptions(parser);
    if (const auto done = readArguments(parser, "aws fetch", arguments))
        return *done;
    const auto execution = executionIn(parser);
    const auto account = accountIn(parser);
    if (!execution || !account)
        return report(execution ? account.error() : execution.error());
    const QString output = parser.value(QStringLiteral("output")), path = parser.value(QStringLiteral("definition"));
    const auto beside = besideIn(parser, path);
    if (!beside)
        return report(beside.error());
    if (const auto allowed = mayWrite(output, {path}); !output.isEmpty() && !path.isEmpty() && !allowed)
        return report(allowed.error());
    if (cloud::isExpressExecution(*execution))
        return report(troubleOf(Refusal{cloud::Code::NoHistory}));
    if (parser.isSet(QStringLiteral("print"))) {
        printCall(cloud::readingHistory(*execution), *account, {});
        return Good;
    }
    const auto answer = AwsSession(parser, *account).ask(cloud::readingHistory(*execution));
    if (!answer)
        return leaveWith(answer.error());
    if (const auto recording = recordingOf(*answer, *beside); !recording)
        return report(recording.error());
    if (output.isEmpty())
        print(linesOf(*answer));
    else if (const auto written = writeOutput(output, linesOf(*answer).toUtf8()); !written)
        return report(written.error());
    return parser.isSet(QStringLiteral("compare")) ? compare(*answer, *beside) : Good;
}

int awsRedrive(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Lets an execution on AWS that did not succeed go on from what failed in it."));
    declareExecution(parser);
    parser.addOption({QStringLiteral("follow"), tr("Go on as “batuta aws follow” does.")});
    declareDefinition(parser);
    declareFormat(parser);
    declareAwsOptions(parser);
    if (const auto done = readArguments(parser, "aws redrive", arguments))
        return *done;
    if (!isFormatKnown(parser))
        return formatUnknown(parser);
    const auto execution = executionIn(parser);
    const auto account = accountIn(parser);
    if (!execution || !account)
        return report(execution ? account.error() : execution.error());
    const auto beside = besideIn(parser, parser.value(QStringLiteral("definition")));
    if (!beside)
        return report(beside.error());
    if (parser.isSet(QStringLiteral("print"))) {
        printCall(cloud::redriving(*execution), *account, {});
        return Good;
    }
    AwsSession session(parser, *account);
    const auto answer = session.ask(cloud::redriving(*execution));
    if (!answer)
        return leaveWith(answer.error());
    const bool isFollowed = parser.isSet(QStringLiteral("follow"));
    if (!isFollowed || parser.value(QStringLiteral("format")) != u"json")
        print(linesOf(*answer));
    return isFollowed ? followTo(parser, session, *execution, *beside) : Good;
}

} // namespace cli

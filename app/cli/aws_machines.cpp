#include "app/cli/aws_machines.h"

#include "app/cli/aws_session.h"
#include "app/cli/differing.h"
#include "app/cloud/outgoing.h"
#include "app/cloud/publishing.h"
#include "app/file_access.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/definition_text.h"
#include "ui/problems/problem_text.h"

#include <QFileInfo>

#include <cstdio>

#include <unistd.h>

namespace cli {

namespace {

void addFile(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("file"),
                                 tr("The workflow definition, JSON or YAML, or a template's machine: FILE#NAME."),
                                 QStringLiteral("FILE"));
}

void addValueOption(QCommandLineParser &parser, const char *name, const QString &description, const char *value)
{
    parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
}

Outcome<QString> onlyFileIn(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() == 1)
        return parser.positionalArguments().constFirst();
    return Trouble{Misused, tr("Name one definition.")};
}

// AWS's word; empty where nobody says.
Outcome<QString> typeIn(const QCommandLineParser &parser, const AwsDefinition &definition)
{
    const auto type = machineTypeIn(parser, history::MachineType::Standard);
    if (!type)
        return type.error();
    if (!parser.isSet(QStringLiteral("type")))
        return definition.type;
    return *type == history::MachineType::Express ? QStringLiteral("EXPRESS") : QStringLiteral("STANDARD");
}

// Whatever both commands with a definition begin with.
struct Sent
{
    cloud::Account account;
    AwsDefinition definition;
};

Outcome<Sent> sentBy(const QCommandLineParser &parser)
{
    const auto path = onlyFileIn(parser);
    const auto account = accountIn(parser);
    if (!path || !account)
        return path ? account.error() : path.error();
    auto definition = awsDefinitionAt(*path, parser);
    if (!definition)
        return definition.error();
    return Sent{*account, std::move(*definition)};
}

// Where there is a machine already: nothing, if it is what is to be published.
std::optional<QString> changesIn(const app::Publishing::There &there, const AwsDefinition &mine, const QString &role)
{
    const app::Comparison comparison =
        app::comparisonOf(rehearse::definitionFrom(there.definition, QStringLiteral("there.json")), mine.definition);
    const bool isRoleNew = !role.isEmpty() && role != there.role;
    if (comparison.difference.isEmpty() && !isRoleNew)
        return std::nullopt;
    QString text =
        asText(comparison, there.machine + QStringLiteral(" → ") + mine.path, {.coloured = isatty(STDERR_FILENO) != 0});
    if (isRoleNew)
        text += tr("Role: %1 → %2").arg(there.role, role) + u'\n';
    return text;
}

bool agrees()
{
    std::fputs(qUtf8Printable(tr("Update it? [y/N] ")), stderr);
    const int letter = std::getchar();
    return letter == 'y' || letter == 'Y';
}

// The code to leave with; nothing where it is to be published.
std::optional<int> whyNotPublished(const QCommandLineParser &parser, const AwsDefinition &mine,
                                   const app::Publishing::There &there)
{
    if (there.machine.isEmpty())
        return std::nullopt;
    const auto changes = changesIn(there, mine, parser.value(QStringLiteral("role")));
    if (!changes) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(tr("AWS has this workflow already: nothing to publish.")));
        return Good;
    }
    std::fputs(qUtf8Printable(*changes), stderr);
    if (parser.isSet(QStringLiteral("yes")) || (isatty(STDIN_FILENO) != 0 && agrees()))
        return std::nullopt;
    return report(AtFault, tr("Not updated: --yes agrees to it."));
}

int publishNow(const QCommandLineParser &parser, const Sent &sent, const app::Publishing::Wish &wish)
{
    AwsSession session(parser, sent.account);
    app::Publishing publishing(session.inquiry());
    const auto refuse = [&](const Refusal &reason) { session.end(report(troubleOf(reason))); };
    QObject::connect(&publishing, &app::Publishing::refused, &publishing, refuse);
    QObject::connect(&session.inquiry(), &app::Inquiry::refused, &publishing, refuse);
    QObject::connect(&publishing, &app::Publishing::looked, &publishing, [&] {
        if (const auto code = whyNotPublished(parser, sent.definition, publishing.there()))
            session.end(*code);
        else
            publishing.publish();
    });
    QObject::connect(&publishing, &app::Publishing::published, &publishing, [&](const Value &answer) {
        print(linesOf(answer));
        session.end(Good);
    });
    return session.wait([&] { publishing.look(wish); });
}

void printPublishing(const Sent &sent, const app::Publishing::Wish &wish)
{
    const QString &verbatim = sent.definition.verbatim;
    if (!wish.machine.isEmpty()) {
        printCall(cloud::describingMachine(wish.machine), sent.account, {});
        return printCall(cloud::updatingMachine(wish.machine, wish.made), sent.account, verbatim);
    }
    printCall(cloud::listingMachines(), sent.account, {});
    printCall(cloud::creatingMachine(wish.name, wish.made), sent.account, verbatim);
}

// A state's path, or its name where one state alone has it.
const asl::State *stateNamed(const asl::Definition &definition, const QString &name)
{
    if (const asl::State *state = definition.find(asl::statePathFrom(name)))
        return state;
    const asl::State *found = nullptr;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &, const asl::State &state) {
        if (state.name == name)
            found = &state;
    });
    return found;
}

int askOrPrint(const QCommandLineParser &parser, const cloud::Call &call, const cloud::Account &account,
               const QString &verbatim, const std::function<int(const Value &)> &judge)
{
    if (parser.isSet(QStringLiteral("print"))) {
        printCall(call, account, verbatim);
        return Good;
    }
    const auto answer = AwsSession(parser, account).ask(call);
    if (!answer)
        return answer.error().code == Interrupted ? Interrupted : report(answer.error());
    print(linesOf(*answer));
    return judge(*answer);
}

} // namespace

int awsPublish(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Creates the state machine on AWS, or updates it, after showing what changes. One that is there is updated "
           "only when you agree, on the terminal or by --yes."));
    addFile(parser);
    addValueOption(parser, "name", tr("The machine's name; the file's otherwise."), "NAME");
    addValueOption(parser, "arn", tr("The machine that is there, by its ARN."), "ARN");
    addValueOption(parser, "role", tr("The role it runs as; a new one needs it."), "ARN");
    addValueOption(parser, "type", tr("standard or express, of a new one."), "TYPE");
    declareSubstitute(parser);
    parser.addOption({QStringLiteral("yes"), tr("Agree to what changes.")});
    declareAwsOptions(parser);
    if (const auto done = readArguments(parser, "aws publish", arguments))
        return *done;
    const auto sent = sentBy(parser);
    if (!sent)
        return report(sent.error());
    const auto type = typeIn(parser, sent->definition);
    if (!type)
        return report(type.error());
    const app::Publishing::Wish wish{parser.isSet(QStringLiteral("name"))
                                         ? parser.value(QStringLiteral("name"))
                                         : rehearse::machineNameOf(sent->definition.path),
                                     parser.value(QStringLiteral("arn")),
                                     {sent->definition.text, parser.value(QStringLiteral("role")), *type}};
    if (!parser.isSet(QStringLiteral("print")))
        return publishNow(parser, *sent, wish);
    printPublishing(*sent, wish);
    return Good;
}

int awsValidate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Lets the service itself check a definition (ValidateStateMachineDefinition). "
                                        "Exits with 1 where it finds an error."));
    addFile(parser);
    addValueOption(parser, "type", tr("standard or express."), "TYPE");
    declareSubstitute(parser);
    declareAwsOptions(parser);
    if (const auto done = readArguments(parser, "aws validate", arguments))
        return *done;
    const auto sent = sentBy(parser);
    if (!sent)
        return report(sent.error());
    const auto type = typeIn(parser, sent->definition);
    if (!type)
        return report(type.error());
    return askOrPrint(parser, cloud::validating(sent->definition.text, *type), sent->account, sent->definition.verbatim,
                      [](const Value &answer) { return app::textOf(answer, "result") == u"FAIL" ? AtFault : Good; });
}

int awsTestState(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Tries one state alone on AWS (TestState). What it calls is really called, as the role may do it."));
    addFile(parser);
    addValueOption(parser, "state", tr("The state, by its name or its path."), "NAME");
    addValueOption(parser, "input", tr("The state's input: a file, or JSON; an empty object otherwise."), "FILE|JSON");
    addValueOption(parser, "role", tr("The role it runs as; a state that calls something needs it."), "ARN");
    declareSubstitute(parser);
    declareAwsOptions(parser);
    if (const auto done = readArguments(parser, "aws test-state", arguments))
        return *done;
    const auto sent = sentBy(parser);
    if (!sent)
        return report(sent.error());
    const QString name = parser.value(QStringLiteral("state"));
    const asl::State *state = stateNamed(sent->definition.definition, name);
    if (!state)
        return report(Misused, tr("%1 has no state “%2”; --state names it.").arg(sent->definition.path, name));
    const auto input = awsInputIn(parser);
    if (!input)
        return report(input.error());
    return askOrPrint(parser,
                      cloud::testingState(app::outgoingState(sent->definition.definition, *state), *input,
                                          parser.value(QStringLiteral("role"))),
                      sent->account, {}, [](const Value &) { return Good; });
}

} // namespace cli

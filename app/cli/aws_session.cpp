#include "app/cli/aws_session.h"

#include "app/cli/rehearsed.h"
#include "app/cloud/outgoing.h"
#include "app/cloud/publishing.h"
#include "app/file_access.h"
#include "app/template.h"
#include "core/cloud/refusals.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/definition_text.h"
#include "ui/problems/problem_text.h"

#include <QFileInfo>

#include <csignal>
#include <cstdio>

namespace cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

constexpr int LookMs = 50;

} // namespace

void declareAwsOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    option("profile", tr("The AWS CLI's profile; its own choice otherwise."), "NAME");
    option("region", tr("The region; the AWS CLI's own choice otherwise."), "REGION");
    option("endpoint-url", tr("The address of an emulator, instead of AWS."), "URL");
    option("timeout", tr("How long each call of the AWS CLI may take; 120 otherwise."), "SECONDS");
    parser.addOption({QStringLiteral("print"), tr("Print the lines that would be run, and run nothing.")});
}

void declareSubstitute(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("substitute"),
                      tr("What ${NAME} of the definition stands for. May be given several times."),
                      QStringLiteral("NAME=VALUE")});
}

Outcome<cloud::Account> accountIn(const QCommandLineParser &parser)
{
    bool isNumber = true;
    const QString seconds = parser.value(QStringLiteral("timeout"));
    if (!seconds.isEmpty() && (seconds.toInt(&isNumber) < 1 || seconds.toInt() > 86'400 || !isNumber))
        return Trouble{Misused, tr("--timeout wants seconds, from 1 to 86400, not “%1”.").arg(seconds)};
    return cloud::Account{parser.value(QStringLiteral("profile")), parser.value(QStringLiteral("region")),
                          parser.value(QStringLiteral("endpoint-url"))};
}

Trouble troubleOf(const Refusal &refusal)
{
    return {AtFault, problems::sentence(refusal)};
}

Outcome<AwsDefinition> awsDefinitionAt(const QString &path, const QCommandLineParser &parser)
{
    const auto found = app::definitionAt(path);
    if (!found)
        return Trouble{Misused, app::fileSentence(found.error(), path)};
    QMap<QString, QString> values = found->constants;
    if (const QString beside = rehearse::rehearsalFileBeside(path); QFileInfo(beside).isFile()) {
        const auto rehearsal = rehearsalAt(beside);
        if (!rehearsal)
            return rehearsal.error();
        values.insert(rehearsal->substitutions);
    }
    const auto given = substitutionsIn(parser);
    if (!given)
        return given.error();
    values.insert(*given);
    const text::FileText file = app::standaloneOf(*found);
    const QString name = found->within ? app::fileNameFor(found->machine, app::formatOf(*found)) : found->path;
    const auto text = app::outgoing(file.text, name, values);
    if (!text && text.error().is(cloud::Code::Faulty))
        return unsound(path);
    if (!text)
        return Trouble{AtFault, tr("%1: %2").arg(path, problems::sentence(text.error()))};
    const bool isVerbatim = !found->within && found->bytes == text->toUtf8();
    return AwsDefinition{*text, rehearse::definitionFrom(*text, QStringLiteral("sent.json")), path,
                         isVerbatim ? QFileInfo(found->path).absoluteFilePath() : QString(), found->type};
}

Outcome<QString> awsInputIn(const QCommandLineParser &parser)
{
    const QString given = parser.value(QStringLiteral("input"));
    if (given.isEmpty() || !QFileInfo(given).isFile()) {
        const auto input = app::outgoingInput(given);
        if (input)
            return *input;
        return Trouble{Misused, tr("--input is neither a file nor JSON: “%1”.").arg(given)};
    }
    const auto text = textOf(given);
    if (!text)
        return text.error();
    const auto input = app::outgoingInput(*text);
    if (!input)
        return Trouble{AtFault, tr("%1 is not JSON.").arg(given)};
    return *input;
}

AwsSession::AwsSession(const QCommandLineParser &parser, const cloud::Account &account)
{
    if (const int seconds = parser.value(QStringLiteral("timeout")).toInt(); seconds > 0)
        m_inquiry.setPatience(seconds);
    m_inquiry.setAccount(account);
    QObject::connect(&m_inquiry, &app::Inquiry::asked, &m_loop,
                     [](const QString &line) { std::fprintf(stderr, "%s\n", qUtf8Printable(line)); });
    QObject::connect(&m_inquiry, &app::Inquiry::refused, &m_loop, [this](const Refusal &reason) {
        if (m_isAlone) {
            m_refused = reason;
            end(AtFault);
        }
    });
    std::signal(SIGINT, [](int) { interrupted = 1; });
}

int AwsSession::wait(const std::function<void()> &begin)
{
    m_end.reset();
    QTimer look; // a signal comes between any two instructions: the loop looks for it
    QObject::connect(&look, &QTimer::timeout, &m_loop, [this] {
        if (interrupted != 0)
            end(Interrupted);
    });
    look.start(LookMs);
    QTimer::singleShot(0, &m_loop, begin);
    if (!m_end)
        m_loop.exec();
    return *m_end;
}

void AwsSession::end(int code)
{
    if (!m_end)
        m_end = code;
    m_loop.quit();
}

Outcome<Value> AwsSession::ask(const cloud::Call &call)
{
    Value told;
    m_isAlone = true;
    m_refused.reset();
    const int code = wait([&] {
        m_inquiry.ask(call, [&](const Value &answer) {
            told = answer;
            end(Good);
        });
    });
    m_isAlone = false;
    if (m_refused)
        return troubleOf(*m_refused);
    if (code == Good)
        return told;
    return Trouble{code, problems::sentence(Refusal{cloud::Code::Cancelled})};
}

Outcome<QString> AwsSession::machine(const QCommandLineParser &parser, const QString &path)
{
    if (parser.isSet(QStringLiteral("arn")))
        return parser.value(QStringLiteral("arn"));
    const QString name =
        parser.isSet(QStringLiteral("name")) ? parser.value(QStringLiteral("name")) : rehearse::machineNameOf(path);
    const auto listing = ask(cloud::listingMachines());
    if (!listing)
        return listing.error();
    const QString machine = app::machineNamed(*listing, name);
    if (machine.isEmpty())
        return troubleOf(Refusal{cloud::Code::NoSuchMachine, {name}});
    return machine;
}

void printCall(const cloud::Call &call, const cloud::Account &account, const QString &verbatim)
{
    const auto place = [&](const cloud::Option &option) {
        const bool isDefinition = option.name == u"--definition" && !verbatim.isEmpty();
        return isDefinition ? QStringLiteral("file://") + verbatim : option.value;
    };
    print(cloud::shellLine(cloud::environmentOf(call, account), cloud::argumentsOf(call, account, place)) + u'\n');
}

} // namespace cli

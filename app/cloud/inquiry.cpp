#include "app/cloud/inquiry.h"

#include "app/file_writer.h"
#include "core/base/reading.h"
#include "core/cloud/complaint.h"
#include "core/cloud/refusals.h"
#include "core/text/file_text.h"

#include <QFile>
#include <QStandardPaths>

namespace app {

namespace {

const QString Program = QStringLiteral("aws");

// What the CLI answers is read here, not on a screen; what it is given is UTF-8, whatever the desktop's language.
QProcessEnvironment environmentWith(const QStringList &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AWS_PAGER"), QString());
    environment.insert(QStringLiteral("AWS_CLI_AUTO_PROMPT"), QStringLiteral("off"));
    environment.insert(QStringLiteral("AWS_CLI_FILE_ENCODING"), QStringLiteral("UTF-8"));
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("UTF-8"));
    for (const QString &each : more)
        environment.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    return environment;
}

} // namespace

Inquiry::Inquiry(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        end([this] { Q_EMIT refused(Refusal{cloud::Code::Late, {QString::number(m_patience)}}); });
    });
}

Inquiry::~Inquiry()
{
    letGo();
}

QString Inquiry::placeOf(const cloud::Option &option) const
{
    return QStringLiteral("file://") + m_folder.filePath(option.name.mid(2) + QStringLiteral(".json"));
}

QString Inquiry::lineOf(const cloud::Call &call) const
{
    const auto place = [this](const cloud::Option &option) { return placeOf(option); };
    return cloud::shellLine(cloud::environmentOf(call, m_account), cloud::argumentsOf(call, m_account, place));
}

std::optional<Refusal> Inquiry::lay(const cloud::Call &call) const
{
    for (const cloud::Option &option : call.options) {
        if (!option.isDocument)
            continue;
        const QString path = placeOf(option).mid(QStringLiteral("file://").size());
        if (const auto written = writeBytes(path, option.value.toUtf8(), {.secret = true}); !written)
            return written.error().about(path);
    }
    return std::nullopt;
}

void Inquiry::ask(const cloud::Call &call, std::function<void(const Value &)> then)
{
    letGo();
    if (const auto fault = lay(call))
        return Q_EMIT refused(*fault);
    const auto place = [this](const cloud::Option &option) { return placeOf(option); };
    Q_EMIT asked(lineOf(call));
    start(cloud::argumentsOf(call, m_account, place), cloud::environmentOf(call, m_account),
          [this, call, then = std::move(then)] { finish(call, then); });
}

void Inquiry::askVersion(std::function<void(std::optional<cloud::Version>)> then)
{
    letGo();
    if (QStandardPaths::findExecutable(Program).isEmpty())
        return then(std::nullopt);
    start({QStringLiteral("--version")}, {}, [this, then = std::move(then)] {
        // The oldest ones say it on standard error.
        const QByteArray told = m_process->readAllStandardOutput() + m_process->readAllStandardError();
        end([&] { then(cloud::versionIn(told)); });
    });
}

void Inquiry::start(const QStringList &arguments, const QStringList &environment, std::function<void()> finished)
{
    const QString program = QStandardPaths::findExecutable(Program);
    if (program.isEmpty())
        return Q_EMIT refused(Refusal{cloud::Code::NotInstalled});
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(program);
    m_process->setArguments(arguments);
    m_process->setProcessEnvironment(environmentWith(environment));
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::finished, this, [finished = std::move(finished)] { finished(); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end([this] { Q_EMIT refused(Refusal{cloud::Code::NotInstalled}); });
    });
    m_isBusy = true;
    m_deadline.start(m_patience * 1000);
    m_process->start(QIODevice::ReadOnly);
    Q_EMIT busyChanged(true);
}

void Inquiry::letGo()
{
    m_deadline.stop();
    m_isBusy = false;
    if (!m_process)
        return;
    QProcess *process = m_process.release(); // it may be the one that is telling something
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

// What follows may ask again at once.
void Inquiry::end(const std::function<void()> &tell)
{
    letGo();
    Q_EMIT busyChanged(false);
    tell();
}

void Inquiry::cancel()
{
    if (m_isBusy)
        end([this] { Q_EMIT refused(Refusal{cloud::Code::Cancelled}); });
}

void Inquiry::finish(const cloud::Call &call, const std::function<void(const Value &)> &then)
{
    const QByteArray complaint = m_process->readAllStandardError();
    if (m_process->exitStatus() != QProcess::NormalExit || m_process->exitCode() != 0) {
        if (cloud::isOfMissingCommand(complaint))
            return tellMissing(call.operation, complaint);
        return end([&] { Q_EMIT refused(cloud::refusalOf(complaint, m_account)); });
    }
    const qint64 size = m_process->bytesAvailable();
    if (size > text::LargestFile)
        return end([&] { Q_EMIT refused(text::tooLarge(size).about(cloud::commandOf(call.operation))); });
    const QByteArray told = m_process->readAllStandardOutput();
    const std::string_view words(told.constData(), size_t(told.size()));
    const auto answer = told.trimmed().isEmpty() ? Result<Value, Unread>(Value::object()) : valueFrom(words);
    end([&] {
        if (answer)
            then(*answer);
        else
            Q_EMIT refused(Refusal{cloud::Code::Unreadable, {cloud::commandOf(call.operation)}});
    });
}

void Inquiry::tellMissing(cloud::Operation operation, const QByteArray &complaint)
{
    askVersion([this, operation, complaint](std::optional<cloud::Version> version) {
        const auto lack = version ? cloud::lackIn(*version, operation) : std::nullopt;
        Q_EMIT refused(lack ? *lack : cloud::refusalOf(complaint, m_account));
    });
}

} // namespace app

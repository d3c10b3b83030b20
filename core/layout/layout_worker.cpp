#include "core/layout/layout_worker.h"

#include <QProcess>

namespace layout {

namespace {

constexpr int BadStartsAllowed = 3;

} // namespace

LayoutWorker::LayoutWorker(QString program, Listener listener)
    : m_program(std::move(program)), m_listener(std::move(listener))
{
    start();
}

LayoutWorker::~LayoutWorker()
{
    stop();
}

void LayoutWorker::start()
{
    m_greeted = false;
    m_reader = {};
    m_process = new QProcess(&m_context);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(m_process, &QProcess::readyReadStandardOutput, &m_context, [this] { read(); });
    QObject::connect(m_process, &QProcess::finished, &m_context, [this] { fail(); });
    QObject::connect(m_process, &QProcess::errorOccurred, &m_context, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail();
    });
    m_process->start(m_program, {QStringLiteral("--layout-worker")});
}

// The process may be just telling us of its end, so it is deleted later; it is reaped at once.
void LayoutWorker::stop()
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(&m_context);
    if (process->state() != QProcess::NotRunning) {
        process->kill();
        process->waitForFinished(2000);
    }
    process->deleteLater();
}

void LayoutWorker::restart()
{
    stop();
    m_asked.clear();
    m_pending.clear();
    if (m_usable)
        start();
}

void LayoutWorker::ask(const ScopeInput &input)
{
    if (!m_usable || m_pending.contains(input))
        return;
    if (m_asked.empty())
        m_since.start();
    m_asked.push_back({++m_number, input});
    m_pending.insert(input, m_number);
    m_process->write(wire::framed(wire::written(m_asked.back())));
}

void LayoutWorker::wait(int milliseconds)
{
    if (m_process)
        m_process->waitForReadyRead(milliseconds);
}

void LayoutWorker::read()
{
    const QProcess *reading = m_process;
    m_reader.add(m_process->readAllStandardOutput());
    while (const std::optional<QByteArray> message = m_reader.next()) {
        const bool sound = take(*message);
        if (m_process != reading)
            return; // the listener wanted a fresh one
        if (!sound) {
            fail();
            return;
        }
    }
    if (m_reader.isBroken())
        fail();
}

bool LayoutWorker::take(const QByteArray &message)
{
    if (!m_greeted) {
        m_greeted = wire::isGreeting(message);
        if (m_greeted)
            m_since.start(); // until now it was only starting
        return m_greeted;
    }
    if (m_asked.empty())
        return false;
    const std::optional<wire::Answer> answer = wire::answerFrom(message, m_asked.front());
    if (!answer)
        return false;
    const ScopeInput input = std::move(m_asked.front().input);
    m_asked.pop_front();
    m_pending.remove(input);
    m_since.start();
    m_badStarts = 0;
    m_listener.answered(input, answer->layout);
    return true;
}

void LayoutWorker::fail()
{
    std::optional<ScopeInput> culprit;
    if (m_greeted && !m_asked.empty())
        culprit = m_asked.front().input;
    if (!m_greeted)
        m_usable = ++m_badStarts < BadStartsAllowed;
    restart();
    m_listener.failed(culprit);
}

} // namespace layout

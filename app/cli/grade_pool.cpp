#include "app/cli/grade_pool.h"

#include "app/cli/command_line.h"
#include "core/base/reading.h"

#include <QCoreApplication>

namespace cli {

GradePool::GradePool(PoolOptions options, std::function<Value(const QString &)> trouble, Take take)
    : m_options(std::move(options)), m_trouble(std::move(trouble)), m_take(std::move(take))
{
}

GradePool::~GradePool()
{
    for (const auto &worker : m_workers) {
        worker->process.disconnect();
        worker->process.closeWriteChannel();
        if (!worker->process.waitForFinished(1000))
            worker->process.kill();
        worker->process.waitForFinished(1000);
    }
}

void GradePool::run(const std::vector<lesson::Submission> &submissions, const std::vector<size_t> &numbers)
{
    m_submissions = &submissions;
    m_open.assign(numbers.rbegin(), numbers.rend());
    m_left = numbers.size();
    const size_t wanted = std::min(size_t(std::max(1, m_options.workers)), numbers.size());
    while (m_workers.size() < wanted) {
        m_workers.push_back(std::make_unique<Worker>());
        Worker &worker = *m_workers.back();
        worker.timer.setSingleShot(true);
        worker.process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&worker.process, &QProcess::readyReadStandardOutput, &worker.process,
                         [this, &worker] { hear(worker); });
        const auto ended = [this, &worker] { lose(worker, tr("Grading it ended the program.")); };
        QObject::connect(&worker.process, &QProcess::finished, &worker.process, ended);
        QObject::connect(&worker.process, &QProcess::errorOccurred, &worker.process,
                         [ended](QProcess::ProcessError error) {
                             if (error == QProcess::FailedToStart)
                                 ended();
                         });
        QObject::connect(&worker.timer, &QTimer::timeout, &worker.process, [this, &worker] {
            lose(worker, tr("Grading it took more than %1 s.").arg(m_options.limitMs / 1000));
        });
        start(worker);
        giveNext(worker);
    }
    if (m_left > 0)
        m_loop.exec();
}

void GradePool::start(Worker &worker)
{
    worker.heard.clear();
    worker.process.start(QCoreApplication::applicationFilePath(), m_options.arguments);
}

void GradePool::giveNext(Worker &worker)
{
    worker.timer.stop();
    if (m_open.empty())
        return;
    worker.job = m_open.back();
    m_open.pop_back();
    Value definitions = Value::array();
    for (const QString &each : (*m_submissions)[*worker.job].definitions)
        definitions.push_back(each.toStdString());
    const Value job{{"definitions", std::move(definitions)}};
    worker.process.write(QByteArray::fromStdString(job.dump(-1, ' ', true, Value::error_handler_t::replace)) + '\n');
    worker.timer.start(m_options.limitMs);
}

void GradePool::hear(Worker &worker)
{
    worker.heard += worker.process.readAllStandardOutput();
    const qsizetype end = worker.heard.indexOf('\n');
    if (end < 0 || !worker.job)
        return;
    auto grade = valueFrom(worker.heard.left(end).toStdString());
    worker.heard.remove(0, end + 1);
    finish(worker, grade ? std::move(*grade) : m_trouble(tr("Grading it ended the program.")));
}

void GradePool::finish(Worker &worker, Value grade)
{
    const size_t job = *std::exchange(worker.job, std::nullopt);
    m_take(job, std::move(grade));
    if (--m_left == 0)
        m_loop.quit();
    giveNext(worker);
}

void GradePool::lose(Worker &worker, const QString &sentence)
{
    if (!worker.job)
        return;
    worker.process.blockSignals(true);
    worker.process.kill();
    worker.process.waitForFinished(2000);
    worker.process.blockSignals(false);
    if (m_open.empty()) {
        finish(worker, m_trouble(sentence));
        return;
    }
    start(worker);
    finish(worker, m_trouble(sentence));
}

} // namespace cli

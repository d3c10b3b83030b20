// Worker processes that grade submissions side by side. One that takes too long or ends before its time is told of, and
// another goes on with the rest.
#pragma once

#include "core/base/value.h"
#include "core/lesson/submission.h"

#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <memory>

namespace cli {

struct PoolOptions
{
    QStringList arguments; // of the worker's own command line
    int workers = 1;
    int limitMs = 20'000; // for one submission
};

class GradePool
{
public:
    using Take = std::function<void(size_t number, Value grade)>;
    // `trouble`: the grade of a submission that no worker could finish.
    GradePool(PoolOptions options, std::function<Value(const QString &sentence)> trouble, Take take);
    ~GradePool();

    // Returns when all of the numbered jobs have a grade.
    void run(const std::vector<lesson::Submission> &submissions, const std::vector<size_t> &numbers);

private:
    struct Worker
    {
        QProcess process;
        QTimer timer;
        std::optional<size_t> job;
        QByteArray heard;
    };
    void start(Worker &worker);
    void giveNext(Worker &worker);
    void hear(Worker &worker);
    void lose(Worker &worker, const QString &sentence);
    void finish(Worker &worker, Value grade);

    PoolOptions m_options;
    std::function<Value(const QString &)> m_trouble;
    Take m_take;
    std::vector<std::unique_ptr<Worker>> m_workers;
    const std::vector<lesson::Submission> *m_submissions = nullptr;
    std::vector<size_t> m_open; // numbers, the next one last
    size_t m_left = 0;
    QEventLoop m_loop;
};

} // namespace cli

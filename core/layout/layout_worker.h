// The parent's end of the pipe to the worker process: scopes are asked for in any number and answered one by
// one, in order. A worker that crashes, talks nonsense or is interrupted is replaced by a fresh one, and the
// owner is told.
#pragma once

#include "core/layout/wire.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <memory>

class QProcess;

namespace layout {

class LayoutWorker
{
public:
    struct Listener
    {
        std::function<void(const ScopeInput &, const ScopeLayout &)> answered;
        // Everything asked for is forgotten. The culprit is the scope the worker was at, if it was at one.
        std::function<void(const std::optional<ScopeInput> &culprit)> failed;
    };

    LayoutWorker(QString program, Listener listener);
    ~LayoutWorker();
    LayoutWorker(const LayoutWorker &) = delete;
    LayoutWorker &operator=(const LayoutWorker &) = delete;

    // A scope that is asked for already is not asked for twice.
    void ask(const ScopeInput &input);
    // False when the program cannot be started as a worker; then nothing asked for is ever answered.
    bool isUsable() const { return m_usable; }
    // The scope the worker is at, and since when. Null: idle.
    const ScopeInput *current() const { return m_asked.empty() ? nullptr : &m_asked.front().input; }
    qint64 busyMilliseconds() const { return m_asked.empty() ? 0 : m_since.elapsed(); }
    // Lets messages in without an event loop; the listener is called from here.
    void wait(int milliseconds);
    // Forgets what was asked for and starts anew. Tells nobody.
    void restart();

private:
    void start();
    void stop();
    void read();
    bool take(const QByteArray &message);
    void fail();

    QString m_program;
    Listener m_listener;
    QObject m_context; // the receiver of the process's signals
    QProcess *m_process = nullptr;
    wire::FrameReader m_reader;
    bool m_greeted = false;
    bool m_usable = true;
    int m_badStarts = 0;
    quint32 m_number = 0;
    std::deque<wire::Question> m_asked;
    QHash<ScopeInput, quint32> m_pending;
    QElapsedTimer m_since;
};

} // namespace layout

// Finds what takes its time on a thread of its own, one after another. While one is under way only the newest question
// waits; the answer to an older one is dropped.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace session {

class Inquirer : public QObject
{
    Q_OBJECT

public:
    // Runs on the thread, and gives what is then to be done in the window.
    using Question = std::function<std::function<void()>()>;

    explicit Inquirer(QObject *parent = nullptr);
    ~Inquirer() override;

    void ask(Question question);
    void forget(); // what was asked is of no interest any more
    bool isBusy() const { return m_isUnderway; }

private:
    void begin(Question question);
    void take(quint64 number, const std::function<void()> &answer);

    QThreadPool m_pool;
    Question m_next;
    quint64 m_number = 0;
    bool m_isUnderway = false;
};

} // namespace session

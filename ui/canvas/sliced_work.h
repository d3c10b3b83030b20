// Work cut into small steps, done in order and a few milliseconds at a time between a person's events; or at once,
// when somebody cannot wait for what it makes.
#pragma once

#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace canvas {

class SlicedWork : public QObject
{
public:
    explicit SlicedWork(QObject *parent = nullptr);

    // Appends a stage: step(0) to step(count() - 1). `count` is asked when the stage begins.
    void then(std::function<int()> count, std::function<void(int)> step);
    void then(std::function<void()> once);

    bool isDone() const { return m_stages.empty(); }
    void finish();
    void clear();

private:
    struct Stage
    {
        std::function<int()> count;
        std::function<void(int)> step;
        int next = -1; // not begun
        int end = 0;
    };

    void workFor(qint64 nanoseconds);

    std::deque<std::shared_ptr<Stage>> m_stages;
    QTimer m_turn;
};

} // namespace canvas

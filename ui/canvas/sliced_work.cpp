#include "ui/canvas/sliced_work.h"

#include <QElapsedTimer>

#include <limits>

namespace canvas {

namespace {

constexpr qint64 SliceNanoseconds = 5'000'000;
constexpr int StepsBetweenLooks = 8; // at the clock

} // namespace

SlicedWork::SlicedWork(QObject *parent) : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, [this] { workFor(SliceNanoseconds); });
}

void SlicedWork::then(std::function<int()> count, std::function<void(int)> step)
{
    m_stages.push_back(std::make_shared<Stage>(Stage{std::move(count), std::move(step)}));
    m_turn.start();
}

void SlicedWork::then(std::function<void()> once)
{
    then([] { return 1; }, [once = std::move(once)](int) { once(); });
}

void SlicedWork::finish()
{
    workFor(std::numeric_limits<qint64>::max());
}

void SlicedWork::clear()
{
    m_stages.clear();
    m_turn.stop();
}

// A step may clear the work or append to it: the stage is held, and looked for again after every step.
void SlicedWork::workFor(qint64 nanoseconds)
{
    QElapsedTimer clock;
    clock.start();
    int steps = 0;
    while (!m_stages.empty()) {
        const std::shared_ptr<Stage> stage = m_stages.front();
        if (stage->next < 0) {
            stage->end = stage->count();
            stage->next = 0;
        }
        if (stage->next >= stage->end) {
            m_stages.pop_front();
            continue;
        }
        const int step = stage->next++;
        const bool isLast = stage->next == stage->end;
        if (isLast)
            m_stages.pop_front();
        stage->step(step);
        const bool looks = isLast || ++steps % StepsBetweenLooks == 0;
        if (looks && clock.nsecsElapsed() > nanoseconds && !m_stages.empty())
            return;
    }
    m_turn.stop();
}

} // namespace canvas

#include "ui/session/playback.h"

#include <QDeadlineTimer>

#include <chrono>

namespace session {

namespace {

constexpr int PlayInterval = 350; // ms between events while playing
// How long a run is driven before the window gets its turn.
constexpr std::chrono::milliseconds TurnLength{6};
// How far the clock is not looked at: events, or happenings of a Map Run's children that leave none.
constexpr qint64 EventsPerLook = 16;

} // namespace

Playback::Playback(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(PlayInterval);
    connect(&m_timer, &QTimer::timeout, this, &Playback::tick);
    connect(&m_drive, &QTimer::timeout, this, &Playback::drive);
}

void Playback::show(std::shared_ptr<const history::Recording> recording)
{
    stop();
    if (!recording)
        return;
    m_held = std::move(recording);
    follow(m_held.get());
}

void Playback::follow(const history::Recording *recording, qint64 position)
{
    pause();
    const qint64 known = recording ? qint64(recording->events.size()) : 0;
    const qint64 there = std::clamp<qint64>(position, std::min<qint64>(1, known), known);
    m_curtain.follow(recording, there);
    m_recording = m_curtain.shown();
    m_progression.clear();
    m_progress = nullptr;
    m_position = 0;
    Q_EMIT runChanged();
    if (m_recording)
        setPosition(there);
    else
        Q_EMIT momentChanged();
}

void Playback::drawCurtain(bool drawn)
{
    const history::Recording *whole = m_curtain.whole();
    m_curtain.setDrawn(drawn);
    if (whole)
        follow(whole, m_position);
}

const history::Progress &Playback::progress() const
{
    static const history::Progress none;
    return m_progress ? *m_progress : none;
}

bool Playback::isAtEnd() const
{
    return m_recording && isAtFrontier() && !goesOn();
}

bool Playback::isAtFrontier() const
{
    return m_recording && m_position == qint64(whole()->events.size());
}

bool Playback::begins()
{
    if (!m_recording)
        return false;
    setPosition(std::min<qint64>(1, knownEvents()));
    return true;
}

void Playback::leave()
{
    m_held.reset();
}

void Playback::play()
{
    if ((!m_recording || isAtEnd()) && !begins())
        return;
    if (isAtEnd())
        return;
    m_pace = Pace::Play;
    m_timer.start();
    Q_EMIT playingChanged(true);
}

void Playback::pause()
{
    m_drive.stop();
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT playingChanged(false);
}

void Playback::goOnAsBefore()
{
    switch (m_pace) {
    case Pace::Play: return play();
    case Pace::Run: return runToEnd();
    case Pace::Step:
    case Pace::Stride: advanceOnce();
    }
}

void Playback::goOnHeld()
{
    if (advanceOnce() && landsHere())
        m_pace = Pace::Step;
}

void Playback::goOnFromThere()
{
    if (m_pace == Pace::Stride)
        driveOn(std::move(m_landing));
    else
        goOnAsBefore();
}

void Playback::driveToWant()
{
    m_pace = Pace::Step;
    driveOn({});
}

void Playback::step()
{
    m_pace = Pace::Step;
    if (!m_recording) {
        begins();
        return;
    }
    pause();
    advanceOnce();
}

void Playback::stepBack()
{
    pause();
    if (m_recording && m_position > 1)
        setPosition(m_position - 1);
}

void Playback::stride(history::Stride stride)
{
    m_pace = Pace::Stride;
    if (!m_recording) {
        begins();
        return;
    }
    pause();
    const history::Landing landing(m_recording->events, m_position, stride);
    driveOn([landing](const history::Event &event) { return landing.isAt(event); });
}

void Playback::strideBack(history::Stride stride)
{
    if (m_recording)
        seek(history::steppedBack(m_recording->events, m_position, stride));
}

void Playback::stepInto()
{
    stride(history::Stride::Into);
}

void Playback::stepOver()
{
    stride(history::Stride::Over);
}

void Playback::stepOut()
{
    stride(history::Stride::Out);
}

void Playback::stepBackInto()
{
    strideBack(history::Stride::Into);
}

void Playback::stepBackOver()
{
    strideBack(history::Stride::Over);
}

void Playback::stepBackOut()
{
    strideBack(history::Stride::Out);
}

void Playback::toStart()
{
    pause();
    if (m_recording)
        setPosition(std::min<qint64>(1, knownEvents()));
}

void Playback::runToEnd()
{
    m_pace = Pace::Run;
    if (!m_recording && !begins())
        return;
    pause();
    driveOn({});
}

void Playback::runToState(const asl::StatePath &state)
{
    if (!m_recording && !begins())
        return;
    pause();
    driveOn([state](const history::Event &event) {
        return event.place && history::isEntry(event.type) && event.place->state == state;
    });
}

void Playback::runToEvent(qint64 position)
{
    if (!m_recording && !begins())
        return;
    pause();
    if (position <= knownEvents())
        return seek(position);
    driveOn([this, position](const history::Event &) { return m_position >= position; });
}

void Playback::seek(qint64 position)
{
    if (!m_recording)
        return;
    pause();
    setPosition(std::clamp<qint64>(position, std::min<qint64>(1, knownEvents()), knownEvents()));
}

void Playback::stop()
{
    pause();
    if (!m_recording)
        return;
    m_recording = nullptr;
    leave();
    follow(nullptr);
}

void Playback::setPosition(qint64 position)
{
    moveTo(position);
    Q_EMIT momentChanged();
}

void Playback::moveTo(qint64 position)
{
    m_position = position;
    m_progress = &m_progression.at(m_recording->events, m_position);
}

bool Playback::advanceOnce()
{
    if (!m_recording || isHeld())
        return false;
    // Child executions of a Map Run go on without an event in this history.
    while (isAtFrontier()) {
        if (!goesOn()) {
            Q_EMIT momentChanged(); // what it wants, or its end, is known now
            return false;
        }
        goOn(1);
    }
    m_curtain.disclose(m_position + 1);
    setPosition(m_position + 1);
    return true;
}

bool Playback::stopsHere() const
{
    return isStop(m_position);
}

void Playback::setSpeed(double speed)
{
    m_speed = std::clamp(speed, *std::begin(Speeds), *std::rbegin(Speeds));
    m_timer.setInterval(int(PlayInterval / m_speed));
    Q_EMIT speedChanged(m_speed);
}

void Playback::tick()
{
    if (!advanceOnce() || stopsHere() || isAtEnd())
        pause();
}

bool Playback::landsHere() const
{
    return m_landing && m_landing(m_recording->events[size_t(m_position - 1)]);
}

// What is over within a turn is over when this returns.
void Playback::driveOn(Landing landing)
{
    m_landing = std::move(landing);
    m_drive.start(0);
    drive();
}

// The next event, for those who look at many: false when there is none without an answer.
bool Playback::advanceSilently()
{
    if (isHeld())
        return false;
    if (isAtFrontier()) {
        if (!goesOn())
            return false;
        goOn(m_landing ? 1 : EventsPerLook);
        if (isAtFrontier()) // a Map Run's children went on: they leave no events
            return goesOn();
    }
    m_curtain.disclose(m_position + 1);
    moveTo(m_position + 1);
    return true;
}

// One turn: the run is driven as data, and the drawing follows once.
void Playback::drive()
{
    const QDeadlineTimer end(TurnLength);
    while (!end.hasExpired()) {
        const qint64 before = m_position;
        const bool goesOn = advanceSilently();
        if (!goesOn || (m_position != before && (stopsHere() || landsHere()))) {
            m_drive.stop();
            break;
        }
    }
    Q_EMIT momentChanged();
}

} // namespace session

// A position in a recording: moved forward and back, played in time, stepped over a state. It plays whatever recording
// it is given, as it is; who makes more of one happen, such as a run, or holds it back, says so by the questions at the end.
#pragma once

#include "core/history/progress.h"
#include "core/history/recording.h"
#include "core/history/stride.h"
#include "ui/session/curtain.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace session {

class Playback : public QObject
{
    Q_OBJECT

public:
    explicit Playback(QObject *parent = nullptr);

    // A recording that is there whole, from its beginning; null: nothing to look at.
    void show(std::shared_ptr<const history::Recording> recording);

    const history::Recording *recording() const { return m_recording; }
    bool isActive() const { return m_recording; } // there is something to look at
    bool isPlaying() const { return m_timer.isActive(); }
    static constexpr double Speeds[] = {0.25, 0.5, 1, 2, 4, 8};
    double speed() const { return m_speed; } // of playing, as a multiple of what is usual
    void setSpeed(double speed);
    bool isAtEnd() const; // of what can be reached without an answer
    bool isAtFrontier() const; // nothing has happened yet beyond what is shown
    // How many events are shown; the last of them is the moment.
    qint64 position() const { return m_position; }
    // That may be looked at: while the curtain is drawn, not what lies beyond the farthest that was shown.
    qint64 knownEvents() const { return m_recording ? qint64(m_recording->events.size()) : 0; }
    const history::Progress &progress() const;

public Q_SLOTS:
    void play(); // begins if there is nothing yet; at the end begins again
    void pause();
    void step(); // to the next event
    void stepBack();
    // As history::Stride has them; a breakpoint or a wanted answer on the way ends them.
    virtual void stepInto();
    void stepOver();
    virtual void stepOut();
    void stepBackInto();
    void stepBackOver();
    void stepBackOut();
    void toStart();
    void runToEnd(); // or to the next breakpoint or wanted answer
    void runToState(const asl::StatePath &state); // to its next entry, or as far as a run to the end would go
    void runToEvent(qint64 position); // also one that is not known yet
    void seek(qint64 position);
    void stop(); // leaves it: the drawing is plain again

Q_SIGNALS:
    void runChanged(); // another recording, or none
    void momentChanged(); // the position, or what is known
    void playingChanged(bool playing);
    void speedChanged(double speed);

protected:
    // Follows a recording that someone else holds, and may add to, until the next call.
    // It begins where one was in it, or at the first event.
    void follow(const history::Recording *recording, qint64 position = 1);
    bool advanceOnce();
    // All that has happened, also what the curtain hides; null: nothing to look at.
    const history::Recording *whole() const { return m_curtain.whole(); }
    void drawCurtain(bool drawn);
    void goOnHeld(); // the event that was held back
    void goOnFromThere(); // as it was under way then, also to the end of a stride
    // How it was last told to move; an answer that it waited for lets it go on so.
    enum class Pace : quint8 { Step, Stride, Play, Run };
    void goOnAsBefore();
    void driveToWant(); // or to its end; what comes after an answer is a single step

    virtual bool begins(); // there is a recording now, from its first event; here: again the one there is
    virtual bool goesOn() const { return false; } // more may happen
    virtual void goOn(qint64) {} // up to so many more events, or happenings that leave none
    virtual bool isHeld() { return false; } // the next event is not to be shown yet
    virtual bool isStop(qint64) const { return false; } // play stops once so many events are shown
    virtual void leave(); // it is not looked at any more

private:
    using Landing = std::function<bool(const history::Event &)>; // whether it ends with that event; null: it does not
    void stride(history::Stride stride);
    void strideBack(history::Stride stride);
    void setPosition(qint64 position);
    void moveTo(qint64 position);
    bool advanceSilently();
    bool stopsHere() const;
    bool landsHere() const;
    void tick();
    void driveOn(Landing landing);
    void drive();

    Curtain m_curtain;
    const history::Recording *m_recording = nullptr; // the curtain's
    std::shared_ptr<const history::Recording> m_held; // where nobody else holds it
    history::Progression m_progression;
    const history::Progress *m_progress = nullptr; // m_progression's at m_position; null: no recording
    qint64 m_position = 0;
    double m_speed = 1;
    Pace m_pace = Pace::Step;
    QTimer m_timer; // one event a beat, while playing
    QTimer m_drive; // many events a turn, while running to the end or to a landing
    Landing m_landing;
};

} // namespace session

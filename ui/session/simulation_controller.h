// The run being watched: started from a snapshot that it keeps, moved forward and back, played in time. Views show
// the moment it stands at; none of them advances a run itself. A run, and all that is set up for one, belongs to its
// workflow: another one starts with nothing of it.
#pragma once

#include "core/simulate/progress.h"
#include "core/simulate/run.h"
#include "ui/session/session.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace session {

class SimulationController : public QObject
{
    Q_OBJECT

public:
    explicit SimulationController(Session &session, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    bool isActive() const { return m_run.has_value(); } // there is a run to look at
    bool isPlaying() const { return m_timer.isActive(); }
    bool isAtEnd() const; // of what can be reached without an answer
    // The definition changed since the run started.
    bool isOutdated() const;
    const sim::Run *run() const { return m_run ? &*m_run : nullptr; }
    // How many events are shown; the last of them is the moment.
    qint64 position() const { return m_position; }
    qint64 knownEvents() const;
    const sim::Progress &progress() const;
    // Wanted, and shown: the position is at the end of what is known.
    std::optional<sim::Want> want() const;

    const QString &inputText() const { return m_inputText; }
    void setInputText(const QString &json);
    // Mocks by the user's mock file; and the answer for all tasks that have none.
    void setScript(sim::Script script);
    const sim::Script &script() const { return m_script; }
    // What the definition's ${Names} stand for in a run; names without a value stay as they are.
    void setSubstitutions(const QMap<QString, QString> &values) { m_substitutions = values; }
    const QMap<QString, QString> &substitutions() const { return m_substitutions; }
    // What a run of that definition would be made from now; nothing when the input is no JSON.
    std::optional<sim::Setup> setupFor(const asl::Definition &definition) const;
    // The folder whose bucket/key files stand for S3 objects.
    void setFilesFolder(const QString &folder);

public Q_SLOTS:
    bool start(); // false, and failedToStart, when the input is no JSON
    void play(); // starts one if there is none; at the end starts over
    void pause();
    void step(); // to the next event
    void stepBack();
    void stepOver(); // to the end of the current state's visit, or where a run to the end would stop
    void toStart();
    void runToEnd(); // or to the next breakpoint or wanted answer
    void seek(qint64 position);
    void stop(); // leaves the simulation: the drawing is plain again
    void answer(const sim::Answer &answer);
    void answerAll(const sim::Answer &answer);

Q_SIGNALS:
    void runChanged(); // another run, or none
    void momentChanged(); // the position, or what is known
    void playingChanged(bool playing);
    void forgotten(); // another workflow: input, mocks and placeholders are as at first
    void failedToStart(const QString &detail, qsizetype at);

private:
    // What is stepped over: a state (empty: what lies before the first) that was left so far at event `exited`.
    struct Visit
    {
        asl::StatePath state;
        int exited = -1;
    };
    void forget();
    json::Tree input() const;
    asl::Definition filledIn(const asl::Definition &definition) const;
    void setPosition(qint64 position);
    void moveTo(qint64 position);
    bool advanceOnce();
    bool advanceSilently();
    bool stopsHere() const;
    bool hasLeft() const;
    void tick();
    void driveOn(std::optional<Visit> visit);
    void drive();

    Session &m_session;
    std::optional<sim::Run> m_run;
    document::SharedSnapshot m_pinned;
    sim::Script m_script;
    QString m_inputText = QStringLiteral("{}");
    sim::Progression m_progression;
    const sim::Progress *m_progress = nullptr; // m_progression's at m_position; null: no run
    qint64 m_position = 0;
    QString m_filesFolder;
    QMap<QString, QString> m_substitutions;
    QTimer m_timer; // one event a beat, while playing
    QTimer m_drive; // many events a turn, while running to the end or over a state
    std::optional<Visit> m_over;
};

} // namespace session

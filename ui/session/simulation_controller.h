// The run being watched, one of those there are. A run is made from a rehearsal and from a snapshot that it keeps, and
// advanced as its playback asks for more; a recorded one is only looked at. Views show the moment that stands at; none of them advances a run itself. A run, and all that is set up for
// one, belongs to its workflow: another one starts with nothing of it.
#pragma once

#include "core/history/divergence.h"
#include "core/rehearse/answers.h"
#include "core/rehearse/rehearsal.h"
#include "ui/session/playback.h"
#include "ui/session/run_list.h"
#include "ui/session/session.h"

namespace session {

using history::SharedPlace;

// What can be done otherwise where one stands in a run.
struct Otherwise
{
    asl::StatePath state; // that is at work there
    SharedPlace place;
    qint64 calledAt = 0; // so many events are shown when its task's call begins
    bool answer = false; // the task can be answered otherwise
    SharedValue input; // what the state got, and can get another of; null: it is at work already
    bool variables = false;
    bool definition = false; // it has changed since
};

class SimulationController : public Playback
{
    Q_OBJECT

public:
    explicit SimulationController(Session &session, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    // The definition changed since the run started.
    bool isOutdated() const;
    // Null while there is none, or while a recorded one is watched.
    const sim::Run *run() const { return m_run; }
    const RunList &runs() const { return m_runs; }
    const KeptRun *watched() const { return m_watched; } // null: none
    bool isRecorded() const { return m_watched && m_watched->isRecorded(); }
    void watch(int number);
    void remove(int number);
    // A history that was read from a file, over the snapshot that it was read beside.
    void showRecorded(std::shared_ptr<const history::Recording> recording, document::SharedSnapshot snapshot,
                      const QString &file);
    // A run that was saved, with what it was made from, which the next run is made from too.
    void showSaved(sim::Run run, const rehearse::Rehearsal &rehearsal, qint64 position, const QString &file);
    // Each begins a run of its own that goes on from here, and the one that is left stays. False where otherwise() has
    // no such thing.
    Otherwise otherwise() const;
    bool forkAsking(); // the task that is called here wants an answer anew
    bool forkWithInput(Value input);
    bool forkWithVariable(const std::string &name, Value value);
    bool forkWithDefinition(); // from the start again, to this event
    // Where another run goes apart from the one that is watched.
    std::optional<history::Divergence> divergenceFrom(int number) const;
    // Its input, start and answers are the next run's.
    void rehearseRecorded();
    // Wanted, and shown: the position is at the end of what is known.
    std::optional<sim::Want> want() const;

    // What the next run is made from, with the machine type and the breakpoints of the session.
    rehearse::Rehearsal rehearsal() const;
    void setRehearsal(rehearse::Rehearsal rehearsal); // as it was kept somewhere
    // Of a definition, from now on; a refusal when the input is no JSON.
    Result<sim::Setup> setupFor(const asl::Definition &definition) const;
    const QString &inputText() const { return m_rehearsal.inputText; }
    void setInputText(const QString &json);
    // What tasks answer, and what all answer that have no answer of their own.
    void setScript(sim::Script script);
    const sim::Script &script() const { return m_rehearsal.script; }
    // Of one state; the run takes them for the calls that are still to come.
    rehearse::Answers answersOf(const asl::StatePath &state) const;
    void setAnswers(const asl::StatePath &state, const rehearse::Answers &answers);
    // What the shown run sent to that state's service last; null: nothing so far.
    SharedValue sentTo(const asl::StatePath &state) const;
    // What the definition's ${Names} stand for in a run; names without a value stay as they are.
    void setSubstitutions(const QMap<QString, QString> &values);
    const QMap<QString, QString> &substitutions() const { return m_rehearsal.substitutions; }
    // A state machine that tasks start, read from a file: the rehearsal remembers it, and a run that asks for its answer
    // goes on. False, and failedToStart, when it is none.
    bool setMachine(const std::string &name, const QString &file);
    const std::vector<rehearse::Nested> &machines() const { return m_rehearsal.machines; }
    // The folder whose bucket/key files stand for S3 objects.
    void setFilesFolder(const QString &folder);
    const QString &filesFolder() const { return m_rehearsal.filesFolder; }

    // The tests that belong to the workflow.
    const std::vector<rehearse::Case> &cases() const { return m_rehearsal.cases; }
    void setCases(std::vector<rehearse::Case> cases);
    // What is shown, as a case that passes: its input, all that was answered, how it ended. Nothing while it goes on.
    std::optional<rehearse::Case> caseOfRun(const std::string &name) const;
    // A run of it, from its beginning; the rehearsal stays as it is.
    bool startCase(const rehearse::Case &test);

public Q_SLOTS:
    bool start(); // false, and failedToStart, when the input is no JSON
    void startAndPlay();
    // The call that asks; the answer is the rehearsal's from now on, and the run goes on as it went before.
    void answer(const sim::Answer &answer);
    // Also its further calls.
    void give(const rehearse::Answers &answers);
    void answerAll(const sim::Answer &answer);

Q_SIGNALS:
    void forgotten(); // another workflow: input, mocks and placeholders are as at first
    void rehearsalChanged(); // something that runs are made from
    void runsChanged(); // which there are, or which is watched
    void inputReplaced(); // not by whoever edits it
    void rehearsalReplaced(); // all of it
    void failedToStart(const Refusal &reason);

protected:
    bool begins() override { return start(); }
    bool goesOn() const override;
    void goOn(qint64 events) override;
    bool isStop(qint64 position) const override;
    void leave() override;

private:
    void forget();
    bool startFrom(const rehearse::Rehearsal &from);
    void readMachines();
    void carryAnswers(const document::Change &change);
    void letRunAsk(const sim::Script &script);
    void watch(KeptRun *run);
    void fork(sim::Run run, bool isAltered);
    int timesUpTo(size_t stop, qint64 position) const;

    Session &m_session;
    rehearse::Rehearsal m_rehearsal; // but for what the session holds
    RunList m_runs;
    KeptRun *m_watched = nullptr;
    // How often each stop has come within so many events of the watched run.
    struct Times
    {
        qint64 upTo = 0;
        int times = 0;
    };
    mutable std::vector<Times> m_times;
    const sim::Run *m_run = nullptr; // the watched one's
};

} // namespace session

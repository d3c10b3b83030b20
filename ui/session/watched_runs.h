// The runs of a workflow, and the one of them that is watched: a playback of it, which makes more of it happen as that is
// asked for. A recorded one is only looked at. A run can be left at any of its events for another that goes on otherwise.
#pragma once

#include "core/history/divergence.h"
#include "ui/session/playback.h"
#include "ui/session/predictor.h"
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

class WatchedRuns : public Playback
{
    Q_OBJECT

public:
    explicit WatchedRuns(Session &session, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    const Predictor &predictor() const { return m_predictor; }
    void setPredicting(bool on); // what comes next is hidden, and asked, from now on
    // What is asked; then the step that was held back happens. Predictor::Shown: it is not known.
    void choose(int choice);
    void goOnFromVerdict(); // as before the question
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
    // More is known of such a one by now: whoever looks at its end goes on looking at it. False where it is not kept any
    // more.
    bool extendRecorded(int number, std::shared_ptr<const history::Recording> recording);
    // Each begins a run of its own that goes on from here, and the one that is left stays. False where otherwise() has
    // no such thing.
    Otherwise otherwise() const;
    bool forkAsking(); // the task that is called here wants an answer anew
    bool forkWithInput(Value input);
    bool forkWithVariable(const std::string &name, Value value);
    bool forkWithDefinition(); // from the start again, to this event
    // As AWS redrives an execution: the same run goes on from what did not succeed, with what tasks are to answer now.
    // Nothing where it can be done; there is a run that is watched.
    std::optional<Refusal> redriveBar() const;
    void redrive();
    // Where another run goes apart from the one that is watched.
    std::optional<history::Divergence> divergenceFrom(int number) const;
    // Wanted, and shown: the position is at the end of what is known.
    std::optional<sim::Want> want() const;
    // What the shown run sent to that state's service last; null: nothing so far.
    SharedValue sentTo(const asl::StatePath &state) const;

Q_SIGNALS:
    void runsChanged(); // which there are, or which is watched
    void failedToStart(const Refusal &reason);

protected:
    bool goesOn() const override;
    void goOn(qint64 events) override;
    bool isHeld() override;
    bool isStop(qint64 position) const override;
    void leave() override;

    void watch(KeptRun *run);
    // Another one, which is watched from now on.
    void add(KeptRun run) { watch(&m_runs.add(std::move(run), m_watched)); }
    sim::Trail &trail() const { return *m_watched->trail; } // of run()
    void forgetRuns();
    void forgetTimes() { m_times.clear(); }

private:
    void fork(sim::Run run, bool isAltered);
    int timesUpTo(size_t stop, qint64 position) const;

    Session &m_session;
    Predictor m_predictor;
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

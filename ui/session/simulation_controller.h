// The runs of a workflow, made from its rehearsal and from a snapshot that each keeps, and what answers them. Views show
// the moment that the watched one stands at; none of them advances a run itself.
#pragma once

#include "ui/session/rehearsed_runs.h"

#include <functional>

namespace session {

// A run of another workflow that a task of the shown run has started.
struct NestedRun
{
    rehearse::Rehearsal rehearsal; // what it is made from
    QString file, text; // its definition's
    QString starter; // the task's state
    std::int64_t calledId = 0; // the event that tells of the call
};

class SimulationController : public RehearsedRuns
{
    Q_OBJECT

public:
    explicit SimulationController(Session &session, QObject *parent = nullptr);

    // A run that was saved, with what it was made from, which the next run is made from too.
    void showSaved(sim::Run run, const rehearse::Rehearsal &rehearsal, qint64 position, const QString &file);
    // A nested run, in the workflow that it is of; what the next run is made from stays as it is.
    bool showNested(const NestedRun &nested);
    // Of the task that is at work where one stands, if it starts a workflow whose definition is at hand.
    bool canStepIntoNested() const { return nestedTask() != nullptr; }
    // Files that are open and may be what a task starts.
    void setOpenFiles(std::function<QStringList()> files) { m_openFiles = std::move(files); }
    QStringList openFiles() const { return m_openFiles ? m_openFiles() : QStringList(); }
    // What a state's task answers; the run takes them for the calls that are still to come.
    void setAnswers(const asl::StatePath &state, const rehearse::Answers &answers);
    // A state machine that tasks start, read from a file: the rehearsal remembers it, and a run that asks for its answer
    // goes on. False, and failedToStart, when it is none.
    bool setMachine(const std::string &name, const QString &file);
    // What the tasks of such a machine answer; a run that asks for one of them goes on.
    void setMachineScript(const std::string &name, sim::Script script);
    // A run of a test case, from its beginning; the rehearsal stays as it is.
    bool startCase(const rehearse::Case &test);

public Q_SLOTS:
    // Into the workflow that the task at work starts, told by nestedWanted(); out of such a one, by nestedLeft().
    void stepInto() override;
    void stepOut() override;
    bool start(); // false, and failedToStart, when the input is no JSON
    void startAndPlay();
    // The call that asks; the answer is the rehearsal's from now on, and the run goes on as it went before.
    void answer(const sim::Answer &answer);
    // Also its further calls.
    void give(const rehearse::Answers &answers);
    void answerAll(const sim::Answer &answer);

Q_SIGNALS:
    void nestedWanted(const session::NestedRun &nested);
    void nestedLeft();

protected:
    bool begins() override { return start(); }

private:
    bool startFrom(const rehearse::Rehearsal &from);
    void readMachines();
    SharedPlace nestedTask() const; // null: there is none
    std::optional<NestedRun> nestedRun(const history::Place &task) const;
    void letRunAsk(const sim::Script &script);

    std::function<QStringList()> m_openFiles;
};

} // namespace session

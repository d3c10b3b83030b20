// The rehearsal of a workflow, and the runs made from it and from a snapshot that each keeps. Views show the moment that
// the watched one stands at; none of them advances a run itself. All of it belongs to its workflow: another one starts
// with nothing of it.
#pragma once

#include "core/rehearse/answers.h"
#include "core/rehearse/rehearsal.h"
#include "ui/session/watched_runs.h"

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

class SimulationController : public WatchedRuns
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
    // Its input, start and answers are the next run's.
    void rehearseRecorded();

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
    // What the definition's ${Names} stand for in a run; names without a value stay as they are.
    void setSubstitutions(const QMap<QString, QString> &values);
    const QMap<QString, QString> &substitutions() const { return m_rehearsal.substitutions; }
    // A state machine that tasks start, read from a file: the rehearsal remembers it, and a run that asks for its answer
    // goes on. False, and failedToStart, when it is none.
    bool setMachine(const std::string &name, const QString &file);
    // What the tasks of such a machine answer; a run that asks for one of them goes on.
    void setMachineScript(const std::string &name, sim::Script script);
    const std::vector<rehearse::Nested> &machines() const { return m_rehearsal.machines; }
    // When the next run begins on its virtual clock, and what all its chance comes from.
    void setStartTime(sim::VirtualTime start);
    void setSeed(std::uint64_t seed);
    // The folder whose bucket/key files stand for S3 objects.
    void setFilesFolder(const QString &folder);
    const QString &filesFolder() const { return m_rehearsal.filesFolder; }

    // The tests that belong to the workflow.
    const std::vector<rehearse::Case> &cases() const { return m_rehearsal.cases; }
    void setCases(std::vector<rehearse::Case> cases);
    // What is shown, as a case that passes: its input, all that was answered, how it ended. Nothing while it goes on.
    std::optional<rehearse::Case> caseOfRun(const std::string &name) const;
    // The recorded run that is shown, kept as a case; its name. Nothing where none can be made of it.
    std::optional<std::string> keepRecorded();
    // A run of it, from its beginning; the rehearsal stays as it is.
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
    void forgotten(); // another workflow: input, mocks and placeholders are as at first
    void rehearsalChanged(); // something that runs are made from
    void inputReplaced(); // not by whoever edits it
    void rehearsalReplaced(); // all of it

protected:
    bool begins() override { return start(); }

private:
    void forget();
    bool startFrom(const rehearse::Rehearsal &from);
    void readMachines();
    void carryAnswers(const document::Change &change);
    SharedPlace nestedTask() const; // null: there is none
    std::optional<NestedRun> nestedRun(const history::Place &task) const;
    void letRunAsk(const sim::Script &script);

    std::function<QStringList()> m_openFiles;
    rehearse::Rehearsal m_rehearsal; // but for what the session holds
};

} // namespace session

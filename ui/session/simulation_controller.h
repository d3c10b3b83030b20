// The rehearsal of a workflow, and the runs made from it and from a snapshot that each keeps. Views show the moment that
// the watched one stands at; none of them advances a run itself. All of it belongs to its workflow: another one starts
// with nothing of it.
#pragma once

#include "core/rehearse/answers.h"
#include "core/rehearse/rehearsal.h"
#include "ui/session/watched_runs.h"

namespace session {

class SimulationController : public WatchedRuns
{
    Q_OBJECT

public:
    explicit SimulationController(Session &session, QObject *parent = nullptr);

    // A run that was saved, with what it was made from, which the next run is made from too.
    void showSaved(sim::Run run, const rehearse::Rehearsal &rehearsal, qint64 position, const QString &file);
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
    void inputReplaced(); // not by whoever edits it
    void rehearsalReplaced(); // all of it

protected:
    bool begins() override { return start(); }

private:
    void forget();
    bool startFrom(const rehearse::Rehearsal &from);
    void readMachines();
    void carryAnswers(const document::Change &change);
    void letRunAsk(const sim::Script &script);

    rehearse::Rehearsal m_rehearsal; // but for what the session holds
};

} // namespace session

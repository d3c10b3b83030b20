// The rehearsal of a workflow: all that its next run is made from, beside the definition. It belongs to its workflow:
// another one starts with nothing of it.
#pragma once

#include "core/rehearse/answers.h"
#include "core/rehearse/rehearsal.h"
#include "ui/session/watched_runs.h"

namespace session {

class RehearsedRuns : public WatchedRuns
{
    Q_OBJECT

public:
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
    const std::vector<rehearse::Nested> &machines() const { return m_rehearsal.machines; }
    // When the next run begins on its virtual clock, and what all its chance comes from.
    void setStartTime(sim::VirtualTime start);
    void setSeed(std::uint64_t seed);
    // The folder whose bucket/key files stand for S3 objects.
    void setFilesFolder(const QString &folder);
    const QString &filesFolder() const { return m_rehearsal.filesFolder; }
    // What exports set the machine up with.
    const deploy::Settings &deployment() const { return m_rehearsal.deployment; }
    void setDeployment(deploy::Settings settings);

    // The tests that belong to the workflow.
    const std::vector<rehearse::Case> &cases() const { return m_rehearsal.cases; }
    void setCases(std::vector<rehearse::Case> cases);
    // What is shown, as a case that passes: its input, all that was answered, how it ended. Nothing while it goes on.
    std::optional<rehearse::Case> caseOfRun(const std::string &name) const;
    // The recorded run that is shown, kept as a case; its name. Nothing where none can be made of it.
    std::optional<std::string> keepRecorded();
    // Of one state.
    rehearse::Answers answersOf(const asl::StatePath &state) const;
    // Its input, start and answers are the next run's.
    void rehearseRecorded();

Q_SIGNALS:
    void forgotten(); // another workflow: input, mocks and placeholders are as at first
    void rehearsalChanged(); // something that runs are made from
    void inputReplaced(); // not by whoever edits it
    void rehearsalReplaced(); // all of it

protected:
    explicit RehearsedRuns(Session &session, QObject *parent);

    rehearse::Rehearsal &kept() { return m_rehearsal; }
    const rehearse::Rehearsal &kept() const { return m_rehearsal; }

private:
    void forget();
    void take(const rehearse::Rehearsal &offered);
    void carryAnswers(const document::Change &change);

    rehearse::Rehearsal m_rehearsal; // but for what the session holds
};

} // namespace session

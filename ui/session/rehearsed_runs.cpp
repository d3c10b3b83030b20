#include "ui/session/rehearsed_runs.h"

#include "core/rehearse/from_history.h"
#include "core/rehearse/offer.h"
#include "core/rehearse/verdict.h"

#include <QFileInfo>

namespace session {

RehearsedRuns::RehearsedRuns(Session &session, QObject *parent) : WatchedRuns(session, parent)
{
    connect(&session.document(), &document::WorkflowDocument::changed, this, [this](const document::Change &change) {
        if (change.isAnother())
            return forget();
        carryAnswers(change);
        if (watched())
            Q_EMIT momentChanged();
    });
    connect(&session, &Session::rehearsalOffered, this, &RehearsedRuns::take);
    connect(&session, &Session::machineTypeChanged, this, &RehearsedRuns::rehearsalChanged);
    connect(&session, &Session::substitutionsChanged, this, &RehearsedRuns::rehearsalChanged);
    connect(&session, &Session::breakpointsChanged, this, [this] {
        forgetTimes();
        Q_EMIT rehearsalChanged();
    });
}

void RehearsedRuns::forget()
{
    forgetRuns();
    m_rehearsal = {};
    Q_EMIT forgotten();
    Q_EMIT rehearsalChanged();
}

void RehearsedRuns::take(const rehearse::Rehearsal &offered)
{
    rehearse::Rehearsal all = rehearse::withOffer(m_rehearsal, offered);
    if (all == m_rehearsal)
        return;
    const bool hasInput = all.inputText != m_rehearsal.inputText;
    m_rehearsal = std::move(all);
    Q_EMIT rehearsalChanged();
    if (hasInput)
        Q_EMIT inputReplaced();
}

// A state that was renamed or moved keeps its answers; those of one that is gone wait for it.
void RehearsedRuns::carryAnswers(const document::Change &change)
{
    if (m_rehearsal.script.entries().empty())
        return;
    std::map<std::string, std::string> names;
    for (auto moved = change.carried().cbegin(); moved != change.carried().cend(); ++moved) {
        if (moved.key().name() != moved.value().name())
            names.emplace(moved.key().name().toStdString(), moved.value().name().toStdString());
    }
    if (names.empty())
        return;
    m_rehearsal.script = rehearse::renamed(m_rehearsal.script, [&names](const std::string &name) {
        const auto found = names.find(name);
        return found == names.end() ? name : found->second;
    });
    Q_EMIT rehearsalChanged();
}

void RehearsedRuns::setInputText(const QString &json)
{
    if (json == m_rehearsal.inputText)
        return;
    m_rehearsal.inputText = json;
    Q_EMIT rehearsalChanged();
}

void RehearsedRuns::setScript(sim::Script script)
{
    if (script == m_rehearsal.script)
        return;
    m_rehearsal.script = std::move(script);
    Q_EMIT rehearsalChanged();
}

void RehearsedRuns::setStartTime(sim::VirtualTime start)
{
    if (start == m_rehearsal.start)
        return;
    m_rehearsal.start = start;
    Q_EMIT rehearsalChanged();
}

void RehearsedRuns::setSeed(std::uint64_t seed)
{
    if (seed == m_rehearsal.seed)
        return;
    m_rehearsal.seed = seed;
    Q_EMIT rehearsalChanged();
}

void RehearsedRuns::setFilesFolder(const QString &folder)
{
    if (folder == m_rehearsal.filesFolder)
        return;
    m_rehearsal.filesFolder = folder;
    Q_EMIT rehearsalChanged();
}

void RehearsedRuns::setDeployment(deploy::Settings settings)
{
    if (settings == m_rehearsal.deployment)
        return;
    m_rehearsal.deployment = std::move(settings);
    Q_EMIT rehearsalChanged();
}

rehearse::Answers RehearsedRuns::answersOf(const asl::StatePath &state) const
{
    return rehearse::answersOf(m_rehearsal.script, state.name().toStdString());
}

rehearse::Rehearsal RehearsedRuns::rehearsal() const
{
    rehearse::Rehearsal made = m_rehearsal;
    made.type = session().machineType();
    for (const asl::StatePath &state : session().breakpoints())
        made.breakpoints.insert(asl::toString(state));
    made.stops = session().stops();
    made.substitutions = session().substitutions();
    return made;
}

void RehearsedRuns::setRehearsal(rehearse::Rehearsal rehearsal)
{
    QSet<asl::StatePath> breakpoints;
    for (const QString &path : rehearsal.breakpoints)
        breakpoints.insert(asl::statePathFrom(path));
    rehearsal.breakpoints.clear(); // the session has them
    m_rehearsal = std::move(rehearsal);
    session().setMachineType(m_rehearsal.type);
    session().setStops(std::exchange(m_rehearsal.stops, {}));
    session().setSubstitutions(std::exchange(m_rehearsal.substitutions, {}));
    const QSet<asl::StatePath> known = session().breakpoints();
    for (const asl::StatePath &state : (known - breakpoints) + (breakpoints - known))
        session().toggleBreakpoint(state);
    Q_EMIT rehearsalReplaced();
    Q_EMIT rehearsalChanged();
}

Result<sim::Setup> RehearsedRuns::setupFor(const asl::Definition &definition) const
{
    return rehearse::setupFor(rehearsal(), definition);
}

void RehearsedRuns::setCases(std::vector<rehearse::Case> cases)
{
    if (cases == m_rehearsal.cases)
        return;
    m_rehearsal.cases = std::move(cases);
    Q_EMIT rehearsalChanged();
}

std::optional<rehearse::Case> RehearsedRuns::caseOfRun(const std::string &name) const
{
    // A case ends where its run first ends: it knows of no redrives.
    if (!run() || run()->status() == sim::RunStatus::Running || run()->want()
        || !run()->scriptsBeforeRedrives().empty())
        return std::nullopt;
    const sim::Setup &setup = run()->setup();
    rehearse::Case made;
    made.name = name;
    made.inputText = QString::fromStdString(setup.inputText);
    made.script = setup.script;
    if (setup.type != session().machineType())
        made.type = setup.type;
    made.expected = rehearse::expectationOf(*run());
    return made;
}

std::optional<std::string> RehearsedRuns::keepRecorded()
{
    auto made = isRecorded() ? rehearse::caseOf(watched()->recording()) : std::nullopt;
    if (!made)
        return std::nullopt;
    const QString file = QFileInfo(watched()->file).completeBaseName();
    const std::string status(sim::awsName(*made->expected.status));
    made->name = rehearse::freeName(cases(), file.isEmpty() ? status : file.toStdString());
    std::vector<rehearse::Case> all = cases();
    all.push_back(*made);
    setCases(std::move(all));
    return made->name;
}

void RehearsedRuns::rehearseRecorded()
{
    if (!watched())
        return;
    rehearse::Rehearsal told = rehearse::rehearsalOf(watched()->recording());
    m_rehearsal.start = told.start;
    setScript(std::move(told.script));
    setInputText(told.inputText);
    Q_EMIT inputReplaced();
}

} // namespace session

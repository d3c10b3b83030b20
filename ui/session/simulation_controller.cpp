#include "ui/session/simulation_controller.h"

#include "core/history/aws_reading.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/from_history.h"
#include "core/rehearse/verdict.h"

#include <QFile>
#include <QFileInfo>

namespace session {

SimulationController::SimulationController(Session &session, QObject *parent) : Playback(parent), m_session(session)
{
    connect(&session.document(), &document::WorkflowDocument::changed, this, [this](const document::Change &change) {
        if (change.isAnother())
            return forget();
        carryAnswers(change);
        if (m_watched)
            Q_EMIT momentChanged();
    });
    connect(&session, &Session::machineTypeChanged, this, &SimulationController::rehearsalChanged);
    connect(&session, &Session::breakpointsChanged, this, &SimulationController::rehearsalChanged);
}

void SimulationController::forget()
{
    stop();
    m_runs.clear();
    Q_EMIT runsChanged();
    m_rehearsal = {};
    Q_EMIT forgotten();
    Q_EMIT rehearsalChanged();
}

// A state that was renamed or moved keeps its answers; those of one that is gone wait for it.
void SimulationController::carryAnswers(const document::Change &change)
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

void SimulationController::setInputText(const QString &json)
{
    if (json == m_rehearsal.inputText)
        return;
    m_rehearsal.inputText = json;
    Q_EMIT rehearsalChanged();
}

void SimulationController::setScript(sim::Script script)
{
    if (script == m_rehearsal.script)
        return;
    m_rehearsal.script = std::move(script);
    Q_EMIT rehearsalChanged();
}

void SimulationController::setSubstitutions(const QMap<QString, QString> &values)
{
    if (values == m_rehearsal.substitutions)
        return;
    m_rehearsal.substitutions = values;
    Q_EMIT rehearsalChanged();
}

void SimulationController::setFilesFolder(const QString &folder)
{
    if (folder == m_rehearsal.filesFolder)
        return;
    m_rehearsal.filesFolder = folder;
    Q_EMIT rehearsalChanged();
}

rehearse::Answers SimulationController::answersOf(const asl::StatePath &state) const
{
    return rehearse::answersOf(m_rehearsal.script, state.name().toStdString());
}

void SimulationController::setAnswers(const asl::StatePath &state, const rehearse::Answers &answers)
{
    const std::string name = state.name().toStdString();
    setScript(rehearse::withAnswers(m_rehearsal.script, name, answers));
    if (m_run)
        letRunAsk(rehearse::withAnswers(m_run->setup().script, name, answers));
}

void SimulationController::letRunAsk(const sim::Script &script)
{
    const bool asks = m_run->want().has_value();
    m_run->setScript(script);
    if (!asks)
        return;
    m_run->advance(); // it may want the same still
    Q_EMIT momentChanged();
}

SharedValue SimulationController::sentTo(const asl::StatePath &state) const
{
    if (!recording())
        return nullptr;
    const auto &events = recording()->events;
    for (qint64 i = position() - 1; i >= 0; --i) {
        const history::Event &event = events[size_t(i)];
        if (event.place && event.place->state == state && history::meaningOf(event.type).role == history::Role::Attempt)
            return event.payload;
    }
    return nullptr;
}

bool SimulationController::isOutdated() const
{
    return m_watched && m_watched->snapshot->text != m_session.document().text();
}

std::optional<sim::Want> SimulationController::want() const
{
    return m_run && position() == knownEvents() ? m_run->want() : std::nullopt;
}

rehearse::Rehearsal SimulationController::rehearsal() const
{
    rehearse::Rehearsal made = m_rehearsal;
    made.type = m_session.machineType();
    for (const asl::StatePath &state : m_session.breakpoints())
        made.breakpoints.insert(asl::toString(state));
    return made;
}

void SimulationController::setRehearsal(rehearse::Rehearsal rehearsal)
{
    QSet<asl::StatePath> breakpoints;
    for (const QString &path : rehearsal.breakpoints)
        breakpoints.insert(asl::statePathFrom(path));
    rehearsal.breakpoints.clear(); // the session has them
    m_rehearsal = std::move(rehearsal);
    m_session.setMachineType(m_rehearsal.type);
    const QSet<asl::StatePath> known = m_session.breakpoints();
    for (const asl::StatePath &state : (known - breakpoints) + (breakpoints - known))
        m_session.toggleBreakpoint(state);
    Q_EMIT rehearsalReplaced();
    Q_EMIT rehearsalChanged();
}

Result<sim::Setup> SimulationController::setupFor(const asl::Definition &definition) const
{
    return rehearse::setupFor(rehearsal(), definition);
}

void SimulationController::setCases(std::vector<rehearse::Case> cases)
{
    if (cases == m_rehearsal.cases)
        return;
    m_rehearsal.cases = std::move(cases);
    Q_EMIT rehearsalChanged();
}

std::optional<rehearse::Case> SimulationController::caseOfRun(const std::string &name) const
{
    if (!m_run || m_run->status() == sim::RunStatus::Running || m_run->want())
        return std::nullopt;
    const sim::Setup &setup = m_run->setup();
    rehearse::Case made;
    made.name = name;
    made.inputText = QString::fromStdString(setup.inputText);
    made.script = setup.script;
    if (setup.type != m_session.machineType())
        made.type = setup.type;
    made.expected = rehearse::expectationOf(*m_run);
    return made;
}

bool SimulationController::startCase(const rehearse::Case &test)
{
    readMachines();
    return startFrom(rehearse::rehearsalOf(rehearsal(), test));
}

// As their files are now.
void SimulationController::readMachines()
{
    for (rehearse::Nested &machine : m_rehearsal.machines) {
        QFile file(machine.file);
        if (QFileInfo(machine.file).isFile()
            && file.open(QIODevice::ReadOnly)) // never a pipe, which nobody may write to
            machine.definition = QString::fromUtf8(file.read(rehearse::LargestMockFile));
    }
}

bool SimulationController::setMachine(const std::string &name, const QString &file)
{
    rehearse::Rehearsal with = m_rehearsal;
    std::erase_if(with.machines, [&name](const rehearse::Nested &each) { return each.name == name; });
    rehearse::Nested made;
    made.name = name;
    made.file = file;
    with.machines.push_back(std::move(made));
    std::swap(m_rehearsal, with);
    readMachines();
    auto machines = rehearse::machinesOf(m_rehearsal);
    if (!machines) {
        std::swap(m_rehearsal, with);
        Q_EMIT failedToStart(machines.error());
        return false;
    }
    Q_EMIT rehearsalChanged();
    if (m_run && m_run->want()) {
        m_run->setMachines(std::move(*machines));
        seek(knownEvents());
        goOnAsBefore();
    }
    return true;
}

bool SimulationController::start()
{
    readMachines();
    return startFrom(rehearsal());
}

bool SimulationController::startFrom(const rehearse::Rehearsal &from)
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    auto setup = rehearse::setupFor(from, now->definition);
    if (!setup) {
        Q_EMIT failedToStart(setup.error());
        return false;
    }
    pause();
    KeptRun made;
    made.snapshot = now;
    made.rehearsal = from;
    made.run.emplace(sim::Run::started(std::move(*setup)));
    watch(&m_runs.add(std::move(made), m_watched));
    return true;
}

void SimulationController::watch(KeptRun *run)
{
    if (m_watched)
        m_watched->position = position();
    m_watched = run;
    m_run = run && run->run ? &*run->run : nullptr;
    follow(run ? &run->recording() : nullptr, run ? run->position : 0);
    Q_EMIT runsChanged();
}

void SimulationController::watch(int number)
{
    KeptRun *run = m_runs.find(number);
    if (run && run != m_watched)
        watch(run);
}

void SimulationController::remove(int number)
{
    if (m_watched && m_watched->number == number)
        stop();
    m_runs.remove(number);
    Q_EMIT runsChanged();
}

void SimulationController::showRecorded(std::shared_ptr<const history::Recording> recording,
                                        document::SharedSnapshot snapshot, const QString &file)
{
    KeptRun made;
    made.file = file;
    made.strangers = history::strangersIn(*recording);
    made.recorded = std::move(recording);
    made.snapshot = std::move(snapshot);
    watch(&m_runs.add(std::move(made), m_watched));
}

void SimulationController::rehearseRecorded()
{
    if (!m_watched)
        return;
    rehearse::Rehearsal told = rehearse::rehearsalOf(m_watched->recording());
    m_rehearsal.start = told.start;
    setScript(std::move(told.script));
    setInputText(told.inputText);
    Q_EMIT inputReplaced();
}

bool SimulationController::goesOn() const
{
    return m_run && m_run->status() == sim::RunStatus::Running;
}

void SimulationController::goOn(qint64 events)
{
    m_run->advanceToEnd(events);
}

void SimulationController::leave()
{
    if (m_watched)
        m_watched->position = position();
    m_watched = nullptr;
    m_run = nullptr;
    Playback::leave();
    Q_EMIT runsChanged();
}

void SimulationController::startAndPlay()
{
    if (start())
        play();
}

void SimulationController::answer(const sim::Answer &answer)
{
    const std::optional<sim::Want> wanted = m_run ? m_run->want() : std::nullopt;
    if (wanted)
        give({{wanted->place->state.name().toStdString(), wanted->attempt, wanted->attempt, answer}});
}

void SimulationController::give(const rehearse::Answers &answers)
{
    const std::optional<sim::Want> wanted = m_run ? m_run->want() : std::nullopt;
    if (!wanted)
        return;
    const std::string state = wanted->place->state.name().toStdString();
    const auto with = [&](const sim::Script &script) {
        return rehearse::withAnswers(script, state, rehearse::added(rehearse::answersOf(script, state), answers));
    };
    setScript(with(m_rehearsal.script));
    m_run->setScript(with(m_run->setup().script));
    seek(knownEvents());
    goOnAsBefore();
}

void SimulationController::answerAll(const sim::Answer &answer)
{
    if (!m_run || !m_run->want())
        return;
    sim::Script script = m_rehearsal.script;
    script.setFallback(answer);
    setScript(std::move(script));
    script = m_run->setup().script;
    script.setFallback(answer);
    m_run->setScript(std::move(script));
    seek(knownEvents());
    goOnAsBefore();
}

} // namespace session

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
    connect(&session, &Session::breakpointsChanged, this, [this] {
        m_times.clear();
        Q_EMIT rehearsalChanged();
    });
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
    const std::optional<sim::Want> wanted = m_run->want();
    const auto answersIn = [&wanted](const sim::Script &from) {
        return wanted ? rehearse::answersOf(from, wanted->place->state.name().toStdString()) : rehearse::Answers();
    };
    const bool isAnswered = answersIn(script) != answersIn(m_run->setup().script);
    m_watched->trail->setScript(script);
    if (isAnswered)
        m_watched->trail->letAnswer();
    if (!wanted)
        return;
    m_watched->trail->advanceToEnd(1); // it may want the same still
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
    made.stops = m_session.stops();
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
        m_watched->trail->setMachines(std::move(*machines));
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
    made.trail.emplace(sim::Run::started(std::move(*setup)));
    watch(&m_runs.add(std::move(made), m_watched));
    return true;
}

void SimulationController::watch(KeptRun *run)
{
    if (m_watched)
        m_watched->position = position();
    m_watched = run;
    m_times.clear();
    m_run = run && run->trail ? &run->trail->run() : nullptr;
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

void SimulationController::showSaved(sim::Run run, const rehearse::Rehearsal &rehearsal, qint64 position,
                                     const QString &file)
{
    m_session.setMachineType(rehearsal.type);
    m_session.setStops(rehearsal.stops);
    m_rehearsal = rehearsal;
    m_rehearsal.stops.clear(); // those are the session's
    m_rehearsal.breakpoints.clear();
    KeptRun made;
    made.file = file;
    made.snapshot = m_session.document().snapshot();
    made.rehearsal = rehearsal;
    made.position = position;
    made.trail.emplace(std::move(run));
    watch(&m_runs.add(std::move(made), m_watched));
    Q_EMIT inputReplaced();
    Q_EMIT rehearsalChanged();
}

Otherwise SimulationController::otherwise() const
{
    Otherwise can;
    if (!m_run || position() < 1)
        return can;
    const auto &events = recording()->events;
    const history::Event &now = events[size_t(position() - 1)];
    can.definition = isOutdated();
    can.place = now.place;
    can.variables = now.place && !history::isEnd(now.type);
    if (!now.place)
        return can;
    can.state = now.place->state;
    if (history::isEntry(now.type))
        can.input = now.payload;
    for (qint64 i = position() - 1; i >= 0; --i) {
        const history::Event &event = events[size_t(i)];
        if (!event.place || *event.place != *now.place)
            continue;
        if (history::isCall(event.type))
            can.calledAt = i + 1;
        if (history::isCall(event.type) || history::isEntry(event.type))
            break;
    }
    can.answer = can.calledAt > 0 && !m_run->want();
    can.answer |= can.calledAt > 0 && position() < knownEvents();
    return can;
}

void SimulationController::fork(sim::Run run, bool isAltered)
{
    KeptRun made;
    made.parent = m_watched->number;
    made.after = qint64(run.events().size());
    made.isAltered = isAltered;
    made.snapshot = m_watched->snapshot;
    made.rehearsal = m_watched->rehearsal;
    made.position = made.after;
    made.trail.emplace(std::move(run));
    watch(&m_runs.add(std::move(made), m_watched));
}

bool SimulationController::forkAsking()
{
    const Otherwise can = otherwise();
    if (!can.answer)
        return false;
    pause();
    sim::Run run = m_watched->trail->at(can.calledAt);
    if (!run.ask(*can.place))
        return false;
    fork(std::move(run), false);
    driveToWant();
    return true;
}

bool SimulationController::forkWithInput(Value input)
{
    const Otherwise can = otherwise();
    if (!can.input)
        return false;
    pause();
    sim::Run run = m_watched->trail->at(position());
    if (!run.setInput(*can.place, std::move(input)))
        return false;
    fork(std::move(run), true);
    return true;
}

bool SimulationController::forkWithVariable(const std::string &name, Value value)
{
    const Otherwise can = otherwise();
    if (!can.variables)
        return false;
    pause();
    sim::Run run = m_watched->trail->at(position());
    if (!run.setVariable(*can.place, name, std::move(value)))
        return false;
    fork(std::move(run), true);
    return true;
}

bool SimulationController::forkWithDefinition()
{
    if (!otherwise().definition)
        return false;
    const document::SharedSnapshot now = m_session.document().snapshot();
    auto setup = rehearse::setupFor(m_watched->rehearsal, now->definition);
    if (!setup) {
        Q_EMIT failedToStart(setup.error());
        return false;
    }
    pause();
    setup->script = m_run->setup().script;
    KeptRun made;
    made.parent = m_watched->number;
    made.snapshot = now;
    made.rehearsal = m_watched->rehearsal;
    made.trail.emplace(sim::Run::started(std::move(*setup)));
    const qint64 there = position();
    watch(&m_runs.add(std::move(made), m_watched));
    runToEvent(there);
    return true;
}

std::optional<history::Divergence> SimulationController::divergenceFrom(int number) const
{
    const KeptRun *other = m_runs.find(number);
    return other && m_watched ? history::divergence(m_watched->recording(), other->recording()) : std::nullopt;
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

int SimulationController::timesUpTo(size_t stop, qint64 position) const
{
    if (m_times.size() != m_session.stops().size())
        m_times.assign(m_session.stops().size(), {});
    Times &known = m_times[stop];
    if (known.upTo > position)
        known = {};
    while (known.upTo < position)
        known.times += rehearse::concerns(m_session.stops()[stop], *recording(), ++known.upTo);
    return known.times;
}

bool SimulationController::isStop(qint64 position) const
{
    const history::Event &now = recording()->events[size_t(position - 1)];
    if (!now.place)
        return false;
    if (history::isEntry(now.type) && m_session.hasBreakpoint(now.place->state))
        return true;
    for (size_t i = 0; i < m_session.stops().size(); ++i) {
        const rehearse::Stop &stop = m_session.stops()[i];
        if (rehearse::concerns(stop, *recording(), position)
            && (stop.times == 1 || timesUpTo(i, position) >= stop.times))
            return true;
    }
    return false;
}

bool SimulationController::goesOn() const
{
    return m_run && m_run->status() == sim::RunStatus::Running;
}

void SimulationController::goOn(qint64 events)
{
    m_watched->trail->advanceToEnd(events);
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
    m_watched->trail->setScript(with(m_run->setup().script));
    m_watched->trail->letAnswer();
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
    m_watched->trail->setScript(std::move(script));
    m_watched->trail->letAnswer();
    seek(knownEvents());
    goOnAsBefore();
}

} // namespace session

#include "ui/session/simulation_controller.h"

#include "core/asl/resource.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/from_history.h"
#include "core/rehearse/verdict.h"

#include <QFile>
#include <QFileInfo>

namespace session {

SimulationController::SimulationController(Session &session, QObject *parent) : WatchedRuns(session, parent)
{
    connect(&session.document(), &document::WorkflowDocument::changed, this, [this](const document::Change &change) {
        if (change.isAnother())
            return forget();
        carryAnswers(change);
        if (watched())
            Q_EMIT momentChanged();
    });
    connect(&session, &Session::machineTypeChanged, this, &SimulationController::rehearsalChanged);
    connect(&session, &Session::breakpointsChanged, this, [this] {
        forgetTimes();
        Q_EMIT rehearsalChanged();
    });
}

void SimulationController::forget()
{
    forgetRuns();
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

void SimulationController::setStartTime(sim::VirtualTime start)
{
    if (start == m_rehearsal.start)
        return;
    m_rehearsal.start = start;
    Q_EMIT rehearsalChanged();
}

void SimulationController::setSeed(std::uint64_t seed)
{
    if (seed == m_rehearsal.seed)
        return;
    m_rehearsal.seed = seed;
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
    if (run())
        letRunAsk(rehearse::withAnswers(run()->setup().script, name, answers));
}

void SimulationController::letRunAsk(const sim::Script &script)
{
    const std::optional<sim::Want> wanted = run()->want();
    const auto answersIn = [&wanted](const sim::Script &from) {
        return wanted ? rehearse::answersOf(from, wanted->place->state.name().toStdString()) : rehearse::Answers();
    };
    const bool isAnswered = answersIn(script) != answersIn(run()->setup().script);
    trail().setScript(script);
    if (isAnswered)
        trail().letAnswer();
    if (!wanted)
        return;
    trail().advanceToEnd(1); // it may want the same still
    Q_EMIT momentChanged();
}

rehearse::Rehearsal SimulationController::rehearsal() const
{
    rehearse::Rehearsal made = m_rehearsal;
    made.type = session().machineType();
    for (const asl::StatePath &state : session().breakpoints())
        made.breakpoints.insert(asl::toString(state));
    made.stops = session().stops();
    return made;
}

void SimulationController::setRehearsal(rehearse::Rehearsal rehearsal)
{
    QSet<asl::StatePath> breakpoints;
    for (const QString &path : rehearsal.breakpoints)
        breakpoints.insert(asl::statePathFrom(path));
    rehearsal.breakpoints.clear(); // the session has them
    m_rehearsal = std::move(rehearsal);
    session().setMachineType(m_rehearsal.type);
    session().setStops(std::exchange(m_rehearsal.stops, {}));
    const QSet<asl::StatePath> known = session().breakpoints();
    for (const asl::StatePath &state : (known - breakpoints) + (breakpoints - known))
        session().toggleBreakpoint(state);
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

std::optional<std::string> SimulationController::keepRecorded()
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
    if (run() && run()->want()) {
        trail().setMachines(std::move(*machines));
        seek(knownEvents());
        goOnAsBefore();
    }
    return true;
}

void SimulationController::setMachineScript(const std::string &name, sim::Script script)
{
    script.setFallback(std::nullopt); // the run that starts it has one for both
    for (rehearse::Nested &machine : m_rehearsal.machines)
        if (machine.name == name || machine.name.ends_with(':' + name))
            machine.script = script;
    Q_EMIT rehearsalChanged();
    auto machines = rehearse::machinesOf(m_rehearsal);
    if (!machines || !run() || !run()->want())
        return;
    trail().setMachines(std::move(*machines));
    seek(knownEvents());
    goOnAsBefore();
}

bool SimulationController::start()
{
    readMachines();
    return startFrom(rehearsal());
}

bool SimulationController::startFrom(const rehearse::Rehearsal &from)
{
    const document::SharedSnapshot now = session().document().snapshot();
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
    add(std::move(made));
    return true;
}

void SimulationController::showSaved(sim::Run run, const rehearse::Rehearsal &rehearsal, qint64 position,
                                     const QString &file)
{
    session().setMachineType(rehearsal.type);
    session().setStops(rehearsal.stops);
    m_rehearsal = rehearsal;
    m_rehearsal.stops.clear(); // those are the session's
    m_rehearsal.breakpoints.clear();
    KeptRun made;
    made.file = file;
    made.snapshot = session().document().snapshot();
    made.rehearsal = rehearsal;
    made.position = position;
    made.trail.emplace(std::move(run));
    add(std::move(made));
    Q_EMIT inputReplaced();
    Q_EMIT rehearsalChanged();
}

SharedPlace SimulationController::nestedTask() const
{
    if (!run() || position() < 1)
        return nullptr;
    const history::Event &now = recording()->events[size_t(position() - 1)];
    const history::Role role = history::meaningOf(now.type).role;
    const bool isUnderWay = role == history::Role::Entry || history::isCall(now.type)
        || (history::meaningOf(now.type).scope == history::Scope::Call && role == history::Role::Notice);
    const asl::State *state = isUnderWay ? recording()->state(now.place) : nullptr;
    if (!state || state->kind() != asl::StateKind::Task)
        return nullptr;
    const asl::Integration call = asl::integrationOf(std::get<asl::TaskFields>(state->fields).resource);
    const bool starts = call.service == u"states" && call.action == u"startExecution"
        && (call.pattern == asl::IntegrationPattern::Sync || call.pattern == asl::IntegrationPattern::Sync2);
    return starts && !run()->setup().machines.empty() ? now.place : nullptr;
}

std::optional<NestedRun> SimulationController::nestedRun(const history::Place &task) const
{
    const auto &events = recording()->events;
    for (auto event = events.begin() + position(); event != events.begin();) {
        --event;
        if (!event->place || *event->place != task)
            continue;
        if (history::isEntry(event->type))
            return std::nullopt;
        if (!history::isCall(event->type))
            continue;
        const auto setup = run()->nestedSetup(event->id);
        const auto isIts = [&](const rehearse::Nested &each) {
            return setup && (each.name == setup->machineName || each.name.ends_with(':' + setup->machineName));
        };
        const auto kept = std::ranges::find_if(m_rehearsal.machines, isIts);
        if (kept == m_rehearsal.machines.end())
            return std::nullopt;
        NestedRun made;
        made.rehearsal = rehearse::rehearsalOf(*setup);
        made.rehearsal.machines = m_rehearsal.machines;
        made.rehearsal.substitutions = watched()->rehearsal.substitutions;
        made.file = kept->file;
        made.text = kept->definition;
        made.starter = task.state.name();
        made.calledId = event->id;
        return made;
    }
    return std::nullopt;
}

void SimulationController::stepInto()
{
    constexpr int EventsUntilStarted = 8; // it is scheduled, started, submitted; others happen beside it
    const SharedPlace task = nestedTask();
    if (!task)
        return WatchedRuns::stepInto();
    pause();
    const qint64 before = position();
    std::optional<NestedRun> nested = nestedRun(*task);
    for (int i = 0; i < EventsUntilStarted && !nested && advanceOnce(); ++i)
        nested = nestedRun(*task);
    if (!nested)
        nested = nestedRun(*task); // a task in there waits for its answer
    if (nested)
        return Q_EMIT nestedWanted(*nested);
    seek(before);
    WatchedRuns::stepInto();
}

void SimulationController::stepOut()
{
    const bool isOutermost = watched() && position() >= 1 && [this] {
        const SharedPlace &place = recording()->events[size_t(position() - 1)].place;
        return !place || place->state.depth() <= 1;
    }();
    if (isOutermost && !watched()->starter.isEmpty()) {
        pause();
        return Q_EMIT nestedLeft();
    }
    WatchedRuns::stepOut();
}

bool SimulationController::showNested(const NestedRun &nested)
{
    const document::SharedSnapshot now = session().document().snapshot();
    auto setup = rehearse::setupFor(nested.rehearsal, now->definition);
    if (!setup) {
        Q_EMIT failedToStart(setup.error());
        return false;
    }
    pause();
    KeptRun made;
    made.snapshot = now;
    made.starter = nested.starter;
    made.rehearsal = nested.rehearsal;
    made.trail.emplace(sim::Run::started(std::move(*setup)));
    add(std::move(made));
    return true;
}

void SimulationController::rehearseRecorded()
{
    if (!watched())
        return;
    rehearse::Rehearsal told = rehearse::rehearsalOf(watched()->recording());
    m_rehearsal.start = told.start;
    setScript(std::move(told.script));
    setInputText(told.inputText);
    Q_EMIT inputReplaced();
}

void SimulationController::startAndPlay()
{
    if (start())
        play();
}

void SimulationController::answer(const sim::Answer &answer)
{
    const std::optional<sim::Want> wanted = run() ? run()->want() : std::nullopt;
    if (wanted)
        give({{wanted->place->state.name().toStdString(), wanted->attempt, wanted->attempt, answer}});
}

void SimulationController::give(const rehearse::Answers &answers)
{
    const std::optional<sim::Want> wanted = run() ? run()->want() : std::nullopt;
    if (!wanted)
        return;
    const std::string state = wanted->place->state.name().toStdString();
    const auto with = [&](const sim::Script &script) {
        return rehearse::withAnswers(script, state, rehearse::added(rehearse::answersOf(script, state), answers));
    };
    setScript(with(m_rehearsal.script));
    trail().setScript(with(run()->setup().script));
    trail().letAnswer();
    seek(knownEvents());
    goOnAsBefore();
}

void SimulationController::answerAll(const sim::Answer &answer)
{
    if (!run() || !run()->want())
        return;
    sim::Script script = m_rehearsal.script;
    script.setFallback(answer);
    setScript(std::move(script));
    script = run()->setup().script;
    script.setFallback(answer);
    trail().setScript(std::move(script));
    trail().letAnswer();
    seek(knownEvents());
    goOnAsBefore();
}

} // namespace session

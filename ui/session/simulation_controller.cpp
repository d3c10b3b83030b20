#include "ui/session/simulation_controller.h"

#include "core/asl/resource.h"
#include "core/rehearse/beside.h"

#include <QFile>
#include <QFileInfo>

namespace session {

SimulationController::SimulationController(Session &session, QObject *parent) : RehearsedRuns(session, parent) {}

void SimulationController::setAnswers(const asl::StatePath &state, const rehearse::Answers &answers)
{
    const std::string name = state.name().toStdString();
    setScript(rehearse::withAnswers(kept().script, name, answers));
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

bool SimulationController::startCase(const rehearse::Case &test)
{
    readMachines();
    return startFrom(rehearse::rehearsalOf(rehearsal(), test));
}

// As their files are now.
void SimulationController::readMachines()
{
    for (rehearse::Nested &machine : kept().machines) {
        QFile file(machine.file);
        if (QFileInfo(machine.file).isFile()
            && file.open(QIODevice::ReadOnly)) // never a pipe, which nobody may write to
            machine.definition = QString::fromUtf8(file.read(rehearse::LargestMockFile));
    }
}

bool SimulationController::setMachine(const std::string &name, const QString &file)
{
    rehearse::Rehearsal with = kept();
    std::erase_if(with.machines, [&name](const rehearse::Nested &each) { return each.name == name; });
    rehearse::Nested made;
    made.name = name;
    made.file = file;
    with.machines.push_back(std::move(made));
    std::swap(kept(), with);
    readMachines();
    auto machines = rehearse::machinesOf(kept());
    if (!machines) {
        std::swap(kept(), with);
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
    for (rehearse::Nested &machine : kept().machines)
        if (machine.name == name || machine.name.ends_with(':' + name))
            machine.script = script;
    Q_EMIT rehearsalChanged();
    auto machines = rehearse::machinesOf(kept());
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
    session().setSubstitutions(rehearsal.substitutions);
    kept() = rehearsal;
    kept().stops.clear(); // those are the session's
    kept().substitutions.clear();
    kept().breakpoints.clear();
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
        const auto found = std::ranges::find_if(kept().machines, isIts);
        if (found == kept().machines.end())
            return std::nullopt;
        NestedRun made;
        made.rehearsal = rehearse::rehearsalOf(*setup);
        made.rehearsal.machines = kept().machines;
        made.rehearsal.substitutions = watched()->rehearsal.substitutions;
        made.file = found->file;
        made.text = found->definition;
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
        return RehearsedRuns::stepInto();
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
    RehearsedRuns::stepInto();
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
    RehearsedRuns::stepOut();
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
    setScript(with(kept().script));
    trail().setScript(with(run()->setup().script));
    trail().letAnswer();
    seek(knownEvents());
    goOnAsBefore();
}

void SimulationController::answerAll(const sim::Answer &answer)
{
    if (!run() || !run()->want())
        return;
    sim::Script script = kept().script;
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

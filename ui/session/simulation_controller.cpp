#include "ui/session/simulation_controller.h"

#include "core/asl/reader.h"
#include "core/asl/substitution.h"
#include "core/json/parser.h"
#include "core/yaml/parser.h"

namespace session {

namespace {

constexpr int PlayInterval = 350;       // ms between events while playing
constexpr qint64 EventsPerTurn = 2000;  // how far a run is driven before the window gets its turn

} // namespace

SimulationController::SimulationController(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setInterval(PlayInterval);
    connect(&m_timer, &QTimer::timeout, this, &SimulationController::tick);
    connect(&m_drive, &QTimer::timeout, this, &SimulationController::drive);
    connect(&session.document(), &document::WorkflowDocument::snapshotChanged, this, [this] {
        if (m_run)
            Q_EMIT momentChanged();
    });
}

bool SimulationController::isAtEnd() const
{
    return m_run && m_position == knownEvents() && m_run->status() != sim::RunStatus::Running;
}

bool SimulationController::isOutdated() const
{
    return m_run && m_pinned->text != m_session.document().text();
}

qint64 SimulationController::knownEvents() const
{
    return m_run ? qint64(m_run->events().size()) : 0;
}

std::optional<sim::Want> SimulationController::want() const
{
    return m_run && m_position == knownEvents() ? m_run->want() : std::nullopt;
}

void SimulationController::setInputText(const QString &json)
{
    m_inputText = json;
}

void SimulationController::setType(sim::MachineType type)
{
    m_type = type;
}

void SimulationController::setScript(sim::Script script)
{
    m_script = std::move(script);
}

void SimulationController::setFilesFolder(const QString &folder)
{
    m_filesFolder = folder;
}

void SimulationController::toggleBreakpoint(const asl::StatePath &state)
{
    const QString name = asl::toString(state);
    if (!m_breakpoints.erase(name))
        m_breakpoints.insert(name);
    Q_EMIT breakpointsChanged();
}

json::Tree SimulationController::input() const
{
    return json::parse(m_inputText.trimmed().isEmpty() ? QStringLiteral("{}") : m_inputText);
}

asl::Definition SimulationController::filledIn(const asl::Definition &definition) const
{
    if (!definition.tree || m_substitutions.isEmpty())
        return definition;
    const json::Format format = definition.tree->format();
    const QString text = asl::substituted(definition.tree->text(), m_substitutions, format);
    if (text == definition.tree->text())
        return definition;
    return asl::read(yaml::parse(text, format));
}

std::optional<sim::Setup> SimulationController::setupFor(const asl::Definition &definition) const
{
    const json::Tree given = input();
    if (!given.errors().empty())
        return std::nullopt;
    sim::Setup setup;
    setup.definition = filledIn(definition);
    setup.input = given.toValue(given.root());
    setup.inputText = given.text().trimmed().toStdString();
    setup.type = m_type;
    setup.script = m_script;
    setup.filesFolder = m_filesFolder.toStdString();
    return setup;
}

bool SimulationController::start()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    std::optional<sim::Setup> setup = setupFor(now->definition);
    if (!setup) {
        const json::Tree given = input();
        const json::SyntaxError &error = given.errors().front();
        Q_EMIT failedToStart(error.detail, error.span.begin);
        return false;
    }
    pause();
    m_drive.stop();
    m_pinned = now;
    m_run.emplace(sim::Run::started(std::move(*setup)));
    m_position = 0;
    Q_EMIT runChanged();
    setPosition(std::min<qint64>(1, knownEvents()));
    return true;
}

void SimulationController::play()
{
    if ((!m_run || isAtEnd()) && !start())
        return;
    if (want())
        return;
    m_timer.start();
    Q_EMIT playingChanged(true);
}

void SimulationController::pause()
{
    m_drive.stop();
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT playingChanged(false);
}

void SimulationController::step()
{
    if (!m_run) {
        start();
        return;
    }
    pause();
    advanceOnce();
}

void SimulationController::stepBack()
{
    pause();
    if (m_run && m_position > 1)
        setPosition(m_position - 1);
}

// Over a state: on until its visit ends, or where something else wants to be looked at.
void SimulationController::stepOver()
{
    if (!m_run) {
        start();
        return;
    }
    pause();
    const asl::StatePath state = m_progress.current;
    const int exited = m_progress.states.value(state).lastExited;
    while (advanceOnce()) {
        const bool left = state.isEmpty() ? !m_progress.current.isEmpty()
                                          : m_progress.states.value(state).lastExited != exited;
        if (left || stopsHere())
            return;
    }
}

void SimulationController::toStart()
{
    pause();
    if (m_run)
        setPosition(std::min<qint64>(1, knownEvents()));
}

void SimulationController::runToEnd()
{
    if (!m_run && !start())
        return;
    pause();
    m_drive.start(0);
}

void SimulationController::seek(qint64 position)
{
    if (!m_run)
        return;
    pause();
    setPosition(std::clamp<qint64>(position, std::min<qint64>(1, knownEvents()), knownEvents()));
}

void SimulationController::stop()
{
    pause();
    if (!m_run)
        return;
    m_run.reset();
    m_pinned.reset();
    m_position = 0;
    m_progress = {};
    Q_EMIT runChanged();
    Q_EMIT momentChanged();
}

void SimulationController::answer(const sim::Answer &answer)
{
    if (!m_run || !m_run->want())
        return;
    m_run->answer(answer);
    setPosition(m_position);
    advanceOnce();
}

void SimulationController::answerAll(const sim::Answer &answer)
{
    m_script.setFallback(answer);
    this->answer(answer);
    if (m_run)
        m_run->setFallback(answer);
}

void SimulationController::setPosition(qint64 position)
{
    m_position = position;
    m_progress = sim::progressAfter(m_run->events(), m_position);
    Q_EMIT momentChanged();
}

bool SimulationController::advanceOnce()
{
    if (!m_run)
        return false;
    // Child executions of a Map Run go on without an event in this history.
    while (m_position == knownEvents()) {
        if (!m_run->advance()) {
            Q_EMIT momentChanged(); // what it wants, or its end, is known now
            return false;
        }
    }
    setPosition(m_position + 1);
    return true;
}

bool SimulationController::stopsHere() const
{
    const sim::Event &event = m_run->events()[size_t(m_position - 1)];
    const auto state = m_progress.states.constFind(m_progress.current);
    return event.place && state != m_progress.states.constEnd() && state->lastEntered == m_position - 1
        && hasBreakpoint(event.place->state);
}

void SimulationController::tick()
{
    if (!advanceOnce() || stopsHere() || isAtEnd() || want())
        pause();
}

// One turn of runToEnd: the run is driven as data, and the drawing follows once per turn.
void SimulationController::drive()
{
    const qint64 from = m_position;
    if (m_run->events().size() < size_t(from + EventsPerTurn))
        m_run->advanceToEnd(EventsPerTurn);
    const auto &events = m_run->events();
    const qint64 to = std::min<qint64>(from + EventsPerTurn, qint64(events.size()));
    for (qint64 i = from; i < to; ++i) {
        const sim::Event &event = events[size_t(i)];
        const bool entered = sim::name(event.type).ends_with("StateEntered");
        if (entered && event.place && hasBreakpoint(event.place->state)) {
            m_drive.stop();
            return setPosition(i + 1);
        }
    }
    // A Map Run's children leave no events: a turn may pass without one.
    const bool over = to == qint64(events.size()) && m_run->status() != sim::RunStatus::Running;
    if (over)
        m_drive.stop();
    if (over || to != from)
        setPosition(to);
}

} // namespace session

#include "ui/session/simulation_controller.h"

#include "core/asl/reader.h"
#include "core/asl/substitution.h"
#include "core/json/parser.h"
#include "core/yaml/parser.h"

#include <QDeadlineTimer>

#include <chrono>

namespace session {

namespace {

const QString EmptyInput = QStringLiteral("{}");
constexpr int PlayInterval = 350; // ms between events while playing
// How long a run is driven before the window gets its turn.
constexpr std::chrono::milliseconds TurnLength{6};
// How far the clock is not looked at: events, or happenings of a Map Run's children that leave none.
constexpr qint64 EventsPerLook = 16;

} // namespace

SimulationController::SimulationController(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setInterval(PlayInterval);
    connect(&m_timer, &QTimer::timeout, this, &SimulationController::tick);
    connect(&m_drive, &QTimer::timeout, this, &SimulationController::drive);
    connect(&session.document(), &document::WorkflowDocument::changed, this, [this](const document::Change &change) {
        if (change.isAnother())
            forget();
        else if (m_run)
            Q_EMIT momentChanged();
    });
}

void SimulationController::forget()
{
    stop();
    m_script = {};
    m_inputText = EmptyInput;
    m_filesFolder.clear();
    m_substitutions.clear();
    Q_EMIT forgotten();
}

const sim::Progress &SimulationController::progress() const
{
    static const sim::Progress none;
    return m_progress ? *m_progress : none;
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

void SimulationController::setScript(sim::Script script)
{
    m_script = std::move(script);
}

void SimulationController::setFilesFolder(const QString &folder)
{
    m_filesFolder = folder;
}

json::Tree SimulationController::input() const
{
    return json::parse(m_inputText.trimmed().isEmpty() ? EmptyInput : m_inputText);
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
    setup.type = m_session.machineType();
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
    m_progression.clear();
    m_progress = nullptr;
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

void SimulationController::stepOver()
{
    if (!m_run) {
        start();
        return;
    }
    pause();
    const asl::StatePath state = progress().current;
    driveOn(Visit{state, progress().states.value(state).lastExited});
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
    driveOn(std::nullopt);
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
    m_progression.clear();
    m_progress = nullptr;
    m_run.reset();
    m_pinned.reset();
    m_position = 0;
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
    moveTo(position);
    Q_EMIT momentChanged();
}

void SimulationController::moveTo(qint64 position)
{
    m_position = position;
    m_progress = &m_progression.at(m_run->events(), m_position);
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
    const auto state = progress().states.constFind(progress().current);
    return event.place && state != progress().states.constEnd() && state->lastEntered == m_position - 1
        && m_session.hasBreakpoint(event.place->state);
}

void SimulationController::tick()
{
    if (!advanceOnce() || stopsHere() || isAtEnd() || want())
        pause();
}

bool SimulationController::hasLeft() const
{
    if (!m_over)
        return false;
    if (m_over->state.isEmpty())
        return !progress().current.isEmpty();
    return progress().states.value(m_over->state).lastExited != m_over->exited;
}

// What is over within a turn is over when this returns.
void SimulationController::driveOn(std::optional<Visit> visit)
{
    m_over = std::move(visit);
    m_drive.start(0);
    drive();
}

// The next event, for those who look at many: false when there is none without an answer.
bool SimulationController::advanceSilently()
{
    if (m_position == knownEvents()) {
        if (m_run->status() != sim::RunStatus::Running)
            return false;
        m_run->advanceToEnd(m_over ? 1 : EventsPerLook);
        if (m_position == knownEvents()) // a Map Run's children went on: they leave no events
            return m_run->status() == sim::RunStatus::Running;
    }
    moveTo(m_position + 1);
    return true;
}

// One turn: the run is driven as data, and the drawing follows once.
void SimulationController::drive()
{
    const QDeadlineTimer end(TurnLength);
    while (!end.hasExpired()) {
        const qint64 before = m_position;
        const bool goesOn = advanceSilently();
        if (!goesOn || (m_position != before && (stopsHere() || hasLeft()))) {
            m_drive.stop();
            break;
        }
    }
    Q_EMIT momentChanged();
}

} // namespace session

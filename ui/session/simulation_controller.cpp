#include "ui/session/simulation_controller.h"

namespace session {

SimulationController::SimulationController(Session &session, QObject *parent) : Playback(parent), m_session(session)
{
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
    m_rehearsal = {};
    Q_EMIT forgotten();
}

bool SimulationController::isOutdated() const
{
    return m_run && m_pinned->text != m_session.document().text();
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

Result<sim::Setup> SimulationController::setupFor(const asl::Definition &definition) const
{
    return rehearse::setupFor(rehearsal(), definition);
}

bool SimulationController::start()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    auto setup = setupFor(now->definition);
    if (!setup) {
        Q_EMIT failedToStart(setup.error());
        return false;
    }
    if (recording() && !m_run)
        stop(); // a history was shown
    pause();
    m_pinned = now;
    m_run.emplace(sim::Run::started(std::move(*setup)));
    follow(&m_run->recording());
    return true;
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
    m_run.reset();
    m_pinned.reset();
    Playback::leave();
}

void SimulationController::answer(const sim::Answer &answer)
{
    if (!m_run || !m_run->want())
        return;
    m_run->answer(answer);
    seek(position());
    advanceOnce();
}

void SimulationController::answerAll(const sim::Answer &answer)
{
    m_rehearsal.script.setFallback(answer);
    this->answer(answer);
    if (m_run)
        m_run->setFallback(answer);
}

} // namespace session

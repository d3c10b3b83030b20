#include "ui/session/case_runner.h"

#include <QElapsedTimer>

namespace session {

namespace {

constexpr int TurnMs = 5;
constexpr std::int64_t EventsAtOnce = 200;

} // namespace

CaseRunner::CaseRunner(SimulationController &simulation, QObject *parent) : QObject(parent), m_simulation(simulation)
{
    connect(&m_timer, &QTimer::timeout, this, &CaseRunner::drive);
    connect(&simulation, &SimulationController::forgotten, this, &CaseRunner::forget);
}

void CaseRunner::forget()
{
    cancel();
    m_cases.clear();
    m_results.clear();
    m_coverage = {};
    Q_EMIT progressed();
}

void CaseRunner::runAll()
{
    m_pinned = m_simulation.session().document().snapshot();
    m_rehearsal = m_simulation.rehearsal();
    m_cases = m_rehearsal.cases;
    m_results.clear();
    m_run.reset();
    m_coverage = rehearse::Coverage(m_pinned->definition);
    m_timer.start(0);
    Q_EMIT progressed();
}

void CaseRunner::cancel()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_run.reset();
    Q_EMIT finished();
}

const CaseResult *CaseRunner::result(size_t number) const
{
    const std::vector<rehearse::Case> &now = m_simulation.cases();
    if (number >= now.size())
        return nullptr;
    // They may have been sorted, or some taken out: a case is known by all it says. Most stay at their places.
    if (number < m_results.size() && m_cases[number] == now[number])
        return &m_results[number];
    for (size_t i = 0; i < m_results.size(); ++i)
        if (m_cases[i] == now[number])
            return &m_results[i];
    return nullptr;
}

// False where the next case cannot start; that is its result.
bool CaseRunner::begin()
{
    auto setup =
        rehearse::setupFor(rehearse::rehearsalOf(m_rehearsal, m_cases[m_results.size()]), m_pinned->definition);
    if (setup) {
        m_run.emplace(sim::Run::started(std::move(*setup)));
        return true;
    }
    CaseResult result;
    result.refusal = setup.error();
    m_results.push_back(std::move(result));
    return false;
}

void CaseRunner::end()
{
    m_coverage.add(*m_run);
    m_results.push_back(rehearse::resultOf(*m_run, m_cases[m_results.size()].expected));
    m_run.reset();
}

void CaseRunner::drive()
{
    QElapsedTimer turn;
    turn.start();
    const size_t before = m_results.size();
    while (m_results.size() < m_cases.size() && turn.elapsed() < TurnMs) {
        if (!m_run && !begin())
            continue;
        m_run->advanceToEnd(EventsAtOnce);
        const bool goesOn =
            m_run->status() == sim::RunStatus::Running && std::int64_t(m_run->events().size()) < rehearse::MostEvents;
        if (!goesOn)
            end();
    }
    const bool isDone = m_results.size() == m_cases.size();
    if (isDone)
        m_timer.stop();
    if (m_results.size() != before || isDone)
        Q_EMIT progressed();
    if (isDone)
        Q_EMIT finished();
}

} // namespace session

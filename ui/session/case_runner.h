// The rehearsal's test cases being tried, a few milliseconds a turn of the event loop: which pass, why others do not, and
// what all of them cover. What it knows is of the definition that they were last tried with.
#pragma once

#include "core/rehearse/tried.h"
#include "ui/session/simulation_controller.h"

namespace session {

using rehearse::CaseResult;

class CaseRunner : public QObject
{
    Q_OBJECT

public:
    explicit CaseRunner(SimulationController &simulation, QObject *parent = nullptr);

    void runAll(); // from the beginning, with what is covered counted anew
    void cancel(); // those tried so far keep their results
    bool isRunning() const { return m_timer.isActive(); }
    size_t tried() const { return m_results.size(); }
    // Of the case of that number; null: not tried since it was changed.
    const CaseResult *result(size_t number) const;
    const rehearse::Coverage &coverage() const { return m_coverage; }

Q_SIGNALS:
    void progressed(); // a case more was tried, or none is known any more
    void finished();

private:
    void forget();
    void drive();
    bool begin();
    void end();

    SimulationController &m_simulation;
    QTimer m_timer;
    std::vector<rehearse::Case> m_cases; // as they were when they were tried
    rehearse::Rehearsal m_rehearsal;
    document::SharedSnapshot m_pinned;
    std::optional<sim::Run> m_run; // of the next one
    std::vector<CaseResult> m_results;
    rehearse::Coverage m_coverage;
};

} // namespace session

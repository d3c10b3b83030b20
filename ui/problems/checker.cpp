#include "ui/problems/checker.h"

namespace problems {
namespace {

constexpr int RestingTime = 50; // ms

} // namespace

Checker::Checker(session::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(RestingTime);
    connect(&m_soon, &QTimer::timeout, this, &Checker::check);
    connect(&m_session.document(), &document::WorkflowDocument::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_session, &session::Session::machineTypeChanged, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

Checker::~Checker()
{
    m_pool.waitForDone(); // it answers to this object
}

validate::Options Checker::options() const
{
    return {m_session.machineType() == sim::MachineType::Express};
}

bool Checker::isCurrent() const
{
    return !m_soon.isActive() && !m_underway && m_checked == m_session.document().snapshot()->number;
}

void Checker::check()
{
    if (m_underway) // its answer starts the next
        return;
    m_underway = true;
    const std::optional<CarrierSource> carrier = m_carrier ? m_carrier() : std::nullopt;
    m_pool.start([this, now = m_session.document().snapshot(), options = options(), carrier] {
        session::Findings findings{now->number, options, {}, {}, {}};
        try {
            findings.diagnostics = validate::diagnosed(now->definition, options);
            if (carrier)
                addRemarks(findings, *now, *carrier);
        } catch (const std::exception &thrown) { // on a thread of its own nobody else would catch it
            qWarning("The text could not be checked: %s", thrown.what());
        }
        QMetaObject::invokeMethod(
            this, [this, findings = std::move(findings)]() mutable { take(std::move(findings)); },
            Qt::QueuedConnection);
    });
}

void Checker::take(session::Findings findings)
{
    m_underway = false;
    if (findings.number != m_session.document().snapshot()->number || findings.options != options()) {
        m_soon.start();
        return;
    }
    m_checked = findings.number;
    m_session.setFindings(std::move(findings));
}

} // namespace problems

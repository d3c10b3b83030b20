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
    connect(&m_session.document(), &document::WorkflowDocument::snapshotChanged, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

Checker::~Checker()
{
    m_pool.waitForDone(); // it answers to this object
}

void Checker::setExpress(bool express)
{
    if (express == m_options.express)
        return;
    m_options.express = express;
    m_soon.start();
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
    m_pool.start([this, now = m_session.document().snapshot(), options = m_options] {
        std::vector<validate::Diagnostic> found;
        try {
            found = validate::diagnosed(now->definition, options);
        } catch (const std::exception &thrown) { // on a thread of its own nobody else would catch it
            qWarning("The text could not be checked: %s", thrown.what());
        }
        QMetaObject::invokeMethod(
            this, [this, number = now->number, found = std::move(found)]() mutable { take(number, std::move(found)); },
            Qt::QueuedConnection);
    });
}

void Checker::take(quint64 number, std::vector<validate::Diagnostic> found)
{
    m_underway = false;
    if (number != m_session.document().snapshot()->number) {
        m_soon.start();
        return;
    }
    m_checked = number;
    m_session.setProblems(std::move(found));
}

} // namespace problems

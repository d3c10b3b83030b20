#include "app/cloud/following.h"

#include "core/cloud/complaint.h"
#include "core/cloud/refusals.h"

namespace app {

namespace {

constexpr int ShortestRest = 1000, LongestRest = 8000; // ms
constexpr int MostStumbles = 6;
constexpr int LatestEvents = 200;
constexpr int FirstDelay = 2; // s

} // namespace

Following::Following(Inquiry &inquiry, QObject *parent) : QObject(parent), m_inquiry(inquiry)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Following::look);
    connect(&inquiry, &Inquiry::refused, this, [this](const Refusal &reason) {
        if (m_isUnderWay)
            stumble(reason);
    });
}

void Following::begin(const QString &execution)
{
    m_execution = execution;
    m_events = {};
    m_rest = ShortestRest;
    m_stumbles = 0;
    m_isUnderWay = true;
    if (!cloud::isExpressExecution(execution))
        return look();
    m_isUnderWay = false;
    Q_EMIT failed(Refusal{cloud::Code::NoHistory});
}

void Following::stop()
{
    m_isUnderWay = false;
    m_pause.stop();
}

void Following::look()
{
    if (m_events.isEmpty())
        return lookAtAll();
    m_inquiry.ask(cloud::readingLatest(m_execution, LatestEvents),
                  [this](const Value &answer) { take(answer, false); });
}

void Following::lookAtAll()
{
    m_inquiry.ask(cloud::readingHistory(m_execution), [this](const Value &answer) { take(answer, true); });
}

void Following::take(const Value &answer, bool isAll)
{
    const size_t before = m_events.count();
    const bool isTaken = m_events.take(answer);
    if (!isTaken && !isAll)
        return lookAtAll();
    // An execution has one event at least; a proxy's page on the way looks as if it had none.
    if (!isTaken || m_events.isEmpty())
        return stumble(Refusal{cloud::Code::Unreadable, {cloud::commandOf(cloud::Operation::GetExecutionHistory)}});
    m_stumbles = 0;
    if (m_events.count() > before) {
        m_rest = ShortestRest;
        Q_EMIT grown(before);
    }
    if (!m_isUnderWay) // whoever was told had enough
        return;
    if (m_events.isOver())
        lookWhetherOver();
    else
        rest();
}

// Not if it has just been redriven.
void Following::lookWhetherOver()
{
    m_inquiry.ask(cloud::describingExecution(m_execution), [this](const Value &answer) {
        const auto status = answer.find("status");
        if (status != answer.end() && (*status == "RUNNING" || *status == "PENDING_REDRIVE"))
            return rest();
        m_isUnderWay = false;
        Q_EMIT ended();
    });
}

void Following::rest()
{
    m_pause.start(m_rest);
    m_rest = std::min(LongestRest, m_rest * 3 / 2);
}

void Following::stumble(const Refusal &reason)
{
    if (!cloud::isPassing(reason) || ++m_stumbles > MostStumbles) {
        m_isUnderWay = false;
        return Q_EMIT failed(reason);
    }
    const int seconds = FirstDelay << (m_stumbles - 1);
    m_pause.start(seconds * 1000);
    Q_EMIT delayed(reason, seconds);
}

} // namespace app

// Follows an execution on AWS: asks for what has happened since, time after time, until it is over. What fails in
// passing is tried again, after a longer and longer pause; nothing that was seen is lost.
#pragma once

#include "app/cloud/inquiry.h"
#include "core/cloud/events.h"

namespace app {

class Following : public QObject
{
    Q_OBJECT

public:
    explicit Following(Inquiry &inquiry, QObject *parent = nullptr);

    void begin(const QString &execution);
    void stop(); // what is known stays
    bool isUnderWay() const { return m_isUnderWay; }
    const cloud::Events &events() const { return m_events; }

Q_SIGNALS:
    void grown(size_t before); // the events after so many are new
    void delayed(const Refusal &reason, int seconds); // it is tried again then
    void ended();
    void failed(const Refusal &reason);

private:
    void look();
    void lookAtAll();
    void take(const Value &answer, bool isAll);
    void lookWhetherOver();
    void rest();
    void stumble(const Refusal &reason);

    Inquiry &m_inquiry;
    QString m_execution;
    cloud::Events m_events;
    QTimer m_pause;
    int m_rest = 0; // ms
    int m_stumbles = 0; // one after another
    bool m_isUnderWay = false;
};

} // namespace app

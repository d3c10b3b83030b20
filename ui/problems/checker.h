// Has each snapshot checked on a thread of its own, a moment after the text came to rest, and tells the session what
// was found. Answers for a text that is no longer there are dropped.
#pragma once

#include "core/validate/validator.h"
#include "ui/problems/carrier_source.h"

#include <QThreadPool>
#include <QTimer>

namespace problems {

class Checker : public QObject
{
    Q_OBJECT

public:
    explicit Checker(session::Session &session, QObject *parent = nullptr);
    ~Checker() override;

    // Asked before each check for the template that carries the text, if one does.
    using Source = std::function<std::optional<CarrierSource>()>;
    void setCarrier(Source source) { m_carrier = std::move(source); }
    void checkSoon() { m_soon.start(); } // the template has changed, or its machine's type

    // The current text has been checked, as what it is meant to be.
    bool isCurrent() const;

private:
    void check();
    void take(session::Findings findings);
    validate::Options options() const; // an Express workflow is held to more rules

    session::Session &m_session;
    Source m_carrier;
    quint64 m_checked = 0; // the number of the snapshot that was checked last
    bool m_underway = false;
    QTimer m_soon;
    QThreadPool m_pool;
};

} // namespace problems

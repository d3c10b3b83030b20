// The states that a person has looked at, one after the other, to go back to and forward again. They are followed through
// every change of the text; one that is gone is passed over, for undo may bring it back.
#pragma once

#include "ui/session/session.h"

namespace session {

class Trail : public QObject
{
    Q_OBJECT

public:
    explicit Trail(Session &session, QObject *parent = nullptr);

    // Selects the state that was looked at before, or after, and brings it into view; says so where there is none.
    void goBack();
    void goForward();

private:
    void look();
    void follow(const document::Change &change);
    bool go(std::ptrdiff_t by);

    Session &m_session;
    quint64 m_number; // of the snapshot that the states are in
    std::vector<asl::StatePath> m_states; // none twice in a row
    std::ptrdiff_t m_at = -1; // the one looked at last; -1: none yet
    bool m_isGoing = false;
};

} // namespace session

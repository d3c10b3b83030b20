#include "ui/session/trail.h"

namespace session {

namespace {

constexpr size_t LongestTrail = 200;

} // namespace

Trail::Trail(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_number(session.document().snapshot()->number)
{
    connect(&session, &Session::selectionChanged, this, &Trail::look);
    connect(&session.document(), &document::WorkflowDocument::changed, this, &Trail::follow);
}

void Trail::look()
{
    // Amid a change the selection may know already what a state is called now, and the trail not yet.
    const asl::StatePath state = m_session.current();
    if (m_isGoing || state.isEmpty() || m_number != m_session.document().snapshot()->number)
        return;
    if (m_at >= 0 && m_states[size_t(m_at)] == state)
        return;
    m_states.resize(size_t(m_at + 1));
    m_states.push_back(state);
    if (m_states.size() > LongestTrail)
        m_states.erase(m_states.begin());
    m_at = std::ptrdiff_t(m_states.size()) - 1;
}

void Trail::follow(const document::Change &change)
{
    m_number = change.now->number;
    if (change.isAnother()) {
        m_states.clear();
        m_at = -1;
    } else {
        for (asl::StatePath &state : m_states)
            state = change.carried().value(state, state);
    }
    look();
}

bool Trail::go(std::ptrdiff_t by)
{
    const asl::Definition &now = m_session.document().snapshot()->definition;
    for (std::ptrdiff_t at = m_at + by; at >= 0 && at < std::ptrdiff_t(m_states.size()); at += by) {
        const asl::StatePath state = m_states[size_t(at)];
        if (!now.find(state) || state == m_session.current())
            continue;
        m_at = at;
        m_isGoing = true;
        m_session.select({state});
        m_session.showState(state);
        m_isGoing = false;
        return true;
    }
    return false;
}

void Trail::goBack()
{
    if (!go(-1))
        m_session.say(tr("No other state was looked at before."));
}

void Trail::goForward()
{
    if (!go(1))
        m_session.say(tr("No other state was looked at after this one."));
}

} // namespace session

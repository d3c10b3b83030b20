#include "ui/session/curtain.h"

#include <algorithm>

namespace session {

history::Recording cutAt(const history::Recording &recording, std::int64_t count)
{
    history::Recording cut;
    cut.events.assign(recording.events.begin(),
                      recording.events.begin()
                          + std::clamp<std::int64_t>(count, 0, std::int64_t(recording.events.size())));
    cut.definition = recording.definition;
    cut.type = recording.type;
    cut.machineName = recording.machineName;
    cut.executionName = recording.executionName;
    cut.isWhole = recording.isWhole;
    return cut;
}

void Curtain::follow(const history::Recording *whole, std::int64_t disclosed)
{
    m_whole = whole;
    m_shown = m_whole && m_isDrawn ? cutAt(*m_whole, disclosed) : history::Recording();
}

void Curtain::disclose(std::int64_t count)
{
    if (!m_whole || !m_isDrawn)
        return;
    const auto known = std::int64_t(m_shown.events.size());
    const std::int64_t end = std::min(count, std::int64_t(m_whole->events.size()));
    if (end > known)
        m_shown.events.insert(m_shown.events.end(), m_whole->events.begin() + known, m_whole->events.begin() + end);
}

} // namespace session

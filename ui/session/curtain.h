// How much of a recording may be seen. While the curtain is drawn, everybody who looks at a run is given a recording that
// ends where it was disclosed up to, so that nothing can tell what comes later, whoever asks for it.
#pragma once

#include "core/history/recording.h"

namespace session {

// The recording as it was after so many events.
history::Recording cutAt(const history::Recording &recording, std::int64_t count);

class Curtain
{
public:
    void setDrawn(bool drawn) { m_isDrawn = drawn; } // for what is followed from then on
    // Null: none. Whoever holds it may add to it. A drawn curtain leaves open what was disclosed by then.
    void follow(const history::Recording *whole, std::int64_t disclosed);
    void disclose(std::int64_t count); // at least so many events

    const history::Recording *whole() const { return m_whole; }
    // The same object until the next call of the first two.
    const history::Recording *shown() const { return m_whole && m_isDrawn ? &m_shown : m_whole; }

private:
    const history::Recording *m_whole = nullptr;
    bool m_isDrawn = false;
    history::Recording m_shown; // while it is drawn
};

} // namespace session

// An execution on AWS held against its rehearsal: where the two first go apart.
#pragma once

#include "core/history/recording.h"
#include "core/rehearse/rehearsal.h"

#include <QString>

namespace app {

struct Held
{
    bool areAlike = true;
    QString sentence; // in the user's language
    std::int64_t at = 0; // how many of the execution's events are shown where it can be seen
};

// The rehearsal is run on the execution's own input, with the answers it has; where it has none at all, with those that
// the execution's tasks gave. Not for the window's thread. The execution knows its definition.
Held heldAgainst(const history::Recording &execution, const rehearse::Rehearsal &rehearsal);

} // namespace app

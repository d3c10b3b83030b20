// Where each event of a history happened. AWS names the state only in entries and exits; all else follows from the
// links to the events before, from the names, and from the definition where it is known.
#pragma once

#include "core/history/event.h"

namespace history {

// Entries, exits and rounds hold their names as the last step of their place, rounds their number too; the rest is
// found. Events that were placed before are placed anew. Null: no definition is known.
void place(std::vector<Event> &events, const asl::Definition *definition);

} // namespace history

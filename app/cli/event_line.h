// An event of a run on a line of its own.
#pragma once

#include "core/history/event.h"

namespace cli {

// "12.000  7  Order/1/Charge#0  TaskFailed  Busy", with the seconds since the start.
QString lineOf(const history::Event &event, history::VirtualTime start);

} // namespace cli

// Events as AWS writes them down: elements of GetExecutionHistory's "events", payloads as JSON text, times in seconds.
#pragma once

#include "core/history/event.h"

namespace history {

Value awsForm(const Event &event);
Value awsHistory(const std::vector<Event> &events);

} // namespace history

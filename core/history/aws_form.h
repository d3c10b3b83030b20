// Events as AWS writes them down: elements of GetExecutionHistory's "events", payloads as JSON text, times in seconds.
#pragma once

#include "core/history/event.h"

namespace history {

Value awsForm(const Event &event);
// In the history that begins with this event: AWS passes the text of an input that no state changed through untouched.
Value awsForm(const Event &event, const Event &first);
Value awsHistory(const std::vector<Event> &events);

} // namespace history

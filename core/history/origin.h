// Where a value in a state's input came from: the state whose output first had it, going back event by event.
#pragma once

#include "core/history/recording.h"

#include <optional>

namespace history {

struct Origin
{
    SharedPlace place; // null: the execution's own input
    std::int32_t id = 0; // of the event that told of it
    bool isOutput = false; // the state gave it; else it handed it to what is inside of it
};

// Of the last visit at the place within the first `count` events; nothing where the input has no such value.
std::optional<Origin> originOf(const Recording &recording, std::int64_t count, const Place &place,
                               const Value::json_pointer &at);

} // namespace history

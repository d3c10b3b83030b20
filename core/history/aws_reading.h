// A history as AWS's tools write it down, read as a recording: the answers of GetExecutionHistory by CLI 1 and 2, the
// console's export and the SDKs, or CloudWatch's log lines. Pages may be several, one after another or in an array;
// events in any order, keys in lower or upper case, times in any of the four forms, details missing. What is not known
// here is kept as it came; only what leaves no event to be made is refused, with its place.
#pragma once

#include "core/history/recording.h"

#include <QStringList>

#include <string_view>

namespace history {

// With the definition each event finds its place in it; without one, places are told by names and links alone.
// Refuses by history::Code; the one who knows the file's name tells it (Refusal::about).
Result<Recording> recordingFrom(std::string_view text, std::shared_ptr<const asl::Definition> definition = {});

// Told by its outermost members alone, without reading the rest: a history, and no definition.
bool looksLikeHistory(std::string_view text);
// The states that it tells of and its definition does not have: then it may be another one's.
QStringList strangersIn(const Recording &recording);

} // namespace history

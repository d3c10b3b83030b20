// An execution as AWS X-Ray would be told of it: one segment for the execution; in it a subsegment for each visit of a
// state, and in that one for each attempt, each round of a Map and what happened inside. Times are the run's own.
#pragma once

#include "core/history/recording.h"

namespace history {

// Segment documents as PutTraceSegments takes them, each at most 64 KB: what does not fit into its parent's stands
// beside it, with the parent's id. Ids are made from the execution, and are the same every time.
std::vector<Value> traceDocuments(const Recording &recording);

} // namespace history

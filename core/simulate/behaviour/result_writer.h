// A distributed Map's ResultWriter: what its children came to, as files in S3 or as the shape of the Map's result.
// Source: AWS Step Functions Developer Guide, "ResultWriter (Map)".
#pragma once

#include "core/simulate/turn.h"

namespace sim {

// Notes how a child ended, where a ResultWriter will ask: its output, or its fault.
void reportChild(Turn &turn, int id, const SharedValue &output, const Fault &fault);
// Writes the files of a Map Run whose state fails; what is wrong with the writer itself stays unsaid then.
void writeReports(Turn &turn, int owner);
// The Map's result with a ResultWriter. False when writing failed the Map.
bool writeResults(Turn &turn, int owner, SharedValue &result);

} // namespace sim

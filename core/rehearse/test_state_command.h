// One visit of a run to a state, as a call of AWS's TestState API and as the command line that makes it: the same state
// tried alone in the cloud, on the same data, with what its service answered as the mock.
#pragma once

#include "core/base/result.h"
#include "core/history/recording.h"

namespace rehearse {

struct TestCall
{
    Value request; // as the API has it: what is JSON in it is text
    bool isAnswerMadeUp = false; // the service had answered nothing by then; a likely answer stands for it
};

// The last visit to the state within the first `count` events. Refuses a state that is not visited by then, and one
// whose branches or rounds are not all known by then, as those of a distributed Map.
Result<TestCall> testCallOf(const history::Recording &recording, std::int64_t count, const asl::StatePath &state);

// `aws stepfunctions test-state …`, quoted for a POSIX shell. Refuses what is longer than Linux lets one argument be.
Result<QString> commandLineOf(const TestCall &call);

inline constexpr size_t LongestArgument = 128 * 1024 - 1; // bytes: MAX_ARG_STRLEN, less the zero at its end

} // namespace rehearse

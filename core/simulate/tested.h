// A state that is tried alone, by TestState or to see a visit of a run again: what is laid under it in place of a run
// around it, and what is seen of its data on the way. A run has none of this.
#pragma once

#include "core/simulate/execution.h"

namespace sim {

// The API's InspectionData; a null pointer or nothing: the state did not come so far, or has no such step.
struct Inspection
{
    SharedValue afterInputPath, afterParameters, afterArguments, result, afterResultSelector, afterResultPath;
    SharedValue afterItemsPath, afterItemsPointer, afterItemSelector, afterItemBatcher;
    std::optional<std::int64_t> maxConcurrency, toleratedCount;
    std::optional<double> toleratedPercentage;
    std::optional<int> catchIndex, retryIndex;
    VirtualTime retryDelay = 0;
    std::optional<Fault> fault; // also one that was retried or caught
    SharedValue output;
    int next = NoState;
    std::vector<Verdict> rules; // of a Choice, all of them
    int rule = -1; // the one that holds
};

struct Tested
{
    SharedValue context; // stands for the whole context object; null: the engine's own
    std::string readerText; // what an ItemReader reads
    int failedIterations = 0; // of a Map
    std::optional<std::string> refusal; // of a request whose fault only shows once the state's items are known
    SharedValue mocked; // the result of a mocked Map or Parallel, once it was given
    Inspection seen;
    bool isVisit = false; // of a run: it is seen whole, also what the API keeps to itself
};

} // namespace sim

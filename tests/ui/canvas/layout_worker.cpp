// The canvas lays out in a process of its own, which is this program again.
#include "core/layout/layouter.h"
#include "tests/runner/runner.h"

static const runner::Entry layoutWorker("--layout-worker", [](int, char **) { return layout::runWorker(); });

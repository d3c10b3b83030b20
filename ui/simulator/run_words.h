// What a run is called: "Run 2 — from event 34", "history.json".
#pragma once

#include "ui/session/run_list.h"

namespace simulator {

QString runName(const session::KeptRun &run);
// With how it ended, or that it has not: "Run 1 · SUCCEEDED".
QString runTitle(const session::KeptRun &run);

} // namespace simulator

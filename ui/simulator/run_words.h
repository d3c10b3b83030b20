// What a run is called: "Run 2 — from event 34", "history.json".
#pragma once

#include "ui/session/run_list.h"

namespace simulator {

QString runName(const session::KeptRun &run);
// With how it ended, or that it has not, as far as is seen of it: "Run 1 · SUCCEEDED".
QString runTitle(const session::KeptRun &run, const history::Recording &seen);

} // namespace simulator

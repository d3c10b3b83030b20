// One or two sentences about the moment of a run: what happened, why, and what comes next, in the user's language.
#pragma once

#include "core/simulate/run.h"

#include <QString>

namespace simulator {

// Rich text; names from the definition are escaped. Of the last of the first `count` events.
QString explanation(const sim::Run &run, qint64 count);

} // namespace simulator

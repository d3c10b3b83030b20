// One or two sentences about the moment of a run: what happened, why, and what comes next, in the user's language.
#pragma once

#include "core/history/recording.h"

#include <QString>

namespace simulator {

// Rich text; names from the definition are escaped. Of the last of the first `count` events.
QString explanation(const history::Recording &run, qint64 count);

} // namespace simulator

// One or two sentences about the moment of a run: what happened, why, and what comes next, in the user's language.
#pragma once

#include "core/history/recording.h"

#include <QString>

namespace simulator {

enum class Telling { AlsoWhatFollows, OnlyWhatHappened };

// Rich text; names from the definition are escaped. Of the last of the first `count` events. What follows is what the
// definition has to say of an error, and the events that are known beyond.
QString explanation(const history::Recording &run, qint64 count, Telling telling = Telling::AlsoWhatFollows);

} // namespace simulator

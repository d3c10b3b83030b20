// Events, times and costs as a person reads them.
#pragma once

#include "core/history/recording.h"

#include <QString>

namespace simulator {

// "TaskScheduled · CobrarCartão", "TaskFailed · CartaoOcupado": AWS's word, then what it is about.
QString eventText(const history::Event &event);
// How long after the start: "+0.24 s", "+3 min 20 s", "+1 d 2 h".
QString sinceStart(history::VirtualTime milliseconds);
QString durationText(double seconds); // "4 s", "1 min 30 s", "1 d"
QString clockText(history::VirtualTime milliseconds); // "00:00:06.120", with days before it when there are any
// Of a run so far: by its transitions, or of an Express workflow by its duration.
QString costText(history::MachineType type, int transitions, history::VirtualTime duration);
QString jsonText(const SharedValue &value, int indent = 2); // empty for none
QString shortJson(const SharedValue &value, qsizetype most); // on one line

} // namespace simulator

// The engine tells its run in the words of core/history, and speaks them all the time.
#pragma once

#include "core/history/event.h"

namespace sim {

using history::Event;
using history::EventType;
using history::Place;
using history::SharedPlace;
using history::VirtualTime;

} // namespace sim

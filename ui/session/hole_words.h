// What is said of a place that a deployment tool fills in: what fills it, and what runs take for it.
#pragma once

#include "ui/session/session.h"

namespace session {

QString holeWords(const exchange::ShownHole &hole, const Session &session);

} // namespace session

// Which states an edit has written in: what stands in all others, and so how they look by themselves, is as it was.
#pragma once

#include "ui/document/change.h"

#include <QSet>

#include <optional>

namespace canvas {

// Nothing when it cannot be told, or may be any: of broken texts, of YAML, whose anchors reach far, and of what stands
// outside all states.
std::optional<QSet<asl::StatePath>> touchedStates(const document::Change &change);

} // namespace canvas

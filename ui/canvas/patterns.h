// Pieces of workflows people build again and again, each several states that are put on the canvas together.
#pragma once

#include "ui/canvas/palette_entries.h"

namespace canvas {

std::vector<PaletteEntry> patternEntries(); // in the user's language of the moment
QString patternText(const QString &name); // its definition, to be pasted

} // namespace canvas

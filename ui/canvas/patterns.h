// Pieces of workflows people build again and again, each several states that are put on the canvas together, with what
// their tasks answer in a rehearsal and test cases.
#pragma once

#include "core/asl/definition.h"
#include "ui/canvas/palette_entries.h"

namespace rehearse {
struct Rehearsal;
}

namespace canvas {

std::vector<PaletteEntry> patternEntries(); // in the user's language of the moment
// Its definition in that query language, to be pasted; states are called in the user's language.
QString patternText(const QString &name, asl::QueryLanguage language);
// What it brings along once it is put in, as `now` has the states at those paths, which are its own in their order. Test
// cases and an input come only where these are all there is: with other states around, they would not tell how it ends.
rehearse::Rehearsal broughtBy(const QString &pattern, const asl::Definition &now,
                              const std::vector<asl::StatePath> &states);

} // namespace canvas

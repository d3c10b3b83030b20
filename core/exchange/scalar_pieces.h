// A text value of YAML or JSON as pieces: a block's lines without their indent, what stands between quotes without its escapes.
#pragma once

#include "core/exchange/assembling.h"

namespace exchange {

// `scalar`: from its quote, its `|` or its first sign to its last one. A block's last line break is the carrier's: whether
// there is one is told by the block's head.
void takeScalar(Assembling &made, const QString &outer, text::Span scalar);

// What a line begins with that goes on with a text in quotes standing at that place: deeper than what the text belongs to.
QString indentOfMoreLines(const QString &outer, qsizetype at);

} // namespace exchange

// Lines of an outer text as pieces: a YAML block's, and values that stand in lines of their own.
#pragma once

#include "core/exchange/assembling.h"

namespace exchange {

// A block scalar, from its | or > to the end of its last line.
void takeBlock(Assembling &made, const QString &outer, text::Span scalar);
// Values of the file's own format. The lines after the first lose as much of the indent as they have.
void takeLines(Assembling &made, const QString &outer, text::Span value, const QString &indent);

} // namespace exchange

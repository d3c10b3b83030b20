// How text is written where a definition stands: the escapes of quotes, the indent of lines.
#pragma once

#include "core/exchange/inner.h"

#include <functional>
#include <optional>

namespace exchange {

// New text of the inner document as the outer one holds it. Holes that it names (`${Name}`) are written as their
// expressions where the outer text has them so; the caller says how, by `holeText`, which answers nothing for a name that is
// no hole's.
using HoleText = std::function<std::optional<QString>(const QString &name)>;
QString spelt(QStringView text, const Quoting &quoting, const HoleText &holeText);

// ${Name} at the beginning of the text; its length, or 0.
qsizetype placeholderLength(QStringView text);

} // namespace exchange

// Where a piece of text stands within a line in view.
#pragma once

#include "core/text/span.h"

#include <QRectF>
#include <QTextBlock>

#include <optional>

namespace editor {

// The part of the span that lies in the block, in positions of the block; the break at its end counts as inside.
std::optional<text::Span> partIn(const QTextBlock &block, text::Span span);
// `box` is the block's place in the view.
QRectF rectangleOf(const QTextBlock &block, const QRectF &box, text::Span part);

} // namespace editor

#include "ui/editor/text_geometry.h"

#include <QTextLayout>

#include <algorithm>

namespace editor {

std::optional<text::Span> partIn(const QTextBlock &block, text::Span span)
{
    const qsizetype start = block.position();
    const qsizetype length = block.length(); // with the break
    if (span.end < start || span.begin >= start + length || (span.end == start && span.begin < start))
        return std::nullopt;
    return text::Span{std::max<qsizetype>(0, span.begin - start), std::min(length - 1, span.end - start)};
}

QRectF rectangleOf(const QTextBlock &block, const QRectF &box, text::Span part)
{
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return {box.left(), box.top(), 0, box.height()};
    const QTextLine line = layout->lineForTextPosition(int(part.begin));
    const QPointF origin = box.topLeft() + layout->position();
    const double left = line.cursorToX(int(part.begin));
    const double right = line.cursorToX(int(part.end));
    return {origin.x() + left, origin.y() + line.y(), right - left, line.height()};
}

} // namespace editor

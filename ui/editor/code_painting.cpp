// The painting part of CodeEdit: what stands behind and under its lines.
#include "ui/editor/code_edit.h"

#include "ui/editor/text_geometry.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace editor {
namespace {

constexpr double WaveHeight = 2;
constexpr double WaveStep = 2;

QPainterPath waveUnder(const QRectF &text)
{
    const double middle = text.bottom() - WaveHeight;
    const double right = std::max(text.right(), text.left() + 6);
    QPainterPath path({text.left(), middle});
    int side = -1;
    for (double x = text.left() + WaveStep; x <= right; x += WaveStep, side = -side)
        path.lineTo(x, middle + side * WaveHeight / 2);
    return path;
}

} // namespace

void CodeEdit::paintWash(QPainter &painter, const Line &line, const Wash &wash) const
{
    const auto part = partIn(line.block, wash.span);
    if (!part)
        return;
    if (wash.wholeLines)
        painter.fillRect(QRectF(0, line.box.top(), viewport()->width(), line.box.height()), wash.colour);
    else
        painter.fillRect(rectangleOf(line.block, line.box, *part), wash.colour);
}

void CodeEdit::paintBackgrounds(QPainter &painter, const Line &line) const
{
    for (const Wash &wash : m_washes[size_t(Layer::States)])
        paintWash(painter, line, wash);
    if (hasFocus() && line.block == textCursor().block()) {
        QColor here = theme::colours().grid;
        here.setAlphaF(0.45F);
        painter.fillRect(QRectF(0, line.box.top(), viewport()->width(), line.box.height()), here);
    }
    const qsizetype end = line.block.position() + line.block.length();
    for (const Layer layer : {Layer::Holes, Layer::Matches}) {
        const auto &washes = m_washes[size_t(layer)];
        auto wash =
            std::ranges::lower_bound(washes, line.block.position(), {}, [](const Wash &each) { return each.span.end; });
        for (; wash != washes.end() && wash->span.begin < end; ++wash)
            paintWash(painter, line, *wash);
    }
    for (const Wash &wash : m_brackets)
        paintWash(painter, line, wash);
}

void CodeEdit::paintWaves(QPainter &painter, const Line &line) const
{
    for (const Wave &wave : m_waves) {
        if (wave.span.begin > line.block.position() + line.block.length())
            break;
        const auto part = partIn(line.block, wave.span);
        if (!part)
            continue;
        painter.setPen(QPen(wave.colour, 1));
        painter.drawPath(waveUnder(rectangleOf(line.block, line.box, *part)));
    }
}

void CodeEdit::paintFoldMark(QPainter &painter, const Line &line) const
{
    if (!m_folding.isFolded(line.block))
        return;
    const qsizetype end = line.block.length() - 1;
    const QRectF text = rectangleOf(line.block, line.box, {end, end});
    const QRectF mark(text.right() + 5, text.top() + 2, 20, text.height() - 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colours().accentSoft);
    painter.drawRoundedRect(mark, 3, 3);
    painter.setPen(theme::colours().accent);
    painter.drawText(mark, Qt::AlignCenter, QStringLiteral("…"));
}

} // namespace editor

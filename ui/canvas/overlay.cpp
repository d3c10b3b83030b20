#include "ui/canvas/overlay.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/glyph.h"
#include "ui/canvas/handles.h"
#include "ui/canvas/tool/bubble.h"
#include "ui/theme/theme.h"

namespace canvas {

namespace {

using theme::colours;

constexpr double GridStep = 18;

// Dots wide enough apart to stay dots at any zoom.
double gridStep(double zoom)
{
    double step = GridStep;
    while (step * zoom < 12)
        step *= 2;
    return step;
}

void paintEmptyHint(QPainter &painter, const CanvasView &view)
{
    const QRectF room(view.viewport()->rect());
    const QRectF card(room.center() - QPointF(150, 46), QSizeF(300, 92));
    QPen pen(colours().faint, 1.5);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(colours().panel);
    painter.drawRoundedRect(card, 12, 12);
    paintGlyph(painter, u"plus"_qs, colours().accent, QRectF(card.center().x() - 10, card.top() + 16, 20, 20));
    painter.setFont(theme::Theme::instance().font(13));
    painter.setPen(colours().dim);
    painter.drawText(card.adjusted(12, 40, -12, -10), Qt::AlignCenter | Qt::TextWordWrap,
                     CanvasView::tr("Drag a state here or press A"));
}

void paintGesture(QPainter &painter, const CanvasView &view, const Gesture &gesture)
{
    painter.setWorldTransform(view.viewportTransform());
    gesture.paint(painter, view.zoom());
    painter.resetTransform();
    if (!gesture.words().isEmpty())
        paintBubble(painter, gesture.words(), view.hands().pointerAt() + QPoint(16, 18), view.viewport()->rect(),
                    !gesture.mayDrop());
}

} // namespace

void paintGround(QPainter &painter, const QRectF &rect, double zoom)
{
    painter.fillRect(rect, colours().background);
    const double step = gridStep(zoom);
    QList<QPointF> dots;
    for (double y = std::ceil(rect.top() / step) * step; y < rect.bottom(); y += step)
        for (double x = std::ceil(rect.left() / step) * step; x < rect.right(); x += step)
            dots << QPointF(x, y);
    QPen pen(colours().grid, 2);
    pen.setCosmetic(true);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawPoints(dots.constData(), int(dots.size()));
}

void paintFocus(QPainter &painter, const CanvasView &view)
{
    painter.setPen(QPen(colours().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(view.viewport()->rect()).adjusted(1, 1, -1, -1));
}

void paintOverlay(QPainter &painter, const CanvasView &view)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (view.hands().gesture().isPreview()) {
        paintGesture(painter, view, view.hands().gesture());
        return;
    }
    if (view.stage().isEmpty())
        paintEmptyHint(painter, view);
    paintGesture(painter, view, view.hands().gesture());
    Handles(view).paint(painter);
}

void paintBuilding(QPainter &painter, const CanvasView &view)
{
    painter.fillRect(view.viewport()->rect(), colours().background);
    painter.setFont(theme::Theme::instance().font(13));
    painter.setPen(colours().dim);
    painter.drawText(view.viewport()->rect(), Qt::AlignCenter, CanvasView::tr("Drawing the workflow…"));
}

} // namespace canvas

#include "ui/canvas/tool/bubble.h"

#include "ui/canvas/node_geometry.h"
#include "ui/theme/theme.h"

namespace canvas {

void paintBubble(QPainter &painter, const QString &words, QPoint at, const QRect &room, bool isRefusal)
{
    const theme::Colours &c = theme::colours();
    painter.setFont(fontOf(Lettering::Small));
    const QFontMetrics metrics(painter.font());
    const QRect text = metrics.boundingRect(QRect(0, 0, 280, 200), Qt::TextWordWrap, words);
    QRect bubble(at, text.size() + QSize(18, 12));
    bubble.moveLeft(qBound(4, bubble.left(), qMax(4, room.right() - bubble.width() - 4)));
    bubble.moveTop(qBound(4, bubble.top(), qMax(4, room.bottom() - bubble.height() - 4)));
    painter.setPen(QPen(isRefusal ? c.error : c.line, 1));
    painter.setBrush(isRefusal ? c.errorSoft : c.panel);
    painter.drawRoundedRect(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.setPen(isRefusal ? c.error : c.ink);
    painter.drawText(bubble.adjusted(9, 6, -9, -6), Qt::TextWordWrap, words);
}

} // namespace canvas

// A few words beside the pointer: what letting go would do, or why it would do nothing.
#pragma once

#include <QPainter>
#include <QString>

namespace canvas {

void paintBubble(QPainter &painter, const QString &words, QPoint at, const QRect &room, bool isRefusal);

} // namespace canvas

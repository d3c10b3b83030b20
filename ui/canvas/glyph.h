// Lucide icons on any painter: from cached pixels on a screen or image, as shapes on SVG and PDF.
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>

namespace canvas {

void paintGlyph(QPainter &painter, const QString &icon, const QColor &colour, const QRectF &place);

} // namespace canvas

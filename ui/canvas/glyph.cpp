#include "ui/canvas/glyph.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QFile>
#include <QPaintEngine>
#include <QStyleOptionGraphicsItem>
#include <QSvgRenderer>
#include <QThread>

namespace canvas {

namespace {

// Pixels of an icon are remembered, in the window's own thread only.
bool takesPixels(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && engine->type() == QPaintEngine::Raster && QThread::currentThread() == qApp->thread();
}

QByteArray svgOf(const QString &icon, const QColor &colour)
{
    QFile file(u":/icons/%1.svg"_qs.arg(icon));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("currentColor", colour.name().toLatin1())
                                          : QByteArray();
}

} // namespace

void paintGlyph(QPainter &painter, const QString &icon, const QColor &colour, const QRectF &place)
{
    if (!takesPixels(painter)) {
        QSvgRenderer(svgOf(icon, colour)).render(&painter, place);
        return;
    }
    const double zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    const double scale = qBound(0.25, zoom * painter.device()->devicePixelRatioF(), 16.0);
    const QPixmap pixmap = theme::pixmap(icon, colour, qRound(place.width()), scale);
    const bool smooth = painter.testRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
}

} // namespace canvas

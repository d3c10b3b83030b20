#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace theme {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray svgOf(const QString &name, const QColor &colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named '%s' in resources/icons.txt", qPrintable(name));
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

QPixmap rendered(const QString &name, const QColor &colour, QSize pixels)
{
    // A button that has no room yet asks, too; Qt warns of painting on nothing.
    if (pixels.isEmpty())
        return {};
    const QString key =
        QStringLiteral("batuta/%1/%2/%3x%4").arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer svg(svgOf(name, colour));
    QPainter painter(&pixmap);
    const qreal side = qMin(pixels.width(), pixels.height());
    svg.render(&painter, QRectF((pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks the theme for its colour each time it paints, so that a change of look needs no new icons.
class ThemedEngine : public QIconEngine
{
public:
    ThemedEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, rendered(m_name, colourFor(mode, state), rect.size() * scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(m_name, colourFor(mode, state), size);
    }

    // `size` is in device pixels already; QIcon writes the ratio into what it gets.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return rendered(m_name, colourFor(mode, state), size);
    }

    QIconEngine *clone() const override { return new ThemedEngine(m_name, m_colour); }
    bool isNull() override { return !QFile::exists(pathOf(m_name)); }

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return colours().faint;
        if (m_colour.isValid())
            return m_colour;
        return state == QIcon::On ? colours().accent : mode == QIcon::Active ? colours().ink : colours().dim;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    Theme::instance(); // the resources come with it
    return QIcon(new ThemedEngine(name, colour));
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, double scale)
{
    Theme::instance();
    const int pixels = qMax(1, qRound(size * scale));
    QPixmap result = rendered(name, colour, {pixels, pixels});
    result.setDevicePixelRatio(scale);
    return result;
}

} // namespace theme

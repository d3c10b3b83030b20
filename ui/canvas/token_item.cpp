#include "ui/canvas/token_item.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace canvas {

namespace {

constexpr double Above = 1000; // all else on the scene
constexpr double Radius = 7, CountHeight = 18, DigitWidth = 8, CountMargin = 10, Rim = 2;

} // namespace

TokenItem::TokenItem()
{
    setZValue(Above);
    setAcceptedMouseButtons(Qt::NoButton);
}

void TokenItem::setCount(int count)
{
    if (count == m_count)
        return;
    prepareGeometryChange();
    m_count = count;
    update();
}

QRectF TokenItem::body() const
{
    if (m_count == 1)
        return {-Radius, -Radius, 2 * Radius, 2 * Radius};
    const double width = std::max(CountHeight, double(QString::number(m_count).size()) * DigitWidth + CountMargin);
    return {-width / 2, -CountHeight / 2, width, CountHeight};
}

QRectF TokenItem::boundingRect() const
{
    return body().adjusted(-Rim, -Rim, Rim, Rim);
}

void TokenItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const theme::Colours &colours = theme::colours();
    const QRectF area = body();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.panel, Rim));
    painter->setBrush(colours.accent);
    painter->drawRoundedRect(area, area.height() / 2, area.height() / 2);
    if (m_count == 1)
        return;
    QFont font = painter->font();
    font.setPixelSize(11);
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(colours.onAccent);
    painter->drawText(area, Qt::AlignCenter, QString::number(m_count));
}

} // namespace canvas

#include "ui/canvas/node_item.h"

#include "ui/canvas/node_geometry.h"
#include "ui/canvas/node_painter.h"

#include <QStyleOptionGraphicsItem>

namespace canvas {

namespace {

QRectF between(const QRectF &from, const QRectF &to, double progress)
{
    const auto mix = [progress](double a, double b) { return a + (b - a) * progress; };
    return {mix(from.x(), to.x()), mix(from.y(), to.y()), mix(from.width(), to.width()),
            mix(from.height(), to.height())};
}

} // namespace

void NodeItem::setLook(const NodeLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void NodeItem::setEmphasis(Emphasis emphasis)
{
    if (emphasis == m_emphasis)
        return;
    m_emphasis = emphasis;
    update();
}

bool NodeItem::isHeldAt(QPointF point) const
{
    return !isFrame() || point.y() < m_place.top() + layout::HeaderHeight;
}

QRectF NodeItem::solidPart() const
{
    QRectF part = m_target;
    if (isFrame())
        part.setHeight(layout::HeaderHeight);
    return part;
}

void NodeItem::setPlace(const QRectF &place)
{
    m_target = place;
    if (place == m_place)
        return;
    if (place.size() != m_place.size())
        prepareGeometryChange();
    m_place = place;
    setPos(place.topLeft());
}

void NodeItem::setLanes(std::vector<Lane> lanes)
{
    if (lanes == m_lanes)
        return;
    m_lanes = std::move(lanes);
    update();
}

void NodeItem::beginMove(const QRectF &target, QPointF shift)
{
    setPlace(m_place.translated(shift));
    m_from = m_place;
    m_target = target;
}

void NodeItem::move(double progress)
{
    const QRectF target = m_target;
    if (target == m_place)
        return;
    setPlace(progress >= 1 ? target : between(m_from, target, progress));
    m_target = target;
}

QRectF NodeItem::boundingRect() const
{
    return QRectF(QPointF(), m_place.size()).adjusted(-PaintMargin, -PaintMargin, PaintMargin, PaintMargin);
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF(QPointF(), m_place.size()));
    return path;
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!isPlaced())
        return;
    const Detail detail = detailAt(QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()));
    paintNode(*painter, QRectF(QPointF(), m_place.size()), m_look, m_emphasis, detail);
    const bool isMoving = m_place != m_target;
    for (const Lane &lane : m_lanes)
        if (!isMoving)
            paintLane(*painter, lane.area.translated(-m_place.topLeft()), lane.isEmpty, m_lanes.size() == 1, detail);
}

} // namespace canvas

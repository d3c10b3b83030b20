#include "ui/canvas/edge_item.h"

#include "ui/canvas/edge_painter.h"

#include <QStyleOptionGraphicsItem>

namespace canvas {

namespace {

QRectF boundsOf(const layout::Route &route, const QRectF &label)
{
    QRectF bounds = QPolygonF(QList<QPointF>(route.begin(), route.end())).boundingRect();
    if (!label.isNull())
        bounds = bounds.united(label);
    return bounds.adjusted(-LineReach, -LineReach, LineReach, LineReach);
}

double distanceToPiece(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? qBound(0.0, QPointF::dotProduct(point - a, along) / length, 1.0) : 0.0;
    const QPointF gap = point - (a + along * t);
    return std::hypot(gap.x(), gap.y());
}

} // namespace

double distanceOf(QPointF point, const QPolygonF &line)
{
    double nearest = 1e9;
    for (qsizetype i = 1; i < line.size(); ++i)
        nearest = qMin(nearest, distanceToPiece(point, line[i - 1], line[i]));
    return nearest;
}

void EdgeItem::setEnds(const edit::EdgeName &name, const asl::StatePath &target)
{
    m_name = name;
    m_target = target;
}

void EdgeItem::setLook(const EdgeLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void EdgeItem::setPlain(EdgeLook look)
{
    look.taken = m_look.taken;
    look.covering = m_look.covering;
    setLook(look);
}

void EdgeItem::setCovering(Covering covering)
{
    if (covering == m_look.covering)
        return;
    m_look.covering = covering;
    update();
}

void EdgeItem::setTaken(bool isTaken)
{
    if (isTaken == m_look.taken)
        return;
    m_look.taken = isTaken;
    update();
}

void EdgeItem::setEmphasis(Emphasis emphasis)
{
    if (emphasis == m_emphasis)
        return;
    m_emphasis = emphasis;
    update();
}

void EdgeItem::setRoute(const layout::Route &route, const QRectF &label)
{
    m_toRoute = route;
    m_toLabel = label;
    if (route == m_route && label == m_label)
        return;
    prepareGeometryChange();
    m_route = route;
    m_line.clear();
    m_label = label;
    m_bounds = boundsOf(m_route, m_label);
    update();
}

void EdgeItem::beginMove(const layout::Route &route, const QRectF &label, QPointF shift)
{
    if (shift.isNull() && route == m_route && label == m_label) {
        m_toRoute = route;
        m_toLabel = label;
        return;
    }
    layout::Route shifted = m_route;
    for (QPointF &point : shifted)
        point += shift;
    setRoute(shifted, m_label.isNull() ? QRectF() : m_label.translated(shift));
    m_fromRoute = m_route;
    m_fromLabel = m_label;
    m_toRoute = route;
    m_toLabel = label;
    if (m_fromRoute.size() != route.size())
        setRoute(route, label);
}

void EdgeItem::move(double progress)
{
    if (m_toRoute == m_route && m_toLabel == m_label)
        return;
    const layout::Route target = m_toRoute;
    const QRectF targetLabel = m_toLabel;
    layout::Route route = target;
    QRectF label = targetLabel;
    if (progress < 1) {
        for (size_t i = 0; i < route.size(); ++i)
            route[i] = m_fromRoute[i] + (target[i] - m_fromRoute[i]) * progress;
        if (!m_fromLabel.isNull() && !label.isNull())
            label.moveCenter(m_fromLabel.center() + (label.center() - m_fromLabel.center()) * progress);
    }
    setRoute(route, label);
    m_toRoute = target;
    m_toLabel = targetLabel;
}

const QPolygonF &EdgeItem::line() const
{
    if (m_line.isEmpty() && !m_route.empty())
        m_line = pathOf(m_route).toSubpathPolygons().value(0);
    return m_line;
}

double EdgeItem::distanceTo(QPointF point) const
{
    return m_label.contains(point) ? 0 : distanceOf(point, line());
}

QPainterPath EdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * LineReach);
    QPainterPath path = stroker.createStroke(pathOf(m_route));
    path.addRect(m_label);
    return path;
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Detail detail = detailAt(QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()));
    paintEdge(*painter, m_route, m_look, m_emphasis, detail);
    paintLabel(*painter, m_label, m_look, m_emphasis, detail);
}

} // namespace canvas

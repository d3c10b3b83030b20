#include "ui/canvas/handles.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/glyph.h"
#include "ui/theme/theme.h"

namespace canvas {

namespace {

using theme::colours;

constexpr double HandleReach = 11;
constexpr double LeastZoom = 0.4; // from far away they would cover what they belong to

} // namespace

std::vector<const NodeItem *> Handles::owners() const
{
    std::vector<const NodeItem *> owners;
    if (m_view.zoom() < LeastZoom)
        return owners;
    const NodeItem *hovered = m_view.stage().hoveredNode();
    const NodeItem *selected = m_view.stage().node(m_view.session().current());
    for (const NodeItem *node : {hovered, selected == hovered ? nullptr : selected})
        if (node && node->look().kind != asl::StateKind::Succeed && node->look().kind != asl::StateKind::Fail)
            owners.push_back(node);
    return owners;
}

QPointF Handles::of(const NodeItem &node) const
{
    const QRectF place = node.place();
    return m_view.stage().placing().direction() == layout::Direction::TopDown
        ? QPointF(place.center().x(), place.bottom())
        : QPointF(place.right(), place.center().y());
}

const NodeItem *Handles::at(QPointF point) const
{
    for (const NodeItem *node : owners()) {
        const QPointF gap = of(*node) - point;
        if (std::hypot(gap.x(), gap.y()) * m_view.zoom() <= HandleReach)
            return node;
    }
    return nullptr;
}

void Handles::paint(QPainter &painter) const
{
    for (const NodeItem *node : owners()) {
        const QPointF at = m_view.mapFromScene(of(*node));
        painter.setPen(QPen(colours().panel, 2));
        painter.setBrush(colours().accent);
        painter.drawEllipse(at, 8, 8);
        paintGlyph(painter, u"plus"_qs, colours().onAccent, QRectF(at.x() - 6, at.y() - 6, 12, 12));
    }
}

void Handles::update(QPoint scrolled) const
{
    for (const NodeItem *node : owners()) {
        const QRect disc(m_view.mapFromScene(of(*node)) - QPoint(12, 12), QSize(24, 24));
        for (const QPoint way : {QPoint(), scrolled, -scrolled})
            m_view.viewport()->update(disc.translated(way));
    }
}

} // namespace canvas

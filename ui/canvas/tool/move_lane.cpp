#include "ui/canvas/tool/move_lane.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/words.h"
#include "ui/theme/theme.h"

#include <cmath>

namespace canvas {

namespace {

// Lanes stand side by side, or one below the other where the flow goes from left to right.
bool isSideBySide(const std::vector<QRectF> &places)
{
    return places.size() < 2
        || std::abs(places[1].center().x() - places[0].center().x())
        > std::abs(places[1].center().y() - places[0].center().y());
}

double along(QPointF point, bool sideBySide)
{
    return sideBySide ? point.x() : point.y();
}

QRectF stripOf(const NodeItem::Lane &lane)
{
    return {lane.area.topLeft(), QSizeF(lane.area.width(), layout::LanePadding)};
}

} // namespace

std::optional<Branch> branchAt(const Stage &stage, QPointF point)
{
    const NodeItem *node = stage.nodeAt(point);
    if (!node || !node->isFrame() || node->look().kind != asl::StateKind::Parallel)
        return std::nullopt;
    for (size_t i = 0; i < node->lanes().size(); ++i)
        if (node->lanes()[i].area.contains(point))
            return Branch{node->path(), int(i)};
    return std::nullopt;
}

std::optional<Branch> branchHeldAt(const Stage &stage, QPointF point)
{
    const std::optional<Branch> branch = branchAt(stage, point);
    if (!branch)
        return std::nullopt;
    const std::vector<NodeItem::Lane> &lanes = stage.node(branch->parallel)->lanes();
    const bool isHeld = lanes.size() > 1 && stripOf(lanes[size_t(branch->number)]).contains(point);
    return isHeld ? branch : std::nullopt;
}

void paintGrip(QPainter &painter, const Stage &stage, const Branch &branch)
{
    constexpr double Step = 6, Radius = 1.4;
    const NodeItem *node = stage.node(branch.parallel);
    if (!node || branch.number >= int(node->lanes().size()))
        return;
    const QPointF middle = stripOf(node->lanes()[size_t(branch.number)]).center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colours().dim);
    for (int column = -1; column <= 1; ++column)
        for (const double row : {-Step / 2, Step / 2})
            painter.drawEllipse(middle + QPointF(column * Step, row), Radius, Radius);
}

MoveLane::MoveLane(CanvasView &view, Branch branch, QPointF grabbed)
    : m_view(view), m_branch(std::move(branch)), m_grabbed(grabbed), m_at(grabbed), m_to(m_branch.number)
{
}

std::vector<QRectF> MoveLane::places() const
{
    std::vector<QRectF> places;
    if (const NodeItem *node = m_view.stage().node(m_branch.parallel))
        for (const NodeItem::Lane &lane : node->lanes())
            places.push_back(lane.area);
    return places;
}

// It changes places with those whose middle the pointer has gone past.
void MoveLane::moveTo(const Pointer &pointer)
{
    m_at = pointer.point;
    const std::vector<QRectF> all = places();
    const bool sideBySide = isSideBySide(all);
    const double at = along(m_at, sideBySide);
    m_to = m_branch.number;
    for (int i = 0; i < int(all.size()); ++i) {
        const double middle = along(all[size_t(i)].center(), sideBySide);
        if (i < m_branch.number && at < middle)
            m_to = std::min(m_to, i);
        else if (i > m_branch.number && at > middle)
            m_to = i;
    }
}

void MoveLane::drop()
{
    m_view.edits().moveBranch(m_branch.parallel, m_branch.number, m_to);
}

void MoveLane::paint(QPainter &painter, double zoom) const
{
    const std::vector<QRectF> all = places();
    if (m_branch.number >= int(all.size()) || m_to >= int(all.size()))
        return;
    const theme::Colours &c = theme::colours();
    QColor ground = c.accentSoft;
    ground.setAlphaF(0.5F);
    const bool sideBySide = isSideBySide(all);
    const QPointF shift = sideBySide ? QPointF(m_at.x() - m_grabbed.x(), 0) : QPointF(0, m_at.y() - m_grabbed.y());
    painter.setPen(QPen(c.accent, 1.5 / zoom, Qt::DashLine));
    painter.setBrush(ground);
    painter.drawRoundedRect(all[size_t(m_branch.number)].translated(shift), 8, 8);
    if (!mayDrop())
        return;
    const QRectF to = all[size_t(m_to)];
    const bool isBefore = m_to < m_branch.number;
    const double gap = layout::LaneGap / 2;
    painter.setPen(QPen(c.accent, 3 / zoom));
    if (sideBySide) {
        const double x = isBefore ? to.left() - gap : to.right() + gap;
        painter.drawLine(QPointF(x, to.top()), QPointF(x, to.bottom()));
    } else {
        const double y = isBefore ? to.top() - gap : to.bottom() + gap;
        painter.drawLine(QPointF(to.left(), y), QPointF(to.right(), y));
    }
}

QString MoveLane::words() const
{
    return mayDrop() ? Words::tr("Branch %1 becomes branch %2").arg(m_branch.number + 1).arg(m_to + 1) : QString();
}

} // namespace canvas

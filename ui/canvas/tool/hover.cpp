#include "ui/canvas/tool/hover.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/handles.h"

namespace canvas {

EdgeItem *edgePointedAt(const CanvasView &view, QPointF point)
{
    const NodeItem *node = view.stage().nodeAt(point);
    return !node || node->isFrame() ? view.stage().edgeAt(point, EdgeReach / view.zoom()) : nullptr;
}

void Hover::moveTo(const Pointer &pointer)
{
    const Handles handles(m_view);
    if (handles.at(pointer.point)) {
        m_cursor = Qt::CrossCursor;
        showGrip(std::nullopt);
        return;
    }
    EdgeItem *edge = edgePointedAt(m_view, pointer.point);
    NodeItem *node = edge ? nullptr : m_view.stage().nodeAt(pointer.point);
    if (node != m_view.stage().hoveredNode())
        handles.update();
    m_view.stage().hover(node, edge);
    handles.update();
    const auto held = edge ? std::nullopt : branchHeldAt(m_view.stage(), pointer.point);
    showGrip(edge ? std::nullopt : branchAt(m_view.stage(), pointer.point));
    m_cursor = edge ? Qt::PointingHandCursor : held ? Qt::OpenHandCursor : Qt::ArrowCursor;
}

void Hover::showGrip(const std::optional<Branch> &branch)
{
    if (branch == m_branch)
        return;
    m_branch = branch;
    m_view.viewport()->update();
}

// Where there is another branch to change places with.
void Hover::paint(QPainter &painter, double) const
{
    const NodeItem *parallel = m_branch ? m_view.stage().node(m_branch->parallel) : nullptr;
    if (parallel && parallel->lanes().size() > 1)
        paintGrip(painter, m_view.stage(), *m_branch);
}

} // namespace canvas

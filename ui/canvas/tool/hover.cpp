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
        return;
    }
    EdgeItem *edge = edgePointedAt(m_view, pointer.point);
    NodeItem *node = edge ? nullptr : m_view.stage().nodeAt(pointer.point);
    if (node != m_view.stage().hoveredNode())
        handles.update();
    m_view.stage().hover(node, edge);
    handles.update();
    m_cursor = edge ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

} // namespace canvas

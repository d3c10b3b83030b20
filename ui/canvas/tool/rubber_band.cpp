#include "ui/canvas/tool/rubber_band.h"

#include "ui/canvas/canvas_view.h"
#include "ui/theme/theme.h"

namespace canvas {

RubberBand::RubberBand(CanvasView &view, QPointF from, bool adds)
    : m_view(view), m_from(from), m_to(from), m_before(adds ? view.session().selection() : document::Selection())
{
}

void RubberBand::drop()
{
    document::Selection selection = m_before;
    const QSet<asl::StatePath> known(selection.begin(), selection.end());
    for (const Role<NodeItem> &role : m_view.stage().cast().nodes()) {
        const NodeItem &node = *role.item;
        const bool isCaught = node.isFrame() ? area().contains(node.place()) : area().intersects(node.place());
        if (isCaught && !known.contains(node.path()))
            selection.push_back(node.path());
    }
    m_view.session().select(selection);
}

void RubberBand::paint(QPainter &painter, double zoom) const
{
    QColor veil = theme::colours().accent;
    veil.setAlphaF(0.10F);
    painter.setPen(QPen(theme::colours().accent, 1 / zoom));
    painter.setBrush(veil);
    painter.drawRect(area());
}

} // namespace canvas

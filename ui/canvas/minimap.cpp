#include "ui/canvas/minimap.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/node_painter.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace canvas {

namespace {

using theme::colours;

constexpr double Least = 1.6; // a block's height

QColor blockColour(const NodeItem &node)
{
    if (node.emphasis().selected)
        return colours().accent;
    if (node.look().mark != history::Mark::NotReached)
        return colourOf(node.look().mark);
    return node.isFrame() ? colours().faint : colours().dark ? colours().line : colours().line.darker(112);
}

} // namespace

Minimap::Minimap(CanvasView &view) : QWidget(&view), m_view(view)
{
    setObjectName(u"minimap"_qs);
    setFixedSize(130, 88);
    setAccessibleName(tr("Minimap"));
    setToolTip(tr("Click or drag to move the view"));
    setFocusPolicy(Qt::NoFocus);
}

QTransform Minimap::fromScene() const
{
    const QRectF bounds = m_view.stage().placing().layout().bounds;
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    if (bounds.isEmpty())
        return {};
    const double scale = qMin(room.width() / bounds.width(), room.height() / bounds.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-bounds.center().x(), -bounds.center().y());
    return transform;
}

void Minimap::redraw()
{
    m_blocks = {};
    update();
}

// Painted once for all the places the view goes to.
const QPixmap &Minimap::blocks()
{
    if (!m_blocks.isNull() && m_blocks.devicePixelRatio() == devicePixelRatioF())
        return m_blocks;
    m_blocks = QPixmap(size() * devicePixelRatioF());
    m_blocks.setDevicePixelRatio(devicePixelRatioF());
    m_blocks.fill(Qt::transparent);
    QPainter painter(&m_blocks);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    paintBlocks(painter);
    return m_blocks;
}

void Minimap::paintBlocks(QPainter &painter) const
{
    const QTransform transform = fromScene();
    for (const bool frames : {true, false}) {
        for (const Role<NodeItem> &role : m_view.stage().cast().nodes()) {
            const NodeItem *node = role.item;
            if (node->isFrame() != frames)
                continue;
            QRectF block = transform.mapRect(node->destination());
            block.setSize(block.size().expandedTo(QSizeF(2, 1.5)));
            if (!frames && block.height() < Least) { // no corner to be seen, and thousands of them
                painter.fillRect(block, blockColour(*node));
                continue;
            }
            painter.setPen(frames ? QPen(blockColour(*node), 1) : QPen(Qt::NoPen));
            painter.setBrush(frames ? QBrush(Qt::NoBrush) : QBrush(blockColour(*node)));
            const double radius = qMin(2.0, block.height() / 3);
            painter.drawRoundedRect(block, radius, radius);
        }
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().line, 1));
    painter.setBrush(colours().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.drawPixmap(QPoint(), blocks());
    const QRectF seen = fromScene().mapRect(m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
    QColor veil = colours().accent;
    veil.setAlphaF(0.07F);
    painter.setPen(QPen(colours().accent, 1));
    painter.setBrush(veil);
    painter.drawRoundedRect(seen.intersected(QRectF(rect()).adjusted(3, 3, -3, -3)), 3, 3);
}

void Minimap::goTo(QPointF point)
{
    m_view.centerOn(fromScene().inverted().map(point));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    event->angleDelta().y() > 0 ? m_view.camera().zoomIn() : m_view.camera().zoomOut();
    event->accept();
}

} // namespace canvas

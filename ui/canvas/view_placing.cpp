// CanvasView's third part: what of the scene is seen.
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/motion.h"
#include "ui/canvas/zoom_control.h"

#include <QGraphicsOpacityEffect>
#include <QScrollBar>

namespace canvas {

namespace {

constexpr double SmallestZoom = 0.05; // but for a drawing that is larger still
constexpr double LargestZoom = 8;
constexpr double ZoomStep = 1.2;
constexpr double SmallestBeginning = 0.55;
constexpr double LargeBeginning = 0.75;
constexpr double Faded = 0.3;
constexpr double HeaderShown = layout::HeaderHeight; // of a frame

// What of a node must be seen: of a frame its header.
QRectF solidPart(const NodeItem &node)
{
    QRectF place = node.destination();
    if (node.isFrame())
        place.setHeight(HeaderShown);
    return place;
}

void setFaded(QWidget &control, bool isFaded)
{
    auto *effect = qobject_cast<QGraphicsOpacityEffect *>(control.graphicsEffect());
    if (!effect) {
        effect = new QGraphicsOpacityEffect(&control);
        effect->setOpacity(Faded);
        effect->setEnabled(false);
        control.setGraphicsEffect(effect);
    }
    if (effect->isEnabled() != isFaded)
        effect->setEnabled(isFaded);
}

} // namespace

Pane CanvasView::pane() const
{
    Pane pane{viewport()->size(), {}};
    for (const QWidget *control :
         {static_cast<const QWidget *>(m_minimap), static_cast<const QWidget *>(m_zoomControl)})
        if (control->isVisibleTo(this))
            pane.controls.emplace_back(control->geometry());
    return pane;
}

std::vector<QRectF> CanvasView::cards() const
{
    std::vector<QRectF> cards;
    for (const NodeItem *node : m_scene->nodes())
        if (node->isPlaced())
            cards.push_back(solidPart(*node));
    for (const NodeItem *pill : {m_scene->startPill(), m_scene->endPill()})
        if (pill && pill->isVisible() && pill->isPlaced())
            cards.push_back(pill->destination());
    return cards;
}

void CanvasView::look(const Framing &framing)
{
    m_glide.stop();
    m_scene->keepRoom(std::max(viewport()->width(), viewport()->height()) / framing.zoom);
    setTransform(QTransform::fromScale(framing.zoom, framing.zoom));
    centerOn(framing.centre);
    m_minimap->update();
    Q_EMIT zoomChanged(zoom());
}

void CanvasView::zoomTo(double zoom, QPointF around)
{
    m_hasPanned = true; // a chosen zoom outlives another size of the window, too
    m_glide.stop();
    const double factor = qBound(qMin(SmallestZoom, m_fitZoom), zoom, LargestZoom) / this->zoom();
    const QPointF scenePoint = mapToScene(around.toPoint());
    scale(factor, factor);
    const QPointF moved = QPointF(mapFromScene(scenePoint)) - around;
    scrollBy(moved.toPoint());
    m_minimap->update();
    Q_EMIT zoomChanged(this->zoom());
}

void CanvasView::scrollBy(QPoint way)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + way.y());
}

void CanvasView::zoomIn()
{
    zoomTo(zoom() * ZoomStep, viewport()->rect().center());
}

void CanvasView::zoomOut()
{
    zoomTo(zoom() / ZoomStep, viewport()->rect().center());
}

void CanvasView::actualSize()
{
    zoomTo(1, viewport()->rect().center());
}

void CanvasView::fit()
{
    const QRectF bounds = m_scene->placing().bounds;
    if (bounds.isEmpty())
        return;
    const Framing framing = fitted(pane(), bounds, cards());
    m_fitZoom = framing.zoom;
    look(framing);
}

// All of it where that can be read; of a large flow the part around its start.
void CanvasView::showBeginning()
{
    fit();
    const NodeItem *start = m_scene->startPill();
    if (zoom() >= SmallestBeginning || m_scene->isEmpty() || !start)
        return;
    look(atBeginning(pane(), start->destination(), cards(), LargeBeginning,
                     m_session.direction() == layout::Direction::TopDown));
}

void CanvasView::centreSelection()
{
    if (const NodeItem *item = currentItem())
        glideBy(viewport()->rect().center() - mapFromScene(item->destination().center()));
}

// What is seen moves by `way`, gently where the desktop allows it.
void CanvasView::glideBy(QPointF way)
{
    m_glide.stop();
    if (way.isNull())
        return;
    const QPoint from(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_glideFrom = from;
    m_glideTo = from - way.toPoint();
    if (isMotionWanted() && isVisible())
        m_glide.start();
    else
        scrollTo(m_glideTo);
}

void CanvasView::scrollTo(QPoint place)
{
    horizontalScrollBar()->setValue(place.x());
    verticalScrollBar()->setValue(place.y());
}

QPointF CanvasView::wayToSee(const asl::StatePath &state) const
{
    const NodeItem *item = m_scene->node(state);
    if (!item || !item->isPlaced())
        return {};
    // A frame is seen whole where there is room for it.
    QRectF place = mapFromScene(item->destination()).boundingRect();
    if (item->isFrame() && (place.width() > viewport()->width() || place.height() > viewport()->height()))
        place = mapFromScene(solidPart(*item)).boundingRect();
    return wayIntoView(pane(), place);
}

void CanvasView::bringIntoView(const asl::StatePath &state)
{
    glideBy(wayToSee(state));
}

void CanvasView::bringIntoViewNow(const asl::StatePath &state)
{
    const QPointF way = wayToSee(state);
    m_glide.stop();
    scrollBy(-way.toPoint());
}

QRect CanvasView::placeInView(const asl::StatePath &state) const
{
    const NodeItem *item = m_scene->node(state);
    return item ? mapFromScene(item->place()).boundingRect() : QRect();
}

void CanvasView::placeControls()
{
    m_minimap->move(width() - m_minimap->width() - 12, 12);
    m_zoomControl->adjustSize();
    m_zoomControl->move(12, height() - m_zoomControl->height() - 12);
}

// Where somebody has moved cards below a control, the control steps back until the pointer comes to it.
void CanvasView::fadeControls()
{
    for (QWidget *control : {static_cast<QWidget *>(m_minimap), static_cast<QWidget *>(m_zoomControl)}) {
        const QRectF covered = mapToScene(control->geometry()).boundingRect();
        const auto below = m_scene->items(covered, Qt::IntersectsItemBoundingRect);
        const bool coversCard = std::ranges::any_of(below, [&](QGraphicsItem *item) {
            const auto *node = qgraphicsitem_cast<NodeItem *>(item);
            return node && node->isVisible() && solidPart(*node).intersects(covered);
        });
        setFaded(*control, coversCard && !control->underMouse());
    }
}

} // namespace canvas

#include "ui/canvas/camera.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/motion.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

namespace canvas {

namespace {

constexpr int GlideMs = 180;
constexpr double SmallestZoom = 0.05; // but for a drawing that is larger still
constexpr double LargestZoom = 8;
constexpr double ZoomStep = 1.2;
constexpr double SmallestBeginning = 0.55;
constexpr double LargeBeginning = 0.75;

} // namespace

Camera::Camera(CanvasView &view) : m_view(view)
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(GlideMs);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        scrollTo(m_glideFrom + (m_glideTo - m_glideFrom) * progress.toDouble());
    });
}

double Camera::zoom() const
{
    return m_view.transform().m11();
}

std::vector<QRectF> Camera::cards() const
{
    const Cast &cast = m_view.stage().cast();
    std::vector<QRectF> cards;
    for (const Role<NodeItem> &role : cast.nodes())
        if (role.item->isPlaced())
            cards.push_back(role.item->solidPart());
    for (const NodeItem *pill : {cast.start(), cast.end()})
        if (pill && pill->isVisible() && pill->isPlaced())
            cards.push_back(pill->destination());
    return cards;
}

void Camera::look(const Framing &framing)
{
    m_glide.stop();
    const QSize size = m_view.viewport()->size();
    m_view.stage().placing().keepRoom(std::max(size.width(), size.height()) / framing.zoom);
    m_view.setTransform(QTransform::fromScale(framing.zoom, framing.zoom));
    m_view.centerOn(framing.centre);
    Q_EMIT zoomChanged(zoom());
}

void Camera::zoomTo(double zoom, QPointF around)
{
    takeOver(); // a chosen zoom outlives another size of the window, too
    const double factor = qBound(qMin(SmallestZoom, m_fitZoom), zoom, LargestZoom) / this->zoom();
    const QPointF scenePoint = m_view.mapToScene(around.toPoint());
    m_view.scale(factor, factor);
    const QPointF moved = QPointF(m_view.mapFromScene(scenePoint)) - around;
    scrollBy(moved.toPoint());
    Q_EMIT zoomChanged(this->zoom());
}

QPoint Camera::middle() const
{
    return m_view.viewport()->rect().center();
}

void Camera::zoomIn()
{
    zoomTo(zoom() * ZoomStep, middle());
}

void Camera::zoomOut()
{
    zoomTo(zoom() / ZoomStep, middle());
}

void Camera::actualSize()
{
    zoomTo(1, middle());
}

void Camera::fit()
{
    const QRectF bounds = m_view.stage().placing().layout().bounds;
    if (bounds.isEmpty())
        return;
    const Framing framing = fitted(m_view.pane(), bounds, cards());
    m_fitZoom = framing.zoom;
    look(framing);
}

void Camera::begin()
{
    m_isFitted = true;
    showBeginning();
}

void Camera::keepFitted()
{
    if (m_isFitted)
        showBeginning();
}

// All of it where that can be read; of a large flow the part around its start.
void Camera::showBeginning()
{
    fit();
    const NodeItem *start = m_view.stage().cast().start();
    if (zoom() >= SmallestBeginning || m_view.stage().isEmpty() || !start)
        return;
    look(atBeginning(m_view.pane(), start->destination(), cards(), LargeBeginning,
                     m_view.stage().placing().direction() == layout::Direction::TopDown));
}

void Camera::centreSelection()
{
    if (const NodeItem *item = m_view.stage().anchor())
        glideBy(middle() - m_view.mapFromScene(item->destination().center()));
}

void Camera::fitSelection()
{
    std::vector<QRectF> cards;
    QRectF bounds;
    for (const asl::StatePath &state : m_view.session().selection()) {
        const NodeItem *item = m_view.stage().node(state);
        if (!item || !item->isPlaced())
            continue;
        cards.push_back(item->solidPart());
        bounds |= item->destination();
    }
    if (cards.empty())
        return fit();
    takeOver();
    look(fitted(m_view.pane(), bounds, cards));
}

// What is seen moves by `way`, gently where the desktop allows it.
void Camera::glideBy(QPointF way)
{
    m_glide.stop();
    if (way.isNull())
        return;
    m_glideFrom = scrolled();
    m_glideTo = m_glideFrom - way.toPoint();
    if (isMotionWanted() && m_view.isVisible())
        m_glide.start();
    else
        scrollTo(m_glideTo);
}

QPoint Camera::scrolled() const
{
    return {m_view.horizontalScrollBar()->value(), m_view.verticalScrollBar()->value()};
}

void Camera::scrollTo(QPoint place)
{
    m_view.horizontalScrollBar()->setValue(place.x());
    m_view.verticalScrollBar()->setValue(place.y());
}

void Camera::scrollBy(QPoint way)
{
    scrollTo(scrolled() + way);
}

void Camera::takeOver()
{
    m_glide.stop();
    m_isFitted = false;
}

void Camera::pan(QPoint way)
{
    takeOver();
    scrollBy(-way);
}

void Camera::wheel(const QWheelEvent &event)
{
    takeOver();
    if (event.modifiers() & Qt::ControlModifier) {
        zoomTo(zoom() * std::pow(1.0015, event.angleDelta().y()), event.position());
        return;
    }
    const QPoint way = event.pixelDelta().isNull() ? event.angleDelta() / 2 : event.pixelDelta();
    scrollBy(-(event.modifiers() & Qt::ShiftModifier ? way.transposed() : way));
}

bool Camera::pinch(const QEvent &event)
{
    if (event.type() == QEvent::NativeGesture) {
        const auto &native = static_cast<const QNativeGestureEvent &>(event);
        if (native.gestureType() == Qt::ZoomNativeGesture)
            zoomTo(zoom() * (1 + native.value()), native.position());
        return true;
    }
    if (event.type() != QEvent::Gesture)
        return false;
    const auto *pinch =
        static_cast<const QPinchGesture *>(static_cast<const QGestureEvent &>(event).gesture(Qt::PinchGesture));
    if (pinch && pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        zoomTo(zoom() * pinch->scaleFactor(), m_view.viewport()->mapFromGlobal(pinch->centerPoint()));
    return pinch != nullptr;
}

void Camera::shift(QPointF by)
{
    m_glide.stop();
    scrollBy((by * zoom()).toPoint());
}

QPointF Camera::wayToSee(const asl::StatePath &state) const
{
    const NodeItem *item = m_view.stage().node(state);
    if (!item || !item->isPlaced())
        return {};
    // A frame is seen whole where there is room for it.
    QRectF place = m_view.mapFromScene(item->destination()).boundingRect();
    const QSize room = m_view.viewport()->size();
    if (item->isFrame() && (place.width() > room.width() || place.height() > room.height()))
        place = m_view.mapFromScene(item->solidPart()).boundingRect();
    return wayIntoView(m_view.pane(), place);
}

void Camera::bringIntoView(const asl::StatePath &state)
{
    glideBy(wayToSee(state));
}

void Camera::bringIntoViewNow(const asl::StatePath &state)
{
    const QPointF way = wayToSee(state);
    m_glide.stop();
    scrollBy(-way.toPoint());
}

} // namespace canvas

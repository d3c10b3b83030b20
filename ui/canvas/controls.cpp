#include "ui/canvas/controls.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/crumbs.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/zoom_control.h"

#include <QGraphicsOpacityEffect>

namespace canvas {

namespace {

constexpr double Faded = 0.3;
constexpr int SettleMs = 60;
constexpr int Gap = 12; // to the view's edges

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

Controls::Controls(CanvasView &view)
    : m_view(view), m_minimap(new Minimap(view)),
      m_crumbs(new Crumbs(view)), m_all{m_minimap, m_crumbs, new ZoomControl(view)}
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(SettleMs);
    connect(&m_settled, &QTimer::timeout, this, &Controls::fade);
    for (QWidget *control : m_all)
        control->installEventFilter(this);
}

std::vector<QRectF> Controls::places() const
{
    std::vector<QRectF> places;
    for (const QWidget *control : m_all)
        if (control->isVisibleTo(&m_view))
            places.emplace_back(control->geometry());
    return places;
}

void Controls::place()
{
    QWidget &zoom = *m_all.back();
    m_minimap->move(m_view.width() - m_minimap->width() - Gap, Gap);
    m_crumbs->move(Gap, Gap);
    zoom.adjustSize();
    zoom.move(Gap, m_view.height() - zoom.height() - Gap);
    m_settled.start();
}

void Controls::setMinimapShown(bool shown)
{
    m_minimap->setVisible(shown && !m_view.stage().isEmpty());
}

void Controls::followView()
{
    m_minimap->update();
    m_settled.start();
}

void Controls::followDrawing()
{
    m_minimap->redraw();
    m_settled.start();
}

void Controls::followSelection()
{
    m_crumbs->showWayTo(m_view.session().current());
    m_settled.start();
}

bool Controls::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        m_settled.start();
    return QObject::eventFilter(watched, event);
}

void Controls::fade()
{
    const Cast &cast = m_view.stage().cast();
    for (QWidget *control : m_all) {
        const QRectF covered = m_view.mapToScene(control->geometry()).boundingRect();
        const auto isBelow = [&](const NodeItem *item) { return item && item->solidPart().intersects(covered); };
        const bool coversCard = isBelow(cast.start()) || isBelow(cast.end())
            || std::ranges::any_of(cast.nodes(), isBelow, &Role<NodeItem>::item);
        setFaded(*control, coversCard && !control->underMouse());
    }
}

} // namespace canvas

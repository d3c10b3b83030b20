#include "ui/canvas/show_view.h"

#include "ui/canvas/follower.h"
#include "ui/canvas/motion.h"
#include "ui/canvas/travellers.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace canvas {

namespace {

constexpr int CalmGlideMs = 450;
constexpr double WholeMargin = 40; // around a drawing that is seen whole
constexpr double LinesOfNames = 470; // a view so high shows a state's name as large as it is
constexpr double LeastShown = 1.0;
constexpr double MostShown = 3.0;
constexpr double WidestCard = 0.5; // of the view
constexpr double Ahead = 0.36; // of the view, beyond the start
constexpr double Halo = 10; // of light around a card
constexpr int Dimness = 165; // of 255

} // namespace

ShowView::ShowView(session::Session &session, session::SimulationController &simulation, QWidget *parent)
    : QGraphicsView(parent), m_simulation(simulation), m_stage(new Stage(this)),
      m_follower(new Follower(session, simulation, *m_stage))
{
    new Travellers(simulation, *m_stage);
    setScene(m_stage);
    setInteractive(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(CalmGlideMs);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        const double part = progress.toDouble();
        look({m_from.zoom + (m_to.zoom - m_from.zoom) * part, m_from.centre + (m_to.centre - m_from.centre) * part});
    });
    const Placing &placing = m_stage->placing();
    connect(&placing, &Placing::firstPlaced, this, &ShowView::lookNow);
    connect(&placing, &Placing::settled, this, &ShowView::lookNow);
    connect(&simulation, &session::Playback::momentChanged, this, &ShowView::lookGently);
    connect(&simulation, &session::Playback::runChanged, this, &ShowView::lookGently);
}

// A folded container stands for what it hides.
const NodeItem *ShowView::subject() const
{
    if (!m_simulation.isActive() || m_stage->isBuilding())
        return nullptr;
    for (asl::StatePath state = m_simulation.progress().current; !state.isEmpty(); state = state.parent())
        if (const NodeItem *item = m_stage->node(state); item && item->isPlaced())
            return item;
    return nullptr;
}

QRectF ShowView::lit() const
{
    const NodeItem *item = subject();
    return item ? QRectF(mapFromScene(item->place().adjusted(-Halo, -Halo, Halo, Halo)).boundingRect()) : QRectF();
}

// All of it where that can be read from afar; else the state where the run stands, or the beginning.
Framing ShowView::wanted() const
{
    const QSizeF size = viewport()->size();
    const QRectF all = m_stage->placing().layout().bounds;
    const double whole =
        std::min(size.width() / (all.width() + 2 * WholeMargin), size.height() / (all.height() + 2 * WholeMargin));
    const double readable = std::clamp(size.height() / LinesOfNames, LeastShown, MostShown);
    const NodeItem *start = m_stage->cast().start();
    const NodeItem *item = subject();
    if (whole >= readable || !start || !start->isPlaced())
        return {std::min(whole, MostShown), all.center()};
    if (!item) { // what comes next is to be seen: the start stands near the edge that the flow comes from
        const QPointF ahead = m_stage->placing().direction() == layout::Direction::TopDown
            ? QPointF(0, size.height() * Ahead)
            : QPointF(size.width() * Ahead, 0);
        return {readable, start->destination().center() + ahead / readable};
    }
    const QRectF place = item->isFrame() ? item->solidPart() : item->destination();
    return {std::min(readable, WidestCard * size.width() / place.width()), place.center()};
}

void ShowView::look(const Framing &framing)
{
    m_now = framing;
    const QSize size = viewport()->size();
    m_stage->placing().keepRoom(std::max(size.width(), size.height()) / framing.zoom);
    setTransform(QTransform::fromScale(framing.zoom, framing.zoom));
    centerOn(framing.centre);
}

void ShowView::lookNow()
{
    m_glide.stop();
    if (!m_stage->isEmpty() && !m_stage->placing().layout().bounds.isEmpty())
        look(wanted());
}

void ShowView::lookGently()
{
    viewport()->update(); // the light has moved
    if (m_stage->isEmpty() || m_stage->placing().isWaiting() || m_stage->placing().layout().bounds.isEmpty())
        return;
    const Framing there = wanted();
    if (!isMotionWanted() || !isVisible())
        return lookNow();
    const bool isUnderway = m_glide.state() == QAbstractAnimation::Running;
    const Framing &known = isUnderway ? m_to : m_now;
    if (there.zoom == known.zoom && there.centre == known.centre)
        return;
    m_glide.stop();
    m_from = m_now;
    m_to = there;
    m_glide.start();
}

void ShowView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, theme::colours().background);
}

void ShowView::drawForeground(QPainter *painter, const QRectF &rect)
{
    const NodeItem *item = subject();
    if (!item)
        return;
    QPainterPath dark;
    dark.addRect(rect);
    QPainterPath light;
    light.addRoundedRect(item->place().adjusted(-Halo, -Halo, Halo, Halo), Halo * 2, Halo * 2);
    QColor dim = theme::colours().background;
    dim.setAlpha(Dimness);
    painter->fillPath(dark.subtracted(light), dim);
}

void ShowView::paintEvent(QPaintEvent *event)
{
    if (!m_stage->isBuilding())
        return QGraphicsView::paintEvent(event);
    QPainter(viewport()).fillRect(viewport()->rect(), theme::colours().background);
}

void ShowView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    lookNow();
}

void ShowView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_follower->refresh();
}

} // namespace canvas

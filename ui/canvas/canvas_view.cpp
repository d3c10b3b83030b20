#include "ui/canvas/canvas_view.h"

#include "ui/canvas/glyph.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/node_painter.h"
#include "ui/canvas/tool/bubble.h"
#include "ui/canvas/zoom_control.h"
#include "ui/theme/theme.h"

namespace canvas {

namespace {

using theme::colours;

constexpr double GridStep = 18;
constexpr int GlideMs = 180;
constexpr int SettleMs = 60; // after the last movement, before the controls look what lies below them

// Dots wide enough apart to stay dots at any zoom.
double gridStep(double zoom)
{
    double step = GridStep;
    while (step * zoom < 12)
        step *= 2;
    return step;
}

} // namespace

CanvasView::CanvasView(session::Session &session, session::SimulationController &simulation, QWidget *parent)
    : QGraphicsView(parent), m_session(session), m_simulation(simulation),
      m_scene(new CanvasScene(session, simulation, this)), m_edits(session), m_minimap(new Minimap(*this)),
      m_zoomControl(new ZoomControl(*this))
{
    setScene(m_scene);
    setObjectName(u"canvas"_qs);
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlags(DontSavePainterState);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMinimumSize(240, 200);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleWords();
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(GlideMs);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        scrollTo(m_glideFrom + (m_glideTo - m_glideFrom) * progress.toDouble());
    });
    m_settled.setSingleShot(true);
    m_settled.setInterval(SettleMs);
    connect(&m_settled, &QTimer::timeout, this, &CanvasView::fadeControls);
    for (QWidget *control : {static_cast<QWidget *>(m_minimap), static_cast<QWidget *>(m_zoomControl)})
        control->installEventFilter(this);
    followScene();
}

CanvasView::~CanvasView() = default;

void CanvasView::followScene()
{
    for (const auto changed : {&CanvasScene::placesChanged, &CanvasScene::looksChanged})
        connect(m_scene, changed, this, [this] { m_still = {}; });
    connect(m_scene, &CanvasScene::firstPlaced, this, [this] {
        m_hasPanned = false;
        showBeginning();
    });
    connect(m_scene, &CanvasScene::shifted, this, [this](QPointF by) {
        m_glide.stop();
        scrollBy((by * zoom()).toPoint());
    });
    connect(m_scene, &CanvasScene::placesChanged, this, [this] {
        m_minimap->redraw();
        m_minimap->setVisible(m_session.minimapShown() && !m_scene->isEmpty());
        if (const NodeItem *item = m_isSelectionNew ? currentItem() : nullptr)
            bringIntoView(item->path());
        m_isSelectionNew = false;
        m_settled.start();
        viewport()->update();
    });
    connect(m_scene, &CanvasScene::looksChanged, this, [this] {
        m_minimap->redraw();
        setAccessibleWords();
    });
    connect(&m_session, &session::Session::selectionChanged, this, &CanvasView::followSelection);
    connect(&m_session, &session::Session::minimapShownChanged, this,
            [this](bool shown) { m_minimap->setVisible(shown && !m_scene->isEmpty()); });
    connect(&m_session, &session::Session::stateWanted, this, &CanvasView::bringIntoView);
    connect(&m_session, &session::Session::renameWanted, this, &CanvasView::beginRename);
    connect(&theme::Theme::instance(), &theme::Theme::changed, viewport(), qOverload<>(&QWidget::update));
    m_minimap->setVisible(m_session.minimapShown() && !m_scene->isEmpty());
}

void CanvasView::followSelection()
{
    m_isSelectionNew = true;
    m_minimap->redraw();
    viewport()->update();
    setAccessibleWords();
    // What a person points at stays below the pointer.
    if (!m_isPointing && !m_scene->isWaitingForLayout() && !m_session.current().isEmpty())
        bringIntoView(m_session.current());
}

NodeItem *CanvasView::currentItem() const
{
    const document::Selection &selection = m_session.selection();
    return selection.empty() ? nullptr : m_scene->node(selection.back());
}

void CanvasView::setAccessibleWords()
{
    setAccessibleName(tr("Workflow canvas"));
    const NodeItem *item = currentItem();
    setAccessibleDescription(
        item ? spokenWords(item->look())
             : tr("%n state(s). Arrow keys walk along the flow.", nullptr, int(m_scene->nodes().size())));
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, colours().background);
    const double step = gridStep(zoom());
    QList<QPointF> dots;
    for (double y = std::ceil(rect.top() / step) * step; y < rect.bottom(); y += step)
        for (double x = std::ceil(rect.left() / step) * step; x < rect.right(); x += step)
            dots << QPointF(x, y);
    QPen pen(colours().grid, 2);
    pen.setCosmetic(true);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(pen);
    painter->drawPoints(dots.constData(), int(dots.size()));
}

// While a gesture goes on, the scene below it stands still: it is painted once, and the gesture over it each time.
bool CanvasView::paintStill()
{
    if (!m_gesture || m_scene->isMoving())
        return false;
    if (m_still.isNull()) {
        m_still = QPixmap(viewport()->size() * devicePixelRatioF());
        m_still.setDevicePixelRatio(devicePixelRatioF());
        m_isTakingStill = true;
        QPainter painter(&m_still);
        render(&painter, viewport()->rect(), viewport()->rect());
        m_isTakingStill = false;
    }
    QPainter painter(viewport());
    painter.drawPixmap(QPoint(), m_still);
    painter.setWorldTransform(viewportTransform());
    drawForeground(&painter, {});
    return true;
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    if (!m_scene->isBuilding()) {
        if (!paintStill())
            QGraphicsView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours().background);
    painter.setFont(theme::Theme::instance().font(13));
    painter.setPen(colours().dim);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Drawing the workflow…"));
}

void CanvasView::paintEmptyHint(QPainter &painter) const
{
    const QRectF room(viewport()->rect());
    const QRectF card(room.center() - QPointF(150, 46), QSizeF(300, 92));
    QPen pen(colours().faint, 1.5);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(colours().panel);
    painter.drawRoundedRect(card, 12, 12);
    paintGlyph(painter, u"plus"_qs, colours().accent, QRectF(card.center().x() - 10, card.top() + 16, 20, 20));
    painter.setFont(theme::Theme::instance().font(13));
    painter.setPen(colours().dim);
    painter.drawText(card.adjusted(12, 40, -12, -10), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drag a state here or press A"));
}

void CanvasView::paintHandle(QPainter &painter) const
{
    if (m_gesture)
        return;
    for (const NodeItem *node : handleOwners()) {
        const QPointF at = mapFromScene(handleOf(*node));
        painter.setPen(QPen(colours().panel, 2));
        painter.setBrush(colours().accent);
        painter.drawEllipse(at, 8, 8);
        paintGlyph(painter, u"plus"_qs, colours().onAccent, QRectF(at.x() - 6, at.y() - 6, 12, 12));
    }
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_isTakingStill)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_gesture)
        m_gesture->paint(*painter, zoom());
    painter->resetTransform();
    if (m_scene->isEmpty() && !m_gesture)
        paintEmptyHint(*painter);
    paintHandle(*painter);
    if (m_gesture && !m_gesture->words().isEmpty())
        paintBubble(*painter, m_gesture->words(), m_pointerAt + QPoint(16, 18), viewport()->rect(),
                    !m_gesture->mayDrop());
    if (m_showsFocus) {
        painter->setPen(QPen(colours().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QPointF CanvasView::handleOf(const NodeItem &node) const
{
    const QRectF place = node.place();
    return m_session.direction() == layout::Direction::TopDown ? QPointF(place.center().x(), place.bottom())
                                                               : QPointF(place.right(), place.center().y());
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    m_still = {};
    QGraphicsView::resizeEvent(event);
    placeControls();
    m_settled.start();
    // Until a person has moved it, the view stays fitted to its window.
    if (!m_hasPanned && event->oldSize() != event->size())
        showBeginning();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    m_still = {};
    QGraphicsView::scrollContentsBy(dx, dy);
    // What is painted over the scene does not scroll with it.
    if (m_gesture || m_showsFocus || m_scene->isEmpty())
        viewport()->update();
    for (const NodeItem *node : handleOwners())
        updateAround(mapFromScene(handleOf(*node)), {dx, dy});
    m_minimap->update();
    m_settled.start();
}

// A handle, where it was and where it is now.
void CanvasView::updateAround(QPoint handle, QPoint scrolled)
{
    const QRect disc(handle - QPoint(12, 12), QSize(24, 24));
    viewport()->update(disc);
    viewport()->update(disc.translated(scrolled));
    viewport()->update(disc.translated(-scrolled));
}

bool CanvasView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        m_settled.start();
    return QGraphicsView::eventFilter(watched, event);
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_showsFocus = false;
    m_isSpaceDown = false;
    viewport()->update();
}

} // namespace canvas

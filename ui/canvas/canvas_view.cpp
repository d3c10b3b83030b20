#include "ui/canvas/canvas_view.h"

#include "ui/canvas/glyph.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/node_painter.h"
#include "ui/canvas/tool/bubble.h"
#include "ui/canvas/zoom_control.h"
#include "ui/theme/theme.h"

#include <QScrollBar>

namespace canvas {

namespace {

using theme::colours;

constexpr double SmallestZoom = 0.05;
constexpr double LargestZoom = 8;
constexpr double ZoomStep = 1.2;
constexpr double GridStep = 18;
constexpr double FitMargin = 32;
constexpr double SmallestBeginning = 0.55;
constexpr double LargeBeginning = 0.75;

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
    followScene();
}

CanvasView::~CanvasView() = default;

void CanvasView::followScene()
{
    connect(m_scene, &CanvasScene::firstPlaced, this, [this] {
        m_hasPanned = false;
        showBeginning();
    });
    connect(m_scene, &CanvasScene::shifted, this, [this](QPointF by) {
        scrollBy((by * zoom()).toPoint());
    });
    connect(m_scene, &CanvasScene::placesChanged, this, [this] {
        if (const NodeItem *item = m_isSelectionNew ? currentItem() : nullptr)
            bringIntoView(item->path());
        m_isSelectionNew = false;
        m_minimap->update();
        m_minimap->setVisible(m_session.minimapShown() && !m_scene->isEmpty());
        viewport()->update();
    });
    connect(m_scene, &CanvasScene::looksChanged, this, [this] {
        m_minimap->update();
        setAccessibleWords();
    });
    connect(&m_session, &session::Session::selectionChanged, this, [this] {
        m_isSelectionNew = true;
        m_minimap->update();
        viewport()->update();
        setAccessibleWords();
    });
    connect(&m_session, &session::Session::minimapShownChanged, this,
            [this](bool shown) { m_minimap->setVisible(shown && !m_scene->isEmpty()); });
    connect(&m_session, &session::Session::stateWanted, this, &CanvasView::bringIntoView);
    connect(&m_session, &session::Session::renameWanted, this, &CanvasView::beginRename);
    connect(&theme::Theme::instance(), &theme::Theme::changed, viewport(), qOverload<>(&QWidget::update));
    m_minimap->setVisible(m_session.minimapShown() && !m_scene->isEmpty());
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
    setAccessibleDescription(item ? spokenWords(item->look())
                                  : tr("%n state(s). Arrow keys walk along the flow.", nullptr,
                                       int(m_scene->nodes().size())));
}

void CanvasView::zoomTo(double zoom, QPointF around)
{
    const double factor = qBound(SmallestZoom, zoom, LargestZoom) / this->zoom();
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
    const QSizeF room = viewport()->size() - QSizeF(2 * FitMargin, 2 * FitMargin).toSize();
    const double zoom = qMin(room.width() / bounds.width(), room.height() / bounds.height());
    const double bounded = qBound(SmallestZoom, zoom, 1.0);
    setTransform(QTransform::fromScale(bounded, bounded));
    centerOn(bounds.center());
    m_minimap->update();
    Q_EMIT zoomChanged(this->zoom());
}

// All of it where that can be read; of a large flow the part around its start.
void CanvasView::showBeginning()
{
    fit();
    const NodeItem *start = m_scene->startPill();
    if (zoom() >= SmallestBeginning || m_scene->isEmpty() || !start)
        return;
    setTransform(QTransform::fromScale(LargeBeginning, LargeBeginning));
    const QSizeF room = QSizeF(viewport()->size()) / LargeBeginning;
    const bool isDown = m_session.direction() == layout::Direction::TopDown;
    const QPointF ahead = isDown ? QPointF(0, room.height() / 2 - FitMargin * 2)
                                 : QPointF(room.width() / 2 - FitMargin * 2, 0);
    centerOn(start->place().center() + ahead);
    m_minimap->update();
    Q_EMIT zoomChanged(zoom());
}

void CanvasView::centreSelection()
{
    if (const NodeItem *item = currentItem())
        centerOn(item->place().center());
}

void CanvasView::bringIntoView(const asl::StatePath &state)
{
    const NodeItem *item = m_scene->node(state);
    if (!item)
        return;
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (!seen.contains(item->place().center()))
        centerOn(item->place().center());
}

QRect CanvasView::placeInView(const asl::StatePath &state) const
{
    const NodeItem *item = m_scene->node(state);
    return item ? mapFromScene(item->place()).boundingRect() : QRect();
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

void CanvasView::paintEvent(QPaintEvent *event)
{
    if (!m_scene->isBuilding())
        return QGraphicsView::paintEvent(event);
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

void CanvasView::placeControls()
{
    m_minimap->move(width() - m_minimap->width() - 12, 12);
    m_zoomControl->adjustSize();
    m_zoomControl->move(12, height() - m_zoomControl->height() - 12);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    placeControls();
    // Until a person has moved it, the view stays fitted to its window.
    if (!m_hasPanned && event->oldSize() != event->size())
        showBeginning();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    // What is painted over the scene does not scroll with it.
    if (m_gesture || m_showsFocus || m_scene->isEmpty() || !handleOwners().empty())
        viewport()->update();
    m_minimap->update();
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

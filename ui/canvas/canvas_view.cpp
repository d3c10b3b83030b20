#include "ui/canvas/canvas_view.h"

#include "ui/canvas/context_menu.h"
#include "ui/canvas/handles.h"
#include "ui/canvas/keys.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/tool/press.h"
#include "ui/canvas/voice/canvas_voice.h"
#include "ui/theme/theme.h"

#include <QDragMoveEvent>

namespace canvas {

CanvasView::CanvasView(session::Session &session, session::SimulationController &simulation, QWidget *parent)
    : QGraphicsView(parent), m_session(session), m_simulation(simulation), m_stage(new Stage(this)),
      m_follower(*new Follower(session, simulation, *m_stage)), m_travellers(*new Travellers(simulation, *m_stage)),
      m_edits(session)
{
    setScene(m_stage);
    setUp();
    setAccessibleWords();
    followStage();
    followSession();
}

void CanvasView::setUp()
{
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
    letCanvasSpeak();
}

void CanvasView::followStage()
{
    const Placing &placing = m_stage->placing();
    connect(&placing, &Placing::firstPlaced, &m_camera, &Camera::begin);
    connect(&placing, &Placing::shifted, &m_camera, [this](QPointF by) { m_camera.shift(by); });
    connect(&placing, &Placing::placesChanged, this, &CanvasView::followPlaces);
    connect(m_stage, &Stage::itemsChanged, this, [this] {
        forgetStill();
        m_controls.setMinimapShown(m_session.minimapShown());
        m_controls.followDrawing();
        viewport()->update();
    });
    connect(m_stage, &Stage::looksChanged, this, [this] {
        forgetStill();
        m_controls.followDrawing();
        setAccessibleWords();
    });
    connect(&m_camera, &Camera::zoomChanged, this, [this] { m_controls.followView(); });
    connect(&theme::Theme::instance(), &theme::Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void CanvasView::followSession()
{
    connect(&m_session, &session::Session::selectionChanged, this, &CanvasView::followSelection);
    connect(&m_session, &session::Session::minimapShownChanged, this,
            [this](bool shown) { m_controls.setMinimapShown(shown); });
    connect(&m_session, &session::Session::stateWanted, &m_camera, &Camera::bringIntoView);
    connect(&m_session, &session::Session::renameWanted, &m_deeds, &Deeds::beginRename);
    m_controls.setMinimapShown(m_session.minimapShown());
}

void CanvasView::followPlaces()
{
    forgetStill();
    m_controls.setMinimapShown(m_session.minimapShown());
    m_controls.followDrawing();
    if (const NodeItem *item = m_isSelectionNew ? m_stage->anchor() : nullptr)
        m_camera.bringIntoView(item->path());
    m_isSelectionNew = false;
    viewport()->update();
}

void CanvasView::followSelection()
{
    m_isSelectionNew = true;
    forgetStill();
    m_controls.followSelection();
    m_controls.followDrawing();
    viewport()->update();
    setAccessibleWords();
    if (!m_hands.isPointing() && !m_stage->placing().isWaiting() && !m_session.current().isEmpty())
        m_camera.bringIntoView(m_session.current());
}

void CanvasView::setAccessibleWords()
{
    setAccessibleName(tr("Workflow canvas"));
    const NodeItem *item = m_stage->anchor();
    const int count = int(m_stage->cast().nodes().size());
    setAccessibleDescription(item ? spokenWords(item->look())
                                  : tr("%n state(s). Arrow keys walk along the flow.", nullptr, count));
}

QRect CanvasView::placeInView(const asl::StatePath &state) const
{
    const NodeItem *item = m_stage->node(state);
    return item ? mapFromScene(item->place()).boundingRect() : QRect();
}

Pane CanvasView::pane() const
{
    return {viewport()->size(), m_controls.places()};
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    paintGround(*painter, rect, zoom());
}

void CanvasView::paintStill()
{
    if (m_still.isNull()) {
        m_still = QPixmap(viewport()->size() * devicePixelRatioF());
        m_still.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_still);
        render(&painter, viewport()->rect(), viewport()->rect());
    }
    QPainter(viewport()).drawPixmap(QPoint(), m_still);
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    if (m_stage->isBuilding()) {
        QPainter painter(viewport());
        paintBuilding(painter, *this);
        return;
    }
    if (m_hands.gesture().isPreview() && !m_stage->placing().isMoving())
        paintStill();
    else
        QGraphicsView::paintEvent(event);
    QPainter painter(viewport());
    paintOverlay(painter, *this);
    if (m_showsFocus)
        paintFocus(painter, *this);
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wantsKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        m_follower.refresh();
        setAccessibleWords();
    }
    return QGraphicsView::event(event);
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (m_stage->isBuilding() && event->isInputEvent())
        return true;
    if (m_camera.pinch(*event))
        return true;
    if (event->type() == QEvent::Leave)
        m_hands.leave();
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    forgetStill();
    QGraphicsView::resizeEvent(event);
    m_controls.place();
    if (event->oldSize() != event->size())
        m_camera.keepFitted();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    forgetStill();
    QGraphicsView::scrollContentsBy(dx, dy);
    // What is painted over the drawing does not scroll with it.
    if (m_hands.gesture().isPainted() || m_showsFocus || m_stage->isEmpty())
        viewport()->update();
    Handles(*this).update({dx, dy});
    m_controls.followView();
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    m_camera.wheel(*event);
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_camera.holdStill();
    setFocus(Qt::MouseFocusReason);
    m_showsFocus = false;
    m_hands.press(*event);
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat())
            m_hands.pressSpace();
        return;
    }
    if (!pressKey(*this, *event))
        QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QGraphicsView::keyReleaseEvent(event);
        return;
    }
    // Space moves the view when the mouse is dragged meanwhile; alone it plays or pauses.
    if (!m_hands.releaseSpace() || !m_simulation.isActive())
        return;
    m_simulation.isPlaying() ? m_simulation.pause() : m_simulation.play();
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const NodeItem *item = m_stage->anchor();
    const QPoint at = byMouse || !item ? event->pos() : mapFromScene(item->place().center());
    if (byMouse) {
        const NodeItem *node = m_stage->nodeAt(mapToScene(at));
        if (!node || !node->emphasis().selected)
            selectAt(*this, mapToScene(at), {});
    }
    showContextMenu(*this, at);
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_hands.takeIn(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(m_hands.carryOver(*event));
}

void CanvasView::dropEvent(QDropEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->setAccepted(m_hands.drop(*event));
}

void CanvasView::showFocus(bool shown)
{
    m_showsFocus = shown;
    viewport()->update();
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    showFocus(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_hands.releaseSpace();
    showFocus(false);
}

} // namespace canvas

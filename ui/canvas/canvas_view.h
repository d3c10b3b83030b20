// The window onto the canvas: pans, zooms, shows the minimap and the zoom control, and hands mouse and keys to
// gestures. Every gesture ends in exactly one edit of the text, or in none.
#pragma once

#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/edits.h"
#include "ui/canvas/framing.h"
#include "ui/canvas/tool/gesture.h"

#include <QGraphicsView>
#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>

class QLineEdit;

namespace canvas {

class Minimap;
class ZoomControl;

class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    CanvasView(session::Session &session, session::SimulationController &simulation, QWidget *parent = nullptr);
    ~CanvasView() override;

    CanvasScene &canvas() const { return *m_scene; }
    session::Session &session() const { return m_session; }
    Edits &edits() { return m_edits; }
    double zoom() const { return transform().m11(); }
    // Where a state's card is in the viewport; null when it is not shown.
    QRect placeInView(const asl::StatePath &state) const;
    // The view, and what floats over it.
    Pane pane() const;
    const Gesture *gesture() const { return m_gesture.get(); }
    // The round handle below (or beside) a card, from which arrows are drawn.
    QPointF handleOf(const NodeItem &node) const;

public Q_SLOTS:
    void fit();
    void actualSize();
    void zoomIn();
    void zoomOut();
    void zoomTo(double zoom, QPointF around);
    void centreSelection();
    // Gently, and clear of the controls; it stays where it is when it is seen.
    void bringIntoView(const asl::StatePath &state);

    void appendState();
    void replaceKind();
    // Opens the list of states at a place of the viewport; the one picked goes to the spot.
    void pickState(const edit::Spot &spot, QPoint at);
    void beginRename(const asl::StatePath &state);
    void renameCurrent();
    void removeSelected();
    void selectAll();
    void toggleBreakpoint();
    void toggleFold();
    void walk(Qt::Key arrow);

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followScene();
    void followSelection();
    void placeControls();
    void fadeControls();
    bool paintStill();
    void updateAround(QPoint handle, QPoint scrolled);
    void paintEmptyHint(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;
    void panTo(QPoint at);
    std::vector<QRectF> cards() const;
    void look(const Framing &framing);
    void glideBy(QPointF way);
    void scrollTo(QPoint place);
    void scrollBy(QPoint way);
    QPointF wayToSee(const asl::StatePath &state) const;
    void bringIntoViewNow(const asl::StatePath &state);
    void endGesture(bool drops);
    void moveGesture(QPoint at);
    void selectAt(QPointF point, Qt::KeyboardModifiers modifiers);
    std::unique_ptr<Gesture> gestureFrom(QPointF point, Qt::KeyboardModifiers modifiers);
    const NodeItem *handleAt(QPointF point) const;
    std::vector<const NodeItem *> handleOwners() const;
    void showBeginning();
    const EdgeItem *tipAt(QPointF point) const;
    void hoverAt(QPointF point);
    bool pressKey(const QKeyEvent &event);
    bool wantsKey(const QKeyEvent &event) const;
    edit::Spot spotAt(QPointF point) const;
    void setAccessibleWords();
    NodeItem *currentItem() const;

    session::Session &m_session;
    session::SimulationController &m_simulation;
    CanvasScene *m_scene;
    Edits m_edits;
    std::unique_ptr<Gesture> m_gesture;
    Minimap *m_minimap;
    ZoomControl *m_zoomControl;
    QVariantAnimation m_glide; // of the scroll bars
    QPoint m_glideFrom, m_glideTo;
    QTimer m_settled;
    QPixmap m_still; // of the scene, while a gesture is painted over it
    double m_fitZoom = 1;
    QPointF m_pressPoint; // scene
    QPoint m_pressAt, m_pointerAt;
    Qt::KeyboardModifiers m_pressModifiers;
    bool m_isPressed = false;
    asl::StatePath m_handleOwner; // pressed upon; empty: elsewhere
    bool m_isTakingStill = false;
    bool m_isPointing = false; // a mouse button's event is being handled
    bool m_isPanning = false;
    bool m_hasPanned = false;
    bool m_isSpaceDown = false;
    bool m_isSpaceUsed = false;
    bool m_showsFocus = false;
    bool m_isSelectionNew = false; // since things last changed places
};

} // namespace canvas

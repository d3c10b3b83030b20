// The window onto the canvas: shows a stage that follows the session, and hands mouse and keys on. What is seen is the
// camera's business, what hands do theirs; the view knows all of them and does nothing itself.
#pragma once

#include "ui/canvas/camera.h"
#include "ui/canvas/controls.h"
#include "ui/canvas/deeds.h"
#include "ui/canvas/edits.h"
#include "ui/canvas/follower.h"
#include "ui/canvas/hands.h"
#include "ui/canvas/stage.h"
#include "ui/canvas/travellers.h"

#include <QGraphicsView>
#include <QPixmap>

namespace canvas {

class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    CanvasView(session::Session &session, session::SimulationController &simulation, QWidget *parent = nullptr);

    session::Session &session() const { return m_session; }
    session::SimulationController &simulation() const { return m_simulation; }
    Stage &stage() const { return *m_stage; }
    Follower &follower() { return m_follower; }
    const Travellers &travellers() const { return m_travellers; }
    Edits &edits() { return m_edits; }
    Deeds &deeds() { return m_deeds; }
    Camera &camera() { return m_camera; }
    Hands &hands() { return m_hands; }
    const Hands &hands() const { return m_hands; }

    double zoom() const { return m_camera.zoom(); }
    // Where a state's card is in the viewport; null when it is not shown.
    QRect placeInView(const asl::StatePath &state) const;
    // The view, and what floats over it.
    Pane pane() const;
    // While a gesture is previewed the stage stands still and is painted once: until this is said.
    void forgetStill() { m_still = {}; }

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override { m_hands.moveTo(*event); }
    void mouseReleaseEvent(QMouseEvent *event) override { m_hands.letGo(*event); }
    void mouseDoubleClickEvent(QMouseEvent *event) override { m_hands.doubleClick(*event); }
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *) override { m_hands.giveUp(); }
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUp();
    void followStage();
    void followSession();
    void followSelection();
    void followPlaces();
    void paintStill();
    void setAccessibleWords();
    void showFocus(bool shown);

    session::Session &m_session;
    session::SimulationController &m_simulation;
    Stage *m_stage;
    Follower &m_follower;
    Travellers &m_travellers;
    Edits m_edits;
    Deeds m_deeds{*this};
    Camera m_camera{*this};
    Hands m_hands{*this};
    Controls m_controls{*this};
    QPixmap m_still; // of the stage, while a gesture is painted over it
    bool m_showsFocus = false;
    bool m_isSelectionNew = false; // since things last changed places
};

} // namespace canvas

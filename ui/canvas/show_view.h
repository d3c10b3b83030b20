// A drawing to be looked at from afar: large, with a light on the state where the run stands and all else dimmed. It
// follows the session and the run as the canvas does, and nothing can be done to the workflow in it.
#pragma once

#include "ui/canvas/framing.h"
#include "ui/canvas/stage.h"
#include "ui/session/simulation_controller.h"

#include <QGraphicsView>
#include <QVariantAnimation>

namespace canvas {

class Follower;

class ShowView : public QGraphicsView
{
    Q_OBJECT

public:
    ShowView(session::Session &session, session::SimulationController &simulation, QWidget *parent = nullptr);

    // Where the light falls, in the viewport; null: everywhere.
    QRectF lit() const;

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const NodeItem *subject() const;
    Framing wanted() const;
    void lookNow();
    void lookGently();
    void look(const Framing &framing);

    session::SimulationController &m_simulation;
    Stage *m_stage;
    Follower *m_follower;
    QVariantAnimation m_glide;
    Framing m_now, m_from, m_to;
};

} // namespace canvas

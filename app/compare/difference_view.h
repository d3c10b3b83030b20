// The drawing of two workflows in a window: what came, went and changed is marked by lines and badges that need no
// colours. It can be looked at, moved and enlarged; nothing can be done to either workflow there.
#pragma once

#include "app/difference_graph.h"
#include "ui/canvas/stage.h"

#include <QGraphicsView>

namespace app {

class DifferenceView : public QGraphicsView
{
    Q_OBJECT

public:
    // The graph's owner keeps it as long as this stands.
    explicit DifferenceView(const DifferenceGraph &graph, QWidget *parent = nullptr);

    // Brings the state into the middle and marks it as chosen; nothing happens for one that is not drawn.
    void centreOnState(const asl::StatePath &path);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    canvas::Scenery scenery() const;
    void showAll();
    void zoomTo(double zoom);

    const DifferenceGraph &m_graph;
    canvas::SharedGraph m_drawn; // each arrow with a name of its own
    canvas::Stage *m_stage;
    asl::StatePath m_wished; // to be shown once all has its place
};

} // namespace app

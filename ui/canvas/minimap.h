// The whole canvas in the corner, with what is in view framed. Click or drag to go somewhere.
#pragma once

#include <QPixmap>
#include <QWidget>

namespace canvas {

class CanvasView;

class Minimap : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(CanvasView &view);

    // What it shows has changed; where the view is needs update() only.
    void redraw();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QTransform fromScene() const;
    void goTo(QPointF point);
    void paintBlocks(QPainter &painter) const;
    const QPixmap &blocks();

    CanvasView &m_view;
    QPixmap m_blocks; // null until painted
};

} // namespace canvas

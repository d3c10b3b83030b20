// − 100 % + Fit, at the bottom left of the canvas.
#pragma once

#include <QWidget>

class QToolButton;

namespace canvas {

class CanvasView;

class ZoomControl : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomControl(CanvasView &view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showZoom(double zoom);

    CanvasView &m_view;
    QToolButton *m_out, *m_zoom, *m_in, *m_fit;
};

} // namespace canvas

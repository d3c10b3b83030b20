// What floats over a view: the minimap, the way to the selected state and the zoom control. Where somebody has moved cards below one of them, it steps
// back until the pointer comes to it.
#pragma once

#include <QRectF>
#include <QTimer>

#include <vector>

class QWidget;

namespace canvas {

class CanvasView;
class Crumbs;
class Minimap;

class Controls : public QObject
{
public:
    explicit Controls(CanvasView &view);

    std::vector<QRectF> places() const; // of those that are shown
    void place();
    void setMinimapShown(bool shown);
    // What is seen has moved, or what there is to see has changed.
    void followView();
    void followDrawing();
    void followSelection();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fade();

    CanvasView &m_view;
    Minimap *m_minimap;
    Crumbs *m_crumbs;
    std::vector<QWidget *> m_all;
    QTimer m_settled; // after the last movement they look what lies below them
};

} // namespace canvas

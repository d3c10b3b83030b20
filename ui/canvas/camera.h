// What of a stage its view sees: pans, zooms and glides there. Until a person has moved it, it stays fitted.
#pragma once

#include "ui/canvas/framing.h"

#include "core/asl/state_path.h"

#include <QObject>
#include <QVariantAnimation>

class QWheelEvent;

namespace canvas {

class CanvasView;

class Camera : public QObject
{
    Q_OBJECT

public:
    explicit Camera(CanvasView &view);

    double zoom() const;
    void zoomTo(double zoom, QPointF around);
    // Gently, and clear of the controls; it stays where it is when it is seen.
    void bringIntoView(const asl::StatePath &state);
    void bringIntoViewNow(const asl::StatePath &state);
    // By a person's hand.
    void pan(QPoint way);
    void takeOver();
    void wheel(const QWheelEvent &event);
    bool pinch(const QEvent &event); // false: it is none
    void holdStill() { m_glide.stop(); }

    // All has moved: what is seen moves along, and nobody notices.
    void shift(QPointF by);
    // Another drawing, or another size of the view.
    void begin();
    void keepFitted();

public Q_SLOTS:
    void fit();
    void actualSize();
    void zoomIn();
    void zoomOut();
    void centreSelection();
    void fitSelection(); // of nothing: all

Q_SIGNALS:
    void zoomChanged(double zoom);

private:
    std::vector<QRectF> cards() const;
    void look(const Framing &framing);
    void glideBy(QPointF way);
    void scrollTo(QPoint place);
    void scrollBy(QPoint way);
    QPoint scrolled() const;
    QPoint middle() const;
    QPointF wayToSee(const asl::StatePath &state) const;
    void showBeginning();

    CanvasView &m_view;
    QVariantAnimation m_glide; // of the scroll bars
    QPoint m_glideFrom, m_glideTo;
    double m_fitZoom = 1;
    bool m_isFitted = true;
};

} // namespace canvas

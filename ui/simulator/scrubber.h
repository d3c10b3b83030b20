// The run as a line to drag along: one mark per event, gathered where there are more than there is room for, the
// failures standing out.
#pragma once

#include "ui/session/playback.h"

#include <QWidget>

namespace simulator {

class Scrubber : public QWidget
{
    Q_OBJECT

public:
    explicit Scrubber(session::Playback &playback, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {300, 26}; }
    QSize minimumSizeHint() const override { return {120, 26}; }
    session::Playback &playback() const { return m_playback; }
    // How many events are shown when the knob stands at this place.
    qint64 positionAt(double x) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    double placeOf(qint64 position) const;
    void paintMarks(QPainter &painter) const;

    session::Playback &m_playback;
};

} // namespace simulator

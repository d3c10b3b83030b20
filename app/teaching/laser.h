// A red dot with a tail that fades, over whatever lies below. While it is not held nothing of it is there or runs.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <deque>

namespace app {

class Laser : public QWidget
{
    Q_OBJECT

public:
    explicit Laser(QWidget *over);

    void hold(QPointF at);
    void pointAt(QPointF at); // nothing, while it is not held
    void letGo();
    bool isHeld() const { return m_isHeld; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Glow
    {
        QPointF at;
        qint64 since;
    };
    void fade();
    void repaintAround();

    bool m_isHeld = false;
    QPointF m_at;
    std::deque<Glow> m_tail; // the oldest first
    QRect m_painted;
    QElapsedTimer m_clock;
    QTimer m_frames; // only while there is a tail
};

} // namespace app

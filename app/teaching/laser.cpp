#include "app/teaching/laser.h"

#include "ui/canvas/motion.h"

#include <QPainter>

namespace app {

namespace {

// A laser's red, in any look: it is light, not a part of the drawing.
constexpr QColor Red(255, 38, 38);
constexpr double Radius = 9;
constexpr double Shine = 20; // around the dot
constexpr int FrameMs = 16;
constexpr qint64 TailMs = 420;

} // namespace

Laser::Laser(QWidget *over) : QWidget(over)
{
    setObjectName(QStringLiteral("laser"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_frames.setInterval(FrameMs);
    connect(&m_frames, &QTimer::timeout, this, &Laser::fade);
    m_clock.start();
    hide();
}

void Laser::hold(QPointF at)
{
    m_isHeld = true;
    m_at = at;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    repaintAround();
}

void Laser::pointAt(QPointF at)
{
    if (!m_isHeld)
        return;
    if (canvas::isMotionWanted()) {
        m_tail.push_back({m_at, m_clock.elapsed()});
        m_frames.start();
    }
    m_at = at;
    repaintAround();
}

void Laser::letGo()
{
    m_isHeld = false;
    m_tail.clear();
    m_frames.stop();
    hide();
}

void Laser::fade()
{
    const qint64 now = m_clock.elapsed();
    while (!m_tail.empty() && now - m_tail.front().since > TailMs)
        m_tail.pop_front();
    repaintAround();
    if (m_tail.empty())
        m_frames.stop();
}

// What was painted, and what is to be: the rest of the screen stays as it is.
void Laser::repaintAround()
{
    QRectF place(m_at, QSizeF());
    for (const Glow &each : m_tail)
        place = place.united(QRectF(each.at, QSizeF(1, 1)));
    const QRect now = place.adjusted(-Shine, -Shine, Shine, Shine).toAlignedRect();
    update(m_painted.united(now));
    m_painted = now;
}

void Laser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 now = m_clock.elapsed();
    QPointF before = m_at;
    for (auto each = m_tail.rbegin(); each != m_tail.rend(); ++each) {
        const double left = std::max(0.0, 1 - double(now - each->since) / TailMs);
        QColor colour = Red;
        colour.setAlphaF(float(0.55 * left));
        painter.setPen(QPen(colour, 2 * Radius * left, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(before, each->at);
        before = each->at;
    }
    QRadialGradient light(m_at, Shine);
    QColor edge = Red;
    edge.setAlpha(110);
    light.setColorAt(0, edge);
    edge.setAlpha(0);
    light.setColorAt(1, edge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawEllipse(m_at, Shine, Shine);
    painter.setBrush(Red);
    painter.drawEllipse(m_at, Radius, Radius);
}

} // namespace app

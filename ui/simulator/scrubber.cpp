#include "ui/simulator/scrubber.h"

#include "ui/simulator/event_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace simulator {

namespace {

constexpr double Side = 10; // room for the knob at both ends
constexpr double MarkStep = 9; // marks stand no closer than this
constexpr double MarkRadius = 4;
constexpr double KnobRadius = 8;

// What a screen reader hears: a slider that stands at one of the run's events.
class ScrubberVoice : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    ScrubberVoice(Scrubber &scrubber, session::Playback &playback)
        : QAccessibleWidget(&scrubber, QAccessible::Slider), m_playback(playback)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text which) const override
    {
        const qint64 at = m_playback.position();
        if (which != QAccessible::Value || at < 1)
            return QAccessibleWidget::text(which);
        return QStringLiteral("%1 / %2  ").arg(at).arg(m_playback.knownEvents())
            + eventText(m_playback.recording()->events[size_t(at - 1)]);
    }

    QVariant currentValue() const override { return m_playback.position(); }
    void setCurrentValue(const QVariant &value) override { m_playback.seek(value.toLongLong()); }
    QVariant minimumValue() const override { return std::min<qint64>(1, m_playback.knownEvents()); }
    QVariant maximumValue() const override { return m_playback.knownEvents(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    session::Playback &m_playback;
};

QAccessibleInterface *voiceOf(const QString &, QObject *object)
{
    auto *scrubber = qobject_cast<Scrubber *>(object);
    return scrubber ? new ScrubberVoice(*scrubber, scrubber->playback()) : nullptr;
}

} // namespace

Scrubber::Scrubber(session::Playback &playback, QWidget *parent) : QWidget(parent), m_playback(playback)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_playback, &session::Playback::momentChanged, this, qOverload<>(&QWidget::update));
    connect(&m_playback, &session::Playback::runChanged, this, qOverload<>(&QWidget::update));
    static const bool isHeard = (QAccessible::installFactory(voiceOf), true);
    Q_UNUSED(isHeard)
    connect(&m_playback, &session::Playback::momentChanged, this, [this] {
        QAccessibleValueChangeEvent moved(this, m_playback.position());
        QAccessible::updateAccessibility(&moved);
    });
}

double Scrubber::placeOf(qint64 position) const
{
    const qint64 steps = std::max<qint64>(1, m_playback.knownEvents() - 1);
    return Side + (width() - 2 * Side) * double(std::max<qint64>(0, position - 1)) / double(steps);
}

qint64 Scrubber::positionAt(double x) const
{
    const qint64 known = m_playback.knownEvents();
    const double share = (x - Side) / std::max(1.0, width() - 2 * Side);
    return std::clamp<qint64>(1 + qRound64(share * double(known - 1)), 1, std::max<qint64>(1, known));
}

void Scrubber::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.line);
    painter.drawRoundedRect(QRectF(Side, middle - 2, width() - 2 * Side, 4), 2, 2);
    if (!m_playback.isActive())
        return;
    const double knob = placeOf(m_playback.position());
    painter.setBrush(c.accent);
    painter.drawRoundedRect(QRectF(Side, middle - 2, knob - Side, 4), 2, 2);
    paintMarks(painter);
    painter.setBrush(c.accent);
    painter.setPen(hasFocus() ? QPen(c.ink, 2) : QPen(Qt::NoPen));
    painter.drawEllipse(QPointF(knob, middle), KnobRadius, KnobRadius);
}

// Events that fall on the same few pixels share a mark; it is a failure's where any of them is one.
void Scrubber::paintMarks(QPainter &painter) const
{
    const theme::Colours &c = theme::colours();
    const auto &events = m_playback.recording()->events;
    const double middle = height() / 2.0;
    const qint64 known = m_playback.knownEvents();
    painter.setBrush(c.panel);
    for (qint64 i = 0; i < known;) {
        const double place = placeOf(i + 1);
        bool failed = false;
        qint64 next = i;
        for (; next < known && placeOf(next + 1) < place + MarkStep; ++next)
            failed = failed || history::isFailure(events[size_t(next)].type);
        const QColor ring = failed ? c.warning : i < m_playback.position() ? c.accent : c.faint;
        painter.setPen(QPen(ring, 2));
        painter.drawEllipse(QPointF(place, middle), MarkRadius, MarkRadius);
        i = next;
    }
}

void Scrubber::mousePressEvent(QMouseEvent *event)
{
    if (m_playback.isActive() && event->button() == Qt::LeftButton)
        m_playback.seek(positionAt(event->position().x()));
}

void Scrubber::mouseMoveEvent(QMouseEvent *event)
{
    if (m_playback.isActive() && event->buttons().testFlag(Qt::LeftButton))
        m_playback.seek(positionAt(event->position().x()));
}

void Scrubber::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: m_playback.stepBack(); break;
    case Qt::Key_Right: m_playback.step(); break;
    case Qt::Key_Home: m_playback.toStart(); break;
    case Qt::Key_End: m_playback.seek(m_playback.knownEvents()); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool Scrubber::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_playback.isActive()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const history::Event &under = m_playback.recording()->events[size_t(positionAt(help->pos().x()) - 1)];
        QToolTip::showText(help->globalPos(),
                           theme::verbatim(QStringLiteral("%1  %2").arg(under.id).arg(eventText(under))), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace simulator

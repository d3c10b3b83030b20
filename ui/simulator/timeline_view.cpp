#include "ui/simulator/timeline_view.h"

#include "ui/simulator/event_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace simulator {

namespace {

constexpr int RowHeight = 22;
constexpr int AxisHeight = 20;
constexpr int Indent = 12;
constexpr int BarSide = 8;
constexpr int TickRoom = 48;
constexpr double BarHeight = 10;
constexpr double FrameHeight = 4; // of what only holds others
constexpr double LeastWidth = 3;

QString nameOf(const history::TimelineRow &row)
{
    QString name = row.place->state.name();
    for (const int iteration : row.place->iterations)
        name += QStringLiteral(" [%1]").arg(iteration);
    return name;
}

} // namespace

TimelineView::TimelineView(session::Playback &playback, QWidget *parent)
    : QAbstractScrollArea(parent), m_playback(playback)
{
    setObjectName(QStringLiteral("timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(RowHeight);
    connect(&m_playback, &session::Playback::runChanged, this, &TimelineView::startOver);
    connect(&m_playback, &session::Playback::momentChanged, this, &TimelineView::follow);
    connect(&theme::Theme::instance(), &theme::Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TimelineView::startOver()
{
    m_timeline.clear();
    m_axis = {};
    fit(); // nothing to scroll to, until there is
    follow();
    viewport()->update();
}

// Events are read when they are to be seen: a hidden timeline costs a run nothing.
void TimelineView::follow()
{
    if (!isVisible())
        return;
    takeEvents();
    scrollToMoment();
    viewport()->update();
}

void TimelineView::takeEvents()
{
    const qint64 known = m_playback.knownEvents();
    const bool isNew = known != m_timeline.eventCount();
    if (known == 0)
        m_timeline.clear();
    else if (isNew)
        m_timeline.follow(m_playback.recording()->events, known);
    if (!isNew)
        return;
    m_axis = known > 0 ? history::TimeAxis(m_playback.recording()->events, known) : history::TimeAxis();
    fit();
}

void TimelineView::fit()
{
    const double room = std::max(1, viewport()->width() - nameWidth() - 2 * BarSide);
    m_ticks = m_axis.ticks(TickRoom / room);
    const int height = int(m_timeline.rows().size()) * RowHeight;
    verticalScrollBar()->setPageStep(viewport()->height() - AxisHeight);
    verticalScrollBar()->setRange(0, std::max(0, height + 4 - (viewport()->height() - AxisHeight)));
}

int TimelineView::currentRow() const
{
    return m_timeline.rowOf(m_playback.position() - 1);
}

history::VirtualTime TimelineView::moment() const
{
    const qint64 position = std::min(m_playback.position(), m_timeline.eventCount());
    return position > 0 ? m_playback.recording()->events[size_t(position - 1)].at : m_axis.start();
}

void TimelineView::scrollToMoment()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const int top = row * RowHeight;
    const int page = verticalScrollBar()->pageStep();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + RowHeight > verticalScrollBar()->value() + page)
        verticalScrollBar()->setValue(top + RowHeight - page);
}

int TimelineView::nameWidth() const
{
    return std::clamp(viewport()->width() * 2 / 5, 90, 240);
}

QRect TimelineView::rowRect(int row) const
{
    return {0, AxisHeight + row * RowHeight - verticalScrollBar()->value(), viewport()->width(), RowHeight};
}

double TimelineView::placeOf(history::VirtualTime at) const
{
    const int left = nameWidth() + BarSide;
    return left + m_axis.shareAt(at) * (viewport()->width() - left - BarSide);
}

int TimelineView::rowAt(double y) const
{
    const int row = int(y - AxisHeight + verticalScrollBar()->value()) / RowHeight;
    return y >= AxisHeight && row < int(m_timeline.rows().size()) ? row : -1;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), theme::colours().panel);
    painter.setFont(theme::Theme::instance().font(12));
    m_paintedRows = 0;
    if (m_timeline.rows().empty()) {
        painter.setPen(theme::colours().dim);
        painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                         tr("A run shows here how long each state takes."));
        return;
    }
    painter.setClipRect(QRect(0, AxisHeight, viewport()->width(), viewport()->height() - AxisHeight) & event->rect());
    const int first = verticalScrollBar()->value() / RowHeight;
    for (int row = first; row < int(m_timeline.rows().size()) && rowRect(row).top() < viewport()->height(); ++row) {
        paintRow(painter, row);
        ++m_paintedRows;
    }
    painter.setClipping(false);
    paintAxis(painter);
    paintMoment(painter);
}

void TimelineView::paintAxis(QPainter &painter) const
{
    const theme::Colours &c = theme::colours();
    painter.setFont(theme::Theme::instance().font(11));
    const double room = viewport()->width() - nameWidth() - 2 * BarSide;
    for (const history::TimeAxis::Tick &tick : m_ticks) {
        const double x = nameWidth() + BarSide + tick.share * room;
        painter.setPen(c.line);
        painter.drawLine(QPointF(x, AxisHeight - 4), QPointF(x, AxisHeight - 1));
        QRectF words(x, 0, TickRoom - 4, AxisHeight - 4);
        const bool isLast = words.right() > viewport()->width();
        if (isLast)
            words.moveRight(viewport()->width() - 2);
        painter.setPen(c.dim);
        painter.drawText(words, (isLast ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         durationText(double(tick.at - m_axis.start()) / 1000));
    }
    painter.setPen(c.line);
    painter.drawLine(0, AxisHeight - 1, viewport()->width(), AxisHeight - 1);
    painter.setPen(QPen(c.faint, 1, Qt::DotLine));
    for (const double cut : m_axis.cuts()) {
        const double x = nameWidth() + BarSide + cut * room;
        painter.drawLine(QPointF(x, AxisHeight), QPointF(x, viewport()->height()));
    }
}

void TimelineView::paintRow(QPainter &painter, int number) const
{
    const theme::Colours &c = theme::colours();
    const QRect area = rowRect(number);
    const history::TimelineRow &row = m_timeline.rows()[size_t(number)];
    if (number == currentRow())
        painter.fillRect(area, c.accentSoft);
    // What the moment has not reached yet is there, but faint.
    painter.setOpacity(row.begin <= moment() && row.events.front() < m_playback.position() ? 1 : 0.4);
    paintName(painter, row, area);
    paintBar(painter, row, area);
    painter.setOpacity(1);
}

void TimelineView::paintName(QPainter &painter, const history::TimelineRow &row, const QRect &area) const
{
    const int left = BarSide + row.depth * Indent;
    const QRect words(left, area.top(), std::max(24, nameWidth() - left), area.height());
    painter.setPen(row.failed ? theme::colours().error : theme::colours().ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(nameOf(row), Qt::ElideRight, words.width()));
}

QRectF TimelineView::barRect(history::VirtualTime begin, history::VirtualTime end, const QRect &area,
                             double height) const
{
    const double left = placeOf(begin);
    const double right = placeOf(end < 0 ? m_axis.end() : end);
    return {left, area.center().y() - height / 2 + 0.5, std::max(LeastWidth, right - left), height};
}

void TimelineView::paintBar(QPainter &painter, const history::TimelineRow &row, const QRect &area) const
{
    const theme::Colours &c = theme::colours();
    const double height = row.holdsOthers ? FrameHeight : BarHeight;
    const QRectF bar = barRect(row.begin, row.end, area, height);
    const QColor ground = row.failed ? c.errorSoft : row.waits ? c.warningSoft : row.end < 0 ? c.runSoft : c.okSoft;
    const QColor edge = row.failed ? c.error : row.waits ? c.warning : row.end < 0 ? c.run : c.ok;
    painter.setPen(QPen(edge, 1, row.waits ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(row.holdsOthers ? edge : ground);
    painter.drawRoundedRect(bar, 2, 2);
    for (const history::TimelineStretch &stretch : row.stretches)
        paintStretch(painter, stretch, barRect(stretch.begin, stretch.end, area, height));
    for (const history::TimelineStretch &stretch : row.stretches) {
        if (stretch.kind == history::Stretch::Failed)
            paintCross(painter, barRect(stretch.begin, stretch.end, area, height));
    }
}

// Told apart by colour and by shape: an attempt is solid, a failed one crossed out at its end, a wait hatched.
void TimelineView::paintStretch(QPainter &painter, const history::TimelineStretch &stretch, const QRectF &bar) const
{
    const theme::Colours &c = theme::colours();
    if (stretch.kind == history::Stretch::Backoff) {
        painter.setPen(QPen(c.warning, 1));
        painter.setBrush(c.warningSoft);
        painter.drawRect(bar);
        painter.setBrush(QBrush(c.warning, Qt::BDiagPattern));
        painter.drawRect(bar);
        return;
    }
    const QColor solid = stretch.kind == history::Stretch::Failed ? c.error : stretch.end < 0 ? c.run : c.ok;
    painter.setPen(Qt::NoPen);
    painter.setBrush(solid);
    painter.drawRoundedRect(bar, 2, 2);
}

void TimelineView::paintCross(QPainter &painter, const QRectF &bar) const
{
    const QPointF centre(bar.right(), bar.center().y());
    painter.setPen(QPen(theme::colours().error, 1.6));
    painter.drawLine(centre + QPointF(-4, -7), centre + QPointF(4, 7));
    painter.drawLine(centre + QPointF(-4, 7), centre + QPointF(4, -7));
}

void TimelineView::paintMoment(QPainter &painter) const
{
    const QColor accent = theme::colours().accent;
    const double x = placeOf(moment());
    painter.setPen(QPen(accent, 1.5));
    painter.drawLine(QPointF(x, AxisHeight - 6), QPointF(x, viewport()->height()));
    const int row = currentRow();
    if (row < 0)
        return;
    painter.setClipRect(QRect(0, AxisHeight, viewport()->width(), viewport()->height()));
    painter.setPen(QPen(theme::colours().panel, 1.5));
    painter.setBrush(accent);
    painter.drawEllipse(QPointF(x, rowRect(row).center().y() + 0.5), 5, 5);
}

qint64 TimelineView::nearestEvent(const history::TimelineRow &row, double x) const
{
    const auto &events = m_playback.recording()->events;
    qint64 nearest = row.events.front();
    // Of several at the same place, the last one: all of them have happened there.
    for (const std::int32_t each : row.events) {
        const double distance = std::abs(placeOf(events[size_t(each)].at) - x);
        if (distance <= std::abs(placeOf(events[size_t(nearest)].at) - x))
            nearest = each;
    }
    return nearest;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const int number = event->button() == Qt::LeftButton ? rowAt(event->position().y()) : -1;
    if (number < 0)
        return;
    const history::TimelineRow &row = m_timeline.rows()[size_t(number)];
    const bool isName = event->position().x() < nameWidth();
    m_playback.seek(1 + (isName ? row.events.front() : nearestEvent(row, event->position().x())));
}

void TimelineView::goTo(int row)
{
    if (row >= 0 && row < int(m_timeline.rows().size()))
        m_playback.seek(1 + m_timeline.rows()[size_t(row)].events.front());
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: goTo(currentRow() - 1); break;
    case Qt::Key_Down: goTo(currentRow() + 1); break;
    case Qt::Key_Left: m_playback.stepBack(); break;
    case Qt::Key_Right: m_playback.step(); break;
    case Qt::Key_Home: m_playback.toStart(); break;
    case Qt::Key_End: m_playback.seek(m_playback.knownEvents()); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

QString TimelineView::explained(const history::TimelineRow &row) const
{
    const double seconds = double((row.end < 0 ? m_axis.end() : row.end) - row.begin) / 1000;
    QStringList lines{nameOf(row), tr("%1, for %2").arg(sinceStart(row.begin - m_axis.start()), durationText(seconds))};
    if (row.attempts > 1)
        lines << tr("%1 attempts").arg(row.attempts);
    if (row.end < 0)
        lines << tr("not finished yet");
    else if (row.failed)
        lines << tr("failed");
    return lines.join(u'\n');
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    QToolTip::showText(help->globalPos(),
                       row < 0 ? QString() : theme::verbatim(explained(m_timeline.rows()[size_t(row)])), viewport());
    return true;
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    follow();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

} // namespace simulator

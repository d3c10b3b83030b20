#include "ui/canvas/tool/connect.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/edge_painter.h"
#include "ui/canvas/handles.h"
#include "ui/canvas/words.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"

namespace canvas {

namespace {

QString nameOf(const asl::StatePath &target)
{
    return target.isEmpty() ? Words::tr("End") : target.name();
}

layout::Route curve(QPointF tail, QPointF tip, layout::Direction direction)
{
    const QPointF way = tip - tail;
    const QPointF bend = direction == layout::Direction::TopDown ? QPointF(0, qMax(24.0, std::abs(way.y()) * 0.5))
                                                                 : QPointF(qMax(24.0, std::abs(way.x()) * 0.5), 0);
    return {tail, tail + bend, tip - bend, tip};
}

} // namespace

void Arrow::moveTo(const Pointer &pointer)
{
    const QPointF point = pointer.point;
    m_at = point;
    const NodeItem *node = m_view.stage().nodeAt(point);
    const NodeItem *end = m_view.stage().cast().end();
    const bool isEnd = end && end->isVisible() && end->place().adjusted(-8, -8, 8, 8).contains(point);
    const asl::StatePath target = node && !isEnd ? node->path() : asl::StatePath();
    const bool hasTarget = node || isEnd;
    m_targetPlace = isEnd ? end->place() : node ? node->place() : QRectF();
    if (hasTarget == m_hasTarget && target == m_target)
        return;
    m_hasTarget = hasTarget;
    m_target = target;
    m_refusal.reset();
    if (!hasTarget)
        return;
    if (const edit::Answer answer = ask(target); !answer)
        m_refusal = answer.error();
}

void Arrow::paintTarget(QPainter &painter) const
{
    if (!m_hasTarget)
        return;
    const QColor colour = m_refusal ? theme::colours().error : theme::colours().accent;
    painter.setPen(QPen(colour, 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_targetPlace.adjusted(-4, -4, 4, 4), 12, 12);
}

void Arrow::paint(QPainter &painter, double) const
{
    paintTarget(painter);
    EdgeLook look;
    paintEdge(painter, curve(m_tail, m_at, m_view.stage().placing().direction()), look, {true, false, false},
              Detail::Full);
}

QString Arrow::words() const
{
    if (!m_hasTarget)
        return wordsForNothing();
    return m_refusal ? problems::sentence(*m_refusal) : wordsFor(m_target);
}

Qt::CursorShape Arrow::cursor() const
{
    return mayDrop() ? Qt::CrossCursor : Qt::ForbiddenCursor;
}

Connect::Connect(CanvasView &view, const NodeItem &from, bool catches)
    : Arrow(view, Handles(view).of(from)), m_from(from.path()), m_catches(catches)
{
}

edit::Answer Connect::ask(const asl::StatePath &target) const
{
    return m_catches ? edit::addCatch(m_view.edits().definition(), m_from, target)
                     : edit::connect(m_view.edits().definition(), m_from, target);
}

QString Connect::wordsFor(const asl::StatePath &target) const
{
    return (m_catches ? Words::tr("Catch errors of %1 in %2") : Words::tr("Connect %1 to %2"))
        .arg(m_from.name(), nameOf(target));
}

QString Connect::wordsForNothing() const
{
    return Words::tr("A new state after %1").arg(m_from.name());
}

void Connect::drop()
{
    if (!m_hasTarget)
        m_view.deeds().pickState(m_view.edits().spotAfter({m_from}), m_view.mapFromScene(m_at));
    else if (m_catches)
        m_view.edits().addCatch(m_from, m_target);
    else
        m_view.edits().connect(m_from, m_target);
}

Retarget::Retarget(CanvasView &view, const edit::EdgeName &edge, QPointF tail) : Arrow(view, tail), m_edge(edge) {}

edit::Answer Retarget::ask(const asl::StatePath &target) const
{
    return edit::retarget(m_view.edits().definition(), m_edge, target);
}

QString Retarget::wordsFor(const asl::StatePath &target) const
{
    return Words::tr("Point to %1").arg(nameOf(target));
}

QString Retarget::wordsForNothing() const
{
    return Words::tr("Let go on the state it shall point to");
}

void Retarget::drop()
{
    if (m_hasTarget)
        m_view.edits().retarget(m_edge, m_target);
}

} // namespace canvas

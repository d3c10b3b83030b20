#include "ui/canvas/edge_painter.h"

#include "ui/canvas/edge_geometry.h"
#include "ui/canvas/node_geometry.h"
#include "ui/theme/theme.h"

namespace canvas {

namespace {

using theme::colours;

constexpr double LabelRadius = 10;

QColor lineColour(const EdgeLook &look, Emphasis emphasis)
{
    if (emphasis.selected || emphasis.hovered)
        return colours().accent;
    if (look.covering == Covering::Uncovered)
        return colours().warning;
    if (look.covering == Covering::Covered)
        return colours().ok;
    if (look.kind == graph::EdgeKind::Catch)
        return colours().error;
    return look.taken ? colours().ok : colours().faint;
}

double widthOfLine(const EdgeLook &look, Emphasis emphasis)
{
    if (look.taken || emphasis.selected)
        return 2;
    return look.kind == graph::EdgeKind::Catch ? 1.6 : 1.5;
}

struct LabelColours
{
    QColor ground, border, ink;
};

LabelColours coloursOf(const EdgeLook &look, Emphasis emphasis)
{
    const theme::Colours &c = colours();
    if (emphasis.selected || emphasis.hovered)
        return {c.accentSoft, c.accent, c.accent};
    if (look.kind == graph::EdgeKind::Catch)
        return {c.errorSoft, c.errorSoft, c.error};
    if (look.taken)
        return {c.okSoft, c.okSoft, c.ok};
    return {c.background, c.line, c.dim};
}

} // namespace

QPainterPath pathOf(const layout::Route &route)
{
    QPainterPath path;
    if (route.empty())
        return path;
    path.moveTo(route.front());
    for (size_t i = 1; i + 2 < route.size(); i += 3)
        path.cubicTo(route[i], route[i + 1], route[i + 2]);
    return path;
}

void paintEdge(QPainter &painter, const layout::Route &route, const EdgeLook &look, Emphasis emphasis, Detail detail)
{
    if (route.size() < 2)
        return;
    const QColor colour = lineColour(look, emphasis);
    painter.save();
    if (look.damaged)
        painter.setOpacity(painter.opacity() * 0.45);
    if (detail == Detail::Overview) {
        painter.setPen(QPen(colour, 0));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathOf(route));
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const ArrowShape arrow = arrowAlong(route, look.taken ? 1.15 : 1);
    QPen pen(colour, widthOfLine(look, emphasis), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (look.kind == graph::EdgeKind::Catch && detail == Detail::Full)
        pen.setDashPattern({5 / pen.widthF(), 4 / pen.widthF()});
    if (look.covering == Covering::Uncovered) // told by more than its colour
        pen.setDashPattern({1.5 / pen.widthF(), 4 / pen.widthF()});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(arrow.line));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(arrow.head.data(), int(arrow.head.size()));
    painter.restore();
}

void paintLabel(QPainter &painter, const QRectF &place, const EdgeLook &look, Emphasis emphasis, Detail detail)
{
    if (place.isEmpty() || detail == Detail::Overview)
        return;
    const LabelColours c = coloursOf(look, emphasis);
    painter.save();
    if (look.damaged)
        painter.setOpacity(painter.opacity() * 0.45);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(c.ground);
    painter.drawRoundedRect(place, LabelRadius, LabelRadius);
    if (detail == Detail::Full) {
        painter.setFont(fontOf(Lettering::Small));
        painter.setPen(c.ink);
        const QStringList lines = labelLines(look, place);
        const double height = place.height() / double(lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            painter.drawText(QRectF(place.left(), place.top() + double(i) * height, place.width(), height),
                             Qt::AlignCenter | Qt::TextSingleLine, lines[i]);
    }
    painter.restore();
}

} // namespace canvas

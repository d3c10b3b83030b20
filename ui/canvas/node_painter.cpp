#include "ui/canvas/node_painter.h"

#include "ui/canvas/badges.h"
#include "ui/canvas/glyph.h"
#include "ui/canvas/node_geometry.h"
#include "ui/canvas/words.h"
#include "ui/theme/theme.h"

#include <QPainterPath>

namespace canvas {

namespace {

using theme::colours;

constexpr double CardRadius = 9;
constexpr double FrameRadius = 12;
constexpr double LaneInset = layout::LanePadding / 2;

double radiusOf(const NodeLook &look, const QRectF &place)
{
    switch (look.shape) {
    case Shape::Pill: return place.height() / 2;
    case Shape::Chip: return 8;
    case Shape::Frame: return FrameRadius;
    case Shape::Card:
    case Shape::Folded: break;
    }
    return CardRadius;
}

bool isBusy(history::Mark mark)
{
    return mark == history::Mark::Running || mark == history::Mark::Waiting || mark == history::Mark::Retrying;
}

QPen outline(const NodeLook &look, Emphasis emphasis)
{
    if (look.mark != history::Mark::NotReached)
        return QPen(colourOf(look.mark), isBusy(look.mark) && look.shape != Shape::Frame ? 2.4 : 1.8);
    if (emphasis.selected)
        return QPen(colours().accent, 2);
    return QPen(emphasis.hovered ? colours().faint : colours().line, look.shape == Shape::Frame ? 1.6 : 1);
}

void paintRing(QPainter &painter, const QRectF &place, double radius, Emphasis emphasis)
{
    if (!emphasis.selected && !emphasis.focused)
        return;
    QColor glow = colours().accent;
    glow.setAlphaF(emphasis.selected ? 0.30F : 0.18F);
    painter.setPen(QPen(glow, 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
}

void paintShadow(QPainter &painter, const QRectF &place, double radius)
{
    QColor shade(20, 30, 50, colours().dark ? 90 : 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(place.adjusted(-0.5, 1, 0.5, 2), radius, radius);
}

void drawLine(QPainter &painter, const QRectF &place, const QString &text, Lettering lettering, Qt::Alignment align)
{
    painter.drawText(place, int(align) | Qt::TextSingleLine, elided(text, lettering, place.width() + 0.5));
}

// One below the other, in the middle of the place.
void drawLines(QPainter &painter, const QRectF &place, const QStringList &lines, Qt::Alignment align)
{
    constexpr double Step = 16;
    QRectF row(place.left(), place.center().y() - double(lines.size()) * Step / 2, place.width(), Step);
    for (const QString &line : lines) {
        painter.drawText(row, int(align | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        row.translate(0, Step);
    }
}

// Beside what the state does, where there is room for both; in place of it otherwise.
QRectF paintHole(QPainter &painter, const NodeLook &look, const QRectF &line)
{
    constexpr double Rim = 5;
    constexpr double Height = 15;
    constexpr double Gap = 6;
    const double wanted = widthOf(look.hole, Lettering::Small) + 2 * Rim + 1;
    const double summary = widthOf(look.summary, Lettering::Small) + Gap;
    const bool hasRoom = summary + wanted <= line.width();
    QRectF chip(line.left() + (hasRoom ? summary : 0), line.center().y() - Height / 2, qMin(wanted, line.width()),
                Height);
    painter.setPen(QPen(colours().accent, 0.8));
    painter.setBrush(colours().accentSoft);
    painter.drawRoundedRect(chip, Height / 2, Height / 2);
    painter.setPen(colours().accent);
    drawLine(painter, chip.adjusted(Rim, 0, -Rim, 0), look.hole, Lettering::Small, Qt::AlignLeft | Qt::AlignVCenter);
    return hasRoom ? QRectF(line.left(), line.top(), summary - Gap, line.height()) : QRectF();
}

void paintWords(QPainter &painter, const NodeLook &look, const CardParts &parts)
{
    painter.setFont(fontOf(Lettering::Name));
    painter.setPen(colours().ink);
    drawLines(painter, parts.name, nameLines(look, parts), Qt::AlignLeft);
    painter.setFont(fontOf(Lettering::Small));
    const QRectF room = look.hole.isEmpty() ? parts.summary : paintHole(painter, look, parts.summary);
    if (room.isEmpty())
        return;
    painter.setPen(colours().dim);
    const int most = look.onPaper ? 100 : 1;
    drawLines(painter, room, wrapped(look.summary, Lettering::Small, room.width() + 0.5, most), Qt::AlignLeft);
}

void paintComment(QPainter &painter, const NodeLook &look, const QRectF &card, const QRectF &place)
{
    if (place.isEmpty())
        return;
    painter.setPen(QPen(colours().line, 1));
    painter.drawLine(QPointF(place.left(), place.top() - 1), QPointF(place.right(), place.top() - 1));
    painter.setFont(fontOf(Lettering::Small));
    painter.setPen(colours().dim);
    drawLines(painter, place.adjusted(0, 2, 0, 2), commentLines(look, card.width()), Qt::AlignLeft);
}

void paintTile(QPainter &painter, const NodeLook &look, const QRectF &tile, Detail detail)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.tile);
    painter.drawRoundedRect(tile, 7, 7);
    if (detail == Detail::Full)
        paintGlyph(painter, look.icon, Qt::white, tile.adjusted(5, 5, -5, -5));
}

void paintCard(QPainter &painter, const QRectF &place, const NodeLook &look, Emphasis emphasis, Detail detail)
{
    QRectF card = place;
    painter.setPen(outline(look, emphasis));
    if (look.shape == Shape::Folded) {
        card.setBottom(place.bottom() - 4);
        painter.setBrush(colours().background);
        painter.drawRoundedRect(card.adjusted(6, 4, -6, 4), CardRadius, CardRadius);
    } else {
        paintShadow(painter, card, CardRadius);
    }
    painter.setPen(outline(look, emphasis));
    painter.setBrush(colours().panel);
    painter.drawRoundedRect(card, CardRadius, CardRadius);
    const CardParts parts = partsOf(look, place);
    paintTile(painter, look, parts.tile, detail);
    if (detail != Detail::Full)
        return;
    paintWords(painter, look, parts);
    paintCorner(painter, look, parts.corner);
    paintNote(painter, look, parts.note);
    paintComment(painter, look, place, parts.comment);
}

void paintChip(QPainter &painter, const QRectF &place, const NodeLook &look, Emphasis emphasis, Detail detail)
{
    const bool fails = look.kind == asl::StateKind::Fail;
    const QColor strong = fails ? colours().error : colours().ok;
    QPen pen(strong, 1);
    if (look.mark != history::Mark::NotReached || emphasis.selected)
        pen = outline(look, emphasis);
    painter.setPen(pen);
    painter.setBrush(fails ? colours().errorSoft : colours().okSoft);
    painter.drawRoundedRect(place, 8, 8);
    if (detail != Detail::Full)
        return;
    const double room = place.width() - 36;
    const QStringList name = wrapped(look.name, Lettering::Name, room, look.onPaper ? 100 : 1);
    double width = 0;
    for (const QString &line : name)
        width = qMax(width, qMin(room, widthOf(line, Lettering::Name)) + 18);
    const double left = place.center().x() - width / 2;
    paintGlyph(painter, look.icon, strong, QRectF(left - 1, place.center().y() - 7, 14, 14));
    painter.setFont(fontOf(Lettering::Name));
    painter.setPen(strong);
    drawLines(painter, QRectF(left + 17, place.top(), room + 4, place.height()), name, Qt::AlignLeft);
}

void paintPill(QPainter &painter, const QRectF &place, const NodeLook &look, Detail detail)
{
    const bool reached = look.mark != history::Mark::NotReached;
    painter.setPen(QPen(reached ? colourOf(look.mark) : colours().line, reached ? 1.5 : 1));
    painter.setBrush(colours().panel);
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
    if (detail != Detail::Full)
        return;
    painter.setFont(fontOf(Lettering::Small));
    painter.setPen(colours().dim);
    painter.drawText(place, Qt::AlignCenter, look.name);
}

void paintHeader(QPainter &painter, const QRectF &place, const NodeLook &look)
{
    const bool reached = look.mark != history::Mark::NotReached;
    const QColor colour = reached ? colourOf(look.mark) : colours().ink;
    double left = place.left() + 14;
    const QRectF row(left, place.top() + 6, place.width() - 28, 20);
    paintGlyph(painter, look.icon, reached ? colour : colours().dim, QRectF(left, row.top() + 3, 14, 14));
    left += 20;
    double right = foldButton(place).left() - 4;
    if (!look.onPaper)
        paintGlyph(painter, u"chevrons-down-up"_qs, colours().faint, foldButton(place).adjusted(2, 2, -2, -2));
    const QRectF corner = cornerBefore(look, QRectF(right, row.top() + 1, 0, 18));
    paintCorner(painter, look, corner);
    right = corner.left() - 6;
    const double nameWidth = qMin(widthOf(look.name, Lettering::Name) + 1, qMax(40.0, right - left));
    painter.setFont(fontOf(Lettering::Name));
    painter.setPen(colour);
    drawLine(painter, QRectF(left, row.top(), nameWidth, 20), look.name, Lettering::Name, Qt::AlignVCenter);
    const double room = right - left - nameWidth - 12;
    if (room < 30)
        return;
    painter.setFont(fontOf(Lettering::Small));
    painter.setPen(colours().dim);
    drawLine(painter, QRectF(right - room, row.top(), room, 20), look.summary, Lettering::Small,
             Qt::AlignRight | Qt::AlignVCenter);
}

void paintFrame(QPainter &painter, const QRectF &place, const NodeLook &look, Emphasis emphasis, Detail detail)
{
    const bool reached = look.mark != history::Mark::NotReached;
    QPen pen = outline(look, emphasis);
    if (!reached && !emphasis.selected)
        pen.setColor(colours().faint);
    if (detail == Detail::Full)
        pen.setDashPattern({6 / pen.widthF(), 4 / pen.widthF()});
    QColor ground = reached ? colours().runSoft : colours().panel;
    ground.setAlphaF(reached ? 0.35F : 0.45F);
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, FrameRadius, FrameRadius);
    if (detail == Detail::Full)
        paintHeader(painter, place, look);
}

void paintBlock(QPainter &painter, const QRectF &place, const NodeLook &look, Emphasis emphasis)
{
    QColor colour = look.mark != history::Mark::NotReached ? colourOf(look.mark) : look.tile;
    if (emphasis.selected)
        colour = colours().accent;
    if (look.shape == Shape::Frame) {
        painter.setPen(QPen(look.mark != history::Mark::NotReached || emphasis.selected ? colour : colours().faint, 0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
        return;
    }
    painter.fillRect(place, look.shape == Shape::Pill ? colours().faint : colour);
}

} // namespace

Detail detailAt(double zoom)
{
    return zoom < 0.2 ? Detail::Overview : zoom < 0.5 ? Detail::Shapes : Detail::Full;
}

void paintNode(QPainter &painter, const QRectF &place, const NodeLook &look, Emphasis emphasis, Detail detail)
{
    painter.save();
    if (look.damaged)
        painter.setOpacity(painter.opacity() * 0.45);
    if (detail == Detail::Overview) {
        paintBlock(painter, place, look, emphasis);
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintRing(painter, place, radiusOf(look, place), emphasis);
    switch (look.shape) {
    case Shape::Card:
    case Shape::Folded: paintCard(painter, place, look, emphasis, detail); break;
    case Shape::Chip: paintChip(painter, place, look, emphasis, detail); break;
    case Shape::Frame: paintFrame(painter, place, look, emphasis, detail); break;
    case Shape::Pill: paintPill(painter, place, look, detail); break;
    }
    paintBadges(painter, look, place);
    painter.restore();
}

void paintLane(QPainter &painter, const QRectF &place, bool isEmpty, bool isOnlyOne, Detail detail)
{
    if (detail == Detail::Overview || (isOnlyOne && !isEmpty))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colours().line, 1);
    QColor ground = colours().background;
    ground.setAlphaF(0.6F);
    if (isEmpty)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(ground);
    // A lane's area reaches to its frame; its ground stays clear of the dashes.
    painter.drawRoundedRect(place.adjusted(LaneInset, 0, -LaneInset, -LaneInset), 8, 8);
    if (isEmpty && detail == Detail::Full) {
        painter.setFont(fontOf(Lettering::Small));
        painter.setPen(colours().dim);
        painter.drawText(place, Qt::AlignCenter, Words::tr("Drop a state here"));
    }
    painter.restore();
}

} // namespace canvas

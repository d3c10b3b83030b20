#include "ui/canvas/badges.h"

#include "ui/canvas/glyph.h"
#include "ui/canvas/node_geometry.h"
#include "ui/canvas/node_painter.h"
#include "ui/theme/theme.h"

namespace canvas {

namespace {

using theme::colours;

QRectF signAt(double right, const QRectF &place)
{
    return {right - 14, place.center().y() - 7, 14, 14};
}

void paintAttempts(QPainter &painter, const NodeLook &look, const QRectF &place)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().warningSoft);
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
    paintGlyph(painter, u"rotate-cw"_qs, colours().warning, QRectF(place.left() + 8, place.center().y() - 5.5, 11, 11));
    painter.setFont(fontOf(Lettering::Small));
    painter.setPen(colours().warning);
    painter.drawText(place.adjusted(22, 0, -6, 0), Qt::AlignVCenter | Qt::AlignRight, look.markText);
}

void paintDisc(QPainter &painter, QPointF centre, double radius, const QColor &colour)
{
    painter.setPen(QPen(colours().panel, 2));
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

void paintVisits(QPainter &painter, const NodeLook &look, const QRectF &node)
{
    const QString text = u"×%1"_qs.arg(look.visits);
    const double width = qMax(22.0, widthOf(text, Lettering::Small) + 12);
    const QRectF pill(node.right() - width - 8, node.bottom() - 8, width, 16);
    painter.setPen(QPen(colours().panel, 1.5));
    painter.setBrush(colourOf(look.mark));
    painter.drawRoundedRect(pill, 8, 8);
    painter.setFont(fontOf(Lettering::Small));
    painter.setPen(colours().dark ? colours().background : colours().panel);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void paintProblem(QPainter &painter, validate::Severity severity, QPointF centre)
{
    const bool isError = severity == validate::Severity::Error;
    const QColor colour = isError                 ? colours().error
        : severity == validate::Severity::Warning ? colours().warning
                                                  : colours().accent;
    paintDisc(painter, centre, 9, colours().panel);
    paintGlyph(painter, isError ? u"circle-alert"_qs : u"triangle-alert"_qs, colour,
               QRectF(centre.x() - 7, centre.y() - 7, 14, 14));
}

void paintCovering(QPainter &painter, Covering covering, QPointF centre)
{
    const bool isCovered = covering == Covering::Covered;
    paintDisc(painter, centre, 9, colours().panel);
    paintGlyph(painter, isCovered ? u"circle-check"_qs : u"circle"_qs, isCovered ? colours().ok : colours().warning,
               QRectF(centre.x() - 7, centre.y() - 7, 14, 14));
}

} // namespace

QColor colourOf(history::Mark mark)
{
    switch (mark) {
    case history::Mark::NotReached: return colours().line;
    case history::Mark::Running: return colours().run;
    case history::Mark::Waiting: return colours().run;
    case history::Mark::Retrying: return colours().warning;
    case history::Mark::Done: return colours().ok;
    case history::Mark::Caught: return colours().warning;
    case history::Mark::Failed: return colours().error;
    case history::Mark::Aborted: return colours().faint;
    }
    return colours().line;
}

QString iconOf(history::Mark mark)
{
    switch (mark) {
    case history::Mark::NotReached: break;
    case history::Mark::Running: return u"play"_qs;
    case history::Mark::Waiting: return u"hourglass"_qs;
    case history::Mark::Retrying: return u"rotate-cw"_qs;
    case history::Mark::Done: return u"check"_qs;
    case history::Mark::Caught: return u"shield"_qs;
    case history::Mark::Failed: return u"x"_qs;
    case history::Mark::Aborted: return u"circle-stop"_qs;
    }
    return {};
}

QRectF cornerBefore(const NodeLook &look, const QRectF &from)
{
    double width = (look.retries ? 18 : 0) + (look.catches ? 18 : 0);
    if (look.mark == history::Mark::Retrying)
        width = widthOf(look.markText, Lettering::Small) + 30;
    else if (look.mark != history::Mark::NotReached)
        width += 18;
    return {from.left() - width, from.top(), width, from.height()};
}

void paintCorner(QPainter &painter, const NodeLook &look, const QRectF &place)
{
    const bool isRetrying = look.mark == history::Mark::Retrying;
    if (isRetrying && look.shape == Shape::Frame) {
        paintAttempts(painter, look, place);
        return;
    }
    double right = place.right();
    const auto sign = [&](bool isThere, const QString &icon, const QColor &colour) {
        if (!isThere)
            return;
        paintGlyph(painter, icon, colour, signAt(right, place));
        right -= 18;
    };
    sign(look.shape == Shape::Folded && !look.onPaper, u"chevrons-up-down"_qs, colours().faint);
    sign(look.mark != history::Mark::NotReached, iconOf(look.mark), colourOf(look.mark));
    sign(look.catches, u"shield"_qs, colours().faint);
    sign(look.retries && !isRetrying, u"rotate-cw"_qs, colours().faint);
}

void paintNote(QPainter &painter, const NodeLook &look, const QRectF &place)
{
    if (look.mark == history::Mark::Retrying) {
        paintAttempts(painter, look, place);
    } else if (!look.markText.isEmpty()) {
        painter.setFont(fontOf(Lettering::Small));
        painter.setPen(colours().dim);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, look.markText);
    } else if (look.mocked) {
        paintGlyph(painter, u"flask-conical"_qs, colours().dim, signAt(place.right(), place));
    }
}

void paintBadges(QPainter &painter, const NodeLook &look, const QRectF &node)
{
    if (look.breakpoint) {
        const double y = look.shape == Shape::Frame ? node.top() + 16 : node.center().y();
        paintDisc(painter, {node.left(), y}, 6, colours().error);
    }
    const bool busy = look.mark == history::Mark::Running || look.mark == history::Mark::Waiting
        || look.mark == history::Mark::Retrying;
    if (busy && look.shape != Shape::Frame)
        paintDisc(painter, {node.left() + 14, node.top()}, 5, colourOf(look.mark));
    if (look.visits > 1 && look.mark != history::Mark::NotReached)
        paintVisits(painter, look, node);
    if (look.covering != Covering::NotShown)
        paintCovering(painter, look.covering, node.bottomLeft() + QPointF(14, 0));
    if (look.problem)
        paintProblem(painter, *look.problem, node.topRight() + QPointF(-2, 1));
}

} // namespace canvas

#include "ui/canvas/node_geometry.h"

#include "ui/theme/theme.h"

#include <array>

namespace canvas {

namespace {

constexpr double CardWidth = 188;
constexpr double WidestCard = 252;
constexpr double WidthStep = 32;
constexpr double CardHeight = 50;
constexpr double LineHeight = 16;
constexpr double ChipHeight = 30;
constexpr double ChipWords = 40; // what a chip has beside its name
constexpr double FoldedRim = 4;
constexpr double TextLeft = 46;
constexpr double TextRight = 12;
constexpr double SignWidth = 18;
constexpr double WidestLabel = 190;
constexpr double LabelHeight = 20;
constexpr double LabelRim = 16; // left and right of its words
constexpr double CommentSide = 12, CommentRim = 10;
constexpr int CommentLines = 3;
constexpr int ManyLines = 100; // no end, on paper
constexpr double DurationWidth = 44; // kept free, so that a run's times do not push the words away

// Each thread measures for itself: pictures are drawn beside the window's own thread.
const QFontMetricsF &metricsOf(Lettering lettering)
{
    static thread_local const QFontMetricsF name(fontOf(Lettering::Name));
    static thread_local const QFontMetricsF small(fontOf(Lettering::Small));
    return lettering == Lettering::Name ? name : small;
}

// Shaping thousands of names takes tenths of a second; the sum of their letters' advances differs from it by kerning
// only. Scripts whose letters join or combine are shaped.
double measured(const QString &text, Lettering lettering)
{
    constexpr char16_t Letters = 0x250;
    static thread_local std::array<double, Letters> advances[2] = {{}, {}};
    double width = 0;
    for (const QChar letter : text) {
        if (letter.unicode() >= Letters)
            return metricsOf(lettering).horizontalAdvance(text);
        double &advance = advances[int(lettering)][letter.unicode()];
        if (advance == 0)
            advance = metricsOf(lettering).horizontalAdvance(letter);
        width += advance;
    }
    return width;
}

double signsWidth(const NodeLook &look)
{
    return (look.retries ? SignWidth : 0) + (look.catches ? SignWidth : 0)
        + (look.shape == Shape::Folded && !look.onPaper ? SignWidth : 0);
}

double cornerWidth(const NodeLook &look)
{
    const double mark = look.mark == history::Mark::NotReached ? 0 : SignWidth;
    return mark + signsWidth(look) - (look.mark == history::Mark::Retrying && look.retries ? SignWidth : 0);
}

// A run says in the corner how the state stands. The room for that is always kept: a name is not cut, nor broken
// elsewhere, because a run comes by.
double keptCorner(const NodeLook &look)
{
    return signsWidth(look) + (look.onPaper ? 0 : SignWidth);
}

double noteWidth(const NodeLook &look)
{
    if (look.mark == history::Mark::Retrying)
        return widthOf(look.markText, Lettering::Small) + 30;
    if (!look.markText.isEmpty())
        return widthOf(look.markText, Lettering::Small) + 6;
    return look.mocked ? SignWidth : 0;
}

bool breaksBefore(const QString &name, qsizetype at)
{
    const QChar before = name.at(at - 1);
    const QChar here = name.at(at);
    if (here.isLowSurrogate() || here.isMark())
        return false;
    return before.isSpace() || before == u'-' || before == u'_' || before == u'.' || before == u'/'
        || (here.isUpper() && before.isLower());
}

// The longest beginning that fits; broken where words meet when that leaves a line of some length.
qsizetype lineEnd(const QString &name, Lettering lettering, double width)
{
    qsizetype fits = 1;
    qsizetype word = 0;
    double used = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        used += widthOf(QString(name.at(i)), lettering);
        if (used > width)
            break;
        fits = i + 1;
        if (i + 1 < name.size() && breaksBefore(name, i + 1))
            word = i + 1;
    }
    if (fits < name.size() && name.at(fits).isLowSurrogate())
        --fits;
    return word * 3 > fits ? word : qMax<qsizetype>(1, fits);
}

double upTo4(double width)
{
    return std::ceil(width / 4) * 4;
}

bool isCard(const NodeLook &look)
{
    return look.shape == Shape::Card || look.shape == Shape::Folded;
}

double nameRoom(const NodeLook &look, double width)
{
    return width - TextLeft - TextRight - keptCorner(look);
}

int nameLineCount(const NodeLook &look, double width)
{
    return int(wrapped(look.name, Lettering::Name, nameRoom(look, width), look.onPaper ? ManyLines : 2).size());
}

int summaryLineCount(const NodeLook &look, double width)
{
    if (!look.onPaper)
        return 1;
    return int(
        wrapped(look.summary, Lettering::Small, width - TextLeft - TextRight - noteWidth(look), ManyLines).size());
}

double commentHeight(const NodeLook &look, double width)
{
    return look.comment.isEmpty() ? 0 : double(commentLines(look, width).size()) * LineHeight + CommentRim;
}

QSizeF chipSize(const NodeLook &look)
{
    const double width = qBound(84.0, upTo4(widthOf(look.name, Lettering::Name) + ChipWords), WidestCard);
    const int lines =
        look.onPaper ? int(wrapped(look.name, Lettering::Name, width - ChipWords + 4, ManyLines).size()) : 1;
    return {width, ChipHeight + (lines - 1) * LineHeight};
}

} // namespace

QFont fontOf(Lettering lettering)
{
    QFont font = lettering == Lettering::Name ? theme::Theme::instance().font(13, QFont::DemiBold)
                                              : theme::Theme::instance().font(11);
    // Hinted widths would differ between zooms, and text would wander in its card.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double widthOf(const QString &text, Lettering lettering)
{
    static thread_local QHash<QString, double> known[2];
    QHash<QString, double> &widths = known[int(lettering)];
    const auto found = widths.constFind(text);
    if (found != widths.constEnd())
        return *found;
    if (widths.size() > 20'000)
        widths.clear();
    return *widths.insert(text, measured(text, lettering));
}

QString elided(const QString &text, Lettering lettering, double width)
{
    return widthOf(text, lettering) <= width ? text : metricsOf(lettering).elidedText(text, Qt::ElideRight, width);
}

QStringList wrapped(const QString &text, Lettering lettering, double width, int mostLines)
{
    QStringList lines;
    QString rest = text;
    while (lines.size() + 1 < mostLines && widthOf(rest, lettering) > width) {
        const qsizetype end = lineEnd(rest, lettering, width);
        lines << rest.left(end).trimmed();
        rest = rest.mid(end).trimmed();
    }
    lines << (lines.size() + 1 < mostLines ? rest : elided(rest, lettering, width));
    return lines;
}

QStringList nameLines(const NodeLook &look, const CardParts &parts)
{
    return wrapped(look.name, Lettering::Name, parts.name.width(),
                   qMax(1, qRound((parts.name.height() - 2) / LineHeight)));
}

QStringList commentLines(const NodeLook &look, double cardWidth)
{
    constexpr qsizetype Most = 400; // far more than three lines hold
    const QString comment = look.onPaper ? look.comment : look.comment.left(Most);
    return wrapped(comment.simplified(), Lettering::Small, cardWidth - 2 * CommentSide,
                   look.onPaper ? ManyLines : CommentLines);
}

QStringList labelLines(const EdgeLook &look, const QRectF &place)
{
    return wrapped(look.label, Lettering::Small, place.width() - LabelRim,
                   1 + qMax(0, qRound((place.height() - LabelHeight) / LineHeight)));
}

CardParts partsOf(const NodeLook &look, const QRectF &card)
{
    const double comment = commentHeight(look, card.width());
    const double height = card.height() - (look.shape == Shape::Folded ? FoldedRim : 0) - comment;
    const double corner = qMax(cornerWidth(look), keptCorner(look));
    const double note = noteWidth(look);
    const double summaryHeight = summaryLineCount(look, card.width()) * LineHeight;
    const double lines = 1 + qMax(0, qRound((height - CardHeight - summaryHeight + LineHeight) / LineHeight));
    const double right = card.right() - TextRight;
    CardParts parts;
    parts.tile = QRectF(card.left() + 10, card.top() + (height - 26) / 2, 26, 26);
    const double left = card.left() + TextLeft;
    parts.name = QRectF(left, card.top() + 8, right - corner - left, lines * LineHeight + 2);
    parts.summary = QRectF(left, card.top() + height - 8 - summaryHeight, right - note - left, summaryHeight);
    parts.corner = QRectF(right - corner, card.top() + 8, corner, 18);
    parts.note = QRectF(right - note, card.top() + height - 24, note, 16);
    if (comment > 0)
        parts.comment = QRectF(card.left() + CommentSide, card.top() + height, card.width() - 2 * CommentSide,
                               comment - CommentRim);
    return parts;
}

double wishedWidth(const NodeLook &look)
{
    if (!isCard(look))
        return 0;
    const double name = widthOf(look.name, Lettering::Name) + keptCorner(look);
    const double summary = widthOf(look.summary, Lettering::Small) + DurationWidth;
    const double whole = TextLeft + qMax(name, summary) + TextRight + 2;
    return qMin(CardWidth + std::ceil(qMax(0.0, whole - CardWidth) / WidthStep) * WidthStep, WidestCard);
}

QSizeF cardSize(const NodeLook &look, double width)
{
    if (look.shape == Shape::Pill)
        return {upTo4(widthOf(look.name, Lettering::Name) + 28), 24};
    if (look.shape == Shape::Chip)
        return chipSize(look);
    const int more = nameLineCount(look, width) + summaryLineCount(look, width) - 2;
    const double rim = look.shape == Shape::Folded ? FoldedRim : 0;
    return {width, CardHeight + more * LineHeight + rim + commentHeight(look, width)};
}

QSizeF labelSize(const EdgeLook &look)
{
    if (look.label.isEmpty())
        return {};
    const double width = qMin(upTo4(widthOf(look.label, Lettering::Small) + LabelRim + 4), WidestLabel);
    const int lines = look.onPaper ? int(wrapped(look.label, Lettering::Small, width - LabelRim, ManyLines).size()) : 1;
    return {width, LabelHeight + (lines - 1) * LineHeight};
}

double headerWidth(const NodeLook &look)
{
    const double signs = (look.retries ? SignWidth : 0) + (look.catches ? SignWidth : 0) + SignWidth;
    const double name = widthOf(look.name, Lettering::Name);
    const double summary = widthOf(look.summary, Lettering::Small);
    return upTo4(14 + 20 + (look.onPaper ? name : qMin(name, 260.0)) + 24
                 + (look.onPaper ? summary : qMin(summary, 220.0)) + signs + 30);
}

bool isEquallyLarge(const NodeLook &one, const NodeLook &other)
{
    if (one.shape != other.shape || wishedWidth(one) != wishedWidth(other))
        return false;
    if (one.shape == Shape::Frame)
        return headerWidth(one) == headerWidth(other);
    // How high a card is depends on its width, which its neighbours have a say in: the same words beside the same signs.
    return one.name == other.name && one.retries == other.retries && one.catches == other.catches
        && one.comment == other.comment && one.onPaper == other.onPaper
        && (!one.onPaper || one.summary == other.summary);
}

QRectF foldButton(const QRectF &frame)
{
    return {frame.right() - 27, frame.top() + 7, 18, 18};
}

layout::Measures measuresOf(const graph::FlowGraph &graph, std::function<NodeLook(const graph::Node &)> lookOf,
                            bool onPaper)
{
    QHash<asl::ScopePath, double> widths;
    for (const graph::Scope &scope : graph.scopes) {
        double &width = widths[scope.path];
        for (const graph::Node &node : scope.nodes)
            width = qMax(width, wishedWidth(lookOf(node)));
    }
    layout::Measures measures;
    measures.card = [lookOf, widths](const graph::Node &node) {
        return cardSize(lookOf(node), widths.value(asl::scopeOf(node.path), CardWidth));
    };
    measures.headerWidth = [lookOf](const graph::Node &node) { return headerWidth(lookOf(node)); };
    measures.label = [onPaper](const graph::Edge &edge) {
        EdgeLook look = canvas::lookOf(edge);
        look.onPaper = onPaper;
        return labelSize(look);
    };
    measures.pill = QSizeF(qMax(cardSize(pillLook(graph::EdgeKind::Start), 0).width(),
                                cardSize(pillLook(graph::EdgeKind::End), 0).width()),
                           24);
    return measures;
}

} // namespace canvas

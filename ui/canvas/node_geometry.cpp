#include "ui/canvas/node_geometry.h"

#include "ui/theme/theme.h"

#include <array>

namespace canvas {

namespace {

constexpr double CardWidth = 188;
constexpr double WidestCard = 252;
constexpr double CardHeight = 50;
constexpr double SecondLine = 16;
constexpr double FoldedRim = 4;
constexpr double TextLeft = 46;
constexpr double TextRight = 12;
constexpr double SignWidth = 18;
constexpr double WidestLabel = 190;
constexpr double AttemptsWidth = 76; // "10 of 12" and its sign
constexpr double DurationWidth = 44; // kept free, so that a run's times do not push the words away

const QFontMetricsF &metricsOf(Lettering lettering)
{
    static const QFontMetricsF name(fontOf(Lettering::Name));
    static const QFontMetricsF small(fontOf(Lettering::Small));
    return lettering == Lettering::Name ? name : small;
}

// Shaping thousands of names takes tenths of a second; the sum of their letters' advances differs from it by kerning
// only. Scripts whose letters join or combine are shaped.
double measured(const QString &text, Lettering lettering)
{
    constexpr char16_t Letters = 0x250;
    static std::array<double, Letters> advances[2] = {{}, {}};
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

double cornerWidth(const NodeLook &look)
{
    if (look.mark == sim::Mark::Retrying)
        return widthOf(look.markText, Lettering::Small) + 30;
    double width = look.mark == sim::Mark::NotReached ? 0 : SignWidth;
    width += look.retries ? SignWidth : 0;
    width += look.catches ? SignWidth : 0;
    return width + (look.shape == Shape::Folded ? SignWidth : 0);
}

// A run says in the corner which attempt it is at; the room for that is kept, so that the name stays whole.
double staticCornerWidth(const NodeLook &look)
{
    NodeLook plain = look;
    plain.mark = sim::Mark::NotReached;
    const double plainWidth = cornerWidth(plain);
    return look.retries ? qMax(plainWidth, AttemptsWidth) : plainWidth;
}

double noteWidth(const NodeLook &look)
{
    if (!look.markText.isEmpty() && look.mark != sim::Mark::Retrying)
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
qsizetype lineEnd(const QString &name, double width)
{
    qsizetype fits = 1;
    qsizetype word = 0;
    double used = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        used += metricsOf(Lettering::Name).horizontalAdvance(name.at(i));
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

double wantedWidth(const NodeLook &look)
{
    const double name = widthOf(look.name, Lettering::Name) + staticCornerWidth(look);
    const double summary = widthOf(look.summary, Lettering::Small) + DurationWidth;
    return TextLeft + qMax(name, summary) + TextRight + 2;
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
    static QHash<QString, double> known[2];
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

QStringList wrappedName(const QString &name, double width)
{
    if (widthOf(name, Lettering::Name) <= width)
        return {name};
    const qsizetype end = lineEnd(name, width);
    return {name.left(end).trimmed(), elided(name.mid(end).trimmed(), Lettering::Name, width)};
}

CardParts partsOf(const NodeLook &look, const QRectF &card)
{
    const double height = card.height() - (look.shape == Shape::Folded ? FoldedRim : 0);
    const double corner = cornerWidth(look);
    const double note = noteWidth(look);
    const double lines = height > CardHeight + 8 ? 2 : 1;
    const double right = card.right() - TextRight;
    CardParts parts;
    parts.tile = QRectF(card.left() + 10, card.top() + (height - 26) / 2, 26, 26);
    const double left = card.left() + TextLeft;
    parts.name = QRectF(left, card.top() + 8, right - corner - left, lines * SecondLine + 2);
    parts.summary = QRectF(left, card.top() + height - 24, right - note - left, 16);
    parts.corner = QRectF(right - corner, card.top() + 8, corner, 18);
    parts.note = QRectF(right - note, card.top() + height - 24, note, 16);
    return parts;
}

QSizeF cardSize(const NodeLook &look)
{
    if (look.shape == Shape::Pill)
        return {upTo4(widthOf(look.name, Lettering::Name) + 28), 24};
    if (look.shape == Shape::Chip)
        return {qBound(84.0, upTo4(widthOf(look.name, Lettering::Name) + 40), WidestCard), 30};
    const double width = wantedWidth(look);
    const bool wraps = width > WidestCard
        && widthOf(look.name, Lettering::Name) > WidestCard - TextLeft - TextRight - staticCornerWidth(look);
    const double rim = look.shape == Shape::Folded ? FoldedRim : 0;
    return {qBound(CardWidth, upTo4(width), WidestCard), CardHeight + (wraps ? SecondLine : 0) + rim};
}

QSizeF labelSize(const EdgeLook &look)
{
    if (look.label.isEmpty())
        return {};
    return {qMin(upTo4(widthOf(look.label, Lettering::Small) + 20), WidestLabel), 20};
}

double headerWidth(const NodeLook &look)
{
    const double signs = (look.retries ? SignWidth : 0) + (look.catches ? SignWidth : 0) + SignWidth;
    return upTo4(14 + 20 + qMin(widthOf(look.name, Lettering::Name), 260.0) + 24
                 + qMin(widthOf(look.summary, Lettering::Small), 220.0) + signs + 30);
}

QRectF foldButton(const QRectF &frame)
{
    return {frame.right() - 27, frame.top() + 7, 18, 18};
}

bool isShortened(const NodeLook &look, const QRectF &card)
{
    if (look.shape == Shape::Frame)
        return widthOf(look.name, Lettering::Name) > 260 || headerWidth(look) > card.width();
    if (look.shape == Shape::Chip)
        return widthOf(look.name, Lettering::Name) + 40 > card.width();
    const CardParts parts = partsOf(look, card);
    const QStringList lines = wrappedName(look.name, parts.name.width());
    return widthOf(look.summary, Lettering::Small) > parts.summary.width() || lines.last().endsWith(u'…')
        || (lines.size() > 1 && parts.name.height() < 2 * SecondLine);
}

layout::Measures measuresOf(std::function<NodeLook(const graph::Node &)> lookOf)
{
    layout::Measures measures;
    measures.card = [lookOf](const graph::Node &node) { return cardSize(lookOf(node)); };
    measures.headerWidth = [lookOf](const graph::Node &node) { return headerWidth(lookOf(node)); };
    measures.label = [](const graph::Edge &edge) { return labelSize(canvas::lookOf(edge)); };
    measures.pill = QSizeF(qMax(cardSize(pillLook(graph::EdgeKind::Start)).width(),
                                cardSize(pillLook(graph::EdgeKind::End)).width()),
                           24);
    return measures;
}

} // namespace canvas

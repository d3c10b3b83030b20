#include "app/run_picture.h"

#include "ui/canvas/edge_geometry.h"
#include "ui/canvas/node_geometry.h"
#include "ui/theme/theme.h"

#include <QFile>

#include <cmath>

namespace app {

namespace {

using canvas::NodeLook;
using canvas::Shape;

constexpr double PictureMargin = 24;
constexpr double LineStep = 16;
constexpr int AllLines = 100;
constexpr double LegendWidth = 260;

// XML cannot write these, whoever names a state so.
QString svgEscaped(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() >= 0xFFFE; });
    return text.toHtmlEscaped();
}

QString numberText(double value)
{
    return QString::number(std::round(value * 10) / 10);
}

QString pointText(QPointF point)
{
    return numberText(point.x()) + u' ' + numberText(point.y());
}

QString rectText(const QRectF &place, double radius, const QString &attributes)
{
    return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" %6/>")
        .arg(numberText(place.x()), numberText(place.y()), numberText(place.width()), numberText(place.height()),
             numberText(radius), attributes);
}

// Lines one below the other, in the middle of the place.
QString linesText(const QRectF &place, const QStringList &lines, const QString &cssClass, bool isCentred = false)
{
    constexpr double Baseline = 12;
    QString written;
    double y = place.center().y() - double(lines.size()) * LineStep / 2 + Baseline;
    for (const QString &line : lines) {
        written += u"<text class=\"%1\" x=\"%2\" y=\"%3\"%4>"_qs.arg(
                       cssClass, numberText(isCentred ? place.center().x() : place.left()), numberText(y),
                       isCentred ? u" text-anchor=\"middle\""_qs : QString())
            + svgEscaped(line) + u"</text>"_qs;
        y += LineStep;
    }
    return written;
}

QString linePath(const layout::Route &line)
{
    QString path = u"M "_qs + pointText(line.front());
    for (size_t i = 1; i + 2 < line.size(); i += 3)
        path += u" C %1, %2, %3"_qs.arg(pointText(line[i]), pointText(line[i + 1]), pointText(line[i + 2]));
    return path;
}

QString headPath(const std::array<QPointF, 3> &head)
{
    return u"M %1 L %2 L %3 Z"_qs.arg(pointText(head[0]), pointText(head[1]), pointText(head[2]));
}

class PictureWriter
{
public:
    explicit PictureWriter(const canvas::Drawing &drawing, const StillPicture *still = nullptr)
        : m_drawing(drawing), m_still(still)
    {
    }
    RunPicture written();

private:
    NodeLook lookOf(const graph::Node &node) const;
    void number(const graph::Scope &scope);
    void writeFrames(size_t scope);
    void writeArrows(size_t scope);
    void writeCards(size_t scope);
    void writeLabels(size_t scope);
    void writeState(const graph::Node &node, const QRectF &place, int state);
    void writeRunSigns(const QRectF &place);
    QString stateBegun(const QString &css, int state, const QString &words, const StillPicture::Sign &sign) const;
    QString arrowClassOf(size_t scope, size_t edge) const;
    double writeLegend(QPointF corner);
    QString begun(const QRectF &page) const;
    void writeBadge(QPointF centre, const QString &letter);
    void writeCard(const NodeLook &look, const QRectF &place);
    void writeChip(const NodeLook &look, const QRectF &place);
    void writeFrame(const NodeLook &look, const QRectF &place);
    void writePill(const QRectF &place, graph::EdgeKind kind);
    void writeCorner(const NodeLook &look, QRectF corner);
    QString glyph(const QString &icon, const QRectF &place, const QString &cssClass);
    void writeSymbol(const QString &icon);

    const canvas::Drawing &m_drawing;
    const StillPicture *m_still; // null: a run is to be shown
    RunPicture m_made;
    QString m_body, m_symbols;
    QStringList m_icons; // whose symbols are written
    std::vector<int> m_firstState, m_firstArrow; // of each scope
};

NodeLook PictureWriter::lookOf(const graph::Node &node) const
{
    NodeLook look = m_drawing.lookOf(node);
    look.onPaper = true;
    return look;
}

void PictureWriter::number(const graph::Scope &scope)
{
    m_firstState.push_back(int(m_made.states.size()));
    m_firstArrow.push_back(int(m_made.arrows.size()));
    for (const graph::Node &node : scope.nodes) {
        m_made.states.push_back(node.path);
        m_made.summaries.push_back(lookOf(node).summary);
    }
    const auto pathOf = [&scope](int node) { return node >= 0 ? scope.nodes[size_t(node)].path : asl::StatePath(); };
    for (const graph::Edge &edge : scope.edges)
        m_made.arrows.push_back({pathOf(edge.from), pathOf(edge.to), edge.kind == graph::EdgeKind::Catch});
}

// The icon's own lines, once; they are used where they are wanted.
void PictureWriter::writeSymbol(const QString &icon)
{
    if (m_icons.contains(icon))
        return;
    m_icons << icon;
    QFile file(u":/icons/%1.svg"_qs.arg(icon));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString svg = QString::fromUtf8(file.readAll());
    const qsizetype begin = svg.indexOf(u'>', svg.indexOf(u"<svg"_qs)) + 1;
    m_symbols += u"<symbol id=\"icon-%1\" viewBox=\"0 0 24 24\">"_qs.arg(icon)
        + svg.mid(begin, svg.lastIndexOf(u"</svg>"_qs) - begin).simplified() + u"</symbol>"_qs;
}

QString PictureWriter::glyph(const QString &icon, const QRectF &place, const QString &cssClass)
{
    writeSymbol(icon);
    return u"<use class=\"glyph %1\" href=\"#icon-%2\" x=\"%3\" y=\"%4\" width=\"%5\" height=\"%6\"/>"_qs.arg(
        cssClass, icon, numberText(place.x()), numberText(place.y()), numberText(place.width()),
        numberText(place.height()));
}

void PictureWriter::writeCorner(const NodeLook &look, QRectF corner)
{
    double right = corner.right();
    const auto sign = [&](bool isThere, const QString &icon) {
        if (!isThere)
            return;
        m_body += glyph(icon, QRectF(right - 14, corner.center().y() - 7, 14, 14), u"faint"_qs);
        right -= 18;
    };
    sign(look.catches, u"shield"_qs);
    sign(look.retries, u"rotate-cw"_qs);
}

void PictureWriter::writeCard(const NodeLook &look, const QRectF &place)
{
    const canvas::CardParts parts = canvas::partsOf(look, place);
    m_body += rectText(place, 9, u"class=\"body\""_qs);
    m_body += rectText(parts.tile, 7, u"class=\"tile\" fill=\"%1\""_qs.arg(look.tile.name()));
    m_body += glyph(look.icon, parts.tile.adjusted(5, 5, -5, -5), u"on-tile"_qs);
    m_body += linesText(parts.name, canvas::nameLines(look, parts), u"name"_qs);
    m_body += linesText(parts.summary,
                        canvas::wrapped(look.summary, canvas::Lettering::Small, parts.summary.width() + 0.5, AllLines),
                        u"small"_qs);
    writeCorner(look, parts.corner);
}

void PictureWriter::writeChip(const NodeLook &look, const QRectF &place)
{
    const double room = place.width() - 36;
    const QStringList name = canvas::wrapped(look.name, canvas::Lettering::Name, room, AllLines);
    double width = 0;
    for (const QString &line : name)
        width = qMax(width, qMin(room, canvas::widthOf(line, canvas::Lettering::Name)) + 18);
    const double left = place.center().x() - width / 2;
    m_body += rectText(place, 8, u"class=\"body\""_qs);
    m_body += glyph(look.icon, QRectF(left - 1, place.center().y() - 7, 14, 14), QString());
    m_body += linesText(QRectF(left + 17, place.top(), room, place.height()), name, u"name"_qs);
}

void PictureWriter::writeFrame(const NodeLook &look, const QRectF &place)
{
    m_body += rectText(place, 12, u"class=\"body\""_qs);
    const QRectF row(place.left() + 14, place.top() + 6, place.width() - 28, 20);
    m_body += glyph(look.icon, QRectF(row.left(), row.top() + 3, 14, 14), QString());
    const QRectF words = row.adjusted(20, 0, 0, 0);
    m_body += linesText(words, {look.name}, u"name"_qs);
    const double after = canvas::widthOf(look.name, canvas::Lettering::Name) + 12;
    m_body += linesText(words.adjusted(after, 0, 0, 0), {look.summary}, u"small"_qs);
    writeCorner(look, row);
}

void PictureWriter::writeState(const graph::Node &node, const QRectF &place, int state)
{
    const NodeLook look = lookOf(node);
    QString css = look.shape == Shape::Frame ? u"frame"_qs : look.shape == Shape::Chip ? u"chip"_qs : u"card"_qs;
    if (node.kind == asl::StateKind::Fail)
        css += u" fails"_qs;
    const auto sign = m_still ? m_still->signOf(node) : std::nullopt;
    m_body += stateBegun(css, state, look.name + u", "_qs + look.summary, sign.value_or(StillPicture::Sign()));
    switch (look.shape) {
    case Shape::Frame: writeFrame(look, place); break;
    case Shape::Chip: writeChip(look, place); break;
    default: writeCard(look, place); break;
    }
    if (sign)
        writeBadge(place.topRight() + QPointF(-3, 3), sign->letter);
    else if (!m_still)
        writeRunSigns(place);
    m_body += u"</g>"_qs;
}

QString PictureWriter::stateBegun(const QString &css, int state, const QString &words,
                                  const StillPicture::Sign &sign) const
{
    if (!m_still)
        return u"<g class=\"state %1\" data-state=\"%2\" role=\"button\" tabindex=\"0\" aria-label=\"%3\">"_qs.arg(
            css, QString::number(state), svgEscaped(words));
    const QString title = sign.title.isEmpty() ? words : words + u" — "_qs + sign.title;
    const QString written = u"<g class=\"state %1\" id=\"state-%2\" role=\"img\"><title>"_qs.arg(
        (css + u' ' + sign.cssClass).trimmed(), QString::number(state));
    return written + svgEscaped(title) + u"</title>"_qs;
}

void PictureWriter::writeBadge(QPointF centre, const QString &letter)
{
    m_body += u"<g class=\"badge\" transform=\"translate(%1)\"><circle r=\"9\"/>"
              "<text y=\"4.5\" text-anchor=\"middle\">"_qs.arg(pointText(centre))
        + svgEscaped(letter) + u"</text></g>"_qs;
}

// How it stands, and how often and how long: filled in as the run goes.
void PictureWriter::writeRunSigns(const QRectF &place)
{
    m_body += u"<g class=\"sign\" transform=\"translate(%1)\"><circle r=\"9\"/>"
              "<use class=\"glyph\" x=\"-6\" y=\"-6\" width=\"12\" height=\"12\"/></g>"_qs.arg(
                  pointText(place.topRight() + QPointF(-3, 3)));
    m_body += u"<g class=\"note\" transform=\"translate(%1)\"><rect y=\"-8\" height=\"16\" rx=\"8\"/>"
              "<text class=\"small\" y=\"4\" text-anchor=\"end\"></text></g>"_qs.arg(
                  pointText(place.bottomRight() + QPointF(-8, 0)));
}

// One below the other; answers how far down it reaches.
double PictureWriter::writeLegend(QPointF corner)
{
    constexpr double Step = 26;
    for (const StillPicture::Sign &sign : m_still->legend) {
        m_body += u"<g class=\"state legend %1\">"_qs.arg(sign.cssClass);
        m_body += rectText(QRectF(corner.x(), corner.y(), 34, 16), 5, u"class=\"body\""_qs);
        writeBadge(corner + QPointF(34, 3), sign.letter);
        m_body += linesText(QRectF(corner.x() + 50, corner.y(), 10, 16), {sign.title}, u"small"_qs) + u"</g>"_qs;
        corner.ry() += Step;
    }
    return corner.y();
}

QString PictureWriter::arrowClassOf(size_t scope, size_t edge) const
{
    QString css = m_drawing.graph.scopes[scope].edges[edge].kind == graph::EdgeKind::Catch ? u" catch"_qs : QString();
    const QString more = m_still ? m_still->arrowClass(int(scope), int(edge)) : QString();
    return more.isEmpty() ? css : css + u' ' + more;
}

void PictureWriter::writeFrames(size_t scope)
{
    const graph::Scope &graph = m_drawing.graph.scopes[scope];
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        const graph::Node &node = graph.nodes[i];
        if (!node.container)
            continue;
        writeState(node, m_drawing.layout.scopes[scope].nodes[i], m_firstState[scope] + int(i));
        for (const int inner : node.scopes)
            if (node.scopes.size() > 1)
                m_body += rectText(m_drawing.layout.scopes[size_t(inner)].area.adjusted(layout::LanePadding / 2, 0,
                                                                                        -layout::LanePadding / 2, 0),
                                   8, u"class=\"lane\""_qs);
    }
}

void PictureWriter::writeArrows(size_t scope)
{
    const graph::Scope &graph = m_drawing.graph.scopes[scope];
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const layout::Route &route = m_drawing.layout.scopes[scope].routes[i];
        if (route.size() < 2)
            continue;
        const canvas::ArrowShape arrow = canvas::arrowAlong(route);
        m_body +=
            u"<g class=\"arrow%1\" data-arrow=\"%2\"><path class=\"way\" d=\"%3\"/><path class=\"head\" d=\"%4\"/></g>"_qs
                .arg(arrowClassOf(scope, i))
                .arg(m_firstArrow[scope] + int(i))
                .arg(linePath(arrow.line), headPath(arrow.head));
    }
}

void PictureWriter::writeLabels(size_t scope)
{
    const graph::Scope &graph = m_drawing.graph.scopes[scope];
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const QRectF &place = m_drawing.layout.scopes[scope].labels[i];
        if (place.isEmpty())
            continue;
        canvas::EdgeLook look = canvas::lookOf(graph.edges[i]);
        look.onPaper = true;
        m_body += u"<g class=\"arrow words%1\" data-arrow=\"%2\">"_qs.arg(arrowClassOf(scope, i))
                      .arg(m_firstArrow[scope] + int(i))
            + rectText(place, 10, u"class=\"label\""_qs)
            + linesText(place, canvas::labelLines(look, place), u"small"_qs, true) + u"</g>"_qs;
    }
}

void PictureWriter::writePill(const QRectF &place, graph::EdgeKind kind)
{
    if (place.isNull())
        return;
    m_body += u"<g class=\"pill\" data-pill=\"%1\">"_qs.arg(kind == graph::EdgeKind::Start ? u"start" : u"end")
        + rectText(place, place.height() / 2, u"class=\"body\""_qs)
        + linesText(place, {canvas::pillLook(kind).name}, u"small"_qs, true) + u"</g>"_qs;
}

void PictureWriter::writeCards(size_t scope)
{
    const graph::Scope &graph = m_drawing.graph.scopes[scope];
    const auto &placed = m_drawing.layout.scopes[scope];
    for (size_t i = 0; i < graph.nodes.size(); ++i)
        if (!graph.nodes[i].container)
            writeState(graph.nodes[i], placed.nodes[i], m_firstState[scope] + int(i));
    writePill(placed.start, graph::EdgeKind::Start);
    writePill(placed.end, graph::EdgeKind::End);
}

RunPicture PictureWriter::written()
{
    theme::Theme::instance(); // the icons come with it
    const size_t scopes = m_drawing.graph.scopes.size();
    for (const graph::Scope &scope : m_drawing.graph.scopes)
        number(scope);
    for (const char *const icon : {"play", "clock", "rotate-cw", "check", "shield", "x", "circle-stop"})
        writeSymbol(QString::fromLatin1(icon)); // what the signs show
    for (const auto write : {&PictureWriter::writeFrames, &PictureWriter::writeArrows, &PictureWriter::writeCards,
                             &PictureWriter::writeLabels})
        for (size_t i = 0; i < scopes; ++i)
            (this->*write)(i);
    QRectF page = m_drawing.layout.bounds.adjusted(-PictureMargin, -PictureMargin, PictureMargin, PictureMargin);
    if (m_still && !m_still->legend.empty()) {
        page.setBottom(writeLegend(page.bottomLeft() + QPointF(PictureMargin, 0)) + PictureMargin / 2);
        page.setWidth(qMax(page.width(), LegendWidth));
    }
    const QString svg = begun(page) + u"<defs>"_qs + m_symbols + u"</defs>"_qs + m_body + u"</svg>"_qs;
    m_made.svg = svg.toUtf8();
    return std::move(m_made);
}

QString PictureWriter::begun(const QRectF &page) const
{
    const QString svg =
        u"<svg id=\"picture\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%1 %2 %3 %4\" width=\"%3\" height=\"%4\" role=\"group\" "_qs
            .arg(numberText(page.x()), numberText(page.y()), numberText(page.width()), numberText(page.height()));
    if (!m_still)
        return svg + u"aria-labelledby=\"workflow\">"_qs;
    QString begin = svg + u"aria-labelledby=\"picture-title\"><title id=\"picture-title\">"_qs
        + svgEscaped(m_still->title) + u"</title>"_qs;
    if (!m_still->style.isEmpty())
        begin += u"<style>"_qs + m_still->style + u"</style>"_qs
            + rectText(page, 0, u"class=\"ground\""_qs); // a picture alone has nothing behind it
    return begin;
}

} // namespace

RunPicture runPictureOf(const canvas::Drawing &drawing)
{
    return PictureWriter(drawing).written();
}

QByteArray stillPictureOf(const canvas::Drawing &drawing, const StillPicture &still)
{
    return PictureWriter(drawing, &still).written().svg;
}

} // namespace app

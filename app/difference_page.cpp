#include "app/difference_page.h"

#include "app/difference_graph.h"
#include "app/language.h"
#include "app/page_form.h"
#include "app/run_picture.h"
#include "core/layout/layouter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

// Outside any namespace: the macro declares a function of the resource compiler's.
static void loadDifferencePage()
{
    Q_INIT_RESOURCE(diff_page);
}

namespace app {

namespace {

using diff::Fate;

struct DifferencePageWords
{
    Q_DECLARE_TR_FUNCTIONS(app::DifferencePage)
};

constexpr std::array Fates{Fate::Added, Fate::Removed, Fate::Renamed, Fate::Moved, Fate::Changed};

QByteArray differencePart(const QString &file)
{
    loadDifferencePage();
    QFile open(QStringLiteral(":/diff_page/") + file);
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

// The style sheet with one scheme's colours in place of their names, which only browsers look up.
QString withColours(QString style, const QString &colours)
{
    static const QRegularExpression named(u"--([a-z-]+): ([^;]+);"_qs);
    for (const QRegularExpressionMatch &match : named.globalMatch(colours))
        style.replace(u"var(--%1)"_qs.arg(match.captured(1)), match.captured(2));
    return style;
}

// Of a picture that stands alone.
QString ownStyle()
{
    const QString style = QString::fromUtf8(differencePart(u"picture.css"_qs));
    const QString colours = QString::fromUtf8(differencePart(u"colours.css"_qs));
    const qsizetype dark = colours.indexOf(u"@media"_qs);
    const QString light = colours.left(dark);
    return withColours(style, light) + u"@media (prefers-color-scheme: dark) {\n"_qs
        + withColours(withColours(style, colours.mid(dark)), light) + u"}\n"_qs;
}

// The graph outlives it.
canvas::Drawing laidOutDrawing(const DifferenceGraph &graph)
{
    canvas::Drawing drawing;
    drawing.graph = graph.both().graph;
    drawing.lookOf = [&graph](const graph::Node &node) { return graph.lookOf(node); };
    layout::Layouter layouter;
    drawing.layout = layouter.laidOut(drawing.graph, canvas::measuresOf(drawing), layout::Direction::TopDown);
    return drawing;
}

QByteArray pictureOf(const DifferenceGraph &graph, const QString &title, const QString &style)
{
    StillPicture still;
    still.title = title;
    still.style = style;
    still.signOf = [&graph](const graph::Node &node) -> std::optional<StillPicture::Sign> {
        const auto fate = graph.fateOf(node.path);
        if (!fate)
            return std::nullopt;
        return StillPicture::Sign{fateClass(*fate), fateSign(*fate), graph.fateTitle(node.path)};
    };
    const diff::Both &both = graph.both();
    still.arrowClass = [&both](int scope, int arrow) {
        const bool isGone = both.graph.scopes[size_t(scope)].edges[size_t(arrow)].damaged;
        const bool isNew = both.newArrows.contains({scope, arrow});
        return isNew ? fateClass(Fate::Added) : isGone ? fateClass(Fate::Removed) : QString();
    };
    for (const Fate fate : Fates)
        if (std::any_of(both.fates.cbegin(), both.fates.cend(),
                        [fate](const auto &fates) { return fates.front() == fate; }))
            still.legend.push_back({fateClass(fate), fateSign(fate), fateWord(fate)});
    return stillPictureOf(laidOutDrawing(graph), still);
}

// The numbers of the states' elements, as the picture counts them.
QHash<asl::StatePath, int> elementNumbers(const graph::FlowGraph &graph)
{
    QHash<asl::StatePath, int> numbers;
    for (const graph::Scope &scope : graph.scopes)
        for (const graph::Node &node : scope.nodes)
            numbers.insert(node.path, int(numbers.size()));
    return numbers;
}

QByteArray cell(const char *cssClass, const QString &value)
{
    if (value.isNull())
        return "<td class=\"none\">" + escapedWords(DifferencePageWords::tr("not there")) + "</td>";
    return QByteArray("<td class=\"") + cssClass + "\">" + escapedWords(value) + "</td>";
}

QByteArray fieldsTable(const DifferenceRow &row)
{
    if (row.fields.empty())
        return {};
    QByteArray table = "<table><thead><tr><th scope=\"col\">" + escapedWords(DifferencePageWords::tr("Field"))
        + "</th><th scope=\"col\">" + escapedWords(DifferencePageWords::tr("Before")) + "</th><th scope=\"col\">"
        + escapedWords(DifferencePageWords::tr("After")) + "</th></tr></thead><tbody>\n";
    for (const DifferenceRow::Field &field : row.fields)
        table += "<tr><th scope=\"row\">" + escapedWords(field.name) + "</th>" + cell("before", field.before)
            + cell("after", field.after) + "</tr>\n";
    return table + "</tbody></table>";
}

QByteArray listItem(const DifferenceRow &row, const asl::StatePath &drawn, const QHash<asl::StatePath, int> &numbers)
{
    const Fate fate = row.fate.value_or(Fate::Changed);
    QByteArray title = escapedWords(row.title);
    if (const auto number = numbers.constFind(drawn); number != numbers.constEnd())
        title = "<a href=\"#state-" + QByteArray::number(*number) + "\">" + title + "</a>";
    const QString kind = row.kind.isEmpty() ? fateWord(fate) : row.kind + u", "_qs + fateWord(fate);
    return "<li class=\"" + fateClass(fate).toLatin1() + "\"><span class=\"mark\" aria-hidden=\"true\">"
        + escapedWords(fateSign(fate)) + "</span><b>" + title + "</b> <span class=\"kind\">" + escapedWords(kind)
        + "</span>" + fieldsTable(row) + "</li>\n";
}

} // namespace

QByteArray differencePicture(const Comparison &comparison, const QString &title)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + pictureOf(DifferenceGraph(comparison), title, ownStyle())
        + '\n';
}

QByteArray differencePage(const Comparison &comparison, const QString &title)
{
    const DifferenceGraph graph(comparison);
    const auto numbers = elementNumbers(graph.both().graph);
    QByteArray list;
    for (const DifferenceRow &row : rowsOf(comparison))
        list += listItem(row, graph.drawnPath(row), numbers);
    const QByteArray style =
        differencePart(u"colours.css"_qs) + differencePart(u"page.css"_qs) + differencePart(u"picture.css"_qs);
    PagePlaces places;
    places.insert("lang", language().replace(u'_', u'-').toLatin1());
    places.insert("title", escapedWords(title));
    places.insert("summary", escapedWords(summaryOf(comparison.difference)));
    places.insert("policy", "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + policyHash(style));
    places.insert("style", style);
    places.insert("workflow", escapedWords(DifferencePageWords::tr("Both in one drawing")));
    places.insert("differences", escapedWords(DifferencePageWords::tr("What is different")));
    places.insert("picture", pictureOf(graph, title, {}));
    places.insert("list", list.isEmpty() ? QByteArray() : "<ul>\n" + list + "</ul>");
    return filledForm(differencePart(u"page.html"_qs), places);
}

} // namespace app

// The drawing in words: Graphviz's own reader gets the same nodes, arrows and texts back from DOT, and a reader of
// Mermaid's entities the same texts, whatever the user wrote.
#include "core/asl/reader.h"
#include "core/graph/diagram_text.h"
#include "core/json/parser.h"
#include "core/json/strings.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>
#include <QSet>

#include <graphviz/cgraph.h>

namespace {

using namespace Qt::StringLiterals;

graph::FlowGraph graphOf(const QString &text)
{
    return graph::flowGraphOf(asl::read(json::parse(text)));
}

const QStringList Names{u"Charge card"_s,
                        u"a \"quoted\" name"_s,
                        u"back\\slash \\n \\N \\\""_s,
                        u"<b>bold</b>"_s,
                        u"&lt; &amp; &#42;"_s,
                        u"#quot; #35;"_s,
                        u"a | b [c] {d} (e)"_s,
                        u"end"_s,
                        u"1. first"_s,
                        u"`code` *em* _u_ ~s~"_s,
                        u"semi;colon -- --> %% x"_s,
                        u"ação 日本 😀"_s,
                        u"o--o"_s,
                        u" "_s};

QString chainOf(const QStringList &names)
{
    QStringList states;
    for (qsizetype i = 0; i < names.size(); ++i)
        states << u"%1: {\"Type\": \"Pass\", %2}"_s.arg(
            json::quoted(names[i]),
            i + 1 < names.size() ? u"\"Next\": "_s + json::quoted(names[i + 1]) : u"\"End\": true"_s);
    return u"{\"StartAt\": %1, \"States\": {%2}}"_s.arg(json::quoted(names.front()), states.join(u", "_s));
}

const QString Nested =
    u"{\"StartAt\": \"Each\", \"States\": {\"Each\": {\"Type\": \"Map\", \"ItemProcessor\": {\"StartAt\": "
    "\"Both\", \"States\": {\"Both\": {\"Type\": \"Parallel\", \"End\": true, \"Branches\": ["
    "{\"StartAt\": \"L\", \"States\": {\"L\": {\"Type\": \"Task\", \"Resource\": \"r\", \"Next\": \"M\", "
    "\"Catch\": [{\"ErrorEquals\": [\"A\", \"B\"], \"Next\": \"M\"}]}, \"M\": {\"Type\": \"Succeed\"}}}, "
    "{\"StartAt\": \"R\", \"States\": {\"R\": {\"Type\": \"Fail\"}}}]}}}, \"Next\": \"Is it?\"}, "
    "\"Is it?\": {\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.x\", \"NumericLessThan\": 3, "
    "\"Next\": \"Done\"}], \"Default\": \"Each\"}, \"Done\": {\"Type\": \"Succeed\"}}}"_s;

// Labels as Graphviz draws them: escapes and entities are read by its renderer.
QString drawn(const char *label)
{
    QString text = QString::fromUtf8(label);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    text.replace(escape, u"\\1"_s);
    return text.replace(u"&amp;"_s, u"&"_s);
}

struct DotGraph
{
    explicit DotGraph(const QString &text) : graph(agmemread(text.toUtf8().constData())) {}
    ~DotGraph()
    {
        if (graph)
            agclose(graph);
    }
    DotGraph(const DotGraph &) = delete;
    DotGraph &operator=(const DotGraph &) = delete;

    QStringList labels() const
    {
        QStringList found;
        for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node))
            found << drawn(agget(node, const_cast<char *>("label")));
        return found;
    }
    QStringList edgeLabels() const
    {
        QStringList found;
        for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node))
            for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge))
                found << drawn(agget(edge, const_cast<char *>("label")));
        return found;
    }

    Agraph_t *graph;
};

QStringList mermaidTexts(const QString &text)
{
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s), entity(u"#(\\d+);"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : quoted.globalMatch(text)) {
        QString label;
        qsizetype done = 0;
        const QString written = match.captured(1);
        for (const QRegularExpressionMatch &each : entity.globalMatch(written)) {
            label += written.mid(done, each.capturedStart() - done) + QChar(each.captured(1).toUShort());
            done = each.capturedEnd();
        }
        found << label + written.mid(done);
    }
    return found;
}

} // namespace

class TestDiagramText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graphvizReadsEveryName()
    {
        const DotGraph read(graph::dotText(graphOf(chainOf(Names)), Names[1]));
        QVERIFY(read.graph);
        QCOMPARE(read.labels(), QStringList({u"Start"_s, u"End"_s}) + Names);
        QCOMPARE(agnedges(read.graph), int(Names.size()) + 1);
        QCOMPARE(drawn(agget(read.graph, const_cast<char *>("label"))), Names[1]);
    }

    void graphvizReadsWhatIsInside()
    {
        const DotGraph read(graph::dotText(graphOf(Nested), u"nested"_s));
        QVERIFY(read.graph);
        QCOMPARE(agnnodes(read.graph), 2 + 7);
        const QStringList labels = read.edgeLabels();
        QVERIFY(labels.contains(u"A, B"_s));
        QVERIFY(std::ranges::any_of(labels, [](const QString &label) { return label.contains(u"< 3"_s); }));
        // Containers are clusters, and lanes in them.
        int clusters = 0;
        for (Agraph_t *sub = agfstsubg(read.graph); sub; sub = agnxtsubg(sub))
            ++clusters;
        QCOMPARE(clusters, 1);
    }

    void mermaidKeepsEveryName()
    {
        const QString text = graph::mermaidText(graphOf(chainOf(Names)));
        QStringList wanted = Names;
        wanted.last() = QChar(0xA0); // a label has to show something
        QCOMPARE(mermaidTexts(text), wanted);
        QVERIFY(text.contains(u"\"1#46; first\""_s)); // no list of Markdown's
        // Nothing that its grammar knows is left in a label.
        static const QRegularExpression label(u"\\[\"([^\"]*)\"\\]"_s), sign(u"[<>`*~|\\\\(){}\\[\\]]"_s);
        for (const QRegularExpressionMatch &match : label.globalMatch(text))
            QVERIFY2(!match.captured(1).contains(sign), qPrintable(match.captured()));
    }

    void mermaidDrawsWhatIsInside()
    {
        const QString text = graph::mermaidText(graphOf(Nested));
        QVERIFY(text.startsWith(u"flowchart TD\n"_s));
        QCOMPARE(text.count(u"subgraph "_s), 2 + 2); // the Map, the Parallel, its two branches
        QCOMPARE(text.count(QRegularExpression(u"^ *end$"_s, QRegularExpression::MultilineOption)), qsizetype(4));
        QVERIFY(text.contains(u"-.->|\"A, B\"|"_s));
    }

    void nothingToDraw()
    {
        QCOMPARE(graph::mermaidText(graph::FlowGraph()), u"flowchart TD\n"_s);
        QVERIFY(DotGraph(graph::dotText(graphOf(u"{}"_s), u"t"_s)).graph);
    }
};

BATUTA_TEST(TestDiagramText)
#include "tst_diagram_text.moc"

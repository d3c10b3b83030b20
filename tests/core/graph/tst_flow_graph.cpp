#include "core/graph/flow_graph.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "tests/runner/runner.h"

namespace {

graph::FlowGraph graphOf(const char *json)
{
    return graph::flowGraphOf(asl::read(json::parse(QString::fromUtf8(json))));
}

QString nameOf(const graph::Scope &scope, int node)
{
    if (node == graph::StartNode)
        return QStringLiteral("(start)");
    return node == graph::EndNode ? QStringLiteral("(end)") : scope.nodes[size_t(node)].path.name();
}

// "A>B next" and so on, in order.
QStringList arrows(const graph::Scope &scope)
{
    static const char *const kinds[] = {"start", "next", "rule", "default", "catch", "end"};
    QStringList lines;
    for (const graph::Edge &edge : scope.edges)
        lines << QStringLiteral("%1>%2 %3")
                     .arg(nameOf(scope, edge.from), nameOf(scope, edge.to), QLatin1String(kinds[int(edge.kind)]));
    return lines;
}

} // namespace

class TestFlowGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsFollowTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *states, const QStringList &expected) {
            QTest::newRow(name)
                << QStringLiteral("{\"StartAt\": \"A\", \"States\": {%1}}").arg(QString::fromUtf8(states)) << expected;
        };
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        row("one state", R"("A": {"Type": "Pass", "End": true})", {s("(start)>A start"), s("A>(end) end")});
        row("two in a row", R"("A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"})",
            {s("(start)>A start"), s("A>B next"), s("B>(end) end")});
        row("a failure does not reach the end", R"("A": {"Type": "Fail"})", {s("(start)>A start")});
        row("a choice",
            R"("A": {"Type": "Choice", "Choices": [{"Next": "B"}, {"Next": "A"}], "Default": "B"}, "B": {"Type": "Fail"})",
            {s("(start)>A start"), s("A>B rule"), s("A>A rule"), s("A>B default")});
        row("a catcher",
            R"("A": {"Type": "Task", "Next": "B", "Catch": [{"ErrorEquals": ["X"], "Next": "B"}]}, "B": {"Type": "Fail"})",
            {s("(start)>A start"), s("A>B next"), s("A>B catch")});
        row("a target that is not there", R"("A": {"Type": "Pass", "Next": "Nobody"})", {s("(start)>A start")});
        row("a Next that a Choice cannot have", R"("A": {"Type": "Choice", "Choices": [], "Next": "A"})",
            {s("(start)>A start")});
        row("End is not true", R"("A": {"Type": "Pass", "End": false})", {s("(start)>A start")});
    }
    void arrowsFollowTheText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const graph::FlowGraph graph = graphOf(text.toUtf8().constData());
        QCOMPARE(arrows(graph.scopes.front()), expected);
    }

    void containersHoldTheirLanes()
    {
        const graph::FlowGraph graph = graphOf(R"({"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true,
            "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}, {"StartAt": "B", "States": {}}]},
            "M": {"Type": "Map", "End": true}}})");
        QCOMPARE(graph.scopes.size(), size_t(3));
        const graph::Node &parallel = graph.scopes[0].nodes[0];
        QVERIFY(parallel.container);
        QCOMPARE(parallel.scopes, (std::vector<int>{1, 2}));
        QVERIFY(graph.scopes[0].nodes[1].container); // a Map without a processor is still a frame
        QVERIFY(graph.scopes[0].hasPills);
        QVERIFY(!graph.scopes[1].hasPills);
        QVERIFY(graph.scopes[1].edges.empty());
        QCOMPARE(graph.nodeCount(), 3);
    }

    void everyNodeIsFoundByItsPath()
    {
        const graph::FlowGraph graph = graphOf(R"({"States": {"P": {"Type": "Parallel", "Branches": [
            {"States": {"A": {}}}, {"States": {"B": {}}}]}}})");
        for (size_t s = 0; s < graph.scopes.size(); ++s) {
            for (size_t n = 0; n < graph.scopes[s].nodes.size(); ++n)
                QCOMPARE(graph.find(graph.scopes[s].nodes[n].path), (graph::NodeAddress{int(s), int(n)}));
        }
        QVERIFY(!graph.find(asl::statePathFrom(QStringLiteral("P/0/B"))));
    }

    void ofOneNameTheLastIsDrawn()
    {
        const graph::FlowGraph graph =
            graphOf(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}, "A": {"Type": "Fail"}}})");
        QCOMPARE(graph.scopes[0].nodes.size(), size_t(1));
        QVERIFY(graph.scopes[0].nodes[0].kind == asl::StateKind::Fail);
        QCOMPARE(arrows(graph.scopes[0]), QStringList(QStringLiteral("(start)>A start")));
    }

    void catchersSayWhatTheyCatch()
    {
        const graph::FlowGraph graph = graphOf(R"({"States": {"A": {"Type": "Task", "Catch": [
            {"ErrorEquals": ["Card.Declined", "Card.Busy"], "Next": "A"}]}}})");
        QCOMPARE(graph.scopes[0].edges[0].label, QStringLiteral("Card.Declined, Card.Busy"));
    }
};

BATUTA_TEST(TestFlowGraph)
#include "tst_flow_graph.moc"

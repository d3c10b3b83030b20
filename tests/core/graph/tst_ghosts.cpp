#include "core/graph/flow_graph.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "tests/runner/runner.h"

namespace {

const QString Sound = QStringLiteral(R"({
  "StartAt": "A",
  "States": {
    "A": { "Type": "Pass", "Next": "P" },
    "P": { "Type": "Parallel", "Next": "B", "Branches": [
      { "StartAt": "X", "States": { "X": { "Type": "Pass", "End": true } } } ] },
    "B": { "Type": "Task", "Resource": "r", "End": true }
  }
})");

struct Read
{
    asl::Definition definition;
    graph::FlowGraph graph;
};

Read read(const QString &text)
{
    Read read{asl::read(json::parse(text)), {}};
    read.graph = graph::flowGraphOf(read.definition);
    return read;
}

graph::FlowGraph broken(const QString &text)
{
    Read now = read(text);
    return graph::withGhosts(std::move(now.graph), now.definition, read(Sound).graph);
}

bool has(const graph::FlowGraph &graph, const char *path)
{
    return graph.find(asl::statePathFrom(QString::fromLatin1(path))).has_value();
}

} // namespace

class TestGhosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever is cut off, all states stay in the drawing.
    void aTextThatBreaksOffLosesNoState()
    {
        for (qsizetype length = Sound.indexOf(u"\"States\"") + 12; length < Sound.size(); ++length) {
            const graph::FlowGraph graph = broken(Sound.first(length));
            for (const char *path : {"A", "P", "P/0/X", "B"})
                QVERIFY2(has(graph, path),
                         qPrintable(QStringLiteral("%1 after %2").arg(QLatin1String(path)).arg(length)));
        }
    }

    void whatTheErrorDoesNotTouchIsLive()
    {
        QString text = Sound;
        text.replace(QStringLiteral("\"Resource\": \"r\""), QStringLiteral("\"Resource\" \"r\""));
        const graph::FlowGraph graph = broken(text);
        QVERIFY(graph.at(*graph.find(asl::statePathFrom(QStringLiteral("B")))).damaged);
        QVERIFY(!graph.at(*graph.find(asl::statePathFrom(QStringLiteral("A")))).damaged);
    }

    void arrowsOfDamagedStatesAreKept()
    {
        const graph::FlowGraph graph = broken(Sound.first(Sound.indexOf(u"\"Next\": \"P\"")));
        const graph::Scope &scope = graph.scopes.front();
        const bool kept = std::ranges::any_of(scope.edges, [&](const graph::Edge &edge) {
            return edge.kind == graph::EdgeKind::Next && edge.from >= 0 && edge.to >= 0 && edge.damaged
                && scope.nodes[size_t(edge.from)].path.name() == u"A"
                && scope.nodes[size_t(edge.to)].path.name() == u"P";
        });
        QVERIFY(kept);
    }

    void aStateTakenAwayOnPurposeStaysAway()
    {
        QString text = Sound;
        const qsizetype begin = text.indexOf(u"\"B\": {");
        text.remove(text.lastIndexOf(u',', begin), text.indexOf(u'}', begin) + 1 - text.lastIndexOf(u',', begin));
        const graph::FlowGraph graph = broken(text);
        QVERIFY(!has(graph, "B"));
        QVERIFY(has(graph, "P/0/X"));
    }

    void indexesAndEdgesStayInBounds()
    {
        for (qsizetype cut = 0; cut < Sound.size(); cut += 3) {
            QString text = Sound;
            text.remove(cut, 7);
            const graph::FlowGraph graph = broken(text);
            for (const graph::Scope &scope : graph.scopes) {
                for (const graph::Edge &edge : scope.edges) {
                    QVERIFY(edge.from >= graph::EndNode && edge.from < int(scope.nodes.size()));
                    QVERIFY(edge.to >= graph::EndNode && edge.to < int(scope.nodes.size()));
                }
                for (const graph::Node &node : scope.nodes) {
                    for (const int inner : node.scopes)
                        QVERIFY(inner > 0 && inner < int(graph.scopes.size()));
                }
            }
        }
    }
};

BATUTA_TEST(TestGhosts)
#include "tst_ghosts.moc"

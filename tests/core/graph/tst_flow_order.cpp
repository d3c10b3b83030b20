#include "core/graph/flow_order.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "tests/runner/runner.h"

class TestFlowOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderMeetsTheStatesAlongTheFlow_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *name, const char *start, const char *states, const char *order) {
            QTest::newRow(name) << QString::fromLatin1(start) << QString::fromLatin1(states)
                                << QString::fromLatin1(order);
        };
        row("written backwards", "A", R"("C": {"Type": "Succeed"}, "B": {"Next": "C"}, "A": {"Next": "B"})", "A B C");
        row("a rule's way whole before the next rule's", "A",
            R"("A": {"Type": "Choice", "Choices": [{"Next": "B"}, {"Next": "C"}], "Default": "D"},
               "D": {"End": true}, "C": {"Next": "D"}, "B": {"Next": "E"}, "E": {"End": true})",
            "A B E C D");
        row("errors after the way on", "A",
            R"("Bad": {"Type": "Fail"}, "A": {"Type": "Task", "Catch": [{"ErrorEquals": ["X"], "Next": "Bad"}], "Next": "B"},
               "B": {"End": true})",
            "A B Bad");
        row("a loop once", "A", R"("A": {"Next": "B"}, "B": {"Next": "A"})", "A B");
        row("what nothing leads to, last", "A", R"("X": {"Next": "A"}, "A": {"End": true}, "Y": {"End": true})",
            "A X Y");
        row("no start", "", R"("B": {"Next": "A"}, "A": {"End": true})", "B A");
    }
    void aReaderMeetsTheStatesAlongTheFlow()
    {
        QFETCH(QString, start);
        QFETCH(QString, states);
        const QString text = QStringLiteral("{\"StartAt\": \"%1\", \"States\": {%2}}").arg(start, states);
        const graph::FlowGraph graph = graph::flowGraphOf(asl::read(json::parse(text)));
        QStringList names;
        for (const int node : graph::flowOrder(graph.scopes[0]))
            names << graph.scopes[0].nodes[size_t(node)].path.name();
        QTEST(names.join(u' '), "order");
    }
};

BATUTA_TEST(TestFlowOrder)
#include "tst_flow_order.moc"

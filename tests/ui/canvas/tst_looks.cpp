#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/drawing.h"
#include "ui/canvas/node_geometry.h"
#include "ui/canvas/scene_edges.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"

#include <QSvgGenerator>

namespace {

asl::Definition definitionOf(const QString &text)
{
    return asl::read(json::parse(text));
}

const QString Retrying = QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
    "Retry": [{"ErrorEquals": ["X"], "MaxAttempts": 2}, {"ErrorEquals": ["States.ALL"]}],
    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B"}], "Next": "B"}, "B": {"Type": "Succeed"}}})");

canvas::NodeLook lookOfA(const asl::Definition &definition)
{
    const graph::FlowGraph graph = graph::flowGraphOf(definition);
    return canvas::lookOf(definition, graph.scopes.front().nodes.front(), definition.root.find(u"A"_qs));
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreShort_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("under a second") << qint64(120) << u"120 ms"_qs;
        QTest::newRow("seconds and a half") << qint64(2500) << u"2.5 s"_qs;
        QTest::newRow("whole seconds") << qint64(30000) << u"30 s"_qs;
        QTest::newRow("minutes") << qint64(125000) << u"2 min 5 s"_qs;
        QTest::newRow("hours") << qint64(3600000) << u"1 h"_qs;
        QTest::newRow("days") << qint64(90000000) << u"1 d 1 h"_qs;
    }
    void durationsAreShort()
    {
        QFETCH(qint64, milliseconds);
        QTEST(canvas::shortDuration(milliseconds), "words");
    }

    void signsSayWhatAStateHas()
    {
        const asl::Definition definition = definitionOf(Retrying);
        const canvas::NodeLook look = lookOfA(definition);
        QVERIFY(look.retries);
        QVERIFY(look.catches);
        QCOMPARE(look.summary, u"SQS · SendMessage"_qs);
        QVERIFY(canvas::spokenWords(look).contains(u"retries on errors"));
    }

    void aRetryCountsAllRetriersAttempts()
    {
        const asl::Definition definition = definitionOf(Retrying);
        canvas::NodeLook look = lookOfA(definition);
        sim::StateProgress progress;
        progress.mark = sim::Mark::Retrying;
        progress.retries = 2;
        canvas::addProgress(look, progress, 0, definition, definition.root.find(u"A"_qs));
        QCOMPARE(look.markText, u"2 of 5"_qs); // two, and AWS's three where nothing is said
    }

    void aCaughtErrorTakesTheCatchersArrow()
    {
        const asl::StatePath a = asl::ScopePath{}.state(u"A"_qs), b = asl::ScopePath{}.state(u"B"_qs);
        sim::Progress progress;
        progress.taken.push_back({a, b});
        progress.states[a].mark = sim::Mark::Caught;
        const canvas::TakenEdges taken(progress);
        QVERIFY(taken.has({a, {}, graph::EdgeKind::Catch, 0}, b));
        QVERIFY(!taken.has({b, {}, graph::EdgeKind::Next, -1}, a));
        QVERIFY(!taken.hasEnded());
    }

    void longNamesTakeTwoLinesAndThenAnEllipsis()
    {
        const double width = 130;
        QCOMPARE(canvas::wrappedName(u"Short"_qs, width), QStringList{u"Short"_qs});
        const QStringList two = canvas::wrappedName(u"ReserveTheStockInTheWarehouse"_qs, width);
        QCOMPARE(two.size(), 2);
        QVERIFY(two[1].front().isUpper());
        const QStringList cut = canvas::wrappedName(QString(u"VeryLongName"_qs).repeated(8), width);
        QCOMPARE(cut.size(), 2);
        QVERIFY(cut[1].endsWith(u'…'));
        for (const QString &line : two + cut)
            QVERIFY(canvas::widthOf(line, canvas::Lettering::Name) <= width + 0.5);
    }

    void partsOfACardStayInsideIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << u"A"_qs;
        QTest::newRow("long") << u"ReserveTheStockInTheWarehouseOfTheNearestTown"_qs;
        QTest::newRow("without any break") << QString(60, u'm');
        QTest::newRow("empty") << QString();
        QTest::newRow("emoji") << QString(u"📦"_qs).repeated(30);
    }
    void partsOfACardStayInsideIt()
    {
        QFETCH(QString, name);
        canvas::NodeLook look;
        look.name = name;
        look.summary = u"DynamoDB · UpdateItem · waits for a callback"_qs;
        look.retries = look.catches = look.mocked = true;
        const QRectF card({10, 20}, canvas::cardSize(look));
        const canvas::CardParts parts = canvas::partsOf(look, card);
        for (const QRectF &part : {parts.tile, parts.name, parts.summary, parts.corner, parts.note})
            QVERIFY(card.contains(part));
        QVERIFY(!parts.name.intersects(parts.corner));
        QVERIFY(!parts.summary.intersects(parts.note));
    }

    void vectorPicturesHoldTextAndShapes()
    {
        const asl::Definition definition = definitionOf(Retrying);
        canvas::Drawing drawing;
        drawing.graph = graph::flowGraphOf(definition);
        drawing.lookOf = [&definition, index = canvas::indexOf(definition)](const graph::Node &node) {
            return canvas::lookOf(definition, node, index.value(node.path));
        };
        layout::Layouter layouter;
        drawing.layout = layouter.laidOut(drawing.graph, canvas::measuresOf(drawing.lookOf),
                                          layout::Direction::TopDown);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        QPainter painter(&svg);
        canvas::paintDrawing(painter, drawing);
        painter.end();
        QVERIFY(bytes.contains("SendMessage"));
        QVERIFY(bytes.contains("Catch: ALL"));
        QVERIFY(!bytes.contains("<image")); // icons are shapes, not pixels
    }
};

CANVAS_TEST(TestLooks)
#include "tst_looks.moc"

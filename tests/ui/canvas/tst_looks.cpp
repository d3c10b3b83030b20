#include "tests/ui/canvas/canvas_fixture.h"

#include "ui/canvas/drawing.h"
#include "ui/canvas/node_geometry.h"
#include "ui/canvas/taken_edges.h"
#include <QToolTip>

#include "core/asl/reader.h"
#include "core/json/parser.h"

#include <QSvgGenerator>

namespace {

asl::Definition definitionOf(const QString &text)
{
    return asl::read(json::parse(text));
}

const QString Retrying =
    QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
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
        history::StateProgress progress;
        progress.mark = history::Mark::Retrying;
        progress.retries = 2;
        canvas::addProgress(look, progress, 0, definition, asl::statePathFrom(u"A"_qs));
        QCOMPARE(look.markText, u"2 of 5"_qs); // two, and AWS's three where nothing is said
    }

    void aCaughtErrorTakesTheCatchersArrow()
    {
        const asl::StatePath a = asl::ScopePath{}.state(u"A"_qs), b = asl::ScopePath{}.state(u"B"_qs);
        history::Progress progress;
        progress.taken.push_back({a, b});
        progress.states[a].mark = history::Mark::Caught;
        const canvas::TakenEdges taken(progress);
        QVERIFY(taken.has({a, {}, graph::EdgeKind::Catch, 0}, b));
        QVERIFY(!taken.has({b, {}, graph::EdgeKind::Next, -1}, a));
        QVERIFY(!taken.hasEnded());
    }

    void longNamesTakeTwoLinesAndThenAnEllipsis()
    {
        const double width = 130;
        const auto wrapped = [](const QString &name, double room) {
            return canvas::wrapped(name, canvas::Lettering::Name, room, 2);
        };
        QCOMPARE(wrapped(u"Short"_qs, width), QStringList{u"Short"_qs});
        const QStringList two = wrapped(u"ReserveTheStockInTheWarehouse"_qs, width);
        QCOMPARE(two.size(), 2);
        QVERIFY(two[1].front().isUpper());
        const QStringList cut = wrapped(QString(u"VeryLongName"_qs).repeated(8), width);
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
        const QRectF card({10, 20}, canvas::cardSize(look, canvas::wishedWidth(look)));
        const canvas::CardParts parts = canvas::partsOf(look, card);
        for (const QRectF &part : {parts.tile, parts.name, parts.summary, parts.corner, parts.note})
            QVERIFY(card.contains(part));
        QVERIFY(!parts.name.intersects(parts.corner));
        QVERIFY(!parts.summary.intersects(parts.note));
    }

    void userTextIsShownInTipsLetterByLetter()
    {
        const QString name = u"<img src=\"/tmp/fifo\">"_qs;
        Canvas canvas(
            QStringLiteral(R"({"StartAt": "C", "States": {"C": {"Type": "Choice", "Choices": [{"Comment": "<b>x</b>",
            "Variable": "$.x", "IsNull": true, "Next": "%1"}]}, "%1": {"Type": "Succeed"}}})")
                .arg(QString(name).replace(u'"', u"\\\""_qs)));
        const canvas::NodeItem *node = canvas.stage().node(asl::ScopePath{}.state(name));
        QVERIFY(node);
        const auto tipAt = [&canvas](QPoint at) {
            QHelpEvent asked(QEvent::ToolTip, at, canvas.view.viewport()->mapToGlobal(at));
            QApplication::sendEvent(canvas.view.viewport(), &asked);
            return QToolTip::text();
        };
        QVERIFY(tipAt(canvas.view.mapFromScene(node->place().center())).contains(u"&lt;img"));
        for (const auto &[scope, number, edge] : canvas.stage().cast().edges())
            if (!edge->label().isNull())
                QVERIFY(tipAt(canvas.view.mapFromScene(edge->label().center())).contains(u"&lt;b&gt;"));
    }

    // A run's marks come and go; a name is written the same before, during and after.
    void aRunDoesNotShortenAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("just as wide as a card") << u"EnviarConfirmação"_qs;
        QTest::newRow("wider than any card") << u"ReserveTheStockInTheWarehouseOfTheNearestTown"_qs;
        QTest::newRow("short") << u"A"_qs;
    }
    void aRunDoesNotShortenAName()
    {
        QFETCH(QString, name);
        for (const bool retries : {false, true}) {
            for (const bool catches : {false, true}) {
                canvas::NodeLook look;
                look.name = name;
                look.summary = u"SNS · Publish"_qs;
                look.retries = retries;
                look.catches = catches;
                const QRectF card({}, canvas::cardSize(look, canvas::wishedWidth(look)));
                const QStringList plain = canvas::nameLines(look, canvas::partsOf(look, card));
                if (name.size() < 20)
                    QCOMPARE(plain, QStringList{name});
                for (const history::Mark mark :
                     {history::Mark::Running, history::Mark::Waiting, history::Mark::Retrying, history::Mark::Done,
                      history::Mark::Caught, history::Mark::Failed, history::Mark::Aborted}) {
                    look.mark = mark;
                    look.markText = mark == history::Mark::Retrying ? u"10 of 12"_qs : u"120 ms"_qs;
                    QCOMPARE(canvas::nameLines(look, canvas::partsOf(look, card)), plain);
                }
            }
        }
    }

    void cardsOfAScopeAreEquallyWide()
    {
        Canvas canvas(
            QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "MuchLongerThanTheOthersHere"},
            "MuchLongerThanTheOthersHere": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "C"},
            "C": {"Type": "Wait", "Seconds": 5, "Next": "P"}, "P": {"Type": "Parallel", "End": true, "Branches": [
                {"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true}}}]}}})"));
        QSet<double> widths;
        for (const char *state : {"A", "MuchLongerThanTheOthersHere", "C"})
            widths << canvas.stage().node(Canvas::path(QString::fromLatin1(state)))->place().width();
        QCOMPARE(widths.size(), 1);
        // Another scope is as wide as its own cards wish.
        QVERIFY(canvas.stage().node(Canvas::path(u"P/0/X"_qs))->place().width() < *widths.begin());
    }

    void aLineRunsThroughItsLabelWithoutAKink()
    {
        Canvas canvas(QStringLiteral(R"({"StartAt": "C", "States": {"C": {"Type": "Choice", "Choices": [
            {"Variable": "$.a", "IsPresent": true, "Next": "X"}, {"Variable": "$.bbbbbbbbbbbbbbbb", "IsPresent": true, "Next": "Y"},
            {"Variable": "$.c", "IsPresent": true, "Next": "X"}, {"Variable": "$.dddddddd", "IsPresent": true, "Next": "Z"}],
            "Default": "Z"}, "X": {"Type": "Pass", "Next": "Z"}, "Y": {"Type": "Pass", "End": true}, "Z": {"Type": "Succeed"}}})"));
        int bends = 0;
        for (const auto &[scope, number, edge] : canvas.stage().cast().edges()) {
            const layout::Route &route = edge->route();
            for (size_t k = 3; k + 3 < route.size(); k += 3) {
                const QPointF in = route[k] - route[k - 1], out = route[k + 1] - route[k];
                const double turn = std::abs(QLineF({}, in).angleTo(QLineF({}, out)));
                ++bends;
                QVERIFY2(std::min(turn, 360 - turn) < 3, qPrintable(edge->look().label));
            }
        }
        QVERIFY(bends > 4);
    }

    // On paper nothing can be asked for what was cut, and nothing pressed.
    void paperShowsEveryWordAndNoButton()
    {
        const QString name = u"ReserveTheStockInTheWarehouseOfTheNearestTownOrElseInTheNextOne"_qs;
        const QString rule =
            u"pedido.cliente.endereco.pais.codigoIso = \"Brasil e todos os outros países da América do Sul\""_qs;
        const asl::Definition definition =
            definitionOf(QStringLiteral(R"({"StartAt": "C", "States": {"C": {"Type": "Choice", "Choices": [
            {"Variable": "$.pedido.cliente.endereco.pais.codigoIso", "StringEquals": "Brasil e todos os outros países da América do Sul",
             "Next": "%1"}], "Default": "P%1"},
            "%1": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:elasticloadbalancingv2:describeLoadBalancers", "Next": "F%1"},
            "F%1": {"Type": "Fail"}, "P%1": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true}}}]}}})")
                             .arg(name));
        canvas::Drawing drawing;
        drawing.graph = graph::flowGraphOf(definition);
        drawing.lookOf = [&definition, index = canvas::indexOf(definition)](const graph::Node &node) {
            return canvas::lookOf(definition, node, index.value(node.path));
        };
        layout::Layouter layouter;
        drawing.layout = layouter.laidOut(drawing.graph, canvas::measuresOf(drawing), layout::Direction::TopDown);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        QPainter painter(&svg);
        canvas::paintDrawing(painter, drawing);
        painter.end();
        QVERIFY(!bytes.contains("…"));
        // Lines put together again, without the blanks they were broken at.
        QString words;
        static const QRegularExpression texts(u"<text[^>]*>([^<]*)</text>"_qs);
        for (const QRegularExpressionMatch &text : texts.globalMatch(QString::fromUtf8(bytes)))
            words += text.captured(1);
        words.replace(u"&quot;"_qs, u"\""_qs).remove(u' ');
        for (const QString &whole :
             {name, u"F"_qs + name, u"P"_qs + name, rule, u"Elastic Load Balancing v2 · DescribeLoadBalancers"_qs})
            QVERIFY2(words.contains(QString(whole).remove(u' ')), qPrintable(whole));
        // And every card is inside the drawing, clear of the others.
        canvas::NodeLook folds;
        folds.shape = canvas::Shape::Frame;
        folds.icon = u"columns-2"_qs;
        folds.onPaper = true;
        QImage without(300, 120, QImage::Format_ARGB32_Premultiplied);
        without.fill(Qt::white);
        QPainter onPaper(&without);
        canvas::paintNode(onPaper, QRectF(10, 10, 280, 100), folds, {}, canvas::Detail::Full);
        onPaper.end();
        folds.onPaper = false;
        QImage with(300, 120, QImage::Format_ARGB32_Premultiplied);
        with.fill(Qt::white);
        QPainter onScreen(&with);
        canvas::paintNode(onScreen, QRectF(10, 10, 280, 100), folds, {}, canvas::Detail::Full);
        onScreen.end();
        const QRect button = canvas::foldButton(QRectF(10, 10, 280, 100)).toRect();
        QVERIFY(with.copy(button) != without.copy(button));
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
        drawing.layout = layouter.laidOut(drawing.graph, canvas::measuresOf(drawing), layout::Direction::TopDown);
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

// What a person asks to see is seen: whole, and not below the minimap or the zoom control.
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/framing.h"

#include <QGraphicsOpacityEffect>

namespace {

// `columns` states side by side below a Parallel-like fan of rules, `rows` below each other in each.
QString flowOf(int columns, int rows)
{
    QStringList rules, states;
    for (int c = 0; c < columns; ++c) {
        rules << u"{\"Variable\": \"$.x\", \"NumericEquals\": %1, \"Next\": \"S%1_0\"}"_qs.arg(c);
        for (int r = 0; r < rows; ++r)
            states << (r + 1 < rows
                           ? u"\"S%1_%2\": {\"Type\": \"Pass\", \"Next\": \"S%1_%3\"}"_qs.arg(c).arg(r).arg(r + 1)
                           : u"\"S%1_%2\": {\"Type\": \"Pass\", \"End\": true}"_qs.arg(c).arg(r));
    }
    return u"{\"StartAt\": \"C\", \"States\": {\"C\": {\"Type\": \"Choice\", \"Choices\": [%1], \"Default\": \"S0_0\"}, %2}}"_qs
        .arg(rules.join(u','), states.join(u','));
}

QList<QRect> controlsOf(Canvas &canvas)
{
    QList<QRect> controls;
    for (const char *name : {"minimap", "zoomControl"})
        controls << canvas.view.findChild<QWidget *>(QString::fromLatin1(name))->geometry();
    return controls;
}

QString coveredCard(Canvas &canvas)
{
    for (const auto &[scope, number, node] : canvas.stage().cast().nodes()) {
        QRect card = canvas.view.placeInView(node->path());
        if (node->isFrame())
            card.setHeight(qMin(card.height(), 20));
        for (const QRect &control : controlsOf(canvas))
            if (control.intersects(card) && canvas.view.viewport()->rect().intersects(card))
                return node->path().name();
    }
    return {};
}

} // namespace

class TestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fittingLeavesRoomForTheControls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {QSize(420, 430), QSize(560, 800), QSize(1100, 400), QSize(1600, 1000)})
            for (const auto &[columns, rows] : {std::pair(1, 3), {1, 12}, {4, 2}, {9, 1}, {3, 8}, {12, 12}})
                QTest::addRow("%d by %d in %d x %d", columns, rows, size.width(), size.height())
                    << flowOf(columns, rows) << size;
    }
    void fittingLeavesRoomForTheControls()
    {
        QFETCH(QString, text);
        QFETCH(QSize, size);
        Canvas canvas(text);
        canvas.view.resize(size);
        canvas.view.camera().fit();
        QCOMPARE(coveredCard(canvas), QString());
        const QRect bounds = canvas.view.mapFromScene(canvas.stage().placing().layout().bounds).boundingRect();
        QVERIFY(canvas.view.viewport()->rect().adjusted(-1, -1, 1, 1).contains(bounds));
    }

    void zoomingToTheSelectionShowsAllOfItAndNoMoreThanLifeSize()
    {
        Canvas canvas(flowOf(12, 12));
        canvas.view.resize(560, 500);
        canvas.view.camera().fit();
        const double whole = canvas.view.camera().zoom();
        canvas.view.camera().fitSelection();
        QCOMPARE(canvas.view.camera().zoom(), whole);
        const auto isSeen = [&](const char *name) {
            const QRect card = canvas.view.placeInView(asl::statePathFrom(QString::fromLatin1(name)));
            return canvas.view.viewport()->rect().contains(card)
                && std::ranges::none_of(controlsOf(canvas),
                                        [&](const QRect &control) { return control.intersects(card); });
        };
        canvas.session.select({asl::statePathFrom(u"S11_11"_qs)});
        canvas.view.camera().fitSelection();
        QCOMPARE(canvas.view.camera().zoom(), 1.0);
        QVERIFY(isSeen("S11_11"));
        canvas.session.select({asl::statePathFrom(u"S0_0"_qs), asl::statePathFrom(u"S0_3"_qs)});
        canvas.view.camera().fitSelection();
        QVERIFY(canvas.view.camera().zoom() > whole);
        QVERIFY(isSeen("S0_0"));
        QVERIFY(isSeen("S0_3"));
    }

    void twoHundredStatesFit()
    {
        Canvas canvas(flowOf(1, 600));
        canvas.view.resize(560, 500);
        canvas.view.camera().fit();
        const QRect bounds = canvas.view.mapFromScene(canvas.stage().placing().layout().bounds).boundingRect();
        QVERIFY(canvas.view.viewport()->rect().contains(bounds));
        // And one may come back from there by the same small steps.
        const double far = canvas.view.zoom();
        canvas.view.camera().zoomIn();
        QVERIFY(canvas.view.zoom() > far * 1.1 && canvas.view.zoom() < far * 1.3);
        canvas.view.camera().zoomOut();
        canvas.view.camera().zoomOut();
        QVERIFY(canvas.view.zoom() >= far * 0.99);
    }

    void theBeginningOfALargeFlowIsSeen()
    {
        Canvas canvas(flowOf(5, 60));
        canvas.view.resize(560, 600);
        const QRect start = canvas.view.mapFromScene(canvas.stage().cast().start()->place()).boundingRect();
        QVERIFY(canvas.view.viewport()->rect().contains(start));
        for (const QRect &control : controlsOf(canvas))
            QVERIFY(!control.intersects(start));
        QVERIFY(canvas.view.zoom() > 0.7);
    }

    void aSelectedStateComesIntoView_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"C", "S0_0", "S0_40", "S3_59", "S7_3", "S4_30"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void aSelectedStateComesIntoView()
    {
        QFETCH(QString, state);
        Canvas canvas(flowOf(8, 60));
        canvas.view.resize(700, 500);
        canvas.session.select({Canvas::path(state)}); // as the text's caret or a problem does
        const auto isSeen = [&] {
            const QRect card = canvas.view.placeInView(Canvas::path(state));
            return canvas.view.viewport()->rect().contains(card)
                && std::ranges::none_of(controlsOf(canvas), [&](const QRect &c) { return c.intersects(card); });
        };
        QTRY_VERIFY(isSeen());
        // What is seen stays where it is.
        const QPointF centre = canvas.view.mapToScene(canvas.view.viewport()->rect().center());
        canvas.view.camera().bringIntoView(Canvas::path(state));
        QTest::qWait(250);
        QCOMPARE(canvas.view.mapToScene(canvas.view.viewport()->rect().center()), centre);
    }

    void aNewStateComesIntoView()
    {
        Canvas canvas(flowOf(1, 40));
        const asl::StatePath last = Canvas::path(u"S0_39"_qs);
        QVERIFY(canvas.view.edits().add({u"New"_qs, Value::object({{"Type", "Pass"}})}, edit::After{last}));
        canvas.settle();
        QTRY_VERIFY(canvas.view.viewport()->rect().contains(canvas.view.placeInView(Canvas::path(u"New"_qs))));
    }

    void whatIsClickedStaysBelowThePointer()
    {
        Canvas canvas(flowOf(2, 30));
        canvas.view.camera().zoomTo(1, canvas.view.viewport()->rect().center());
        const asl::StatePath state = Canvas::path(u"S0_4"_qs);
        canvas.view.centerOn(canvas.stage().node(state)->place().center()
                             + QPointF(0, canvas.view.viewport()->height() / 2.0 - 10));
        const QRect before = canvas.view.placeInView(state);
        QVERIFY(before.top() < 0);
        canvas.click({before.center().x(), 6});
        QVERIFY(canvas.session.current() == state);
        QTest::qWait(250);
        QCOMPARE(canvas.view.placeInView(state), before);
    }

    void aControlOverACardStepsBack()
    {
        Canvas canvas(flowOf(1, 30));
        canvas.view.camera().zoomTo(1, canvas.view.viewport()->rect().center());
        auto *minimap = canvas.view.findChild<QWidget *>(u"minimap"_qs);
        const QPointF card = canvas.stage().node(Canvas::path(u"S0_9"_qs))->place().center();
        const auto isFaded = [&] { return minimap->graphicsEffect() && minimap->graphicsEffect()->isEnabled(); };
        canvas.view.centerOn(card + canvas.view.mapToScene(canvas.view.viewport()->rect().center())
                             - canvas.view.mapToScene(minimap->geometry().center()));
        QTRY_VERIFY(isFaded());
        canvas.view.centerOn(card + QPointF(2000, 0));
        QTRY_VERIFY(!isFaded());
    }

    void theWayIntoViewIsTheShortest()
    {
        const canvas::Pane pane{{800, 600}, {QRectF(660, 10, 130, 90)}};
        QCOMPARE(canvas::wayIntoView(pane, {100, 100, 188, 50}), QPointF());
        QCOMPARE(canvas::wayIntoView(pane, {100, 580, 188, 50}), QPointF(0, -54));
        QCOMPARE(canvas::wayIntoView(pane, {-50, 100, 188, 50}), QPointF(74, 0));
        const QRectF covered(600, 40, 150, 50);
        const QPointF way = canvas::wayIntoView(pane, covered);
        QVERIFY(!canvas::isCovered(pane, covered.translated(way)));
        QVERIFY(pane.area().contains(covered.translated(way)));
        // Of what is too large the beginning is shown.
        QCOMPARE(canvas::wayIntoView(pane, {300, 300, 2000, 50}).x(), 24.0 - 300);
    }
};

CANVAS_TEST(TestFraming)
#include "tst_framing.moc"

// A document of thousands of states comes to the canvas a slice at a time; the end is the same as for a small one.
#include "tests/ui/canvas/canvas_fixture.h"

namespace {

// Blocks of a Choice, a Parallel with two lanes and a Pass, one after another.
QString blocks(int count, const QString &name)
{
    QStringList states;
    for (int i = 0; i < count; ++i) {
        const QString ask = u"%1 ask %2"_qs.arg(name).arg(i), both = u"%1 both %2"_qs.arg(name).arg(i),
                      next = u"%1 ask %2"_qs.arg(name).arg(i + 1);
        states << u"\"%1\": { \"Type\": \"Choice\", \"Choices\": [ { \"Variable\": \"$.n\", \"NumericEquals\": %2, "
                  "\"Next\": \"%3\" } ], \"Default\": \"%3\" }"_qs.arg(ask)
                      .arg(i)
                      .arg(both);
        const QString lane =
            u"{ \"StartAt\": \"%1\", \"States\": { \"%1\": { \"Type\": \"Pass\", \"End\": true } } }"_qs;
        states << u"\"%1\": { \"Type\": \"Parallel\", \"Branches\": [ %2, %3 ], %4 }"_qs.arg(
            both, lane.arg(both + u" l"_qs), lane.arg(both + u" r"_qs),
            i + 1 < count ? u"\"Next\": \"%1\""_qs.arg(next) : u"\"End\": true"_qs);
    }
    return u"{ \"StartAt\": \"%1 ask 0\", \"States\": {\n%2\n} }"_qs.arg(name, states.join(u",\n"));
}

} // namespace

class TestLargeFiles : public QObject
{
    Q_OBJECT

    static void waitFor(Canvas &canvas)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!canvas.stage().isBuilding() && !canvas.stage().placing().isWaiting(), 30000);
        canvas.stage().placing().finishMoves();
    }
    static void showsItsText(Canvas &canvas)
    {
        const graph::FlowGraph &graph = canvas.document.snapshot()->graph;
        QCOMPARE(canvas.shownStates(), stateNames(graph));
        QCOMPARE(canvas.shownEdges(), edgeNames(graph));
        for (const auto &[scope, number, node] : canvas.stage().cast().nodes())
            QVERIFY2(node->isPlaced(), qPrintable(node->path().name()));
    }

private Q_SLOTS:
    void allOfItIsShownAtLast()
    {
        Canvas canvas(u"{}"_qs);
        QSignalSpy placed(&canvas.stage().placing(), &canvas::Placing::firstPlaced);
        canvas.document.reset(blocks(400, u"A"_qs), json::Format::Json);
        QVERIFY(canvas.stage().isBuilding());
        waitFor(canvas);
        showsItsText(canvas);
        QVERIFY(placed.count() >= 1);
        QVERIFY(canvas.view.viewport()->rect().intersects(canvas.view.placeInView(Canvas::path(u"A ask 0"_qs))));
    }

    void nothingIsTouchedMeanwhile()
    {
        Canvas canvas(u"{}"_qs);
        canvas.document.reset(blocks(400, u"A"_qs), json::Format::Json);
        const QString text = canvas.document.text();
        canvas.drag({100, 100}, {300, 300});
        canvas.click({200, 200});
        QCOMPARE(canvas.document.text(), text);
        waitFor(canvas);
        showsItsText(canvas);
    }

    void typingMeanwhileIsNotLost()
    {
        Canvas canvas(u"{}"_qs);
        canvas.document.reset(blocks(400, u"A"_qs), json::Format::Json);
        const qsizetype at = canvas.document.text().indexOf(u"\"A ask 7\": ") + 1;
        canvas.document.commit({{{at, at}, u"B"_qs}}, u"Typing"_qs);
        waitFor(canvas);
        showsItsText(canvas);
        QVERIFY(canvas.stage().node(Canvas::path(u"BA ask 7"_qs)));
    }

    void anotherFileTakesItsPlace_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("a small one") << 2;
        QTest::newRow("a large one") << 500;
    }
    void anotherFileTakesItsPlace()
    {
        QFETCH(int, count);
        Canvas canvas(u"{}"_qs);
        canvas.document.reset(blocks(400, u"A"_qs), json::Format::Json);
        QTest::qWait(5);
        canvas.document.reset(blocks(count, u"B"_qs), json::Format::Json);
        waitFor(canvas);
        showsItsText(canvas);
        canvas.document.reset(blocks(400, u"A"_qs), json::Format::Json);
        waitFor(canvas);
        showsItsText(canvas);
    }

    void anEditIsDrawnAsInASmallFile()
    {
        Canvas canvas(blocks(400, u"A"_qs));
        waitFor(canvas);
        canvas.session.select({Canvas::path(u"A ask 3"_qs)});
        QTest::keyClick(&canvas.view, Qt::Key_Delete);
        waitFor(canvas);
        showsItsText(canvas);
        canvas.document.history().undo();
        waitFor(canvas);
        showsItsText(canvas);
    }

    void foldingAndDirectionWaitForNothing()
    {
        Canvas canvas(u"{}"_qs);
        canvas.document.reset(blocks(400, u"A"_qs), json::Format::Json);
        canvas.session.setDirection(layout::Direction::LeftRight);
        canvas.session.setFolded(Canvas::path(u"A both 1"_qs), true);
        waitFor(canvas);
        QVERIFY(canvas.stage().node(Canvas::path(u"A both 1"_qs)));
        QVERIFY(!canvas.stage().node(Canvas::path(u"A both 1/0/A both 1 l"_qs)));
        QVERIFY(canvas.stage().node(Canvas::path(u"A both 2/0/A both 2 l"_qs)));
    }
};

CANVAS_TEST(TestLargeFiles)
#include "tst_large_files.moc"

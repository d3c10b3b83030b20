#include "tests/ui/canvas/canvas_fixture.h"

#include "ui/canvas/context_menu.h"
#include "ui/canvas/tool/move_lane.h"

#include <QMenu>

namespace {

// A comment in odd spacing, and numbers spelled oddly: a branch goes as it is written.
const QString ThreeBranches = QStringLiteral(R"({
  "StartAt": "All",
  "States": {
    "All": { "Type": "Parallel", "End": true, "Branches": [
        { "StartAt": "A", "States": { "A": { "Type": "Pass",   "Comment": "first", "End": true } } },
        { "StartAt": "B", "States": { "B": { "Type": "Wait", "Seconds": 1.50, "End": true } } },
      { "StartAt": "C", "States": { "C": { "Type": "Pass", "End": true } } }
    ] }
  }
}
)");

QString branchesOf(Canvas &canvas)
{
    QString names;
    for (const asl::Scope &scope : canvas.document.snapshot()->definition.root.states[0].scopes())
        names += scope.startAt.name;
    return names;
}

// In the strip above what the branch holds.
QPoint stripOf(Canvas &canvas, int branch)
{
    const QRectF lane = canvas.stage().node(Canvas::path(u"All"_qs))->lanes()[size_t(branch)].area;
    return canvas.view.mapFromScene(QPointF(lane.center().x(), lane.top() + layout::LanePadding / 2));
}

QAction *actionOf(Canvas &canvas, const QString &words)
{
    const QMenu *menu = canvas.view.findChild<QMenu *>(u"canvasMenu"_qs);
    for (QAction *action : menu ? menu->actions() : QList<QAction *>())
        if (action->text() == words)
            return action;
    return nullptr;
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBranchIsDraggedToAnotherPlace_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("after");
        QTest::newRow("one on") << 0 << 1 << u"BAC"_qs;
        QTest::newRow("to the end") << 0 << 2 << u"BCA"_qs;
        QTest::newRow("to the front") << 2 << 0 << u"CAB"_qs;
        QTest::newRow("one back") << 1 << 0 << u"BAC"_qs;
    }
    void aBranchIsDraggedToAnotherPlace()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Canvas canvas(ThreeBranches);
        const int past = to > from ? 12 : -12; // the middle of the branch there
        canvas.drag(stripOf(canvas, from), stripOf(canvas, to) + QPoint(past, 0));
        QTEST(branchesOf(canvas), "after");
        QCOMPARE(canvas.document.history().count(), 1);
        QVERIFY(canvas.document.text().contains(u"\"Type\": \"Pass\",   \"Comment\": \"first\""));
        QVERIFY(canvas.document.text().contains(u"1.50"));
        QCOMPARE(canvas.disagreement(), QString());
        canvas.document.history().undo();
        QCOMPARE(canvas.document.text(), ThreeBranches);
    }

    void aBranchThatIsPutBackChangesNothing()
    {
        Canvas canvas(ThreeBranches);
        canvas.drag(stripOf(canvas, 1), stripOf(canvas, 1) + QPoint(20, 4));
        QCOMPARE(canvas.document.text(), ThreeBranches);
        QCOMPARE(canvas.document.history().count(), 0);
    }

    void theStripShowsThatItCanBeHeld()
    {
        Canvas canvas(ThreeBranches);
        canvas.hover(stripOf(canvas, 1));
        QCOMPARE(canvas.view.hands().gesture().cursor(), Qt::OpenHandCursor);
        const QPointF strip = canvas.view.mapToScene(stripOf(canvas, 1));
        QVERIFY(canvas::branchHeldAt(canvas.stage(), strip) == (canvas::Branch{Canvas::path(u"All"_qs), 1}));
        QVERIFY(
            !canvas::branchHeldAt(canvas.stage(), canvas.stage().node(Canvas::path(u"All/1/B"_qs))->place().center()));
    }

    void theOnlyBranchHasNoPlaceToGo()
    {
        Canvas canvas(
            QStringLiteral(R"({"StartAt": "All", "States": {"All": {"Type": "Parallel", "End": true, "Branches": [
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}]}}})"));
        QVERIFY(!canvas::branchHeldAt(canvas.stage(), canvas.view.mapToScene(stripOf(canvas, 0))));
    }

    void theMenuMovesAndRemovesABranch()
    {
        Canvas canvas(ThreeBranches);
        canvas::showContextMenu(canvas.view, stripOf(canvas, 0));
        QVERIFY(!actionOf(canvas, u"Move this branch back"_qs)->isEnabled());
        actionOf(canvas, u"Move this branch on"_qs)->trigger();
        QCOMPARE(branchesOf(canvas), u"BAC"_qs);
        delete canvas.view.findChild<QMenu *>(u"canvasMenu"_qs);
        canvas.settle();
        canvas::showContextMenu(canvas.view, stripOf(canvas, 2));
        actionOf(canvas, u"Remove this branch"_qs)->trigger();
        QCOMPARE(branchesOf(canvas), u"BA"_qs);
        canvas.document.history().undo();
        canvas.document.history().undo();
        QCOMPARE(canvas.document.text(), ThreeBranches);
    }

    void theMenuJoinsBranchesAndSplitsThem()
    {
        Canvas canvas(ThreeBranches);
        canvas::showContextMenu(canvas.view, stripOf(canvas, 2));
        QVERIFY(!actionOf(canvas, u"Join with the branch behind"_qs)->isEnabled());
        delete canvas.view.findChild<QMenu *>(u"canvasMenu"_qs);
        canvas::showContextMenu(canvas.view, stripOf(canvas, 0));
        actionOf(canvas, u"Join with the branch behind"_qs)->trigger();
        QCOMPARE(branchesOf(canvas), u"AC"_qs);
        QVERIFY(canvas.document.text().contains(u"1.50")); // as it was written
        delete canvas.view.findChild<QMenu *>(u"canvasMenu"_qs);
        canvas.settle();
        canvas.session.select({Canvas::path(u"All/0/B"_qs)});
        canvas::showContextMenu(canvas.view, canvas.centreOf(u"All/0/B"_qs));
        actionOf(canvas, u"Split off as a branch"_qs)->trigger();
        QCOMPARE(branchesOf(canvas), u"ABC"_qs);
        QCOMPARE(canvas.session.selection(), document::Selection{Canvas::path(u"All/1/B"_qs)});
        QCOMPARE(canvas.document.history().count(), 2);
        canvas.document.history().undo();
        canvas.document.history().undo();
        QCOMPARE(canvas.document.text(), ThreeBranches);
    }

    void outsideOfAParallelNothingIsSplitOff()
    {
        Canvas canvas(ThreeBranches);
        canvas.session.select({Canvas::path(u"All"_qs)});
        canvas::showContextMenu(canvas.view, canvas.centreOf(u"All"_qs));
        QVERIFY(!actionOf(canvas, u"Split off as a branch"_qs));
    }
};

CANVAS_TEST(TestLanes)
#include "tst_lanes.moc"

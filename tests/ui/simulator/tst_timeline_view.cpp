#include "tests/runner/runner.h"
#include "ui/simulator/data_view.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/simulator/timeline_view.h"

#include <QScrollBar>
#include <QTabWidget>

using namespace simulator;

namespace {

const QString Retrying =
    uR"~({"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
  "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 2, "BackoffRate": 2, "MaxAttempts": 2}], "Next": "W"},
  "W": {"Type": "Wait", "Seconds": 86400, "End": true}}})~"_qs;
const QString Branches = uR"~({"StartAt": "P", "States": {"P": {"Type": "Parallel", "Next": "End", "Branches": [
  {"StartAt": "Bad", "States": {"Bad": {"Type": "Fail", "Error": "E"}}},
  {"StartAt": "Slow", "States": {"Slow": {"Type": "Wait", "Seconds": 5, "End": true}}}],
  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "End"}]}, "End": {"Type": "Succeed"}}})~"_qs;

const QString Many =
    uR"~({"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemsPath": "$", "End": true, "ItemProcessor": {
  "StartAt": "One", "States": {"One": {"Type": "Pass", "Next": "Two"}, "Two": {"Type": "Pass", "End": true}}}}}})~"_qs;

struct Desk
{
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
    TestCases testCases{simulation};
    SteppingPanel panel{simulation, session, testCases};
    explicit Desk(const QString &machine)
    {
        document.reset(machine, json::Format::Json);
        panel.resize(1280, 300);
        panel.show();
        panel.dataView().tabs().setCurrentWidget(&view());
    }
    TimelineView &view() const { return panel.timeline(); }
    void run()
    {
        simulation.runToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(simulation.isAtEnd(), 60000);
    }
};

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickGoesToTheEventNearestToIt()
    {
        Desk desk(Branches);
        desk.run();
        const history::Timeline &timeline = desk.view().timeline();
        QCOMPARE(timeline.eventCount(), desk.simulation.knownEvents());
        const history::TimelineRow &last = timeline.rows().back();
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {},
                          desk.view().rowRect(0).center() - QPoint(desk.view().viewport()->width() / 2 - 4, 0));
        QCOMPARE(desk.simulation.position(), qint64(timeline.rows()[0].events.front()) + 1);
        QPoint end = desk.view().rowRect(3).center();
        end.setX(int(desk.view().placeOf(last.end)));
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, end);
        QCOMPARE(desk.simulation.position(), qint64(last.events.back()) + 1);
    }

    void keysWalkAlongTheRows()
    {
        Desk desk(Branches);
        desk.run();
        desk.simulation.toStart();
        QTest::keyClick(&desk.view(), Qt::Key_End);
        QCOMPARE(desk.simulation.position(), desk.simulation.knownEvents());
        QTest::keyClick(&desk.view(), Qt::Key_Up);
        QCOMPARE(desk.view().timeline().rowOf(desk.simulation.position() - 1), 2);
        QTest::keyClick(&desk.view(), Qt::Key_Down);
        QCOMPARE(desk.view().timeline().rowOf(desk.simulation.position() - 1), 3);
    }

    void onlyRowsInSightArePainted()
    {
        Desk desk(Many);
        QStringList items;
        for (int i = 0; i < 4200; ++i)
            items << QString::number(i);
        desk.simulation.setInputText(u'[' + items.join(u',') + u']');
        desk.run();
        // AWS: no history is longer.
        QCOMPARE(desk.simulation.knownEvents(), qint64(25000));
        QVERIFY(desk.view().timeline().rows().size() > 8000);
        desk.view().grab();
        QVERIFY(desk.view().paintedRows() > 3);
        QVERIFY(desk.view().paintedRows() < 30);
        desk.simulation.toStart();
        desk.simulation.step();
        QCOMPARE(desk.view().verticalScrollBar()->value(), 0);
    }

    void anotherRunStartsOver()
    {
        Desk desk(Branches);
        desk.run();
        QCOMPARE(desk.view().timeline().rows().size(), size_t(4));
        desk.simulation.stop();
        QCOMPARE(desk.view().timeline().rows().size(), size_t(0));
        desk.view().grab();
        desk.document.reset(Retrying, json::Format::Json);
        desk.simulation.step();
        desk.simulation.step();
        QCOMPARE(desk.view().timeline().rows().size(), size_t(1));
        QCOMPARE(desk.view().timeline().rows()[0].end, history::VirtualTime(-1));
        desk.view().grab();
        QCOMPARE(desk.view().paintedRows(), 1);
    }
};

BATUTA_WINDOW_TEST(TimelineViewTest)
#include "tst_timeline_view.moc"

#include "core/history/time_axis.h"
#include "core/history/timeline.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

using namespace history;

namespace {

sim::Setup setupOf(const QString &machine)
{
    sim::Setup setup;
    setup.definition = asl::read(json::parse(machine));
    return setup;
}

std::vector<history::Event> eventsOf(const QString &machine, const QByteArray &answers = {})
{
    sim::Setup from = setupOf(machine);
    if (!answers.isEmpty())
        from.script = *sim::readMockFile(answers.toStdString())->script("M", "case");
    sim::Run run = sim::Run::started(from);
    run.advanceToEnd();
    return run.events();
}

const QString Retrying =
    uR"~({"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
  "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 2, "BackoffRate": 2, "MaxAttempts": 2}], "Next": "W"},
  "W": {"Type": "Wait", "Seconds": 86400, "End": true}}})~"_qs;
const QByteArray RetryingMocks =
    R"~({"StateMachines": {"M": {"TestCases": {"case": {"T": "Answers"}}}}, "MockedResponses": {"Answers": {
  "0-1": {"Throw": {"Error": "Busy", "Cause": "c"}}, "2": {"Return": {"ok": true}}}}})~";

const QString Branches = uR"~({"StartAt": "P", "States": {"P": {"Type": "Parallel", "Next": "End", "Branches": [
  {"StartAt": "Bad", "States": {"Bad": {"Type": "Fail", "Error": "E"}}},
  {"StartAt": "Slow", "States": {"Slow": {"Type": "Wait", "Seconds": 5, "End": true}}}],
  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "End"}]}, "End": {"Type": "Succeed"}}})~"_qs;

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptsAndTheWaitsBetweenThemAreStretches()
    {
        Timeline timeline;
        const auto events = eventsOf(Retrying, RetryingMocks);
        timeline.follow(events, qint64(events.size()));
        QCOMPARE(timeline.rows().size(), size_t(2));
        const TimelineRow &task = timeline.rows()[0];
        QCOMPARE(task.attempts, 3);
        QVERIFY(!task.failed);
        std::vector<Stretch> kinds;
        for (const TimelineStretch &stretch : task.stretches)
            kinds.push_back(stretch.kind);
        using enum Stretch;
        QVERIFY((kinds == std::vector{Failed, Backoff, Failed, Backoff, Attempt}));
        QCOMPARE(task.stretches[1].end - task.stretches[1].begin, VirtualTime(2000));
        QCOMPARE(task.stretches[3].end - task.stretches[3].begin, VirtualTime(4000));
        QVERIFY(timeline.rows()[1].waits);
        QCOMPARE(timeline.rows()[1].end - timeline.rows()[1].begin, VirtualTime(86400000));
    }

    void branchesAreDeeperAndEndWithTheirParallel()
    {
        Timeline timeline;
        const auto events = eventsOf(Branches);
        timeline.follow(events, qint64(events.size()));
        QCOMPARE(timeline.rows().size(), size_t(4));
        QCOMPARE(timeline.rows()[0].depth, 0);
        QVERIFY(timeline.rows()[0].holdsOthers);
        for (const size_t branch : {1, 2}) {
            QCOMPARE(timeline.rows()[branch].depth, 1);
            QVERIFY(timeline.rows()[branch].end >= 0);
            QVERIFY(timeline.rows()[branch].failed);
        }
        QVERIFY(!timeline.rows()[3].failed);
    }

    void addingEventsOneByOneGivesTheSame()
    {
        const auto events = eventsOf(Retrying, RetryingMocks);
        Timeline whole, grown;
        whole.follow(events, qint64(events.size()));
        for (size_t count = 1; count <= events.size(); ++count)
            grown.follow(events, qint64(count));
        QCOMPARE(grown.rows().size(), whole.rows().size());
        for (size_t i = 0; i < whole.rows().size(); ++i) {
            QCOMPARE(grown.rows()[i].end, whole.rows()[i].end);
            QCOMPARE(grown.rows()[i].stretches.size(), whole.rows()[i].stretches.size());
            QCOMPARE(grown.rows()[i].events, whole.rows()[i].events);
        }
        whole.follow(events, 2);
        QCOMPARE(whole.eventCount(), qint64(2));
        QCOMPARE(whole.rows().size(), size_t(1));
    }

    void aDayDoesNotHideTheSecondsBeforeIt()
    {
        const auto events = eventsOf(Retrying, RetryingMocks);
        const TimeAxis axis(events, qint64(events.size()));
        QCOMPARE(axis.cuts().size(), size_t(1));
        QCOMPARE(axis.shareAt(axis.start()), 0.0);
        QCOMPARE(axis.shareAt(axis.end()), 1.0);
        QVERIFY(axis.shareAt(axis.start() + 6000) > 0.3);
        double before = -1;
        for (const TimeAxis::Tick &tick : axis.ticks(0.1)) {
            QVERIFY(tick.share >= before + 0.1);
            QCOMPARE(axis.shareAt(tick.at), tick.share);
            before = tick.share;
        }
    }

    void secondsStayInProportion()
    {
        std::vector<Event> events(4);
        for (size_t i = 0; i < events.size(); ++i)
            events[i].at = VirtualTime(std::vector{0, 2000, 6000, 14000}[i]);
        const TimeAxis axis(events, 4);
        QVERIFY(axis.cuts().empty());
        QCOMPARE(axis.shareAt(6000), 6.0 / 14);
        QCOMPARE(axis.shareAt(7000), 0.5);
        QCOMPARE(TimeAxis(events, 1).shareAt(0), 0.0);
        QCOMPARE(TimeAxis().shareAt(5), 0.0);
    }
};

BATUTA_TEST(TimelineTest)
#include "tst_timeline.moc"

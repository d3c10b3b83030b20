#include "core/history/aws_form.h"
#include "core/history/aws_reading.h"
#include "core/history/divergence.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

using namespace history;

namespace {

const QString Branching = QStringLiteral(R"({"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "Next": "Ask",
  "ResultPath": null, "Branches": [
    {"StartAt": "Slow", "States": {"Slow": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {}, "End": true}}},
    {"StartAt": "Right", "States": {"Right": {"Type": "Wait", "Seconds": 5, "End": true}}}]},
  "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {}, "End": true}}})");

sim::Run runWith(const Value &slow, const Value &ask)
{
    return runs::ended(runs::setup(Branching, {{"a", 1}}, {{"Slow", {{"0", slow}}}, {"Ask", {{"0", ask}}}}));
}

Value returning(int value, double seconds = 0)
{
    return {{"Return", {{"v", value}}}, {"DurationSeconds", seconds}};
}

} // namespace

class TestDivergence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsLikeItself_data() { traces::addRows(); }
    void aRunIsLikeItself()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(traces::setup(name));
        QVERIFY(!divergence(run.recording(), run.recording()));
        const auto told = recordingFrom(awsHistory(run.events()).dump(), run.recording().definition);
        QVERIFY(told);
        if (!name.startsWith(u"distributed-map"))
            QVERIFY(!divergence(run.recording(), *told));
    }

    void whatHappensSideBySideMayComeInAnotherOrder()
    {
        const sim::Run fast = runWith(returning(1), returning(2)), slow = runWith(returning(1, 9), returning(2));
        QVERIFY(fast.events() != slow.events());
        QVERIFY(!divergence(fast.recording(), slow.recording()));
    }

    void anotherAnswerIsTheFirstDifference()
    {
        const sim::Run one = runWith(returning(1), returning(2)), other = runWith(returning(1, 9), returning(3));
        const auto found = divergence(one.recording(), other.recording());
        QVERIFY(found && found->what == Divergence::What::Data);
        QCOMPARE(one.events()[size_t(found->one - 1)].type, EventType::TaskSucceeded);
        QVERIFY(*one.events()[size_t(found->one - 1)].payload == Value({{"v", 2}}));
        QVERIFY(*other.events()[size_t(found->other - 1)].payload == Value({{"v", 3}}));
        const sim::Run failed = runWith(returning(1), {{"Throw", {{"Error", "E"}, {"Cause", "c"}}}});
        const auto otherwise = divergence(one.recording(), failed.recording());
        QVERIFY(otherwise && otherwise->what == Divergence::What::Event);
        QCOMPARE(failed.events()[size_t(otherwise->other - 1)].type, EventType::TaskFailed);
    }

    void whatHasNotHappenedYetIsNoDifference()
    {
        const sim::Run whole = runWith(returning(1), returning(2));
        Recording part = whole.recording();
        part.events.resize(6);
        QVERIFY(!divergence(part, whole.recording()));
        QVERIFY(!divergence(whole.recording(), part));
    }
};

BATUTA_TEST(TestDivergence)
#include "tst_divergence.moc"

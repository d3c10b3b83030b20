// RedriveExecution, as AWS's Developer Guide tells it.
#include "core/history/aws_form.h"
#include "core/history/aws_reading.h"
#include "core/history/progress.h"
#include "core/history/timeline.h"
#include "core/simulate/redrive.h"
#include "core/simulate/trail.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QTest>

using namespace sim;

namespace {

const QString Chain = QStringLiteral(R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
  "A": {"Type": "Pass", "Assign": {"v": 7}, "Next": "B"},
  "B": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "C",
    "Arguments": {"n": "{% $states.context.Execution.RedriveCount %}", "r": "{% $states.context.State.RetryCount %}"},
    "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 2}]},
  "C": {"Type": "Succeed", "Output": "{% $v %}"}}})");

const QString Sides = QStringLiteral(R"({"StartAt": "P", "States": {
  "P": {"Type": "Parallel", "Next": "Last", "Branches": [
    {"StartAt": "Good", "States": {"Good": {"Type": "Pass", "Result": 1, "End": true}}},
    {"StartAt": "First", "States": {"First": {"Type": "Pass", "Next": "Bad"},
      "Bad": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}},
    {"StartAt": "Slow", "States": {"Slow": {"Type": "Wait", "Seconds": 30, "End": true}}}]},
  "Last": {"Type": "Pass", "End": true}}})");

const QString Rounds = QStringLiteral(R"({"StartAt": "M", "States": {
  "M": {"Type": "Map", "MaxConcurrency": 2, "End": true, "ItemProcessor": {"StartAt": "Call", "States": {
    "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}}}})");

const QString Children = QStringLiteral(R"({"StartAt": "M", "States": {
  "M": {"Type": "Map", "MaxConcurrency": 1, "ToleratedFailureCount": 1, "Label": "L", "End": true, "ItemProcessor": {
    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "%1"},
    "StartAt": "Before", "States": {"Before": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {}, "Next": "Call"},
    "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}}}})");

Value throwing(const char *error)
{
    return {{"Throw", {{"Error", error}, {"Cause", "c"}}}};
}

Value giving(const Value &value)
{
    return {{"Return", value}};
}

// The events from that one on, as "Type<-previous".
QStringList typesFrom(const Run &run, std::int32_t id)
{
    QStringList list;
    for (const Event &event : run.events())
        if (event.id >= id)
            list << QString::fromStdString(event.typeName()) + QStringLiteral("<-%1").arg(event.previousId);
    return list;
}

Run redriven(Run run)
{
    run.redrive();
    run.advanceToEnd();
    return run;
}

} // namespace

class TestRedrive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedTaskIsScheduledAgainFromItsEntry()
    {
        const Value busy = throwing("Busy");
        Run run =
            runs::ended(runs::setup(Chain, {}, {{"B", {{"0-2", busy}, {"3-3", busy}, {"4-4", giving({{"ok", 1}})}}}}));
        QCOMPARE(run.status(), RunStatus::Failed);
        const auto failed = std::int32_t(run.events().size());
        const std::int32_t entry = 4; // ExecutionStarted, A in and out, B
        run = redriven(std::move(run));
        QCOMPARE(run.status(), RunStatus::Succeeded);
        QCOMPARE(run.outputText(), std::string("7")); // variables are as they were
        QCOMPARE(
            typesFrom(run, failed + 1),
            (QStringList{u"ExecutionRedriven<-%1"_qs.arg(failed), u"TaskScheduled<-%1"_qs.arg(entry),
                         u"TaskStarted<-%1"_qs.arg(failed + 2), u"TaskFailed<-%1"_qs.arg(failed + 3),
                         u"TaskScheduled<-%1"_qs.arg(failed + 4), u"TaskStarted<-%1"_qs.arg(failed + 5),
                         u"TaskSucceeded<-%1"_qs.arg(failed + 6), u"TaskStateExited<-%1"_qs.arg(failed + 7),
                         u"SucceedStateEntered<-%1"_qs.arg(failed + 8), u"SucceedStateExited<-%1"_qs.arg(failed + 9),
                         u"ExecutionSucceeded<-%1"_qs.arg(failed + 10)}));
        const Event &told = run.events()[size_t(failed)];
        QVERIFY(*told.details == (Value{{"redriveCount", 1}}));
        // The context object tells of it; retries are counted anew.
        QVERIFY(*run.events()[size_t(failed) + 1].payload == (Value{{"n", 1}, {"r", 0}}));
        QVERIFY(*run.events()[size_t(failed) + 4].payload == (Value{{"n", 1}, {"r", 1}}));
        QVERIFY(history::contextAt(run.recording(), failed + 2)["Execution"].contains("RedriveTime"));
    }

    void whatSucceededInAParallelIsNotRunAgain()
    {
        Run run = runs::ended(runs::setup(Sides, {}, {{"Bad", {{"0", throwing("E")}, {"1", giving(2)}}}}));
        QCOMPARE(run.status(), RunStatus::Failed);
        const size_t before = run.events().size();
        run = redriven(std::move(run));
        QCOMPARE(run.status(), RunStatus::Succeeded);
        QVERIFY(Value::parse(run.outputText())[0] == 1 && Value::parse(run.outputText())[1] == 2);
        for (size_t i = before; i < run.events().size(); ++i) {
            const std::string state = run.events()[i].stateName();
            QVERIFY2(state != "Good" && state != "First", state.c_str());
            QVERIFY(run.events()[i].type != EventType::ParallelStateStarted);
        }
        const auto slow = std::ranges::count_if(
            run.events(), [](const Event &event) { return event.type == EventType::WaitStateExited; });
        QCOMPARE(slow, 1); // the aborted branch went on
    }

    void whatSucceededInAMapIsNotRunAgain()
    {
        Value answers = {{"Call", {{"0", giving(0)}, {"1", throwing("E")}, {"2-9", giving(9)}}}};
        Run run = runs::ended(runs::setup(Rounds, {1, 2, 3, 4, 5}, answers));
        QCOMPARE(run.status(), RunStatus::Failed);
        run = redriven(std::move(run));
        QCOMPARE(run.status(), RunStatus::Succeeded);
        QCOMPARE(run.outputText(), std::string("[0,9,9,9,9]"));
        std::map<std::vector<int>, int> started, succeeded;
        for (const Event &event : run.events()) {
            if (event.type == EventType::MapIterationStarted)
                ++started[event.place->iterations];
            if (event.type == EventType::MapIterationSucceeded)
                ++succeeded[event.place->iterations];
        }
        QCOMPARE(started.size(), size_t(5));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(succeeded[{i}], 1);
    }

    void aMapRunGoesOnWithTheChildrenThatFailed_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("callsBefore");
        // AWS: Standard children are redriven from where they failed, Express ones are started again.
        QTest::newRow("standard") << u"STANDARD"_qs << 4;
        QTest::newRow("express") << u"EXPRESS"_qs << 6;
    }
    void aMapRunGoesOnWithTheChildrenThatFailed()
    {
        QFETCH(QString, type);
        QFETCH(int, callsBefore);
        Value answers = {{"Before", {{"0-9", giving(0)}}},
                         {"Call", {{"0", giving("a")}, {"1-2", throwing("E")}, {"3-9", giving("b")}}}};
        Run run = runs::ended(runs::setup(Children.arg(type), {1, 2, 3, 4}, answers));
        QVERIFY(run.error() == "States.ExceedToleratedFailureThreshold");
        run = redriven(std::move(run));
        QCOMPARE(run.status(), RunStatus::Succeeded);
        QCOMPARE(run.outputText(), std::string(R"(["a","b","b","b"])"));
        const auto told = std::ranges::find(run.events(), EventType::MapRunRedriven, &Event::type);
        QVERIFY(told != run.events().end());
        QVERIFY((*told->details)["redriveCount"] == 1);
        QVERIFY((*told->details)["mapRunArn"].get<std::string>().find("/L:") != std::string::npos);
        int entered = 0;
        for (const auto &[path, passed] : run.passed())
            entered += path.name() == u"Before" ? passed.entered : 0;
        QCOMPARE(entered, callsBefore);
    }

    void aFailIsEnteredAgain()
    {
        Run run = runs::ended(runs::setup(
            u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"F\"}, \"F\": {\"Type\": \"Fail\", \"Error\": \"E\"}}}"_qs));
        run = redriven(std::move(run));
        QCOMPARE(run.status(), RunStatus::Failed);
        QCOMPARE(typesFrom(run, 6),
                 (QStringList{u"ExecutionRedriven<-5"_qs, u"FailStateEntered<-3"_qs, u"ExecutionFailed<-7"_qs}));
        run = redriven(std::move(run)); // and again: the count goes on
        QVERIFY((*run.events()[8].details)["redriveCount"] == 2);
    }

    void aStoppedRunGoesOn()
    {
        Run run = Run::started(runs::setup(Sides, {}, {{"Bad", {{"0-1", giving(2)}}}}));
        run.advanceToEnd(9);
        run.stop();
        QCOMPARE(run.status(), RunStatus::Aborted);
        run = redriven(std::move(run));
        QCOMPARE(run.status(), RunStatus::Succeeded);
        QCOMPARE(std::ranges::count(run.events(), EventType::ParallelStateStarted, &Event::type), 1);
    }

    void theMachinesTimeOutBeginsAnew()
    {
        const QString slow = QStringLiteral(R"({"TimeoutSeconds": 10, "StartAt": "A", "States": {
          "A": {"Type": "Wait", "Seconds": 7, "Next": "B"}, "B": {"Type": "Wait", "Seconds": 7, "End": true}}})");
        Run run = runs::ended(runs::setup(slow));
        QCOMPARE(run.status(), RunStatus::TimedOut);
        run = redriven(std::move(run));
        QCOMPARE(run.status(), RunStatus::Succeeded);
        QVERIFY(!run.error());
    }

    void aResultThatIsTooLargeRunsTheWholeParallelAgain()
    {
        const QString wide =
            QStringLiteral(R"({"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
            {"StartAt": "L", "States": {"L": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}},
            {"StartAt": "R", "States": {"R": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}]}}})");
        const Value large = std::string(200'000, 'x');
        Run run = runs::ended(runs::setup(
            wide, {},
            {{"L", {{"0", giving(large)}, {"1", giving(1)}}}, {"R", {{"0", giving(large)}, {"1", giving(2)}}}}));
        QVERIFY(run.error() == "States.DataLimitExceeded");
        run = redriven(std::move(run));
        QCOMPARE(run.outputText(), std::string("[1,2]"));
    }

    void whatCannotBeRedrivenSaysWhy()
    {
        const Setup good = runs::setup(Chain, {}, {{"B", {{"0", giving({{"ok", 1}})}}}});
        QVERIFY(Run::started(good).redriveBar()->is(RedriveBar::Running));
        QVERIFY(runs::ended(good).redriveBar()->is(RedriveBar::Succeeded));
        QVERIFY(!runs::ended(good).redrive());
        Setup bad = runs::setup(Chain, {}, {{"B", {{"0", throwing("E")}}}});
        QVERIFY(!runs::ended(bad).redriveBar());
        const VirtualTime day = 24 * 3600 * 1000;
        QVERIFY(!runs::ended(bad).redriveBar(14 * day));
        QVERIFY(runs::ended(bad).redriveBar(14 * day + 1)->is(RedriveBar::TooLate));
        bad.type = MachineType::Express;
        QVERIFY(runs::ended(bad).redriveBar()->is(RedriveBar::Express));
        const Setup broken = runs::setup(u"{\"StartAt\": \"No\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}"_qs);
        QVERIFY(runs::ended(broken).redriveBar()->is(RedriveBar::NeverBegan));
        const Setup endless =
            runs::setup(u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"A\"}}}"_qs);
        QVERIFY(runs::ended(endless).redriveBar()->is(RedriveBar::TooManyEvents));
    }

    // Looking at it: AWS's form is read back to the same places, marks and bars go on.
    void aRedrivenRunLooksLikeOneRun()
    {
        for (const auto &[text, answers] :
             {std::pair(Chain, Value{{"B", {{"0", throwing("E")}, {"1", giving({{"ok", 1}})}}}}),
              std::pair(Sides, Value{{"Bad", {{"0", throwing("E")}, {"1", giving(2)}}}}),
              std::pair(Rounds, Value{{"Call", {{"0", giving(0)}, {"1", throwing("E")}, {"2-9", giving(9)}}}})}) {
            const Run run = redriven(runs::ended(runs::setup(text, Value::array({1, 2, 3}), answers)));
            QCOMPARE(run.status(), RunStatus::Succeeded);
            const auto read =
                history::recordingFrom(history::awsHistory(run.events()).dump(), run.recording().definition);
            QVERIFY(read);
            QVERIFY(read->events == run.events());
            const history::Progress progress = history::progressAfter(run.events(), INT64_MAX);
            for (const history::StateProgress &state : progress.states)
                QVERIFY(state.mark == history::Mark::Done);
            history::Timeline timeline;
            timeline.follow(run.events(), std::int64_t(run.events().size()));
            for (const history::TimelineRow &row : timeline.rows())
                QVERIFY2(!row.failed && row.end >= 0, qPrintable(asl::toString(row.place->state)));
            for (size_t i = 0; i < run.events().size(); ++i) {
                const Event &event = run.events()[i];
                if (event.place && (history::isEntry(event.type) || history::isExit(event.type)))
                    QVERIFY(timeline.rows()[size_t(timeline.rowOf(std::int64_t(i)))].place->state
                            == event.place->state);
            }
        }
    }

    // The forks of a run that was redriven, at every event of it.
    void goingOnFromAnyEventOfItGivesTheSameRun()
    {
        Value answers = {
            {"Call",
             {{"0", giving(0)}, {"1", throwing("E")}, {"2", giving(1)}, {"3", throwing("E")}, {"4-9", giving(9)}}}};
        Trail trail(Run::started(runs::setup(Rounds, {1, 2, 3, 4, 5}, answers)));
        trail.advanceToEnd();
        QVERIFY(trail.redrive());
        trail.advanceToEnd();
        QVERIFY(trail.redrive());
        trail.advanceToEnd();
        QVERIFY(!trail.redrive());
        QCOMPARE(trail.run().status(), RunStatus::Succeeded);
        const std::vector<Event> &events = trail.run().events();
        for (std::int64_t count = 1; count <= std::int64_t(events.size()); ++count) {
            Run run = trail.at(count);
            QVERIFY(std::int64_t(run.events().size()) <= count);
            run.advanceToEnd();
            while (!run.redriveBar()) {
                run.redrive();
                run.advanceToEnd();
            }
            QVERIFY2(run.events() == events, qPrintable(QString::number(count)));
        }
    }
};

BATUTA_TEST(TestRedrive)
#include "tst_redrive.moc"

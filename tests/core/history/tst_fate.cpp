#include "core/history/fate.h"
#include "core/history/visit.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

namespace {

const char Payment[] = R"({"StartAt": "Charge", "States": {
  "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"},
    "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 2},
              {"ErrorEquals": ["States.ALL"], "MaxAttempts": 0}],
    "Catch": [{"ErrorEquals": ["Declined"], "Next": "Tell"}, {"ErrorEquals": ["States.ALL"], "Next": "Tell"}],
    "End": true},
  "Tell": {"Type": "Pass", "End": true}}})";

} // namespace

class TestFate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorsFateFollowsTheRetriersAndCatchers_data()
    {
        QTest::addColumn<QStringList>("errors");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("wait");
        QTest::addColumn<int>("left");
        const int retried = int(history::Fate::Kind::Retried);
        const int caught = int(history::Fate::Kind::Caught);
        QTest::newRow("first failure waits the interval") << QStringList{u"Busy"_qs} << retried << 2.0 << 2;
        QTest::newRow("second waits twice as long") << QStringList{u"Busy"_qs, u"Busy"_qs} << retried << 4.0 << 1;
        QTest::newRow("third is the last attempt")
            << QStringList{u"Busy"_qs, u"Busy"_qs, u"Busy"_qs} << retried << 8.0 << 0;
        QTest::newRow("then the catcher")
            << QStringList{u"Busy"_qs, u"Busy"_qs, u"Busy"_qs, u"Busy"_qs} << caught << 0.0 << 0;
        QTest::newRow("a retrier of no attempts stops retrying") << QStringList{u"Declined"_qs} << caught << 0.0 << 0;
        QTest::newRow("runtime errors are nobody's")
            << QStringList{u"States.Runtime"_qs} << int(history::Fate::Kind::Fatal) << 0.0 << 0;
        QTest::newRow("States.ALL takes a time-out too") << QStringList{u"States.Timeout"_qs} << caught << 0.0 << 0;
    }

    void anErrorsFateFollowsTheRetriersAndCatchers()
    {
        QFETCH(QStringList, errors);
        QFETCH(int, kind);
        QFETCH(double, wait);
        QFETCH(int, left);
        const asl::Definition definition = runs::definition(QString::fromLatin1(Payment));
        const history::Fate fate = history::fateOf(definition, definition.root.states.front(), errors);
        QCOMPARE(int(fate.kind), kind);
        QCOMPARE(fate.waitSeconds, wait);
        QCOMPARE(fate.left, left);
    }

    void theLastVisitHasItsFourStages()
    {
        const sim::Run run =
            runs::ended(runs::setup(QString::fromLatin1(Payment), Value::object(),
                                    {{"Charge", {{"0", {{"Return", {{"StatusCode", 200}, {"Payload", 7}}}}}}}}));
        const auto &events = run.events();
        const asl::StatePath charge = asl::StatePath().child(0, u"Charge"_qs);
        const history::Visit visit = history::lastVisit(events, qint64(events.size()), charge);
        QVERIFY(visit.exited);
        QCOMPARE(visit.attempts, 1);
        QVERIFY(*visit.input == Value::object());
        QVERIFY(*visit.arguments == Value({{"FunctionName", "f"}}));
        QVERIFY(visit.result->at("Payload") == 7);
        QVERIFY(visit.output->at("StatusCode") == 200);
        QCOMPARE(history::lastVisit(events, 1, charge).entered, -1);
        QVERIFY(!history::lastVisit(events, 2, charge).arguments);
    }
};

BATUTA_TEST(TestFate)
#include "tst_fate.moc"

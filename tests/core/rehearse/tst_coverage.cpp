#include "core/rehearse/coverage.h"

#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

using namespace rehearse;

namespace {

const QString CoveredMachine = QStringLiteral(R"({"StartAt": "Ask", "States": {
  "Ask": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "Call"},
                                        {"Variable": "$.n", "NumericEquals": 2, "Next": "Call"}], "Default": "Each"},
  "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}, "TimeoutSeconds": 9,
    "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 1}, {"ErrorEquals": ["States.Timeout"]}],
    "Catch": [{"ErrorEquals": ["Busy"], "Next": "Each"}, {"ErrorEquals": ["States.ALL"], "Next": "Lost"}], "Next": "Each"},
  "Each": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": {"StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}, "End": true},
  "Lost": {"Type": "Fail"}}})");

// "Rule Ask 1": what is covered.
QStringList coveredWays(const Coverage &coverage)
{
    QStringList all;
    for (const CoverageItem &item : coverage.items()) {
        if (item.times > 0)
            all << QStringLiteral("%1 %2 %3")
                       .arg(QLatin1String(nameOf(item.way).data()), item.state.name())
                       .arg(item.number);
    }
    return all;
}

sim::Run coveredRun(const Value &input, const Value &answers = Value::object())
{
    return runs::ended(runs::setup(CoveredMachine, input, answers));
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThereIsIsListed()
    {
        const Coverage none(runs::definition(CoveredMachine));
        QCOMPARE(none.of(Way::State).all, 5);
        QCOMPARE(none.of(Way::Rule).all, 2);
        QCOMPARE(none.of(Way::Default).all, 1);
        QCOMPARE(none.of(Way::Next).all, 1);
        QCOMPARE(none.of(Way::Retrier).all, 2);
        QCOMPARE(none.of(Way::Catcher).all, 2);
        QCOMPARE(none.of(Way::TimeOut).all, 1);
        QCOMPARE(none.of(Way::Heartbeat).all, 0);
        QCOMPARE(none.ofArrows().all, 6);
        QVERIFY(coveredWays(none).isEmpty());
        QCOMPARE(none.of(Way::Heartbeat).share(), 1.0); // nothing is missing
    }

    void rulesToOneStateAreToldApart()
    {
        Coverage coverage(runs::definition(CoveredMachine));
        coverage.add(coveredRun({{"n", 2}, {"items", {1}}}, {{"Call", {{"0", {{"Return", {{"items", {1, 2}}}}}}}}}));
        QCOMPARE(coveredWays(coverage),
                 (QStringList{u"State Ask 0"_qs, u"Rule Ask 1"_qs, u"State Call 0"_qs, u"Next Call 0"_qs,
                              u"State Each 0"_qs, u"State One 0"_qs}));
    }

    void failuresAreFollowed()
    {
        Coverage coverage(runs::definition(CoveredMachine));
        const Value busy = {{"Throw", {{"Error", "Busy"}}}};
        const Value input = {{"n", 1}, {"items", Value::array()}};
        coverage.add(coveredRun(input, {{"Call", {{"0-1", busy}}}}));
        QCOMPARE(coveredWays(coverage),
                 (QStringList{u"State Ask 0"_qs, u"Rule Ask 0"_qs, u"State Call 0"_qs, u"Retrier Call 0"_qs,
                              u"Catcher Call 0"_qs, u"State Each 0"_qs}));
        const sim::Run silent = coveredRun(input, {{"Call", {{"0-9", {{"NoAnswer", true}}}}}});
        QCOMPARE(coverage.gainOf(silent), 4); // retrier, catcher, time-out, the state it leads to
        coverage.add(silent);
        QCOMPARE(coverage.gainOf(silent), 0);
        QVERIFY(coveredWays(coverage).contains(QStringLiteral("TimeOut Call 0")));
        QVERIFY(!coveredWays(coverage).contains(QStringLiteral("Next Call 0")));
    }

    void aDistributedMapsChildrenCount()
    {
        QString machine = CoveredMachine;
        machine.replace(QStringLiteral("\"ItemProcessor\": {"),
                        QStringLiteral("\"ItemProcessor\": {\"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", "
                                       "\"ExecutionType\": \"STANDARD\"}, "));
        Coverage coverage(runs::definition(machine));
        coverage.add(runs::ended(runs::setup(machine, {{"n", 3}, {"items", {1, 2, 3}}})));
        QVERIFY(coveredWays(coverage).contains(QStringLiteral("State One 0")));
        QVERIFY(coveredWays(coverage).contains(QStringLiteral("Default Ask 0")));
    }

    void anotherDefinitionsRunCoversWhatHasItsName()
    {
        Coverage coverage(
            runs::definition(QStringLiteral(R"({"StartAt": "Lost", "States": {"Lost": {"Type": "Succeed"}}})")));
        coverage.add(coveredRun({{"n", 3}, {"items", {1}}}));
        QVERIFY(coveredWays(coverage).isEmpty());
    }
};

BATUTA_TEST(TestCoverage)
#include "tst_coverage.moc"

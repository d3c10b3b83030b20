#include "core/price/usage.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

namespace {

// A job that is asked for until it is done; each round the list of its states grows.
const QString Polling = uR"~({"StartAt": "Begin", "States": {
  "Begin": {"Type": "Pass", "Next": "Ask"},
  "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "ResultPath": "$.answer", "Next": "Done?",
          "Retry": [{"ErrorEquals": ["Busy"]}]},
  "Done?": {"Type": "Choice", "Choices": [{"Variable": "$.answer.done", "BooleanEquals": true, "Next": "End"}], "Default": "Wait"},
  "Wait": {"Type": "Wait", "Seconds": 30, "Next": "Ask"},
  "End": {"Type": "Succeed"}}})~"_qs;

price::Usage polled(int rounds)
{
    const Value again = {{"Return", {{"done", false}}}}, done = {{"Return", {{"done", true}}}};
    const Value busy = {{"Throw", {{"Error", "Busy"}, {"Cause", ""}}}};
    const Value answers = {{"0", busy}, {"1-" + std::to_string(rounds - 1), again}, {std::to_string(rounds), done}};
    const sim::Run run = runs::ended(runs::setup(Polling, Value::object(), {{"Ask", answers}}));
    return price::usageOf(run.events(), run.recording().definition.get());
}

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAndRetriesAreTransitionsAndTheHottestComesFirst()
    {
        const price::Usage usage = polled(10);
        // Begin, ten times Ask and Done?, a retry, nine times Wait, End.
        QCOMPARE(usage.transitions, 1 + 10 + 1 + 10 + 9 + 1);
        QCOMPARE(usage.states.front().state.name(), u"Ask"_qs);
        QCOMPARE(usage.states.front().transitions, 11);
    }

    void aLoopThatWaitsIsNamedWithWhatItWillComeTo()
    {
        const price::Usage usage = polled(10);
        QCOMPARE(usage.loops.size(), size_t(1));
        const price::Loop &loop = usage.loops.front();
        QCOMPARE(loop.head.name(), u"Ask"_qs);
        QCOMPARE(loop.states.size(), size_t(3));
        QCOMPARE(loop.rounds, 10);
        QVERIFY(loop.polls);
        QVERIFY(!loop.endsByPayload);
        // Nine events a round: two entered and left, and five of the task.
        QVERIFY2(std::abs(loop.eventsPerRound - 9.2) < 0.3, qPrintable(QString::number(loop.eventsPerRound)));
        QVERIFY(loop.roundsLeft > 2'600 && loop.roundsLeft < 2'800);
    }

    void noStateOfAStraightRunIsALoop()
    {
        const sim::Run run = runs::ended(runs::setup(
            uR"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}})"_qs));
        const price::Usage usage = price::usageOf(run.events(), run.recording().definition.get());
        QVERIFY(usage.loops.empty());
        QCOMPARE(usage.transitions, 2);
        QCOMPARE(usage.largestPayload, 2);
    }

    void whatGrowsEndsByItsBytes()
    {
        const sim::Run run = runs::ended(runs::setup(uR"~({"StartAt": "A", "QueryLanguage": "JSONata", "States": {
              "A": {"Type": "Pass", "Output": "{% {'n': $states.input.n + 1, 'list': $append($states.input.list, $pad('x', 900))} %}", "Next": "C"},
              "C": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.n < 20 %}", "Next": "A"}], "Default": "E"},
              "E": {"Type": "Succeed"}}})~"_qs,
                                                     {{"n", 0}, {"list", Value::array()}}));
        const price::Usage usage = price::usageOf(run.events(), run.recording().definition.get());
        QCOMPARE(usage.loops.size(), size_t(1));
        QVERIFY(usage.loops.front().endsByPayload);
        QVERIFY(!usage.loops.front().polls);
        QVERIFY2(std::abs(usage.loops.front().bytesPerRound - 903) < 5,
                 qPrintable(QString::number(usage.loops.front().bytesPerRound)));
        QVERIFY(usage.loops.front().roundsLeft > 240 && usage.loops.front().roundsLeft < 290);
    }
};

BATUTA_TEST(TestUsage)
#include "tst_usage.moc"

// What counts as the same behaviour, and what does not: names and layout say nothing, calls and their order do.
#include "tests/core/compare/machines.h"
#include "tests/runner/runner.h"

using What = compare::Parting::What;

namespace {

#define CALL(name, function, next)                                                                                     \
    "\"" name "\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:sa-east-1:123456789012:function:" function      \
    "\", " next "}"

const char AThenB[] =
    R"({"StartAt": "A", "States": {)" CALL("A", "a", R"("Next": "B")") "," CALL("B", "b", R"("End": true)") "}}";
const char Renamed[] = R"({"StartAt": "First", "Comment": "c", "States": {)" CALL(
    "Second", "b", R"("End": true)") "," CALL("First", "a", R"("Next": "Second", "Comment": "x")") "}}";
const char WithPasses[] = R"({"StartAt": "P", "States": {"P": {"Type": "Pass", "Next": "A"},)" CALL(
    "A", "a", R"("Next": "Q")") R"(,"Q": {"Type": "Pass", "Next": "B"},)" CALL("B", "b", R"("End": true)") "}}";
const char BThenA[] =
    R"({"StartAt": "B", "States": {)" CALL("B", "b", R"("Next": "A")") "," CALL("A", "a", R"("End": true)") "}}";
const char OnlyA[] = R"({"StartAt": "A", "States": {)" CALL("A", "a", R"("End": true)") "}}";
const char Waiting[] = R"({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 5, "Next": "A"},)" CALL(
    "A", "a", R"("End": true)") "}}";
const char WaitingLonger[] = R"({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 6, "Next": "A"},)" CALL(
    "A", "a", R"("End": true)") "}}";
const char SideBySide[] =
    R"({"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "ResultPath": null,
  "Branches": [{"StartAt": "A", "States": {)" CALL("A", "a", R"("End": true)") R"(}},
               {"StartAt": "B", "States": {)" CALL("B", "b", R"("End": true)") "}}]}}}";
const char OneAfterTheOther[] =
    R"({"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "ResultPath": null,
  "Branches": [{"StartAt": "A", "States": {)" CALL("A", "a", R"("Next": "B")") "," CALL("B", "b",
                                                                                        R"("End": true)") "}}]}}}";
const char InOneBranch[] =
    R"({"StartAt": "Box", "States": {"Box": {"Type": "Parallel", "End": true, "OutputPath": "$[0]",
  "Branches": [{"StartAt": "A", "States": {)" CALL("A", "a", R"("Next": "B")") "," CALL("B", "b",
                                                                                        R"("End": true)") "}}]}}}";
const char Loop[] =
    R"({"StartAt": "P", "States": {"P": {"Type": "Pass", "Next": "Q"}, "Q": {"Type": "Pass", "Next": "P"}}})";
const char Failing[] = R"({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Out", "Cause": "c"}}})";
const char FailingOtherwise[] = R"({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "In", "Cause": "c"}}})";
const char Out[] =
    R"({"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": {"a": 1, "b": [1.0]}, "End": true}}})";
const char OutInOtherOrder[] =
    R"({"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": {"b": [1], "a": 1.0}, "End": true}}})";
const char OutOther[] = R"({"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": {"a": 2}, "End": true}}})";

} // namespace

class TestParting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCounts_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QByteArray>("difference");
        const auto row = [](const char *name, const char *one, const char *wanted, const char *difference) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(wanted) << QByteArray(difference);
        };
        row("names and comments say nothing", Renamed, AThenB, "");
        row("states that only hand on say nothing", WithPasses, AThenB, "");
        row("a branch alone is a sequence", InOneBranch, AThenB, "");
        row("the order of calls counts", BThenA, AThenB, "call");
        row("a call too few", OnlyA, AThenB, "call");
        row("a call too many", AThenB, OnlyA, "call");
        row("side by side is not one after the other", SideBySide, OneAfterTheOther, "wait");
        row("how long is waited counts", WaitingLonger, Waiting, "wait");
        row("going round for ever", Loop, OnlyA, "endless");
        row("both go round", Loop, Loop, "");
        row("the error's name", Failing, FailingOtherwise, "error");
        row("the end", Failing, Out, "status");
        row("keys' order and 1.0 say nothing", OutInOtherOrder, Out, "");
        row("the output", OutOther, Out, "output");
    }

    void whatCounts()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, wanted);
        QFETCH(QByteArray, difference);
        const auto outcome = machines::pair(one.constData(), wanted.constData()).outcome(machines::trial("{}"));
        const QByteArray found =
            outcome.parting ? QByteArray::fromStdString(std::string(nameOf(outcome.parting->what))) : QByteArray();
        QCOMPARE(found, difference);
    }

    void aspectsThatDoNotCountAreNotLookedAt()
    {
        compare::Aspects aspects;
        aspects.waits = false;
        QVERIFY(!machines::pair(WaitingLonger, Waiting, aspects).outcome(machines::trial("{}")).parting);
        aspects.names = true;
        const auto outcome = machines::pair(Renamed, AThenB, aspects).outcome(machines::trial("{}"));
        QVERIFY(outcome.parting && outcome.parting->what == What::Names);
        compare::Aspects onlyEnds;
        onlyEnds.calls = false;
        onlyEnds.waits = false;
        onlyEnds.output = false;
        QVERIFY(!machines::pair(OutOther, Out, onlyEnds).outcome(machines::trial("{}")).parting);
    }

    // The case's answers name the wanted workflow's states; calls are known by what they call.
    void answersFindTheirCallsWhateverTheStatesAreCalled()
    {
        compare::Trial trial = machines::trial("{}");
        sim::Answer paid;
        paid.result = Value{{"paid", true}};
        trial.script.setAnswer("B", 0, sim::EveryAttempt, paid);
        const auto outcome = machines::pair(Renamed, AThenB).outcome(trial);
        QVERIFY(!outcome.parting);
        QCOMPARE(outcome.one.output->dump(), std::string(R"({"paid":true})"));
    }
};

BATUTA_TEST(TestParting)
#include "tst_parting.moc"

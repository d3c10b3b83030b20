#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/simulate/run.h"
#include "tests/runner/runner.h"
#include "ui/simulator/explain.h"

using namespace simulator;

namespace {

asl::Definition definitionOf(const char *text)
{
    return asl::read(json::parse(QString::fromUtf8(text)));
}

const char Payment[] = R"({"StartAt": "Charge", "States": {
  "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"},
    "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 2},
              {"ErrorEquals": ["States.ALL"], "MaxAttempts": 0}],
    "Catch": [{"ErrorEquals": ["Declined"], "Next": "Tell"}, {"ErrorEquals": ["States.ALL"], "Next": "Tell"}],
    "End": true},
  "Tell": {"Type": "Pass", "End": true}}})";

sim::Run runOf(const char *definition, const char *mocks)
{
    sim::Setup setup;
    setup.definition = definitionOf(definition);
    if (const auto file = sim::readMockFile(mocks)) {
        auto script = file->script("M", "T");
        if (script)
            setup.script = std::move(*script);
    }
    sim::Run run = sim::Run::started(std::move(setup));
    run.advanceToEnd();
    return run;
}

// All the explanations of a run, one a line.
QStringList toldOf(const sim::Run &run)
{
    QStringList told;
    for (size_t count = 1; count <= run.events().size(); ++count)
        told << explanation(run.recording(), qint64(count));
    return told;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMomentOfARunIsExplained()
    {
        const sim::Run run = runOf(Payment, R"({"StateMachines": {"M": {"TestCases": {"T": {"Charge": "R"}}}},
            "MockedResponses": {"R": {"0-1": {"Throw": {"Error": "Busy", "Cause": "try <later>"}},
                                      "2": {"Throw": {"Error": "Declined", "Cause": "no"}}}}})");
        const QStringList told = toldOf(run);
        for (qsizetype i = 0; i < told.size(); ++i)
            QVERIFY2(!told[i].isEmpty(), history::name(run.events()[size_t(i)].type).data());
        const QString all = told.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("2 s × 2 = <b>4 s</b>")), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("After it 1 attempt is left before the catcher")));
        QVERIFY(all.contains(QStringLiteral("The catcher for <b>Declined</b> takes it: <b>Tell</b> comes next.")));
        QVERIFY2(all.contains(QStringLiteral("try &lt;later&gt;")), "what the definition says is no markup");
        QVERIFY(told.last().contains(QStringLiteral("succeeded after")));
    }

    void aRunThatFailsUnannouncedTellsWhy()
    {
        const char unset[] = R"({"StartAt": "Wait", "States": {
          "Wait": {"Type": "Wait", "SecondsPath": "$.seconds", "Next": "Done"}, "Done": {"Type": "Succeed"}}})";
        const QString told = toldOf(runOf(unset, "{}")).last();
        QVERIFY2(told.contains(QStringLiteral("The run failed with <b>States.Runtime</b>")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("$.seconds")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("no value yet")), qPrintable(told));
        const char open[] = R"({"StartAt": "Wait", "States": {
          "Wait": {"Type": "Wait", "Seconds": ${Pause}, "Next": "Done"}, "Done": {"Type": "Succeed"}}})";
        const QString wanting = toldOf(runOf(open, "{}")).last();
        QVERIFY2(wanting.contains(QStringLiteral("<b>${Pause}</b> has no value yet")), qPrintable(wanting));
        const QString several =
            toldOf(runOf(R"({"StartAt": "${First}", "States": {"A": {"Type": "Wait", "Seconds": ${Pause}}}})", "{}"))
                .last();
        QVERIFY2(several.contains(QStringLiteral("<b>${First}</b>, <b>${Pause}</b> have no values yet")),
                 qPrintable(several));
    }

    void aChoiceTellsWhereItLed()
    {
        const char choice[] = R"({"StartAt": "C", "States": {
          "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "IsPresent": true, "Next": "A"}], "Default": "B"},
          "A": {"Type": "Succeed"}, "B": {"Type": "Succeed"}}})";
        const QString all = toldOf(runOf(choice, "{}")).join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("No rule of <b>C</b> was true: its Default leads to <b>B</b>.")),
                 qPrintable(all));
    }
};

BATUTA_TEST(TestExplain)
#include "tst_explain.moc"

#include "core/rehearse/verdict.h"

#include "core/rehearse/rehearsal.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

using namespace rehearse;
using What = Miss::What;

namespace {

const QString ThreeStates = QStringLiteral(R"({"StartAt": "A", "States": {
  "A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "C"}, "C": {"Type": "Succeed"}}})");
const QString FailingAtOnce =
    QStringLiteral(R"({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "why"}}})");

std::vector<Miss> missesWith(const QString &machine, const Value &input, const Expectation &expected)
{
    return missesOf(runs::ended(runs::setup(machine, input)), expected);
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingExpectedIsMetByAnyEnd()
    {
        QVERIFY(missesWith(ThreeStates, {{"a", 1}}, {}).empty());
        QVERIFY(missesWith(FailingAtOnce, {}, {}).empty());
    }

    void aRunMeetsWhatItCameTo()
    {
        for (const QString &machine : {ThreeStates, FailingAtOnce}) {
            const sim::Run run = runs::ended(runs::setup(machine, {{"a", {1, 2.5, nullptr}}}));
            const Expectation expected = expectationOf(run);
            QVERIFY(expected.status == run.status());
            QVERIFY(missesOf(run, expected).empty());
        }
    }

    void outputsDifferAtTheirFirstDifference_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("part");
        QTest::addColumn<QString>("actual");
        QTest::addColumn<QString>("place"); // "=": none
        const auto row = [](const char *name, const char *expected, bool part, const char *actual, const char *place) {
            QTest::newRow(name) << QString::fromLatin1(expected) << part << QString::fromLatin1(actual)
                                << QString::fromLatin1(place);
        };
        row("the same", R"({"a": [1, {"b": null}]})", false, R"({"a": [1, {"b": null}]})", "=");
        row("the order of members", R"({"a": 1, "b": 2})", false, R"({"b": 2, "a": 1})", "=");
        row("a number written otherwise", R"({"a": 1})", false, R"({"a": 1.0})", "=");
        row("another value", R"({"a": {"b": 1}})", false, R"({"a": {"b": 2}})", "/a/b");
        row("a member more", R"({"a": 1})", false, R"({"a": 1, "b/c": 2})", "/b~1c");
        row("a member more than the part", R"({"a": 1})", true, R"({"a": 1, "b": 2})", "=");
        row("a member less than the part", R"({"a": 1, "x~": 0})", true, R"({"a": 1})", "/x~0");
        row("an element more", "[1]", true, "[1, 2]", "/1");
        row("another kind", "{}", false, "[]", "");
        row("null is not nothing", R"({"a": null})", false, "{}", "/a");
    }
    void outputsDifferAtTheirFirstDifference()
    {
        QFETCH(QString, expected);
        QFETCH(bool, part);
        QFETCH(QString, actual);
        QFETCH(QString, place);
        Expectation expectation;
        (part ? expectation.outputPart : expectation.output) = Value::parse(expected.toStdString());
        const auto misses = missesWith(ThreeStates, Value::parse(actual.toStdString()), expectation);
        QCOMPARE(misses.empty(), place == u"=");
        if (misses.empty())
            return;
        QCOMPARE(misses.front().what, part ? What::OutputPart : What::Output);
        QCOMPARE(QString::fromStdString(misses.front().place), place);
    }

    void eachExpectationHasItsMiss_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("what"); // -1: met
        const auto row = [](const char *name, const QString &machine, const char *json, int what) {
            QTest::newRow(name) << machine << QString::fromLatin1(json) << what;
        };
        row("another status", ThreeStates, R"({"Status": "FAILED"})", int(What::Status));
        row("the status", FailingAtOnce, R"({"Status": "FAILED"})", -1);
        row("another error", FailingAtOnce, R"({"Error": "X"})", int(What::Error));
        row("an error where there is none", ThreeStates, R"({"Error": "X"})", int(What::Error));
        row("error and cause", FailingAtOnce, R"({"Error": "E", "Cause": "why"})", -1);
        row("another cause", FailingAtOnce, R"({"Cause": "how"})", int(What::Cause));
        row("an output where there is none", FailingAtOnce, R"({"Output": null})", int(What::Output));
        row("a condition that holds", ThreeStates, R"({"OutputWhen": "{% $states.input.n > 1 %}"})", -1);
        row("a condition that does not", ThreeStates, R"({"OutputWhen": "{% $states.input.n > 9 %}"})",
            int(What::OutputCondition));
        row("a condition that fails", ThreeStates, R"({"OutputWhen": "{% $states.input.n & $number('x') = '' %}"})",
            int(What::OutputCondition));
        row("a condition of no output", FailingAtOnce, R"({"OutputWhen": "{% true %}"})", int(What::OutputCondition));
        row("the path", ThreeStates, R"({"Path": ["A", "B", "C"]})", -1);
        row("states of the path", ThreeStates, R"({"Path": ["A", "C"]})", -1);
        row("another order", ThreeStates, R"({"Path": ["B", "A"]})", int(What::Path));
        row("a state that is not entered", ThreeStates, R"({"Path": ["A", "X"]})", int(What::Path));
    }
    void eachExpectationHasItsMiss()
    {
        QFETCH(QString, machine);
        QFETCH(QString, json);
        QFETCH(int, what);
        const auto rehearsal =
            rehearsalFrom({{"Cases", {{{"Name", "n"}, {"Expect", Value::parse(json.toStdString())}}}}});
        QVERIFY(rehearsal.hasValue());
        const auto misses = missesWith(machine, {{"n", 5}}, rehearsal->cases.front().expected);
        QCOMPARE(misses.size(), size_t(what < 0 ? 0 : 1));
        if (what >= 0)
            QCOMPARE(int(misses.front().what), what);
    }

    void aTaskThatNobodyAnswersIsNamed()
    {
        const auto misses = missesWith(
            QStringLiteral(
                R"({"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
              "Parameters": {"FunctionName": "f"}, "End": true}}})"),
            {}, {});
        QCOMPARE(misses.size(), size_t(1));
        QCOMPARE(misses.front().what, What::Unanswered);
        QCOMPARE(misses.front().place, std::string("Ask"));
    }

    void aRunWithoutEndIsTold()
    {
        sim::Setup setup =
            runs::setup(QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}})"));
        sim::Run run = sim::Run::started(setup);
        run.advanceToEnd(100);
        QCOMPARE(missesOf(run, {}).front().what, What::Endless);
    }
};

BATUTA_TEST(TestVerdict)
#include "tst_verdict.moc"

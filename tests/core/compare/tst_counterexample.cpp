// Differences that no test case shows are found near them, and made small; what behaves the same has none.
#include "tests/core/compare/machines.h"
#include "tests/runner/runner.h"

namespace {

QByteArray choice(const char *comparison, const char *value)
{
    QByteArray text = R"({"StartAt": "C", "States": {
      "C": {"Type": "Choice", "Choices": [{"Variable": "$.total", "@": #, "Next": "Yes"}], "Default": "No"},
      "Yes": {"Type": "Pass", "Result": "yes", "End": true}, "No": {"Type": "Pass", "Result": "no", "End": true}}})";
    return text.replace('@', comparison).replace('#', value);
}

QByteArray task(const char *fields)
{
    QByteArray text = R"({"StartAt": "T", "States": {
      "T": {"Type": "Task", "Resource": "arn:aws:lambda:sa-east-1:123456789012:function:f", @ "End": true},
      "Gone": {"Type": "Pass", "Result": "gone", "End": true}}})";
    return text.replace('@', fields);
}

struct Difference
{
    const char *name;
    QByteArray one, wanted;
    const char *input;
    bool isOne;
};

const Difference Differences[] = {
    {"a boundary", choice("NumericGreaterThan", "100"), choice("NumericGreaterThanEquals", "100"),
     R"({"total": 7, "note": "x"})", true},
    {"another number", choice("NumericGreaterThan", "100"), choice("NumericGreaterThan", "200"), R"({"total": 7})",
     true},
    {"the same, told otherwise", choice("NumericGreaterThan", "100"), choice("NumericGreaterThanEquals", "101"),
     R"({"total": 7})", false},
    {"a retry too few", task(R"("Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 1}],)"),
     task(R"("Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 2}],)"), "{}", true},
    {"a catch that is missing", task(""), task(R"("Catch": [{"ErrorEquals": ["Busy"], "Next": "Gone"}],)"), "{}", true},
    {"a time-out", task(R"("TimeoutSeconds": 9,)"), task(R"("TimeoutSeconds": 10,)"), "{}", true},
    {"rules that exclude each other may change places",
     R"({"StartAt": "C", "States": {"C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "A"}, {"Variable": "$.n", "NumericEquals": 2, "Next": "B"}], "Default": "B"}, "A": {"Type": "Succeed"}, "B": {"Type": "Fail"}}})",
     R"({"StartAt": "C", "States": {"C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 2, "Next": "B"}, {"Variable": "$.n", "NumericEquals": 1, "Next": "A"}], "Default": "B"}, "A": {"Type": "Succeed"}, "B": {"Type": "Fail"}}})",
     R"({"n": 1})", false},
};

} // namespace

class TestCounterexample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreFound_data()
    {
        QTest::addColumn<size_t>("number");
        for (size_t i = 0; i < std::size(Differences); ++i)
            QTest::newRow(Differences[i].name) << i;
    }

    void differencesAreFound()
    {
        QFETCH(size_t, number);
        const Difference &difference = Differences[number];
        const compare::Pair pair = machines::pair(difference.one.constData(), difference.wanted.constData());
        const compare::Trial known = machines::trial(difference.input);
        QVERIFY(!pair.outcome(known).parting); // no case shows it
        const auto found = compare::counterexample(pair, {known});
        QCOMPARE(found.has_value(), difference.isOne);
        if (!found)
            return;
        QVERIFY(pair.outcome(found->trial).parting);
        // Without any member of its input it is none, or another one.
        for (const auto &[key, value] : found->trial.input.items()) {
            compare::Trial less = found->trial;
            less.input.erase(key);
            const auto outcome = pair.outcome(less);
            QVERIFY2(!outcome.parting || outcome.parting->what != found->outcome.parting->what
                         || outcome.other->error != found->outcome.other->error,
                     key.c_str());
        }
        // The same each time.
        const auto again =
            compare::counterexample(machines::pair(difference.one.constData(), difference.wanted.constData()), {known});
        QVERIFY(again && again->trial.input == found->trial.input && again->trial.script == found->trial.script);
    }

    void aSearchThatIsCancelledEnds()
    {
        const compare::Pair pair = machines::pair(Differences[0].one.constData(), Differences[0].wanted.constData());
        QVERIFY(!compare::counterexample(pair, {machines::trial(Differences[0].input)}, {400, [] { return true; }}));
    }
};

BATUTA_TEST(TestCounterexample)
#include "tst_counterexample.moc"

#include "core/simulate/condition.h"
#include "tests/runner/runner.h"

class TestCondition : public QObject
{
    Q_OBJECT

private:
    static Result<bool, expr::Failure> holds(const Value &rule, const Value &input)
    {
        expr::Environment environment;
        environment.input = shared(input);
        return sim::Condition::comparison(rule).holds(environment);
    }

private Q_SLOTS:
    void comparisonsHold_data()
    {
        QTest::addColumn<QString>("rule"); // without its Variable, which is $.v
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const char *rule, const char *value, bool expected) {
            QTest::newRow(name) << QString::fromUtf8(rule) << QString::fromUtf8(value) << expected;
        };
        row("equal texts", R"("StringEquals": "a")", R"("a")", true);
        row("other text", R"("StringEquals": "a")", R"("b")", false);
        row("a number is no text", R"("StringEquals": "1")", "1", false);
        row("text order", R"("StringLessThan": "b")", R"("a")", true);
        row("text order, equal", R"("StringGreaterThanEquals": "b")", R"("b")", true);
        row("a prefix is less", R"("StringGreaterThan": "A")", R"("AB")", true);
        row("equal numbers of two spellings", R"("NumericEquals": 1)", "1.0", true);
        row("large integers differ", R"("NumericEquals": 9007199254740993)", "9007199254740992", false);
        row("less", R"("NumericLessThan": 20)", "19.5", true);
        row("less or equal", R"("NumericLessThanEquals": 20)", "20", true);
        row("greater", R"("NumericGreaterThan": 20)", "20", false);
        row("greater or equal", R"("NumericGreaterThanEquals": 20)", "20", true);
        row("a text is no number", R"("NumericEquals": 1)", R"("1")", false);
        row("true equals true", R"("BooleanEquals": true)", "true", true);
        row("1 is not true", R"("BooleanEquals": true)", "1", false);
        row("one moment in two zones", R"("TimestampEquals": "2012-10-09T19:00:55+01:00")", R"("2012-10-09T18:00:55Z")",
            true);
        row("earlier", R"("TimestampLessThan": "2012-10-09T19:00:55Z")", R"("2012-10-09T19:00:54.999Z")", true);
        row("no moment", R"("TimestampGreaterThan": "2012-10-09T19:00:55Z")", R"("later")", false);
        row("a path to compare with", R"("NumericEqualsPath": "$.w")", "7", true);
        row("matches", R"("StringMatches": "log-*.txt")", R"("log-12.txt")", true);
        row("matches from the start only", R"("StringMatches": "log*")", R"("a log")", false);
        row("stars meet nothing", R"("StringMatches": "**a**")", R"("a")", true);
        row("an escaped star", R"("StringMatches": "a\\*b")", R"("a*b")", true);
        row("an escaped star is no star", R"("StringMatches": "a\\*b")", R"("axb")", false);
        row("several stars", R"("StringMatches": "*a*b*")", R"("xaxxbx")", true);
        row("null", R"("IsNull": true)", "null", true);
        row("not null", R"("IsNull": false)", "0", true);
        row("present", R"("IsPresent": true)", "null", true);
        row("numeric", R"("IsNumeric": true)", "0.5", true);
        row("text", R"("IsString": true)", R"("")", true);
        row("boolean", R"("IsBoolean": true)", "false", true);
        row("moment", R"("IsTimestamp": true)", R"("2012-10-09T19:00:55Z")", true);
        row("a date is no moment", R"("IsTimestamp": true)", R"("2012-10-09")", false);
        row("a list is none of them", R"("IsString": true)", "[]", false);
    }
    void comparisonsHold()
    {
        QFETCH(QString, rule);
        QFETCH(QString, value);
        const Value comparison =
            Value::parse(QStringLiteral(R"({"Variable": "$.v", %1, "Next": "N"})").arg(rule).toStdString());
        const auto answered = holds(comparison, {{"v", Value::parse(value.toStdString())}, {"w", 7}});
        QVERIFY(answered.hasValue());
        QTEST(*answered, "expected");
    }

    void rulesJoin_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("expected");
        const QString yes = QStringLiteral(R"({"Variable": "$.n", "NumericEquals": 1})");
        const QString no = QStringLiteral(R"({"Variable": "$.n", "NumericEquals": 2})");
        const QString lost = QStringLiteral(R"({"Variable": "$.lost", "NumericEquals": 2})");
        QTest::newRow("and") << QStringLiteral(R"({"And": [%1, %1]})").arg(yes) << true;
        QTest::newRow("and, one not") << QStringLiteral(R"({"And": [%1, %2]})").arg(yes, no) << false;
        QTest::newRow("or") << QStringLiteral(R"({"Or": [%2, %1]})").arg(yes, no) << true;
        QTest::newRow("or, none") << QStringLiteral(R"({"Or": [%1, %1]})").arg(no) << false;
        QTest::newRow("not") << QStringLiteral(R"({"Not": %1})").arg(no) << true;
        QTest::newRow("nested") << QStringLiteral(R"({"Not": {"And": [%1, {"Or": [%2, %2]}]}})").arg(yes, no) << true;
        QTest::newRow("what is decided is not asked further")
            << QStringLiteral(R"({"Or": [%1, %2]})").arg(yes, lost) << true;
        QTest::newRow("absent") << QStringLiteral(R"({"Variable": "$.lost", "IsPresent": false})") << true;
    }
    void rulesJoin()
    {
        QFETCH(QString, rule);
        const auto answered = holds(Value::parse(rule.toStdString()), {{"n", 1}});
        QVERIFY(answered.hasValue());
        QTEST(*answered, "expected");
    }

    void whatCannotBeReadFails()
    {
        QCOMPARE(holds({{"Variable", "$.lost"}, {"IsNull", true}}, {{"n", 1}}).error().cause,
                 std::string("Invalid path '$.lost': The choice state's condition path references an invalid value."));
        QVERIFY(!holds({{"Variable", "$.n"}, {"NumericEqualsPath", "$.lost"}}, {{"n", 1}}));
        QVERIFY(!holds({{"Variable", "$.n"}}, {{"n", 1}}));
        QVERIFY(!holds(3, {{"n", 1}}));
    }
};

BATUTA_TEST(TestCondition)
#include "tst_condition.moc"

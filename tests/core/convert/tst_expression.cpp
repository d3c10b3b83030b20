// Paths, intrinsic calls and conditions in JSONata: the words that come out, and what is left to doubt.
#include "core/convert/condition.h"
#include "tests/runner/runner.h"

class ExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAndCalls_data();
    void pathsAndCalls();
    void conditions_data();
    void conditions();
};

void ExpressionTest::pathsAndCalls_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("doubts");
    const auto row = [](const char *name, const char *written, const char *expected, const char *doubts = "") {
        QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(expected) << QString::fromUtf8(doubts);
    };
    row("the input", "$", "$states.input");
    row("a field", "$.a.b", "$states.input.a.b");
    row("a field with a dash", "$['a-b'].c", "$states.input.`a-b`.c");
    row("a field named as an operator", "$.and", "$states.input.`and`");
    row("an element", "$.a[0].b", "$states.input.a[0].b");
    row("the context", "$$.Execution.Id", "$states.context.Execution.Id");
    row("a variable", "$order.id", "$order.id");
    row("all elements", "$.a[*].b", "[$states.input.a.b]", "many-values");
    row("a filter has none", "$.a[?(@.b == 1)]", "none");
    row("everything below has none", "$..a", "none");
    row("no path", "a.b", "none");
    row("format", "States.Format('a {} b {}', $.x, 1)", "(\"a \" & $string($states.input.x) & \" b \" & $string(1))");
    row("format that begins with a value", "States.Format('{}!', $.x)", "($string($states.input.x) & \"!\")");
    row("format without its values has none", "States.Format('{} {}', $.x)", "none");
    row("nested calls", "States.ArrayLength(States.ArrayRange(1, 5, 1))", "$count([$range(1, 5, 1)])");
    row("a range that may be of one item", "States.ArrayRange(1, 1, 1)", "[$range(1, 1, 1)]");
    row("a sum", "States.MathAdd($.a, -1)", "($states.input.a + -1)");
    row("an element by its number", "States.ArrayGetItem($.a, 2)", "($states.input.a)[2]");
    row("membership", "States.ArrayContains($.a, 'x')", "(\"x\" in $states.input.a)");
    row("merge", "States.JsonMerge($.a, $.b, false)", "$merge([$states.input.a, $states.input.b])");
    row("an identifier", "States.UUID()", "$uuid()", "random");
    row("a list", "States.Array($.a, 'b')", "[$states.input.a, \"b\"]", "list-of-lists");
    row("an unknown call has none", "States.Nothing($.a)", "none");
    row("an open call has none", "States.Array($.a", "none");
}

void ExpressionTest::pathsAndCalls()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QFETCH(QString, doubts);
    convert::Expressions expressions(QStringLiteral("$states.input"));
    QCOMPARE(expressions.value(written).value_or(QStringLiteral("none")), expected);
    QStringList told;
    for (const convert::DoubtCode doubt : expressions.doubts())
        told << QLatin1String(wordingOf(doubt).name);
    QCOMPARE(told.join(u','), doubts);
}

void ExpressionTest::conditions_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *rule, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(rule) << QString::fromUtf8(expected);
    };
    row("equal", R"({"Variable": "$.a", "StringEquals": "x", "Next": "A"})", "$states.input.a = \"x\"");
    row("greater", R"({"Variable": "$.a", "NumericGreaterThan": 1})",
        "($type($states.input.a) = \"number\" and $states.input.a > 1)");
    row("present", R"({"Variable": "$.a", "IsPresent": true})", "$exists($states.input.a)");
    row("not null", R"({"Variable": "$.a", "IsNull": false})", "$not($type($states.input.a) = \"null\")");
    row("two", R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "BooleanEquals": true}]})",
        "($exists($states.input.a) and $states.input.a = true)");
    row("neither",
        R"({"Not": {"Or": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.b", "IsPresent": true}]}})",
        "$not(($exists($states.input.a) or $exists($states.input.b)))");
    row("a pattern", R"({"Variable": "$.a", "StringMatches": "log-*.t/x"})",
        "($type($states.input.a) = \"string\" and $contains($states.input.a, /^log\\-[\\s\\S]*\\.t\\/x$/))");
    row("no operator has none", R"({"Variable": "$.a"})", "none");
    row("an unknown operator has none", R"({"Variable": "$.a", "StringLike": "x"})", "none");
    row("a filter has none", R"({"Variable": "$.a[?(@.b)]", "IsPresent": true})", "none");
}

void ExpressionTest::conditions()
{
    QFETCH(QString, rule);
    QFETCH(QString, expected);
    convert::Expressions expressions(QStringLiteral("$states.input"));
    QCOMPARE(convert::condition(Value::parse(rule.toStdString()), expressions).value_or(QStringLiteral("none")),
             expected);
}

BATUTA_TEST(ExpressionTest)
#include "tst_expression.moc"

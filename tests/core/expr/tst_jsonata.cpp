#include "core/expr/jsonata.h"
#include "tests/core/expr/support.h"
#include "tests/runner/runner.h"

#include <QtTest>

#include <thread>

using namespace expr;

class JsonataTest : public QObject
{
    Q_OBJECT

private:
    Random m_random{3};
    Variables m_variables{{"list", shared(json(QStringLiteral("[1,2,3]")))},
                          {"order", shared(json(QStringLiteral(R"({"lines":[{"n":1},{"n":2}],"one":[7]})")))}};
    Environment environment()
    {
        Environment made;
        made.input = shared(json(QStringLiteral(R"({"i":1,"f":1.0,"big":9007199254740993,"items":[{"p":2,"q":3},{"p":1.5,"q":2}],
            "empty":[],"nothing":null,"deep":{"a":{"b":"x"}},"text":"é €"})")));
        made.context = shared(json(QStringLiteral(R"({"Execution":{"Id":"e1"}})")));
        made.result = shared(json(QStringLiteral(R"({"ok":true})")));
        made.variables = &m_variables;
        made.random = &m_random;
        made.nowMilliseconds = 1700000000000;
        return made;
    }
    QString evaluated(const QString &expression, Dialect dialect = Dialect::StepFunctions)
    {
        const auto compiled = Jsonata::compiled(expression.toStdString(), dialect);
        return compiled ? shown(compiled->evaluated(environment(), "Output")) : shown(Evaluated(compiled.error()));
    }

private Q_SLOTS:
    void evaluates_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expression, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
        };
        row("a number", "1 + 1", "2");
        row("a fraction", "1 / 4", "0.25");
        row("text beyond ASCII", "$states.input.text & '!'", "\"é €!\"");
        row("an item of the input", "$states.input.deep.a.b", "\"x\"");
        row("a sum over items", "$sum($states.input.items.(p * q))", "9");
        row("a filter", "$states.input.items[p > 1.7].q", "3");
        row("a filter with the context in it", "$list[$ > 1]", "[2,3]");
        row("names over arrays", "$states.input.items.p", "[2,1.5]");
        row("an empty array stays", "$states.input.empty", "[]");
        row("an array of one stays", "$order.one", "[7]");
        row("null", "$states.input.nothing", "null");
        row("a number too big for a double, untouched", "$states.input.big", "9007199254740993");
        row("a fraction that is whole, untouched", "$states.input.f", "1.0");
        row("the context", "$states.context.Execution.Id", "\"e1\"");
        row("the result", "$states.result.ok", "true");
        row("all that there is", "$keys($states)", R"(["input","context","result"])");
        row("a variable's parts", "$order.lines.n", "[1,2]");
        row("the parent of a step", "$order.lines.(%.one)", "[7,7]");
        row("a bound name", "$x := 5", "5");
        row("an object", "{'a': $list}", R"({"a":[1,2,3]})");
        row("grouping", "$states.input.items{$string(p): q}", R"({"2":3,"1.5":2})");
        row("a regular expression", "$contains('hello$world', /^hello\\$/)", "true");
        row("partition", "$partition([1,2,3], 2)", "[[1,2],[3]]");
        row("range", "$range(1, 9, 2)", "[1,3,5,7,9]");
        row("range downwards", "$range(3, 1, -1)", "[3,2,1]");
        row("hash", "$hash('input data', 'MD5')", "\"812f45842bc6d66ee14572ce20db8e86\"");
        row("parse", "$parse('{\"a\": [1]}')", R"({"a":[1]})");
        row("a chain into our functions", "'[1]' ~> $parse", "[1]");
        row("base64", "$base64decode($base64encode('hello'))", "\"hello\"");
        row("the time of the run", "$millis()", "1700000000000");
        row("the time of the run as text", "$now()", "\"2023-11-14T22:13:20.000Z\"");
        row("recursion", "($f := function($n){ $n <= 1 ? 1 : $n * $f($n - 1) }; $f(10))", "3628800");
        row("a sort without a comparator", "$sort([3, 1, 2, 10])", "[1,2,3,10]");
        row("a sort of texts", "$sort(['b', 'a', 'C'])", "[\"C\",\"a\",\"b\"]");
        row("a sort", "$sort($list, function($a, $b){ $a < $b })", "[3,2,1]");
        row("a transform", "$states.input.deep ~> |a|{'b': 2}|", R"({"a":{"b":2}})");
    }
    void evaluates()
    {
        QFETCH(QString, expression);
        QFETCH(QString, expected);
        QCOMPARE(evaluated(expression), expected);
    }

    void failsAsAwsPutsIt_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const char *expression, const char *what) {
            QTest::newRow(name) << QString::fromUtf8(expression) << QString::fromUtf8(what);
        };
        row("an unknown variable", "$nobody", "returned nothing (undefined).");
        row("a part that is not there", "$states.input.deep.x", "returned nothing (undefined).");
        row("a state's part that is not there", "$states.errorOutput", "returned nothing (undefined).");
        row("a function", "$fn := function($x){$x}", "returned an unsupported result type.");
        row("a function of the library", "$sum", "returned an unsupported result type.");
        row("a function inside", "{'a': [$sum]}", "returned an unsupported result type.");
        row("a call of nothing", "$nobody()", "threw an error during evaluation. T1006: Attempted to invoke a non-function");
        row("no $eval", "$eval('1')", "threw an error during evaluation. T1006: Attempted to invoke a non-function");
        row("a text in a sum", "'a' + 1", "threw an error during evaluation. T2001: The left side of the \"+\" operator must evaluate to a number");
        row("an error of its own", "$error('boo')", "threw an error during evaluation. D3137: boo");
        row("an algorithm nobody knows", "$hash('a', 'x')",
            "threw an error during evaluation. D3002: The algorithm must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512");
    }
    void failsAsAwsPutsIt()
    {
        QFETCH(QString, expression);
        QFETCH(QString, what);
        QCOMPARE(evaluated(expression),
                 QStringLiteral("States.QueryEvaluationError: The JSONata expression '%1' specified for the field 'Output' %2").arg(expression, what));
    }

    void refusesTheTopLevelsContext_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *expression, const char *name) {
            QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(name);
        };
        row("phone", "phone");
        row("states.input", "states");
        row("$", "$");
        row("$$.a", "$$");
        row("1 + a", "a");
        row("$sum(a.b)", "a");
        row("[1, {'x': $}]", "$");
        row("$map($list, function($v){ $ })", "$");
        row("*", "*");
        row("$list[$$.a]", "$$");
    }
    void refusesTheTopLevelsContext()
    {
        QFETCH(QString, expression);
        QFETCH(QString, name);
        const auto compiled = Jsonata::compiled(expression.toStdString());
        QVERIFY(!compiled);
        QCOMPARE(QString::fromStdString(compiled.error().cause),
                 QStringLiteral("Reference to '%1' at the top level is not supported.").arg(name));
    }

    void takesTheContextOutsideStepFunctions()
    {
        QCOMPARE(evaluated(QStringLiteral("deep.a.b"), Dialect::Plain), QStringLiteral("\"x\""));
        QCOMPARE(evaluated(QStringLiteral("$$.i + $.i"), Dialect::Plain), QStringLiteral("2"));
    }

    void reportsWhatCannotBeParsed()
    {
        const auto compiled = Jsonata::compiled("(1");
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().cause, std::string("S0203: Expected \")\" before end of expression"));
    }

    void tellsNothingApart()
    {
        const auto compiled = Jsonata::compiled("$nobody");
        const auto result = compiled->evaluatedOrNothing(environment(), "Output");
        QVERIFY(result && !*result);
    }

    void drawsFromTheRunsSeed()
    {
        for (const QString &expression : {QStringLiteral("$random()"), QStringLiteral("$uuid()"), QStringLiteral("$shuffle([1,2,3,4,5,6,7,8])")}) {
            m_random = Random(3);
            const QString first = evaluated(expression);
            m_random = Random(3);
            QCOMPARE(evaluated(expression), first);
            m_random = Random(4);
            QVERIFY(evaluated(expression) != first);
        }
        QCOMPARE(evaluated(QStringLiteral("$random(5) = $random(5)")), QStringLiteral("true"));
    }

    void worksOnEveryThread()
    {
        const auto compiled = Jsonata::compiled("$states.input.i + 1");
        const Environment env = environment();
        QString there;
        std::thread([&] { there = shown(compiled->evaluated(env, "Output")); }).join();
        QCOMPARE(there, QStringLiteral("2"));
        QCOMPARE(shown(compiled->evaluated(env, "Output")), QStringLiteral("2"));
    }

    void remembersMoreExpressionsThanItKeeps()
    {
        const auto first = Jsonata::compiled("1 + 1");
        for (int i = 0; i < 2500; ++i)
            QVERIFY(Jsonata::compiled("1 + " + std::to_string(i)));
        QCOMPARE(shown(first->evaluated(environment(), "Output")), QStringLiteral("2"));
    }

    void findsTheExpressionInItsBraces()
    {
        QCOMPARE(jsonataInside("{% 1 + 1 %}").value(), std::string_view("1 + 1"));
        QCOMPARE(jsonataInside("{%1%}").value(), std::string_view("1"));
        QVERIFY(!jsonataInside(" {% 1 %}"));
        QVERIFY(!jsonataInside("{% 1"));
        QVERIFY(!jsonataInside("{%}"));
    }
};

BATUTA_TEST(JsonataTest)
#include "tst_jsonata.moc"

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
        made.input =
            shared(json(QStringLiteral(R"({"i":1,"f":1.0,"big":9007199254740993,"items":[{"p":2,"q":3},{"p":1.5,"q":2}],
            "empty":[],"nothing":null,"deep":{"a":{"b":"x"}},"text":"é €","half":"\ud83d\ude00","nul":"a\u0000b",
            "__proto__":{"x":1},"constructor":{"name":"n"},"dot.ted":{"a b":2}})")));
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
        row("a letter of two units", "$length($states.input.half) & $states.input.half", "\"1😀\"");
        row("half a letter", "$split($states.input.half, '')", "[\"�\",\"�\"]");
        row("a text with a zero in it", "[$length($states.input.nul), $states.input.nul = 'a\\u0000b']", "[3,true]");
        row("a name that JavaScript gives a meaning", "$states.input.__proto__.x + 1", "2");
        row("another one", "$states.input.constructor.name & '!'", "\"n!\"");
        row("such a name that is not there", "$exists($states.input.deep.toString)", "false");
        row("names in backquotes", "$states.input.`dot.ted`.`a b` + 1", "3");
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
        row("a call of nothing", "$nobody()",
            "threw an error during evaluation. T1006: Attempted to invoke a non-function");
        row("no $eval", "$eval('1')", "threw an error during evaluation. T1006: Attempted to invoke a non-function");
        row("a text in a sum", "'a' + 1",
            "threw an error during evaluation. T2001: The left side of the \"+\" operator must evaluate to a number");
        row("an error of its own", "$error('boo')", "threw an error during evaluation. D3137: boo");
        row("an algorithm nobody knows", "$hash('a', 'x')",
            "threw an error during evaluation. D3137: Hash algorithm 'x' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5");
    }
    void failsAsAwsPutsIt()
    {
        QFETCH(QString, expression);
        QFETCH(QString, what);
        QCOMPARE(evaluated(expression),
                 QStringLiteral(
                     "States.QueryEvaluationError: The JSONata expression '%1' specified for the field 'Output' %2")
                     .arg(expression, what));
    }

    // What was measured on AWS, August and September 2026: "tiny-asl" is github.com/gabrielmoreira/tiny-asl-machine,
    // Feature.JSONataBuiltins, "floci" github.com/floci-io/floci, issue or pull request.
    void answersAsAwsDid_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expression, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
        };
        row("a division by zero is a value (floci 2783)", "1 / 0", "\"Infinity\"");
        row("a negative one, too (floci 2783)", "-1 / 0", "\"-Infinity\"");
        row("an overflow (floci 2783)", "1e308 * 10", "\"Infinity\"");
        row("a division by zero in an array (floci 2783)", "[1 / 0, 1]", "[\"Infinity\",1]");
        row("a division by zero in an object (floci 2783)", "{'k': 1 / 0, 'l': [-1 / 0]}",
            R"({"k":"Infinity","l":["-Infinity"]})");
        row("an integer that cannot be read (floci 2783)", "$parseInteger('abc', '0')", "\"NaN\"");
        row("a whole number below 1e21 as text (floci 2683)", "$string(999999999999999900000)",
            "\"999999999999999900000\"");
        row("2^63 in a text (floci 2683)", "'pedido-' & 9223372036854775808", "\"pedido-9223372036854776000\"");
        row("a fraction as text has fifteen digits", "$string(0.1 + 0.2)", "\"0.3\"");
        row("seed 42 (floci 2662)", "$random(42)", "0.7275636800328681");
        row("seed 77 (tiny-asl)", "$random(77)", "0.7240700207191966");
        row("a range of fractions (tiny-asl)", "$range(1.4, 5.6, 2.2)", "[1,3,5]");
        row("a falling range of fractions", "$range(5.4, 0.6, -2.4)", "[5,3,1]");
        row("a range of one item is the item", "$range(4, 4, 1)", "4");
        row("a partition in parts of 2.6 (tiny-asl)", "$partition([1,2,3,4,5], 2.6)", "[[1,2],[3,4],[5]]");
        row("a partition without a size (tiny-asl)", "$partition([1,2,3])", "[[1,2,3]]");
        row("blanks around JSON (tiny-asl)", "$parse(' {\"a\":1} ')", R"({"a":1})");
        row("a time without a zone is UTC on every computer", "$toMillis('2026-01-01T10:00:00')", "1767261600000");
        row("30 February, as in Node.js", "$fromMillis($toMillis('2026-02-30T01:02:03'))",
            "\"2026-03-02T01:02:03.000Z\"");
        row("letters beyond Latin-1 in Base64, as in Node.js", "$base64encode('é€')", "\"6aw=\"");
        row("Base64 without padding, as in Node.js", "$base64decode('YQ')", "\"a\"");
        row("a deep sum", "1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1", "40");
        row("an object of many groups", "$count($keys([1..500]{$string($): $}))", "500");
        row("a long sort by a function", "$sort([1..5000], function($a, $b){ $a < $b })[0]", "5000");
        row("a long order", "([1..5000]^(>$))[0]", "5000");
        row("items are evaluated in their order", "[$x := 1, $x + 1]", "[1,2]");
    }
    void answersAsAwsDid()
    {
        QFETCH(QString, expression);
        QFETCH(QString, expected);
        QCOMPARE(evaluated(expression), expected);
    }

    void failsAsAwsDid_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QString &expression, const char *what) {
            QTest::newRow(name) << expression << QString::fromUtf8(what);
        };
        const auto l = [](const char *text) { return QString::fromLatin1(text); };
        const char *nothing = "returned nothing (undefined).";
        const char *internal = "threw an internal error during evaluation.";
        const char *memory =
            "threw an error during evaluation. Expression evaluation memory limit exceeded: Check for excessive memory usage";
        const char *stack =
            "threw an error during evaluation. Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive.";
        row("parts of 0 (tiny-asl)", l("$partition([1,2,3], 0)"), nothing);
        row("parts of -1 (tiny-asl)", l("$partition([1,2,3], -1)"),
            "threw an error during evaluation. D3137: Second argument must be zero or greater");
        row("parts of a text (tiny-asl)", l("$partition([1,2,3], '2')"),
            "threw an error during evaluation. T0410: Argument 2 of function \"partition\" does not match function signature");
        row("a third argument of partition (tiny-asl)", l("$partition([1], 2, 3)"),
            "threw an error during evaluation. T0410: Argument 3 of function \"partition\" does not match function signature");
        row("parts of what is no array (tiny-asl)", l("$partition('x', 2)"),
            "threw an error during evaluation. T0410: Argument 1 of function \"partition\" does not match function signature");
        row("a range in steps of 0 (tiny-asl)", l("$range(1, 10, 0)"), nothing);
        row("a range in steps below 1", l("$range(1, 10, 0.5)"), nothing);
        row("a range that goes the wrong way", l("$range(5, 1, 1)"), nothing);
        row("a range from a text (tiny-asl)", l("$range('a', 5, 1)"),
            "threw an error during evaluation. T0410: Argument 1 of function \"range\" does not match function signature");
        row("a fourth argument of range (tiny-asl)", l("$range(1, 5, 1, 99)"),
            "threw an error during evaluation. T0410: Argument 4 of function \"range\" does not match function signature");
        row("the hash of a number (tiny-asl)", l("$hash(123, 'SHA-256')"),
            "threw an error during evaluation. T0410: Argument 1 of function \"hash\" does not match function signature");
        row("an algorithm nobody knows (tiny-asl)", l("$hash('data', 'UNSUPPORTED')"),
            "threw an error during evaluation. D3137: Hash algorithm 'UNSUPPORTED' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5");
        row("an empty text to parse (tiny-asl)", l("$parse('')"),
            "threw an error during evaluation. D3137: Invalid JSON");
        row("an object to parse (tiny-asl)", l("$parse({})"),
            "threw an error during evaluation. T0410: Argument 1 of function \"parse\" does not match function signature");
        row("a uuid of null (tiny-asl)", l("$uuid(null)"),
            "threw an error during evaluation. T0410: Argument 1 of function \"uuid\" does not match function signature");
        row("a second seed (tiny-asl)", l("$random(77, 88)"),
            "threw an error during evaluation. T0410: Argument 2 of function \"random\" does not match function signature");
        row("a picture without digits (floci 2737)", l("$formatNumber(7, 'y')"),
            "threw an error during evaluation. D3086: The sub-picture must not contain a passive character that is preceded by an active character and that is followed by another active character");
        row("what is no Base64 (floci 2736)", l("$base64decode('!!!')"), internal);
        row("too long an array (floci 2737)", l("[1..900000] ~> $count()"), memory);
        row("too long an array in a sum (floci 2737)", l("$sum([1..900000])"), memory);
        row("too long a range (floci 2790)", l("$count($range(1, 360146, 1))"), memory);
        row("eight huge ranges",
            l("$count([[1..10000000],[1..10000000],[1..10000000],[1..10000000],[1..10000000],[1..10000000],[1..10000000],[1..10000000]])"),
            memory);
        row("a range beyond the library's own limit", l("[1..10000001]"),
            "threw an error during evaluation. D2014: The size of the sequence allocated by the range operator (..) must not exceed 1e7.  Attempted to allocate 10000001.");
        row("200 nested sums (floci 2737)", QStringLiteral("1") + l("+1").repeated(199), stack);
        row("a recursion 400 deep (floci 2737)", l("($f := function($n){ $n = 0 ? 0 : 1 + $f($n-1) }; $f(400))"),
            stack);
    }
    void failsAsAwsDid()
    {
        QFETCH(QString, expression);
        QFETCH(QString, what);
        QCOMPARE(evaluated(expression),
                 QStringLiteral(
                     "States.QueryEvaluationError: The JSONata expression '%1' specified for the field 'Output' %2")
                     .arg(expression, what));
    }

    void refusesTheOperatorsThatAwsLacks_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("message");
        QTest::newRow("what is there, or else")
            << QStringLiteral("$states.input.a ?? 2")
            << QStringLiteral("S0211: The symbol \"?\" cannot be used as a unary operator");
        QTest::newRow("what is true, or else")
            << QStringLiteral("$states.input.a ?: 2")
            << QStringLiteral("S0211: The symbol \":\" cannot be used as a unary operator");
    }
    void refusesTheOperatorsThatAwsLacks()
    {
        QFETCH(QString, expression);
        QFETCH(QString, message);
        const auto compiled = Jsonata::compiled(expression.toStdString());
        QVERIFY(!compiled);
        QCOMPARE(QString::fromStdString(compiled.error().cause), message);
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
        for (const QString &expression :
             {QStringLiteral("$random()"), QStringLiteral("$uuid()"), QStringLiteral("$shuffle([1,2,3,4,5,6,7,8])")}) {
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

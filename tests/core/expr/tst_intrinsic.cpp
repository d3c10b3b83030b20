#include "core/expr/intrinsic.h"
#include "tests/core/expr/support.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace expr;

class IntrinsicTest : public QObject
{
    Q_OBJECT

private:
    static QString evaluated(const QString &call, const QString &input = QStringLiteral("{}"))
    {
        Random random(42);
        Environment environment;
        environment.input = shared(json(input));
        environment.context = shared(json(QStringLiteral("{\"Execution\": {\"Name\": \"run-1\"}}")));
        environment.random = &random;
        const auto compiled = Intrinsic::compiled(call.toStdString());
        return compiled ? shown(compiled->evaluated(environment)) : shown(Evaluated(compiled.error()));
    }

private Q_SLOTS:
    void computes_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *call, const char *input, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(call) << QString::fromUtf8(input) << QString::fromUtf8(expected);
        };
        row("Array of anything", "States.Array($.a, 'b', null, 1.5, true)", "{\"a\":{\"x\":1}}",
            "[{\"x\":1},\"b\",null,1.5,true]");
        row("Array of nothing", "States.Array()", "{}", "[]");
        row("ArrayPartition with a rest", "States.ArrayPartition($.a, 2)", "{\"a\":[1,2,3]}", "[[1,2],[3]]");
        row("ArrayContains an object", "States.ArrayContains($.a, $.b)", "{\"a\":[{\"x\":1}],\"b\":{\"x\":1}}", "true");
        row("ArrayContains nothing", "States.ArrayContains($.a, null)", "{\"a\":[]}", "false");
        row("ArrayRange", "States.ArrayRange(1, 9, 2)", "{}", "[1,3,5,7,9]");
        row("ArrayRange downwards", "States.ArrayRange(3, 1, -1)", "{}", "[3,2,1]");
        row("ArrayRange that is empty", "States.ArrayRange(3, 1, 1)", "{}", "[]");
        row("ArrayGetItem of an empty array", "States.ArrayGetItem($.a, 999)", "{\"a\":[]}", "null");
        row("a path's index past the end", "States.Array($.a[5])", "{\"a\":[1]}", "[null]");
        row("Base64Decode without padding", "States.Base64Decode('aGVsbG8')", "{}", "\"hello\"");
        row("ArrayGetItem", "States.ArrayGetItem($.a, 1)", "{\"a\":[1,2]}", "2");
        row("ArrayLength", "States.ArrayLength($.a)", "{\"a\":[1,2]}", "2");
        row("ArrayUnique keeps the first", "States.ArrayUnique($.a)", "{\"a\":[3,1,3,\"1\",1]}", "[3,1,\"1\"]");
        row("Base64Encode", "States.Base64Encode('Data to encode')", "{}", "\"RGF0YSB0byBlbmNvZGU=\"");
        row("Base64Decode", "States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", "{}", "\"Data to encode\"");
        row("Hash MD5", "States.Hash('input data', 'MD5')", "{}", "\"812f45842bc6d66ee14572ce20db8e86\"");
        row("JsonMerge lets the second win", "States.JsonMerge($.a, $.b, false)",
            "{\"a\":{\"x\":{\"y\":1},\"z\":1},\"b\":{\"x\":{\"w\":2}}}", "{\"x\":{\"w\":2},\"z\":1}");
        row("JsonToString", "States.JsonToString($.a)", "{\"a\":{\"x\":[1,\"t\"]}}", "\"{\\\"x\\\":[1,\\\"t\\\"]}\"");
        row("StringToJson", "States.StringToJson($.a)", "{\"a\":\"{\\\"x\\\":1}\"}", "{\"x\":1}");
        row("StringToJson of nothing", "States.StringToJson('')", "{}", "null");
        row("StringToJson of a literal", "States.StringToJson('{\"a\": \"false\"}')", "{}", "{\"a\":\"false\"}");
        row("StringSplit at every mark", "States.StringSplit('a::b,c', ':,')", "{}", "[\"a\",\"b\",\"c\"]");
        row("StringSplit drops what is empty", "States.StringSplit(',,,', ',')", "{}", "[]");
        row("Format", "States.Format('{} and {}', $.a, 1.1)", "{\"a\":\"x\"}", "\"x and 1.1\"");
        row("Format gives objects as Java does", "States.Format('{}', $.a)", "{\"a\":{\"b\":1,\"c\":[\"d\",null]}}",
            "\"{b=1, c=[d, null]}\"");
        row("Format with escaped braces", "States.Format('\\{{}\\} \\'q\\' \\\\', 1)", "{}", "\"{1} 'q' \\\\\"");
        row("Format with a pattern from the input", "States.Format($.p, 1)", "{\"p\":\"<{}>\"}", "\"<1>\"");
        row("the context", "States.Format('{}', $$.Execution.Name)", "{}", "\"run-1\"");
        row("calls within calls", "States.ArrayGetItem(States.StringSplit('a-b', '-'), States.MathAdd(0, 1))", "{}",
            "\"b\"");
        row("a path with a comma of its own", "States.ArrayLength($.a['x,y'])", "{\"a\":{\"x,y\":[1]}}", "1");
        row("a path that is a filter", "States.ArrayLength($.a[?(@.b == 1)])", "{\"a\":[{\"b\":1},{\"b\":2}]}", "1");
        row("blanks and lines between arguments", "States.Array( 1 ,\n 2 )", "{}", "[1,2]");
    }
    void computes()
    {
        QFETCH(QString, call);
        QFETCH(QString, input);
        QFETCH(QString, expected);
        QCOMPARE(evaluated(call, input), expected);
    }

    void addsRoundingEachNumberFirst_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("sum");
        const auto row = [](const char *left, const char *right, const char *sum) {
            QTest::addRow("%s + %s", left, right)
                << QString::fromLatin1(left) << QString::fromLatin1(right) << QString::fromLatin1(sum);
        };
        row("1", "-1", "0");
        row("1.49", "1.5", "3");
        row("1.5", "1.51", "4");
        row("-1.49", "-1.5", "-2");
        row("-1.5", "-1.51", "-3");
        row("2.5", "0", "3");
        row("-0.5", "0", "0");
        row("2147483647", "0.49", "2147483647");
        row("-2147483648", "0", "-2147483648");
    }
    void addsRoundingEachNumberFirst()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, sum);
        QCOMPARE(evaluated(QStringLiteral("States.MathAdd(%1, %2)").arg(left, right)), sum);
    }

    // AWS, recorded 2026 (tests of tiny-asl-machine against AWS, States.* groups) where no other source stands beside a row.
    void cutsNumbersToIntegers_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *call, const char *expected) {
            QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(expected);
        };
        row("States.ArrayRange(5.4, -0.6, -2.4)", "[5,3,1]");
        row("States.ArrayRange(1.9, 4.9, 1.9)", "[1,2,3,4]");
        row("States.ArrayGetItem(States.Array('a', 'b'), 0.5)", "\"a\"");
        row("States.ArrayGetItem(States.Array('a', 'b', 'c'), 1.9)", "\"b\"");
        row("States.ArrayGetItem(States.Array('a'), -0.9)", "\"a\"");
        row("States.ArrayPartition(States.Array(1, 2, 3), 2.9)", "[[1,2],[3]]");
        row("States.MathRandom(1.9, 2.1, 5.5)", "1");
    }
    void cutsNumbersToIntegers()
    {
        QFETCH(QString, call);
        QFETCH(QString, expected);
        QCOMPARE(evaluated(call), expected);
    }

    void comparesAsJavasCollectionsDo_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("equal");
        const auto row = [](const char *left, const char *right, bool equal) {
            QTest::addRow("%s and %s", left, right) << QString::fromLatin1(left) << QString::fromLatin1(right) << equal;
        };
        row(R"({"a":1,"b":2})", R"({"b":2,"a":1})", true);
        row(R"({"a":{"x":[1],"y":null}})", R"({"a":{"y":null,"x":[1]}})", true);
        row(R"({"a":1})", R"({"a":1,"extra":null})", false);
        row(R"({"a":1})", R"({"b":1})", false);
        row("[1,2]", "[2,1]", false);
        row("[0,1,false]", "[0,1,false]", true);
        row("1", "\"1\"", false);
        row("true", "\"true\"", false);
        row("0", "false", false);
        row("1", "1.0", false);
        row("1.50", "1.5", true);
        row("null", "null", true);
        row("[]", "{}", false);
    }
    void comparesAsJavasCollectionsDo()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, equal);
        const QString input = QStringLiteral("{\"l\":[%1],\"r\":%2,\"both\":[%1,%2]}").arg(left, right);
        QCOMPARE(evaluated(QStringLiteral("States.ArrayContains($.l, $.r)"), input),
                 equal ? QStringLiteral("true") : QStringLiteral("false"));
        QCOMPARE(evaluated(QStringLiteral("States.ArrayLength(States.ArrayUnique($.both))"), input),
                 equal ? QStringLiteral("1") : QStringLiteral("2"));
    }

    // The first three rows are recorded; the others follow from java.util.Random's documented algorithm.
    void drawsSeededNumbersAsJavaDoes_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *call, const char *expected) {
            QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(expected);
        };
        row("States.MathRandom(1, 100, 42)", "63");
        row("States.MathRandom(1, 10, 42)", "9");
        row("States.MathRandom(1, 10, 0)", "7");
        row("States.MathRandom(0, 10, 42)", "0");
        row("States.MathRandom(0, 16, 42)", "11"); // a power of two: the upper bits
    }
    void drawsSeededNumbersAsJavaDoes()
    {
        QFETCH(QString, call);
        QFETCH(QString, expected);
        QCOMPARE(evaluated(call), expected);
    }

    void refusesArgumentsInOneSentence_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("function");
        for (const char *call : {"States.MathAdd('5', 1)",
                                 "States.MathAdd(2147483647, 1)",
                                 "States.MathAdd(3000000000, 1)",
                                 "States.MathAdd(-2147483648, -1)",
                                 "States.MathAdd(1, States.Array())",
                                 "States.MathAdd(1)",
                                 "States.MathAdd(1, 2, 3)",
                                 "States.ArrayLength('a')",
                                 "States.ArrayLength(States.JsonToString(1))",
                                 "States.ArrayGetItem(States.Array(1), 1)",
                                 "States.ArrayGetItem(States.Array(1), -1)",
                                 "States.ArrayGetItem(States.Array(1), '0')",
                                 "States.ArrayGetItem(States.Array(1), null)",
                                 "States.ArrayPartition(States.Array(1), 0)",
                                 "States.ArrayPartition(States.Array(1), 0.49)",
                                 "States.ArrayPartition(States.Array(1), null)",
                                 "States.ArrayPartition(States.Array(1), 2, 999)",
                                 "States.ArrayRange(1, 2, 0)",
                                 "States.ArrayRange(1, 10, 0.49)",
                                 "States.ArrayRange(1, 1001, 1)",
                                 "States.ArrayRange(1001, 1, -1)",
                                 "States.ArrayRange('a', 5, 1)",
                                 "States.ArrayRange(1, 5, 1, 99)",
                                 "States.ArrayRange(-9223372036854775807, 9223372036854775807, 1)",
                                 "States.ArrayUnique(States.StringToJson('{}'))",
                                 "States.ArrayContains('abc', 'a')",
                                 "States.Hash('a', 'SHA-3')",
                                 "States.Hash('a', '')",
                                 "States.Hash('a', 'SHA-1', 'extra')",
                                 "States.Hash(1, 'SHA-1')",
                                 "States.JsonMerge(States.StringToJson('{}'), States.StringToJson('{}'), true)",
                                 "States.StringToJson(5)",
                                 "States.StringToJson(States.Array(1, 2))",
                                 "States.StringToJson('1', '2')",
                                 "States.StringSplit(123, ',')",
                                 "States.StringSplit('a,b', null)",
                                 "States.Base64Decode('%%')",
                                 "States.Base64Decode('YQ=')",
                                 "States.Base64Decode('YWJjZ')",
                                 "States.Base64Decode()",
                                 "States.Base64Decode('YQ==', 'extra')",
                                 "States.Base64Encode(null)",
                                 "States.MathRandom(2, 2)",
                                 "States.MathRandom(10, 5)",
                                 "States.MathRandom(1.49, 1.49)",
                                 "States.MathRandom(1)",
                                 "States.MathRandom(1, 10, 'seed')",
                                 "States.MathRandom(-2147483648, 2147483647)",
                                 "States.UUID(1)",
                                 "States.Format(1)",
                                 "States.Format()"}) {
            const QString text = QString::fromLatin1(call);
            QTest::newRow(call) << text << text.left(text.indexOf(u'('));
        }
    }
    void refusesArgumentsInOneSentence()
    {
        QFETCH(QString, call);
        QFETCH(QString, function);
        QCOMPARE(evaluated(call),
                 QStringLiteral("States.Runtime: There was an error while evaluating the intrinsic function: %1. "
                                "Invalid arguments in %2")
                     .arg(call, function));
    }

    void failsWithTheFunctionsOwnWords_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *call, const char *words) {
            QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(words);
        };
        row("States.JsonToString(1, 2)",
            "Invalid arguments in States.JsonToString: only a single argument is allowed.");
        row("States.Format('Hello {{}}', 1)", "Invalid template in States.Format: matching '}' not found for '{'.");
        row("States.Format('Hello {')", "Invalid template in States.Format: matching '}' not found for '{'.");
        row("States.Format('Hello {x}', 1)", "Invalid template in States.Format: matching '}' not found for '{'.");
        row("States.Format('Hello }')", "Invalid template in States.Format: matching '{' not found for '}'.");
        row("States.Format('{} {}', 1)",
            "Invalid arguments in States.Format: number of arguments do not match the occurrences of {}.");
        row("States.Format('{}', 1, 2)",
            "Invalid arguments in States.Format: number of arguments do not match the occurrences of {}.");
    }
    void failsWithTheFunctionsOwnWords()
    {
        QFETCH(QString, call);
        QFETCH(QString, words);
        QCOMPARE(evaluated(call),
                 QStringLiteral("States.Runtime: There was an error while evaluating the intrinsic function: %1. %2")
                     .arg(call, words));
    }

    // The words are those of Jackson's parser; the first two rows and the text around all of them are recorded.
    void tellsWhyATextIsNoJson_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("column");
        const auto row = [](const char *text, const char *words, int column) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words) << column;
        };
        row("{\"a\":1",
            "Unexpected end-of-input: expected close marker for Object (start marker at %1; line: 1, column: 1])", 7);
        row("undefined",
            "Unrecognized token 'undefined': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            10);
        row("tru",
            "Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            4);
        row("[1, [2",
            "Unexpected end-of-input: expected close marker for Array (start marker at %1; line: 1, column: 5])", 7);
        row("{'a':1}", "Unexpected character (''' (code 39)): was expecting double-quote to start field name", 2);
        row("{\"a\":1,}", "Unexpected character ('}' (code 125)): was expecting double-quote to start field name", 8);
        row("{\"a\" 1}", "Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value",
            6);
        row("{\"a\":1 \"b\":2}",
            "Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries", 8);
        row("[1 2]", "Unexpected character ('2' (code 50)): was expecting comma to separate Array entries", 4);
        row("[1,]",
            "Unexpected character (']' (code 93)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            4);
        row("'a'",
            "Unexpected character (''' (code 39)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            1);
        row("\"a", "Unexpected end-of-input: was expecting closing quote for a string value", 3);
        row("{\"a", "Unexpected end-of-input in field name", 4);
        row("[1}", "Unexpected close marker '}': expected ']' (for Array starting at %1; line: 1, column: 1])", 3);
        row("01", "Invalid numeric value: Leading zeroes not allowed", 2);
        row("-x",
            "Unexpected character ('x' (code 120)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value",
            2);
        row("\"\\q\"", "Unrecognized character escape 'q' (code 113)", 4);
        row("NaN", "Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow", 4);
    }
    void tellsWhyATextIsNoJson()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(int, column);
        const QString source =
            QStringLiteral("[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)");
        QCOMPARE(
            evaluated(QStringLiteral("States.StringToJson($)"),
                      QString::fromStdString(Value(text.toStdString()).dump())),
            QStringLiteral(
                "States.Runtime: There was an error while evaluating the intrinsic function: States.StringToJson($). "
                "Cannot convert String to Json in States.StringToJson, caused by: ")
                + words.replace(QStringLiteral("%1"), source)
                + QStringLiteral("\n at %1; line: 1, column: %2]").arg(source).arg(column));
    }

    void readsTheFirstValueOfAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("blanks around") << " {\"a\":1} "
                                       << "{\"a\":1}";
        QTest::newRow("nothing") << ""
                                 << "null";
        QTest::newRow("blanks only") << " \n"
                                     << "null";
        QTest::newRow("another value behind it") << "1 2"
                                                 << "1";
        QTest::newRow("anything behind a container") << "[1] x"
                                                     << "[1]";
    }
    void readsTheFirstValueOfAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QCOMPARE(evaluated(QStringLiteral("States.StringToJson($)"),
                           QString::fromStdString(Value(text.toStdString()).dump())),
                 value);
    }

    void namesAPathThatIsNotThere()
    {
        QCOMPARE(
            evaluated(QStringLiteral("States.Hash($.missing, 'SHA-256')")),
            QStringLiteral(
                "States.Runtime: The function 'States.Hash($.missing, 'SHA-256')' had the following error: The JsonPath "
                "argument for the field '$.missing' could not be found in the input '{}'"));
    }

    void refusesWhatIsNoCall_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call :
             {"States.", "States.Foo()", "States.Array(", "States.Array(1", "States.Array(1,)", "States.Array(1) x",
              "States.Array('a)", "States.Array(a)", "States.Array($.)",
              "States.StringToJson('{\"text\":\"An \\\"escaped double quote\\\" here\"}')", "States.Array({})"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void refusesWhatIsNoCall()
    {
        QFETCH(QString, call);
        QVERIFY(!Intrinsic::compiled(call.toStdString()));
    }

    void nestsTenTimes()
    {
        const auto nested = [](int times) {
            return QStringLiteral("States.Array(").repeated(times + 1) + QStringLiteral(")").repeated(times + 1);
        };
        QVERIFY(Intrinsic::compiled(nested(10).toStdString()));
        QVERIFY(!Intrinsic::compiled(nested(11).toStdString()));
    }

    void refusesTextsThatAreTooLong()
    {
        const QString fits = QStringLiteral("{\"a\":\"%1\"}").arg(QStringLiteral("é").repeated(10000));
        const QString tooLong = QStringLiteral("{\"a\":\"%1\"}").arg(QStringLiteral("é").repeated(10001));
        QVERIFY(evaluated(QStringLiteral("States.Base64Encode($.a)"), fits).startsWith(u'"'));
        QVERIFY(evaluated(QStringLiteral("States.Base64Encode($.a)"), tooLong).startsWith(u"States.Runtime"));
    }

    void drawsWithinItsRangeAndFromTheSeed()
    {
        const QString drawn = evaluated(QStringLiteral("States.MathRandom(3, 5, 11)"));
        QCOMPARE(evaluated(QStringLiteral("States.MathRandom(3, 5, 11)")), drawn);
        Random random(5);
        Environment environment;
        environment.random = &random;
        const auto call = Intrinsic::compiled("States.MathRandom(3, 5)");
        QSet<qint64> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert((*call->evaluated(environment))->get<qint64>());
        QCOMPARE(seen, (QSet<qint64>{3, 4}));
    }

    void givesVersionFourUuids()
    {
        const QRegularExpression form(
            QStringLiteral("^\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"$"));
        QVERIFY(form.match(evaluated(QStringLiteral("States.UUID()"))).hasMatch());
        Random one(9);
        Random same(9);
        QCOMPARE(one.nextUuid(), same.nextUuid());
        QVERIFY(one.nextUuid() != Random(9).nextUuid());
    }

    // Law: whatever the text, there is an answer.
    void neverThrows()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList pieces{QStringLiteral("States."), QStringLiteral("Array"), QStringLiteral("Format"),
                                 QStringLiteral("MathAdd"), QStringLiteral("("),     QStringLiteral(")"),
                                 QStringLiteral(","),       QStringLiteral("'{}'"),  QStringLiteral("'"),
                                 QStringLiteral("\\"),      QStringLiteral("$.a"),   QStringLiteral("1"),
                                 QStringLiteral("-"),       QStringLiteral("null"),  QStringLiteral("[?(@"),
                                 QStringLiteral(" "),       QStringLiteral("UUID()")};
        for (int i = 0; i < 20000; ++i) {
            QString call = QStringLiteral("States.");
            for (int n = random.bounded(9); n >= 0; --n)
                call += pieces[random.bounded(int(pieces.size()))];
            QVERIFY(!evaluated(call).isEmpty());
        }
    }
};

BATUTA_TEST(IntrinsicTest)
#include "tst_intrinsic.moc"

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
        row("Array of anything", "States.Array($.a, 'b', null, 1.5, true)", "{\"a\":{\"x\":1}}", "[{\"x\":1},\"b\",null,1.5,true]");
        row("Array of nothing", "States.Array()", "{}", "[]");
        row("ArrayPartition with a rest", "States.ArrayPartition($.a, 2)", "{\"a\":[1,2,3]}", "[[1,2],[3]]");
        row("ArrayContains an object", "States.ArrayContains($.a, $.b)", "{\"a\":[{\"x\":1}],\"b\":{\"x\":1}}", "true");
        row("ArrayContains nothing", "States.ArrayContains($.a, null)", "{\"a\":[]}", "false");
        row("ArrayRange", "States.ArrayRange(1, 9, 2)", "{}", "[1,3,5,7,9]");
        row("ArrayRange downwards", "States.ArrayRange(3, 1, -1)", "{}", "[3,2,1]");
        row("ArrayRange that is empty", "States.ArrayRange(3, 1, 1)", "{}", "[]");
        row("ArrayGetItem", "States.ArrayGetItem($.a, 1)", "{\"a\":[1,2]}", "2");
        row("ArrayLength", "States.ArrayLength($.a)", "{\"a\":[1,2]}", "2");
        row("ArrayUnique keeps the first", "States.ArrayUnique($.a)", "{\"a\":[3,1,3,\"1\",1]}", "[3,1,\"1\"]");
        row("Base64Encode", "States.Base64Encode('Data to encode')", "{}", "\"RGF0YSB0byBlbmNvZGU=\"");
        row("Base64Decode", "States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", "{}", "\"Data to encode\"");
        row("Hash MD5", "States.Hash('input data', 'MD5')", "{}", "\"812f45842bc6d66ee14572ce20db8e86\"");
        row("JsonMerge lets the second win", "States.JsonMerge($.a, $.b, false)", "{\"a\":{\"x\":{\"y\":1},\"z\":1},\"b\":{\"x\":{\"w\":2}}}",
            "{\"x\":{\"w\":2},\"z\":1}");
        row("JsonToString", "States.JsonToString($.a)", "{\"a\":{\"x\":[1,\"t\"]}}", "\"{\\\"x\\\":[1,\\\"t\\\"]}\"");
        row("StringToJson", "States.StringToJson($.a)", "{\"a\":\"{\\\"x\\\":1}\"}", "{\"x\":1}");
        row("StringToJson of nothing", "States.StringToJson('')", "{}", "null");
        row("StringToJson of a literal", "States.StringToJson('{\"a\": \"false\"}')", "{}", "{\"a\":\"false\"}");
        row("StringSplit at every mark", "States.StringSplit('a::b,c', ':,')", "{}", "[\"a\",\"b\",\"c\"]");
        row("StringSplit drops what is empty", "States.StringSplit(',,,', ',')", "{}", "[]");
        row("Format", "States.Format('{} and {}', $.a, 1.1)", "{\"a\":\"x\"}", "\"x and 1.1\"");
        row("Format gives objects as Java does", "States.Format('{}', $.a)", "{\"a\":{\"b\":1,\"c\":[\"d\",null]}}", "\"{b=1, c=[d, null]}\"");
        row("Format with escaped braces", "States.Format('\\{{}\\} \\'q\\' \\\\', 1)", "{}", "\"{1} 'q' \\\\\"");
        row("Format with a pattern from the input", "States.Format($.p, 1)", "{\"p\":\"<{}>\"}", "\"<1>\"");
        row("the context", "States.Format('{}', $$.Execution.Name)", "{}", "\"run-1\"");
        row("calls within calls", "States.ArrayGetItem(States.StringSplit('a-b', '-'), States.MathAdd(0, 1))", "{}", "\"b\"");
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
            QTest::addRow("%s + %s", left, right) << QString::fromLatin1(left) << QString::fromLatin1(right) << QString::fromLatin1(sum);
        };
        row("1", "-1", "0");
        row("1.49", "1.5", "3");
        row("1.5", "1.51", "4");
        row("-1.49", "-1.5", "-2");
        row("-1.5", "-1.51", "-3");
        row("2.5", "0", "3");
        row("-0.5", "0", "0");
        row("9007199254740993", "0", "9007199254740993");
        row("9223372036854775807", "1", "-9223372036854775808");
    }
    void addsRoundingEachNumberFirst()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, sum);
        QCOMPARE(evaluated(QStringLiteral("States.MathAdd(%1, %2)").arg(left, right)), sum);
    }

    void failsWithTheFunctionsText_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *call, const char *why) {
            QTest::newRow(name) << QString::fromLatin1(call) << QString::fromLatin1(why);
        };
        row("no number", "States.MathAdd('a', 1)", "The arguments must be numbers");
        row("no array", "States.ArrayLength('a')", "The first argument must be an array");
        row("an index outside", "States.ArrayGetItem(States.Array(1), 1)", "The index is out of bounds");
        row("a partition of nothing", "States.ArrayPartition(States.Array(1), 0)", "The chunk size must be a positive integer");
        row("a step of zero", "States.ArrayRange(1, 2, 0)", "The step must not be zero");
        row("a range too long", "States.ArrayRange(1, 1001, 1)", "The array must not contain more than 1000 elements");
        row("a range longer than numbers reach", "States.ArrayRange(-9223372036854775807, 9223372036854775807, 1)",
            "The array must not contain more than 1000 elements");
        row("an unknown algorithm", "States.Hash('a', 'SHA-3')", "The algorithm must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512");
        row("a deep merge", "States.JsonMerge(States.StringToJson('{}'), States.StringToJson('{}'), true)",
            "Only the shallow merging mode is supported: the third argument must be false");
        row("no JSON", "States.StringToJson('{')", "The argument is not a valid JSON string");
        row("no Base64", "States.Base64Decode('%%')", "The argument is not a valid Base64 string");
        row("too few values to format", "States.Format('{} {}', 1)", "number of arguments do not match the occurrences of {}");
        row("a random number of no range", "States.MathRandom(2, 2)", "The start number must be less than the end number");
        row("a path that is not there", "States.Array($.x)",
            "The JsonPath argument for the field '$.x' could not be found in the input '{}'");
    }
    void failsWithTheFunctionsText()
    {
        QFETCH(QString, call);
        QFETCH(QString, why);
        QCOMPARE(evaluated(call), QStringLiteral("States.IntrinsicFailure: The function '%1' had the following error: %2").arg(call, why));
    }

    void refusesWhatIsNoCall_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"States.", "States.Foo()", "States.Array(", "States.Array(1", "States.Array(1,)", "States.Array(1) x",
                                 "States.Array('a)", "States.Array(a)", "States.MathAdd(1)", "States.UUID(1)", "States.Array($.)",
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
        QVERIFY(evaluated(QStringLiteral("States.Base64Encode($.a)"), tooLong).startsWith(u"States.IntrinsicFailure"));
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
        const QRegularExpression form(QStringLiteral("^\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"$"));
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
        const QStringList pieces{QStringLiteral("States."), QStringLiteral("Array"), QStringLiteral("Format"), QStringLiteral("MathAdd"), QStringLiteral("("),
            QStringLiteral(")"), QStringLiteral(","), QStringLiteral("'{}'"), QStringLiteral("'"), QStringLiteral("\\"), QStringLiteral("$.a"),
            QStringLiteral("1"), QStringLiteral("-"), QStringLiteral("null"), QStringLiteral("[?(@"), QStringLiteral(" "), QStringLiteral("UUID()")};
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

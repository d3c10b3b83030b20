#include "core/expr/intrinsic.h"
#include "core/expr/jsonata.h"
#include "tests/core/expr/support.h"
#include "tests/runner/runner.h"

#include <QtTest>

using namespace expr;

// Expressions that would never end, or eat all there is. Each must end as a failure, and the next one must work.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Jsonata::setDeadline(std::chrono::milliseconds(200)); }

    void ends_data()
    {
        QTest::addColumn<QString>("expression");
        const auto row = [](const char *name, const char *expression) { QTest::newRow(name) << QString::fromLatin1(expression); };
        row("endless recursion", "($f := function($n){ 1 + $f($n) }; $f(1))");
        row("endless recursion in the tail", "($f := function($n){ $f($n + 1) }; $f(1))");
        row("two functions calling one another", "($f := function($n){ $g($n) }; $g := function($n){ $f($n) }; $f(1))");
        row("a map over ten million", "$map([1..10000000], function($x){ $x * 2 })");
        row("paths within paths", "[1..3000].([1..3000].([1..3000].(1)))");
        row("a catastrophic regular expression", "$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/)");
        row("a huge pad", "$pad('x', 1e9)");
        row("a text that doubles", "$reduce([1..200], function($a, $b){ $a & 'xxxxxxxxxxxxxxxxxxxx' & $a })");
        row("a map of a function of the library's own", "$map([1..10000000], $abs)");
        row("a fold with a function of the library's own", "$reduce([1..3000000], $append)");
        row("a map of a function of AWS's", "$map([1..10000000], $uuid)");
        row("a regular expression after a pause", "($x := $map([1, 2], function($i){ $i }); $match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/))");
        row("a huge pad after a pause", "($x := $map([1, 2], function($i){ $i }); $pad('x', 1e9))");
        row("a sort that never agrees", "$sort([1..100000], function($a, $b){ true })");
    }
    void ends()
    {
        QFETCH(QString, expression);
        const auto compiled = Jsonata::compiled(expression.toStdString());
        QVERIFY(compiled);
        const auto result = compiled->evaluated({}, "Output");
        QVERIFY(!result);
        QCOMPARE(result.error().error, std::string("States.QueryEvaluationError"));
        QCOMPARE(shown(Jsonata::compiled("$sum([1, 2])")->evaluated({}, "Output")), QStringLiteral("3"));
    }

    void survivesDeepTexts_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("parentheses") << QStringLiteral("(").repeated(100000) + u'1' + QStringLiteral(")").repeated(100000);
        QTest::newRow("arrays") << QStringLiteral("[").repeated(100000) + u'1' + QStringLiteral("]").repeated(100000);
        QTest::newRow("minus signs") << QStringLiteral("-").repeated(100000) + u'1';
        QTest::newRow("a deep text to parse") << QStringLiteral("$parse('%1')").arg(QStringLiteral("[").repeated(5000) + QStringLiteral("]").repeated(5000));
    }
    void survivesDeepTexts()
    {
        QFETCH(QString, expression);
        const auto compiled = Jsonata::compiled(expression.toStdString());
        if (compiled)
            QVERIFY(!compiled->evaluated({}, "Output"));
        QCOMPARE(shown(Jsonata::compiled("1 + 1")->evaluated({}, "Output")), QStringLiteral("2"));
    }

    void keepsOneExpressionFromSpoilingTheNext()
    {
        QVERIFY(!Jsonata::compiled("($string := 1; $string('a'))")->evaluated({}, "Output"));
        QCOMPARE(shown(Jsonata::compiled("$string(1)")->evaluated({}, "Output")), QStringLiteral("\"1\""));
    }

    void refusesDeepJsonInIntrinsics()
    {
        Environment environment;
        environment.input = shared(std::string(200000, '['));
        QVERIFY(!Intrinsic::compiled("States.StringToJson($)")->evaluated(environment));
    }
};

BATUTA_TEST(HostileTest)
#include "tst_hostile.moc"

#include "core/expr/intrinsic.h"
#include "core/expr/jsonata.h"
#include "tests/core/expr/support.h"
#include "tests/runner/runner.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace expr;

// The most megabytes that the process held since this was asked last.
static qint64 memoryPeak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto most =
        QRegularExpression(QStringLiteral("VmHWM:\\s*(\\d+)")).match(QString::fromLatin1(status.readAll()));
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    if (marks.open(QIODevice::WriteOnly))
        marks.write("5"); // Linux: forget the peak
    return most.captured(1).toLongLong() / 1024;
}

// Expressions that would never end, or eat all there is. Each must end as a failure, and the next one must work.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Jsonata::setDeadline(std::chrono::milliseconds(200)); }

    void ends_data()
    {
        QTest::addColumn<QString>("expression");
        const auto row = [](const char *name, const char *expression) {
            QTest::newRow(name) << QString::fromLatin1(expression);
        };
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
        row("a regular expression after a pause",
            "($x := $map([1, 2], function($i){ $i }); $match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/))");
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

    // Each would take gigabytes if nobody counted; the deadline is far off.
    void staysSmall_data()
    {
        QTest::addColumn<QString>("expression");
        const auto row = [](const char *name, const QString &expression) { QTest::newRow(name) << expression; };
        const auto l = [](const char *text) { return QString::fromLatin1(text); };
        row("eight huge ranges", l("$count([") + l("[1..10000000],").repeated(7) + l("[1..10000000]])"));
        row("many large ranges", l("$count([") + l("[1..860000],").repeated(90) + l("0])"));
        row("large ranges kept by a recursion in the tail",
            l("($f := function($n, $a){ $f($n + 1, [$a, [1..800000]]) }; $f(1, []))"));
        row("many long texts", l("$map([1..3000], function($x){ $pad('x', 1000000) })"));
        row("a text that doubles", l("$reduce([1..60], function($a, $b){ $a & $a }, 'xx')"));
        row("a huge pad", l("$pad('x', 1e9)"));
        row("a huge replacement", l("$replace($pad('x', 1000000, 'x'), 'x', $pad('y', 100000, 'y'))"));
        row("a huge join", l("$join($map([1..100], function($x){ $pad('x', 1000000) }))"));
        const QString twice = l("$reduce([1..40], function($a, $i){ {'a': $a, 'b': $a} }, 1)");
        row("an object that holds another twice, 40 times", twice);
        row("the same as text", l("$string(%1)").arg(twice));
        row("the same put to a text", l("'' & %1").arg(twice));
        row("the same in a message", l("{%1: 1}").arg(twice));
        row("an array that doubles", l("$reduce([1..40], function($a, $i){ [$a, $a] }, 1)"));
        row("an array in each step", l("($b := [1..800000]; $count([1..1000].$b))"));
        row("two arrays appended", l("($a := [1..800000]; $count($append($a, $a)))"));
        row("many matches", l("$count($match($pad('x', 2000000, 'x'), /x/))"));
        row("many parts", l("$count($split($pad('x', 2000000, 'x'), ''))"));
    }
    void staysSmall()
    {
        constexpr qint64 MostMegabytes = 700; // that one evaluation adds; without a limit it is ten times that
        QFETCH(QString, expression);
        memoryPeak();
        const qint64 before = memoryPeak();
        Jsonata::setDeadline(std::chrono::seconds(20));
        const auto result = Jsonata::compiled(expression.toStdString())->evaluated({}, "Output");
        Jsonata::setDeadline(std::chrono::milliseconds(200));
        const qint64 added = memoryPeak() - before;
        QVERIFY(!result);
        const QString cause = QString::fromStdString(result.error().cause);
        QVERIFY2(cause.endsWith(
                     QStringLiteral("Expression evaluation memory limit exceeded: Check for excessive memory usage")),
                 qPrintable(cause.right(200)));
        QVERIFY2(added < MostMegabytes, qPrintable(QString::number(added)));
    }

    void survivesDeepTexts_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("parentheses") << QStringLiteral("(").repeated(100000) + u'1'
                + QStringLiteral(")").repeated(100000);
        QTest::newRow("arrays") << QStringLiteral("[").repeated(100000) + u'1' + QStringLiteral("]").repeated(100000);
        QTest::newRow("minus signs") << QStringLiteral("-").repeated(100000) + u'1';
        QTest::newRow("a deep text to parse")
            << QStringLiteral("$parse('%1')")
                   .arg(QStringLiteral("[").repeated(5000) + QStringLiteral("]").repeated(5000));
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

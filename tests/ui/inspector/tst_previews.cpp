// What expressions come to on the data of the run that is watched, told below their fields.
#include "inspector_bench.h"

using inspector_bench::Bench;

class PreviewsTest : public QObject
{
    Q_OBJECT

    static QString machine()
    {
        return inspector_bench::quoted(
            "{'QueryLanguage': 'JSONata', 'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Assign': {'double': "
            "'{% 2 * $states.input.n %}', 'none': '{% $states.input.missing %}', 'plain': 7}, 'End': true}}}");
    }
    static QString told(Bench &bench, const QString &field)
    {
        const auto *label = Bench::shown<QLabel>(&bench.within(u"field:"_qs + field), u"preview"_qs);
        return label ? label->accessibleName() : QString();
    }

private Q_SLOTS:
    void nothingIsToldWithoutARun()
    {
        Bench bench(machine());
        bench.openTab(u"Data"_qs);
        QTest::qWait(400);
        QCOMPARE(told(bench, u"double"_qs), QString());
    }

    void anExpressionIsToldOnTheDataOfTheRun()
    {
        Bench bench(machine());
        bench.openTab(u"Data"_qs);
        bench.simulation.setInputText(u"{\"n\": 21}"_qs);
        bench.simulation.runToEnd();
        QTRY_COMPARE(told(bench, u"double"_qs), u"= 42"_qs);
        QCOMPARE(told(bench, u"none"_qs), QString());
        QCOMPARE(told(bench, u"plain"_qs), QString());
        auto &line = bench.find<QLineEdit>(u"input:double"_qs);
        bench.type(line, u"{% {'a': $states.input.n + 1} %}"_qs);
        QTRY_COMPARE(told(bench, u"double"_qs), u"= {\"a\":22}"_qs);
        bench.type(line, u"{% $states.result %}"_qs);
        QTRY_COMPARE(told(bench, u"double"_qs), QString());
        QVERIFY(bench.isRestoredByUndo());
    }
};

BATUTA_WINDOW_TEST(PreviewsTest)
#include "tst_previews.moc"

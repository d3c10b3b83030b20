#include "core/history/aws_form.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

// Golden traces: what happens in a run, one line per event, for a person to read. With BATUTA_WRITE_TRACES set the
// traces are written anew; look at the difference before you keep it.
class TestTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunHappensAsItsTraceTells_data() { traces::addRows(); }
    void aRunHappensAsItsTraceTells()
    {
        QFETCH(QString, name);
        const QString happened = runs::trace(runs::ended(traces::setup(name)));
        if (qEnvironmentVariableIsSet("BATUTA_WRITE_TRACES")) {
            QFile file(traces::folder() + name + QStringLiteral(".trace"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(happened.toUtf8());
            QSKIP("written anew");
        }
        QCOMPARE(happened, QString::fromUtf8(traces::content(name + QStringLiteral(".trace"))));
    }

    void theSameSetupGivesTheSameHistory_data() { traces::addRows(); }
    void theSameSetupGivesTheSameHistory()
    {
        QFETCH(QString, name);
        const auto once = runs::ended(traces::setup(name)), again = runs::ended(traces::setup(name));
        QCOMPARE(history::awsHistory(once.events()).dump(), history::awsHistory(again.events()).dump());
    }

    void aCopyGoesOnAsTheOriginalDoes_data() { traces::addRows(); }
    void aCopyGoesOnAsTheOriginalDoes()
    {
        QFETCH(QString, name);
        sim::Run run = sim::Run::started(traces::setup(name));
        for (int step = 0; step < 7; ++step)
            run.advance();
        sim::Run copy = run;
        while (run.advance()) {
        }
        copy.advanceToEnd();
        QCOMPARE(runs::trace(copy), runs::trace(run));
    }

    void everyEventFollowsOneBeforeIt_data() { traces::addRows(); }
    void everyEventFollowsOneBeforeIt()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(traces::setup(name));
        for (size_t i = 0; i < run.events().size(); ++i) {
            QCOMPARE(run.events()[i].id, std::int32_t(i + 1));
            QVERIFY(run.events()[i].previousId <= std::int32_t(i));
        }
    }

    void everyKindHasATraceOfEveryOutcome_data()
    {
        QTest::addColumn<QStringList>("outcomes");
        const QStringList ends{QStringLiteral("succeeds"), QStringLiteral("fails")};
        const QStringList all =
            ends + QStringList{QStringLiteral("retries"), QStringLiteral("is-caught"), QStringLiteral("times-out")};
        QTest::newRow("task") << all;
        QTest::newRow("parallel") << all;
        QTest::newRow("map") << all;
        QTest::newRow("pass") << ends;
        QTest::newRow("choice") << ends;
        QTest::newRow("wait") << ends;
        QTest::newRow("succeed") << ends;
        QTest::newRow("fail") << QStringList{QStringLiteral("fails")};
        QTest::newRow("distributed-map") << ends + QStringList{QStringLiteral("is-caught")};
        QTest::newRow("jsonata") << ends + QStringList{QStringLiteral("is-caught")};
        QTest::newRow("machine") << QStringList{QStringLiteral("times-out")};
    }
    void everyKindHasATraceOfEveryOutcome()
    {
        QFETCH(QStringList, outcomes);
        const QStringList present = traces::names();
        for (const QString &outcome : outcomes) {
            const QString name = QString::fromLatin1(QTest::currentDataTag()) + u'-' + outcome;
            QVERIFY2(present.contains(name) && !traces::content(name + QStringLiteral(".trace")).isEmpty(),
                     qPrintable(name));
        }
    }
};

BATUTA_TEST(TestTraces)
#include "tst_traces.moc"

#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QFile>

// Golden traces: what happens in a run, one line per event, for a person to read. With BATUTA_WRITE_TRACES set the
// traces are written anew; look at the difference before you keep it.
class TestTraces : public QObject
{
    Q_OBJECT

private:
    static QString folder() { return QStringLiteral(BATUTA_TEST_DATA "/traces/"); }

    static QByteArray content(const QString &name)
    {
        QFile file(folder() + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static sim::Setup setup(const QString &name)
    {
        const Value script = Value::parse(content(name + QStringLiteral(".script.json")).toStdString());
        sim::Setup made = runs::setup(QString::fromUtf8(content(name + QStringLiteral(".asl.json"))),
                                      script.at("input"), script.value("answers", Value::object()));
        if (script.value("type", "standard") == "express")
            made.type = sim::MachineType::Express;
        return made;
    }

    static QStringList names()
    {
        QStringList found = QDir(folder()).entryList({QStringLiteral("*.asl.json")}, QDir::Files, QDir::Name);
        for (QString &name : found)
            name.chop(9);
        return found;
    }

    static void addRows()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : names())
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void aRunHappensAsItsTraceTells_data() { addRows(); }
    void aRunHappensAsItsTraceTells()
    {
        QFETCH(QString, name);
        const QString happened = runs::trace(runs::ended(setup(name)));
        if (qEnvironmentVariableIsSet("BATUTA_WRITE_TRACES")) {
            QFile file(folder() + name + QStringLiteral(".trace"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(happened.toUtf8());
            QSKIP("written anew");
        }
        QCOMPARE(happened, QString::fromUtf8(content(name + QStringLiteral(".trace"))));
    }

    void theSameSetupGivesTheSameHistory_data() { addRows(); }
    void theSameSetupGivesTheSameHistory()
    {
        QFETCH(QString, name);
        const auto once = runs::ended(setup(name)), again = runs::ended(setup(name));
        QCOMPARE(sim::awsHistory(once.events()).dump(), sim::awsHistory(again.events()).dump());
    }

    void aCopyGoesOnAsTheOriginalDoes_data() { addRows(); }
    void aCopyGoesOnAsTheOriginalDoes()
    {
        QFETCH(QString, name);
        sim::Run run = sim::Run::started(setup(name));
        for (int step = 0; step < 7; ++step)
            run.advance();
        sim::Run copy = run;
        while (run.advance()) {
        }
        copy.advanceToEnd();
        QCOMPARE(runs::trace(copy), runs::trace(run));
    }

    void everyEventFollowsOneBeforeIt_data() { addRows(); }
    void everyEventFollowsOneBeforeIt()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(setup(name));
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
        const QStringList present = names();
        for (const QString &outcome : outcomes) {
            const QString name = QString::fromLatin1(QTest::currentDataTag()) + u'-' + outcome;
            QVERIFY2(present.contains(name) && !content(name + QStringLiteral(".trace")).isEmpty(), qPrintable(name));
        }
    }
};

BATUTA_TEST(TestTraces)
#include "tst_traces.moc"

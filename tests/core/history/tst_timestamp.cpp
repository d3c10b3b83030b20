#include "core/history/timestamp.h"
#include "tests/runner/runner.h"

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("nanoseconds");
        QTest::newRow("the epoch") << QStringLiteral("1970-01-01T00:00:00Z") << qint64(0) << 0;
        QTest::newRow("with a zone") << QStringLiteral("2012-10-09T19:00:55+01:00") << qint64(1349805655) << 0;
        QTest::newRow("west of Greenwich") << QStringLiteral("1970-01-01T00:00:00-03:00") << qint64(10800) << 0;
        QTest::newRow("nanoseconds") << QStringLiteral("2016-03-05T21:29:29.243167252Z") << qint64(1457213369)
                                     << 243167252;
        QTest::newRow("a leap day") << QStringLiteral("2024-02-29T12:00:00.5Z") << qint64(1709208000) << 500000000;
        QTest::newRow("before the epoch") << QStringLiteral("1969-12-31T23:59:59Z") << qint64(-1) << 0;
    }
    void momentsAreRead()
    {
        QFETCH(QString, text);
        const auto moment = history::momentFrom(text.toStdString());
        QVERIFY(moment.has_value());
        QTEST(qint64(moment->seconds), "seconds");
        QTEST(int(moment->nanoseconds), "nanoseconds");
    }

    void otherTextsAreNoMoments_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2016", "2016-13-05T21:29:29Z", "2016-12-05 21:29:29Z", "2016-12-05T21:29:29",
                                 "05-12-2016T21:29:29Z", "2016-12-05T25:29:29Z", "2023-02-29T00:00:00Z",
                                 "2016-12-05T21:29:29.Z", "2016-12-05T21:29:29Zx", "2016-12-05T21:29:29+1:00"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void otherTextsAreNoMoments()
    {
        QFETCH(QString, text);
        QVERIFY(!history::momentFrom(text.toStdString()));
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        for (const qint64 each : {0LL, 1763683200000LL, 1709208000500LL, 951782399999LL, -86400001LL})
            QTest::newRow(qPrintable(QString::number(each))) << each;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(qint64, milliseconds);
        const auto moment = history::momentFrom(history::timestampText(milliseconds));
        QVERIFY(moment.has_value());
        QCOMPARE(qint64(moment->seconds * 1000 + moment->nanoseconds / 1000000), milliseconds);
    }

    void timesAreWrittenAsAwsDoes()
    {
        QCOMPARE(history::timestampText(1763683200007), std::string("2025-11-21T00:00:00.007Z"));
    }
};

BATUTA_TEST(TestTimestamp)
#include "tst_timestamp.moc"

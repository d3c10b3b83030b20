#include "core/price/price.h"
#include "tests/runner/runner.h"

class TestPrice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transitionsCostWhatTheRegionAsks_data()
    {
        QTest::addColumn<QByteArray>("region");
        QTest::addColumn<qint64>("transitions");
        QTest::addColumn<double>("dollars");
        QTest::newRow("N. Virginia") << QByteArray("us-east-1") << qint64(1000) << 0.025;
        QTest::newRow("São Paulo") << QByteArray("sa-east-1") << qint64(1000) << 0.0375;
        QTest::newRow("nowhere in the list") << QByteArray("mars-1") << qint64(1000) << 0.025;
        QTest::newRow("none") << QByteArray("us-east-1") << qint64(0) << 0.0;
        QTest::newRow("nine") << QByteArray() << qint64(9) << 0.000225;
    }
    void transitionsCostWhatTheRegionAsks()
    {
        QFETCH(QByteArray, region);
        QFETCH(qint64, transitions);
        QTEST(price::standard(transitions, price::regionOf(region.toStdString())), "dollars");
    }

    // The worked example of AWS's own page: 100 million runs of 10 s in 64 MB.
    void anExpressWorkflowCostsAsAwsReckons()
    {
        const double cost = price::express(100'000'000, 10'000, 62.85);
        QVERIFY2(std::abs(cost - 482.97) < 0.01, qPrintable(QString::number(cost)));
    }

    void theSmallestBillIsATenthOfASecondIn64Megabytes()
    {
        QCOMPARE(price::express(1, 0, 0), price::express(1, 100, 64));
        QVERIFY(price::express(1, 101, 64) > price::express(1, 100, 64));
        QVERIFY(price::express(1, 100, 65) > price::express(1, 100, 64));
    }
};

BATUTA_TEST(TestPrice)
#include "tst_price.moc"

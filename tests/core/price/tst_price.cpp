#include "core/price/price.h"
#include "tests/runner/runner.h"

#include <cmath>

namespace {

bool isAbout(double one, double other)
{
    return std::abs(one - other) < 0.01;
}

} // namespace

class TestPrice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transitionsCostWhatTheRegionAsks_data()
    {
        QTest::addColumn<QByteArray>("region");
        QTest::addColumn<double>("transitions");
        QTest::addColumn<double>("dollars");
        QTest::newRow("N. Virginia") << QByteArray("us-east-1") << 1000.0 << 0.025;
        QTest::newRow("São Paulo") << QByteArray("sa-east-1") << 1000.0 << 0.0375;
        QTest::newRow("nowhere in the list: the first") << QByteArray("mars-1") << 1000.0 << 0.0375;
        QTest::newRow("none") << QByteArray("us-east-1") << 0.0 << 0.0;
        QTest::newRow("nine") << QByteArray("us-east-1") << 9.0 << 0.000225;
    }
    void transitionsCostWhatTheRegionAsks()
    {
        QFETCH(QByteArray, region);
        QFETCH(double, transitions);
        QTEST(price::standard(transitions, price::builtIn().region(region.toStdString())), "dollars");
    }

    // The worked example of AWS's own page: 50 KB definition, 400 Map steps of 32 KB; 100 million runs of 10 s.
    void anExpressWorkflowCostsAsAwsReckons()
    {
        const double megabytes = price::megabytesOf(50 * 1024, 32 * 1024, 400);
        QVERIFY2(std::abs(megabytes - 62.55) < 0.31, qPrintable(QString::number(megabytes)));
        const double cost = price::express(100e6, 10'000, megabytes);
        QVERIFY2(isAbout(cost, 482.97), qPrintable(QString::number(cost)));
    }

    void theSmallestBillIsATenthOfASecondIn64Megabytes()
    {
        QCOMPARE(price::express(1, 0, 0), price::express(1, 100, 64));
        QVERIFY(price::express(1, 101, 64) > price::express(1, 100, 64));
        QVERIFY(price::express(1, 100, 65) > price::express(1, 100, 64));
    }

    void aMonthBeginsWithFreeTransitions()
    {
        const price::Region &region = price::builtIn().region("us-east-1");
        QCOMPARE(price::standardMonth({10, 0, 0}, 400, region), 0.0);
        QCOMPARE(price::standardMonth({10, 0, 0}, 500, region), 0.025);
    }

    // Law: below the break-even Standard is cheaper, from it on Express is.
    void expressIsCheaperFromTheBreakEvenOn()
    {
        const price::Region &region = price::builtIn().region("sa-east-1");
        for (const std::int64_t transitions : {2, 10, 300}) {
            for (const std::int64_t milliseconds : {50, 2'000, 250'000}) {
                const price::Shape shape{transitions, milliseconds, 64};
                const auto runs = price::breakEven(shape, region);
                if (!runs) {
                    QVERIFY(price::expressMonth(shape, 1e10) > price::standardMonth(shape, 1e10, region));
                    continue;
                }
                QVERIFY(price::expressMonth(shape, *runs) <= price::standardMonth(shape, *runs, region));
                QVERIFY(price::expressMonth(shape, *runs - 1) > price::standardMonth(shape, *runs - 1, region));
            }
        }
    }

    void aListOfTheUsersIsReadOrRefusedAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const QByteArray good = R"~({"date": "2027-01-01", "source": "me", "standard": {"freeTransitionsPerMonth": 0},
            "express": {"perMillionRequests": 2, "tiers": [{"perGigabyteHour": 0.05}]},
            "regions": [{"code": "x", "name": "X", "perThousandTransitions": 1}]})~";
        QTest::newRow("good") << good << QString();
        QTest::newRow("no JSON") << QByteArray("{") << u"prices"_qs;
        QTest::newRow("a text for a price")
            << QByteArray(good).replace("1}]", "\"1\"}]") << u"perThousandTransitions"_qs;
        QTest::newRow("below nothing") << QByteArray(good).replace("Month\": 0", "Month\": -1")
                                       << u"freeTransitionsPerMonth"_qs;
        QTest::newRow("no regions") << QByteArray(good).replace("regions", "region") << u"regions"_qs;
        QTest::newRow("tiers without an end")
            << QByteArray(good).replace("{\"per", "{\"gigabyteHours\": 9, \"per") << u"tiers"_qs;
    }
    void aListOfTheUsersIsReadOrRefusedAtItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        const auto list = price::listFrom(json.toStdString());
        QCOMPARE(bool(list), fault.isEmpty());
        if (list)
            QCOMPARE(list->region("x").perThousandTransitions, 1.0);
        else if (fault != u"prices")
            QCOMPARE(list.error().arguments.value(0), fault);
    }
};

BATUTA_TEST(TestPrice)
#include "tst_price.moc"

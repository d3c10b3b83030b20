#include "core/asl/action_models.h"
#include "core/asl/catalogue.h"
#include "tests/runner/runner.h"

#include <algorithm>

class ActionModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Halving finds every line: whatever is listed, or the list and the models have drifted apart.
    void everyListedActionIsFound()
    {
        int known = 0, listed = 0;
        for (const QString &service : asl::sdkServices()) {
            for (const QString &action : asl::sdkActions(service)) {
                ++listed;
                known += asl::modelledParameters(service, action).has_value() ? 1 : 0;
            }
        }
        QVERIFY2(listed > 15000 && known * 100 > listed * 99, qPrintable(u"%1 of %2"_qs.arg(known).arg(listed)));
    }

    void namesAreAsStepFunctionsWritesThem()
    {
        for (const QString &action : asl::sdkActions(u"ecs"_qs)) {
            for (const asl::Parameter &each :
                 asl::modelledParameters(u"ecs"_qs, action).value_or(std::vector<asl::Parameter>()))
                QVERIFY2(each.name.front().isUpper(), qPrintable(action + u' ' + each.name));
        }
    }

    void theEndsOfTheListAreFound_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("found");
        const QStringList services = asl::sdkServices();
        QTest::newRow("the first") << u"accessanalyzer"_qs << u"applyArchiveRule"_qs << true;
        QTest::newRow("the last") << u"xray"_qs << u"updateTraceSegmentDestination"_qs << true;
        QTest::newRow("before the first") << u"a"_qs << u"b"_qs << false;
        QTest::newRow("behind the last") << u"zzz"_qs << u"zzz"_qs << false;
        QTest::newRow("a service alone") << u"s3"_qs << QString() << false;
        QTest::newRow("nothing at all") << QString() << QString() << false;
        QTest::newRow("a beginning of a name") << u"s3"_qs << u"getObj"_qs << false;
        QTest::newRow("whatever the case") << u"S3"_qs << u"GetObject"_qs << true;
    }
    void theEndsOfTheListAreFound()
    {
        QFETCH(QString, service);
        QFETCH(QString, action);
        QTEST(asl::modelledParameters(service, action).has_value(), "found");
    }

    void servicesHaveTitles()
    {
        QCOMPARE(asl::titlesOf(u"sqs"_qs), (QStringList{u"SQS"_qs, u"Simple Queue Service"_qs}));
        QCOMPARE(asl::titlesOf(u"nosuch"_qs), QStringList());
    }
};

BATUTA_TEST(ActionModelsTest)
#include "tst_action_models.moc"

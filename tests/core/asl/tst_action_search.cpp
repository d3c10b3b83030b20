#include "core/asl/action_search.h"
#include "core/asl/catalogue.h"
#include "core/asl/resource.h"
#include "tests/runner/runner.h"

#include <random>

class ActionSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("resource"); // among the first three
        const auto row = [](const char *typed, const char *resource) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << u"arn:aws:states:::"_qs + QLatin1String(resource);
        };
        row("put item", "dynamodb:putItem");
        row("putitem", "dynamodb:putItem");
        row("item put", "dynamodb:putItem");
        row("s3 get object", "aws-sdk:s3:getObject");
        row("sqs purge", "aws-sdk:sqs:purgeQueue");
        row("purge queue", "aws-sdk:sqs:purgeQueue");
        row("simple queue purge", "aws-sdk:sqs:purgeQueue");
        row("purgar", "aws-sdk:sqs:purgeQueue"); // a slip away
        row("secret value", "aws-sdk:secretsmanager:getSecretValue");
        row("apagar tabela", "aws-sdk:dynamodb:deleteTable");
        row("borrar tabla", "aws-sdk:dynamodb:deleteTable");
        row("criar balde", "aws-sdk:s3:createBucket");
        row("listar usuarios", "aws-sdk:iam:listUsers");
        row("start instances", "aws-sdk:ec2:startInstances");
        row("startinstnces", "aws-sdk:ec2:startInstances");
        row("dynamo putitm", "dynamodb:putItem");
        row("lambda invoke", "lambda:invoke");
    }
    void theBestComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, resource);
        QStringList first;
        for (const asl::ActionHit &hit : asl::actionsFor(typed, 3))
            first << asl::resourceOf(hit);
        QVERIFY2(first.contains(resource), qPrintable(first.join(u' ')));
    }

    void whatIsNowhereFindsNothing()
    {
        QVERIFY(asl::actionsFor(u"qqqqqqqqqqq"_qs, 10).empty());
        QVERIFY(asl::actionsFor(u" - "_qs, 10).empty());
        QVERIFY(asl::actionsFor(u"s3 qqqqqqqqqqq"_qs, 10).empty());
    }

    void noMoreThanAskedFor() { QCOMPARE(asl::actionsFor(u"get"_qs, 7).size(), size_t(7)); }

    // Whoever types a call's own names finds it, and what is found is a call.
    void everyCallIsFoundByItsNames()
    {
        std::mt19937 random(20261128);
        const QStringList services = asl::sdkServices();
        for (int round = 0; round < (runner::IsSanitized ? 50 : 300); ++round) {
            const QString service = services[int(random() % unsigned(services.size()))];
            const QStringList actions = asl::sdkActions(service);
            if (actions.isEmpty())
                continue;
            const asl::ActionHit wanted{service, actions[int(random() % unsigned(actions.size()))], false};
            const auto hits = asl::actionsFor(service + u':' + wanted.action, 20);
            QVERIFY2(std::ranges::find(hits, wanted) != hits.end(), qPrintable(service + u' ' + wanted.action));
            for (const asl::ActionHit &hit : hits)
                QVERIFY(asl::recognitionOf(asl::integrationOf(asl::resourceOf(hit))) == asl::Recognition::Known);
        }
    }
};

BATUTA_TEST(ActionSearchTest)
#include "tst_action_search.moc"

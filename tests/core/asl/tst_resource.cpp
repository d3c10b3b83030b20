#include "core/asl/resource.h"
#include "tests/runner/runner.h"

using asl::IntegrationKind;
using asl::IntegrationPattern;

Q_DECLARE_METATYPE(asl::IntegrationKind)
Q_DECLARE_METATYPE(asl::IntegrationPattern)

class TestResource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesNameServiceActionAndPattern_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<IntegrationKind>("kind");
        QTest::addColumn<IntegrationPattern>("pattern");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *name, const char *resource, IntegrationKind kind, IntegrationPattern pattern,
                            const char *service, const char *action) {
            QTest::newRow(name) << QString::fromLatin1(resource) << kind << pattern << QString::fromLatin1(service)
                                << QString::fromLatin1(action);
        };
        using enum IntegrationKind;
        using enum IntegrationPattern;
        row("a function", "arn:aws:lambda:us-east-1:111111111111:function:charge", Lambda, RequestResponse, "lambda",
            "charge");
        row("a function's version", "arn:aws:lambda:us-east-1:111111111111:function:charge:3", Lambda, RequestResponse,
            "lambda", "charge");
        row("a function in China", "arn:aws-cn:lambda:cn-north-1:111111111111:function:charge", Lambda, RequestResponse,
            "lambda", "charge");
        row("an activity", "arn:aws:states:us-east-1:111111111111:activity:approve", Activity, RequestResponse,
            "states", "approve");
        row("an optimized call", "arn:aws:states:::dynamodb:putItem", Optimized, RequestResponse, "dynamodb",
            "putItem");
        row("a job", "arn:aws:states:::ecs:runTask.sync", Optimized, Sync, "ecs", "runTask");
        row("a nested execution", "arn:aws:states:::states:startExecution.sync:2", Optimized, Sync2, "states",
            "startExecution");
        row("a callback", "arn:aws:states:::sqs:sendMessage.waitForTaskToken", Optimized, WaitForTaskToken, "sqs",
            "sendMessage");
        row("an SDK call", "arn:aws:states:::aws-sdk:s3:listBuckets", AwsSdk, RequestResponse, "s3", "listBuckets");
        row("an SDK callback", "arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken", AwsSdk, WaitForTaskToken,
            "sfn", "startExecution");
        row("an HTTP call", "arn:aws:states:::http:invoke", Http, RequestResponse, "http", "invoke");
        row("a call in some partition", "arn:${AWS::Partition}:states:::sqs:sendMessage.waitForTaskToken", Optimized,
            WaitForTaskToken, "sqs", "sendMessage");
        row("a function somewhere", "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}",
            Lambda, RequestResponse, "lambda", "${Name}");
        row("a substitution that does not end", "arn:${AWS::Partition:states:::sqs:sendMessage", Unknown,
            RequestResponse, "", "");
        row("a substitution", "${ChargeFunctionArn}", Unknown, RequestResponse, "", "");
        row("another runtime's", "docker://docker.io/agrare/hello-world", Unknown, RequestResponse, "", "");
        row("nothing", "", Unknown, RequestResponse, "", "");
        row("too short", "arn:aws:states:::", Unknown, RequestResponse, "", "");
    }
    void resourcesNameServiceActionAndPattern()
    {
        QFETCH(QString, resource);
        QFETCH(IntegrationKind, kind);
        QFETCH(IntegrationPattern, pattern);
        QFETCH(QString, service);
        QFETCH(QString, action);
        const asl::Integration integration = asl::integrationOf(resource);
        QCOMPARE(integration.kind, kind);
        QCOMPARE(integration.pattern, pattern);
        QCOMPARE(integration.service, service);
        QCOMPARE(integration.action, action);
    }

    void theHistorySpellsTheSuffixBack()
    {
        const auto of = [](const char *resource) {
            const asl::Integration integration = asl::integrationOf(QString::fromLatin1(resource));
            return asl::historyResourceType(integration) + u' ' + asl::historyResource(integration);
        };
        QCOMPARE(of("arn:aws:states:::ecs:runTask.sync"), QStringLiteral("ecs runTask.sync"));
        QCOMPARE(of("arn:aws:states:::states:startExecution.sync:2"), QStringLiteral("states startExecution.sync:2"));
        QCOMPARE(of("arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken"),
                 QStringLiteral("aws-sdk:sfn startExecution.waitForTaskToken"));
    }
};

BATUTA_TEST(TestResource)
#include "tst_resource.moc"

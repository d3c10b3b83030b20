#include "core/asl/catalogue.h"
#include "core/asl/reader.h"
#include "core/asl/services.h"
#include "core/json/parser.h"
#include "core/rehearse/error_names.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

// The names in the menu of errors to throw.
class TestErrorNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The names as AWS was recorded to give them, or as its documents write them.
    void anIntegrationsErrorsGoByItsOwnNames_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *resource, const char *error) {
            QTest::addRow("%s", error) << QString::fromLatin1(resource) << QString::fromLatin1(error);
        };
        row("arn:aws:states:::lambda:invoke", "Lambda.TooManyRequestsException");
        row("arn:aws:states:::lambda:invoke", "Lambda.ResourceNotFoundException");
        row("arn:aws:lambda:us-east-1:123456789012:function:cobrar", "Lambda.ServiceException");
        row("arn:aws:states:::dynamodb:putItem", "DynamoDB.AmazonDynamoDBException");
        row("arn:aws:states:::dynamodb:putItem", "DynamoDB.ConditionalCheckFailedException");
        row("arn:aws:states:::aws-sdk:dynamodb:getItem", "DynamoDb.ResourceNotFoundException");
        row("arn:aws:states:::aws-sdk:s3:getObject", "S3.NoSuchKeyException");
        row("arn:aws:states:::aws-sdk:s3:getObject", "S3.S3Exception");
        row("arn:aws:states:::aws-sdk:s3:listObjects", "S3.NoSuchBucketException");
        row("arn:aws:states:::aws-sdk:sfn:sendTaskSuccess", "Sfn.InvalidTokenException");
        row("arn:aws:states:::aws-sdk:secretsmanager:getSecretValue", "SecretsManager.SecretsManagerException");
        row("arn:aws:states:::aws-sdk:sns:publish", "Sns.KmsDisabledException");
        row("arn:aws:states:::aws-sdk:rds:describeDBInstances", "Rds.DbInstanceNotFoundException");
        row("arn:aws:states:::sns:publish", "SNS.InvalidParameterException");
        row("arn:aws:states:::sns:publish", "SNS.NotFoundException");
        row("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "SQS.AmazonSQSException");
        row("arn:aws:states:::states:startExecution.sync:2", "StepFunctions.StateMachineDoesNotExistException");
        row("arn:aws:states:::states:startExecution", "StepFunctions.ExecutionAlreadyExistsException");
        row("arn:aws:states:::events:putEvents", "EventBridge.FailedEntry");
        row("arn:aws:states:::apigateway:invoke", "ApiGateway.403");
        row("arn:aws:states:::http:invoke", "States.Http.Socket");
        row("arn:aws:states:::http:invoke", "States.Http.StatusCode.503");
        row("arn:aws:states:::glue:startJobRun.sync", "Glue.ConcurrentRunsExceededException");
        row("arn:aws:states:::bedrock:invokeModel", "Bedrock.ThrottlingException");
        row("arn:aws:states:::bedrockagentcore:invokeHarness", "BedrockAgentCore.ThrottlingException");
    }

    void anIntegrationsErrorsGoByItsOwnNames()
    {
        QFETCH(QString, resource);
        QFETCH(QString, error);
        const QStringList names = rehearse::serviceErrors(asl::integrationOf(resource));
        QVERIFY2(names.contains(error), qPrintable(names.join(u' ')));
    }

    void everyOptimizedCallHasErrorsOfItsOwn()
    {
        for (const asl::ServiceCall &call : asl::serviceCalls()) {
            const QString resource = QStringLiteral("arn:aws:states:::%1:%2")
                                         .arg(QLatin1StringView(call.service), QLatin1StringView(call.action));
            QVERIFY2(!rehearse::serviceErrors(asl::integrationOf(resource)).isEmpty(), qPrintable(resource));
        }
    }

    void noErrorOfTheSdkIsMisspelt()
    {
        static const QRegularExpression form(QStringLiteral("^[A-Z][A-Za-z0-9]*\\.[A-Z][A-Za-z0-9]*Exception$"));
        for (const QString &service : asl::sdkServices()) {
            for (const QString &action : asl::sdkActions(service)) {
                const asl::Integration call{asl::IntegrationKind::AwsSdk, {}, service, action};
                for (const QString &name : rehearse::serviceErrors(call))
                    QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
            }
        }
    }

    void whatTheStateHandlesComesFirst()
    {
        const asl::Definition definition = asl::read(json::parse(QStringLiteral(R"({"StartAt": "A", "States": {"A": {
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
            "Retry": [{"ErrorEquals": ["CartaoRecusado", "Lambda.ServiceException"]}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "A"}]}}})")));
        const rehearse::ErrorNames names = rehearse::errorNames(definition.root.states.front());
        QCOMPARE(names.handled, QStringList({u"CartaoRecusado"_qs, u"Lambda.ServiceException"_qs}));
        QVERIFY(!names.ofService.contains(u"Lambda.ServiceException"_qs));
        QVERIFY(names.ofStates.contains(u"States.TaskFailed"_qs));
    }
};

BATUTA_TEST(TestErrorNames)
#include "tst_error_names.moc"

#include "core/asl/catalogue.h"
#include "core/asl/services.h"
#include "core/rehearse/answer_default.h"
#include "core/simulate/test_state/response_shape.h"
#include "tests/runner/runner.h"

namespace {

Value answerTo(const QString &resource, const Value &sent = {})
{
    return rehearse::defaultAnswer(resource.toStdString(), sent.is_null() ? nullptr : &sent);
}

std::vector<const char *> suffixesOf(asl::Waits waits)
{
    switch (waits) {
    case asl::Waits::Never: return {""};
    case asl::Waits::ForJob: return {"", ".sync"};
    case asl::Waits::ForCallback: return {"", ".waitForTaskToken"};
    case asl::Waits::ForEither: return {"", ".sync", ".waitForTaskToken"};
    }
    return {};
}

QString resourceOf(const asl::ServiceCall &call, const char *suffix)
{
    return QStringLiteral("arn:aws:states:::%1:%2%3")
        .arg(QLatin1StringView(call.service), QLatin1StringView(call.action), QLatin1StringView(suffix));
}

} // namespace

// What a task that nobody mocked is offered as its answer.
class TestAnswerDefault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Single quotes stand for double ones. `field` is where the answer has `value`; null: something, whatever it is.
    void eachWayOfCallingAnswersInItsOwnShape_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *resource, const char *sent, const char *field, const char *value) {
            QTest::addRow("%s %s", resource, field)
                << u"arn:aws:states:::"_qs + QLatin1StringView(resource)
                << QString::fromLatin1(sent).replace(u'\'', u'"') << QString::fromLatin1(field)
                << QString::fromLatin1(value).replace(u'\'', u'"');
        };
        const char *none = "{}";
        row("lambda:invoke", "{'Payload': {'id': 7}}", "/Payload/id", "7");
        row("lambda:invoke", none, "/StatusCode", "200");
        row("lambda:invoke", none, "/ExecutedVersion", "'$LATEST'");
        row("lambda:invoke", none, "/SdkHttpMetadata/HttpStatusCode", "200");
        row("lambda:invoke", "{'InvocationType': 'Event'}", "/StatusCode", "202");
        row("lambda:invoke.waitForTaskToken", none, "", "{}");
        row("ecs:runTask", none, "/Failures", "[]");
        row("ecs:runTask", none, "/Tasks/0/TaskArn", "null");
        row("ecs:runTask.sync", none, "/LastStatus", "'STOPPED'");
        row("ecs:runTask.sync", none, "/Containers/0/ExitCode", "0");
        row("ecs:runTask.sync", none, "/TaskArn", "null");
        row("batch:submitJob", none, "/JobId", "null");
        row("batch:submitJob.sync", "{'JobName': 'noite'}", "/Status", "'SUCCEEDED'");
        row("batch:submitJob.sync", "{'JobName': 'noite'}", "/JobName", "'noite'");
        row("glue:startJobRun", none, "/JobRunId", "null");
        row("glue:startJobRun.sync", "{'JobName': 'noite'}", "/JobRunState", "'SUCCEEDED'");
        row("codebuild:startBuild", none, "/Build/BuildStatus", "'IN_PROGRESS'");
        row("codebuild:startBuild.sync", none, "/Build/BuildStatus", "'SUCCEEDED'");
        row("athena:startQueryExecution", none, "/QueryExecutionId", "null");
        row("athena:startQueryExecution.sync", none, "/QueryExecution/Status/State", "'SUCCEEDED'");
        row("sagemaker:createTrainingJob", none, "/TrainingJobArn", "null");
        row("sagemaker:createTrainingJob.sync", none, "/TrainingJobStatus", "'Completed'");
        row("elasticmapreduce:createCluster", none, "/ClusterId", "null");
        row("elasticmapreduce:createCluster.sync", none, "/Cluster/Status/State", "'WAITING'");
        row("elasticmapreduce:addStep.sync", none, "/Step/Status/State", "'COMPLETED'");
        row("emr-serverless:startJobRun.sync", none, "/JobRun/State", "'SUCCESS'");
        row("mediaconvert:createJob.sync", none, "/Job/Status", "'COMPLETE'");
        row("states:startExecution", none, "/ExecutionArn", "null");
        row("states:startExecution.sync", "{'Input': {'a': 1}}", "/Input", "'{\\'a\\':1}'");
        row("states:startExecution.sync", none, "/Output", "'{}'");
        row("states:startExecution.sync:2", "{'Input': {'a': 1}}", "/Input/a", "1");
        row("states:startExecution.sync:2", none, "/Output", "{}");
        row("http:invoke", none, "/StatusCode", "200");
        row("http:invoke", none, "/StatusText", "'OK'");
        row("http:invoke", none, "/ResponseBody", "{}");
        row("apigateway:invoke", none, "/ResponseBody", "{}");
        row("dynamodb:getItem", "{'Key': {'id': {'S': '7'}}}", "/Item/id/S", "'7'");
        row("dynamodb:updateItem", "{'Key': {'id': {'S': '7'}}, 'ReturnValues': 'ALL_NEW'}", "/Attributes/id/S", "'7'");
        row("aws-sdk:dynamodb:putItem", none, "", "{}");
        row("aws-sdk:dynamodb:query", none, "/Items", "[]");
        row("sqs:sendMessage", "{'MessageBody': 'HelloWorld'}", "/MD5OfMessageBody",
            "'68e109f0f40ca72a15e05cc22786f8e6'");
        row("sns:publish", none, "/MessageId", "null");
        row("events:putEvents", "{'Entries': [{}, {}]}", "/Entries/1/EventId", "null");
        row("events:putEvents", none, "/FailedEntryCount", "0");
        row("bedrock:invokeModel", none, "/Body/stopReason", "'end_turn'");
        row("bedrockagentcore:invokeHarness", none, "/Output/Message/Content/0/Text", "''");
        row("bedrockagentcore:invokeHarness", none, "/StopReason", "'end_turn'");
        row("aws-sdk:secretsmanager:getSecretValue", none, "/SecretString", "null");
        row("aws-sdk:ec2:describeInstances", none, "/Reservations/0/Instances/0/InstanceId", "null");
        row("aws-sdk:sfn:describeExecution", none, "/Status", "'SUCCEEDED'");
        row("aws-sdk:s3:getObject", none, "/Body", "'example'");
    }

    void eachWayOfCallingAnswersInItsOwnShape()
    {
        QFETCH(QString, resource);
        QFETCH(QString, sent);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Value answer = answerTo(resource, Value::parse(sent.toStdString()));
        const Value::json_pointer place(field.toStdString());
        QVERIFY2(answer.contains(place), answer.dump(1).c_str());
        if (value != u"null")
            QCOMPARE(answer.at(place).dump(), Value::parse(value.toStdString()).dump());
    }

    void everyOptimizedCallHasAnAnswerInEachPattern()
    {
        for (const asl::ServiceCall &call : asl::serviceCalls()) {
            for (const char *suffix : suffixesOf(call.waits)) {
                const QString resource = resourceOf(call, suffix);
                const Value answer = answerTo(resource);
                QVERIFY2(answer.is_object(), qPrintable(resource));
                const auto complaint = complaintOf(resource, answer);
                QVERIFY2(!complaint, qPrintable(resource + QStringLiteral(": ") + complaint.value_or(QString())));
                // What waits for a job tells of the job.
                if (qstrcmp(suffix, ".sync") == 0)
                    QVERIFY2(!answer.empty() && answer != answerTo(resourceOf(call, "")), qPrintable(resource));
            }
        }
    }

    void everyActionOfTheSdkAnswersInItsShape()
    {
        int answered = 0;
        for (const QString &service : asl::sdkServices()) {
            for (const QString &action : asl::sdkActions(service)) {
                const QString resource = QStringLiteral("arn:aws:states:::aws-sdk:%1:%2").arg(service, action);
                const Value answer = answerTo(resource);
                QVERIFY2(answer.is_object(), qPrintable(resource));
                const auto complaint = complaintOf(resource, answer);
                QVERIFY2(!complaint, qPrintable(resource + QStringLiteral(": ") + complaint.value_or(QString())));
                answered += answer.empty() ? 0 : 1;
            }
        }
        QVERIFY2(answered > 14'000, qPrintable(QString::number(answered)));
    }

    // A loop that asks for the next page would never end.
    void noAnswerTellsOfMorePages()
    {
        for (const char *resource : {"aws-sdk:ec2:describeInstances", "aws-sdk:s3:listObjectsV2",
                                     "aws-sdk:sqs:listQueues", "aws-sdk:dynamodb:scan", "aws-sdk:iam:listUsers"}) {
            const std::string answer = answerTo(u"arn:aws:states:::"_qs + QLatin1StringView(resource)).dump();
            for (const char *field : {"NextToken", "NextContinuationToken", "\"Marker\"", "LastEvaluatedKey", ":true"})
                QVERIFY2(answer.find(field) == std::string::npos, answer.c_str());
        }
    }

private:
    static std::optional<QString> complaintOf(const QString &resource, const Value &answer)
    {
        const auto complaint = sim::shapeComplaint(asl::integrationOf(resource), answer, sim::FieldValidation::Strict);
        return complaint ? std::optional(QString::fromStdString(*complaint)) : std::nullopt;
    }
};

BATUTA_TEST(TestAnswerDefault)
#include "tst_answer_default.moc"

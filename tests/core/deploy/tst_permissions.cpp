// A row for each way of calling: what the role must be allowed, and on what.
#include "core/asl/reader.h"
#include "core/deploy/iam_names.h"
#include "core/deploy/permissions.h"
#include "core/json/parser.h"
#include "tests/runner/runner.h"

namespace {

using namespace Qt::StringLiterals;

deploy::Options named()
{
    deploy::Options options;
    options.name = u"order"_s;
    return options;
}

// "action,action @ resource resource ? test key=value", one line a statement. ARNs of this account in short: "sqs::orders".
QString inShort(const deploy::Statement &statement)
{
    QString text = statement.actions.join(u',') + u" @ "_s + statement.resources.join(u' ');
    for (const deploy::Condition &condition : statement.conditions)
        text += u" ? "_s + condition.test + u' ' + condition.key + u'=' + condition.values.join(u' ');
    text.replace(u"arn:${AWS::Partition}:"_s, u"~"_s);
    text.replace(u":${AWS::Region}:${AWS::AccountId}:"_s, u"::"_s);
    return text;
}

QStringList permissionsIn(const QString &states, deploy::Options options = named())
{
    const QString text = u"{\"StartAt\": \"A\", \"States\": {%1}}"_s.arg(states);
    QStringList lines;
    for (const deploy::Statement &statement : permissionsOf(asl::read(json::parse(text)), options))
        lines << inShort(statement);
    return lines;
}

QStringList taskNeeds(const QString &resource, const QString &arguments, const QString &more = {})
{
    return permissionsIn(uR"("A": {"Type": "Task", "Resource": "%1", "Arguments": %2, %3 "End": true})"_s.arg(
        resource, arguments, more));
}

QString watched(const char *rule)
{
    return u"events:PutTargets,events:PutRule,events:DescribeRule @ ~events::rule/"_s + QLatin1String(rule);
}

QString passed(const char *role, const char *service)
{
    return u"iam:PassRole @ %1 ? StringEquals iam:PassedToService=%2"_s.arg(QLatin1String(role),
                                                                            QLatin1String(service));
}

} // namespace

class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QStringList>("needs");
        const auto row = [](const char *name, const char *call, const char *arguments, const QStringList &needs) {
            QTest::newRow(name) << u"arn:aws:states:::"_s + QString::fromLatin1(call) << QString::fromLatin1(arguments)
                                << needs;
        };
        const QString bothFunctions = u"lambda:InvokeFunction @ ~lambda::function:charge ~lambda::function:charge:*"_s;
        row("a function by its name", "lambda:invoke", R"({"FunctionName": "charge"})", {bothFunctions});
        row("a function's version is no other function", "lambda:invoke", R"({"FunctionName": "charge:3"})",
            {bothFunctions});
        row("a function by its ARN and alias", "lambda:invoke.waitForTaskToken",
            R"({"FunctionName": "arn:aws:lambda:eu-west-1:1:function:charge:prod"})",
            {u"lambda:InvokeFunction @ arn:aws:lambda:eu-west-1:1:function:charge arn:aws:lambda:eu-west-1:1:function:charge:*"_s});
        row("a function that only the run knows", "lambda:invoke", R"({"FunctionName": "{% $f %}"})",
            {u"lambda:InvokeFunction @ ~lambda::function:* ~lambda::function:*:*"_s});
        row("a function that a parameter names", "lambda:invoke", R"({"FunctionName": "${Charge}"})",
            {u"lambda:InvokeFunction @ ~lambda::function:${Charge} ~lambda::function:${Charge}:*"_s});
        row("a function whose ARN a parameter is", "lambda:invoke", R"({"FunctionName": "${ChargeArn}"})",
            {u"lambda:InvokeFunction @ ${ChargeArn} ${ChargeArn}:*"_s});
        row("a queue by its URL", "sqs:sendMessage",
            R"({"QueueUrl": "https://sqs.sa-east-1.amazonaws.com/123456789012/orders"})",
            {u"sqs:SendMessage @ ~sqs:sa-east-1:123456789012:orders"_s});
        row("a queue that only the run knows", "sqs:sendMessage.waitForTaskToken", R"({"QueueUrl": "{% $q %}"})",
            {u"sqs:SendMessage @ ~sqs::*"_s});
        row("a topic", "sns:publish", R"({"TopicArn": "arn:aws:sns:us-east-1:1:t"})",
            {u"sns:Publish @ arn:aws:sns:us-east-1:1:t"_s});
        row("a telephone", "sns:publish", R"({"PhoneNumber": "+55"})", {u"sns:Publish @ *"_s});
        row("a table", "dynamodb:updateItem", R"({"TableName": "Orders"})",
            {u"dynamodb:UpdateItem @ ~dynamodb::table/Orders"_s});
        row("a table with a parameter in its name", "dynamodb:getItem", R"({"TableName": "x-${Stage}"})",
            {u"dynamodb:GetItem @ ~dynamodb::table/x-${Stage}"_s});
        row("a workflow that is started", "states:startExecution",
            R"({"StateMachineArn": "arn:aws:states:us-east-1:1:stateMachine:child"})",
            {u"states:StartExecution @ arn:aws:states:us-east-1:1:stateMachine:child"_s});
        row("a workflow that is waited for", "states:startExecution.sync:2",
            R"({"StateMachineArn": "arn:aws:states:us-east-1:1:stateMachine:child:prod"})",
            {u"states:StartExecution @ arn:aws:states:us-east-1:1:stateMachine:child:prod"_s,
             u"states:DescribeExecution,states:StopExecution @ arn:aws:states:us-east-1:1:execution:child:*"_s,
             watched("StepFunctionsGetEventsForStepFunctionsExecutionRule")});
        row("a workflow that a parameter is", "states:startExecution.sync", R"({"StateMachineArn": "${Child}"})",
            {u"states:StartExecution @ ${Child}"_s,
             u"states:DescribeExecution,states:StopExecution @ ~states::execution:*"_s,
             watched("StepFunctionsGetEventsForStepFunctionsExecutionRule")});
        const QString ecsRoles = passed("~iam::${AWS::AccountId}:role/*", "ecs-tasks.amazonaws.com");
        row("a container that runs on", "ecs:runTask", R"({"TaskDefinition": "job:3"})",
            {u"ecs:RunTask @ ~ecs::task-definition/job:3"_s, ecsRoles});
        row("a container that is waited for", "ecs:runTask.sync", R"({"TaskDefinition": "job"})",
            {u"ecs:RunTask @ ~ecs::task-definition/job:*"_s, u"ecs:StopTask,ecs:DescribeTasks @ ~ecs::task/*"_s,
             ecsRoles, watched("StepFunctionsGetEventsForECSTaskRule")});
        row("a job of Glue's", "glue:startJobRun.sync", R"({"JobName": "etl"})",
            {u"glue:StartJobRun @ ~glue::job/etl"_s,
             u"glue:GetJobRun,glue:GetJobRuns,glue:BatchStopJobRun @ ~glue::job/etl"_s});
        row("a job of Batch's", "batch:submitJob.sync", R"({"JobDefinition": "d", "JobQueue": "q", "JobName": "n"})",
            {u"batch:SubmitJob @ ~batch::job-definition/d ~batch::job-definition/d:* ~batch::job-queue/q"_s,
             u"batch:DescribeJobs,batch:TerminateJob @ *"_s, watched("StepFunctionsGetEventsForBatchJobsRule")});
        row("a build", "codebuild:startBuild.sync", R"({"ProjectName": "p"})",
            {u"codebuild:StartBuild @ ~codebuild::project/p"_s,
             u"codebuild:StopBuild,codebuild:BatchGetBuilds @ ~codebuild::project/p"_s,
             watched("StepFunctionsGetEventForCodeBuildStartBuildRule")});
        row("a training", "sagemaker:createTrainingJob.sync",
            R"({"TrainingJobName": "t", "RoleArn": "arn:aws:iam::1:role/sm"})",
            {u"sagemaker:CreateTrainingJob,sagemaker:AddTags @ ~sagemaker::training-job/t*"_s,
             u"sagemaker:ListTags @ *"_s,
             u"sagemaker:DescribeTrainingJob,sagemaker:StopTrainingJob @ ~sagemaker::training-job/t*"_s,
             passed("arn:aws:iam::1:role/sm", "sagemaker.amazonaws.com"),
             watched("StepFunctionsGetEventsForSageMakerTrainingJobsRule")});
        row("a step of a cluster", "elasticmapreduce:addStep.sync", R"({"ClusterId": "j-1", "Step": {}})",
            {u"elasticmapreduce:AddJobFlowSteps @ ~elasticmapreduce::cluster/j-1"_s,
             u"elasticmapreduce:DescribeStep,elasticmapreduce:CancelSteps @ ~elasticmapreduce::cluster/j-1"_s,
             watched("StepFunctionsGetEventForEMRAddJobFlowStepsRule")});
        row("a serverless job of EMR's", "emr-serverless:startJobRun.sync",
            R"({"ApplicationId": "a", "ExecutionRoleArn": "arn:aws:iam::1:role/r"})",
            {u"emr-serverless:StartJobRun @ ~emr-serverless::/applications/a"_s,
             passed("arn:aws:iam::1:role/r", "emr-serverless.amazonaws.com"),
             u"emr-serverless:GetJobRun,emr-serverless:CancelJobRun @ ~emr-serverless::/applications/a/jobruns/*"_s,
             watched("StepFunctionsGetEventsForEMRServerlessJobRule")});
        row("an event for two buses", "events:putEvents",
            R"({"Entries": [{"Source": "a"}, {"EventBusName": "other"}]})",
            {u"events:PutEvents @ ~events::event-bus/default ~events::event-bus/other"_s});
        row("a page of the web", "http:invoke",
            R"({"ApiEndpoint": "https://a.example/x", "Method": "GET", "Authentication": {"ConnectionArn": "arn:aws:events:us-east-1:1:connection/c/0"}})",
            {u"states:InvokeHTTPEndpoint @ * ? StringEquals states:HTTPMethod=GET ? StringLike states:HTTPEndpoint=https://a.example/x"_s,
             u"events:RetrieveConnectionCredentials @ arn:aws:events:us-east-1:1:connection/c/0"_s,
             u"secretsmanager:GetSecretValue,secretsmanager:DescribeSecret @ ~secretsmanager::secret:events!connection/*"_s});
        row("a model", "bedrock:invokeModel",
            R"({"ModelId": "amazon.nova-lite-v1:0", "Output": {"S3Uri": "s3://b/k"}})",
            {u"bedrock:InvokeModel @ ~bedrock:${AWS::Region}::foundation-model/amazon.nova-lite-v1:0"_s,
             u"s3:PutObject @ ~s3:::b/k"_s});
        row("an API", "apigateway:invoke",
            R"({"ApiEndpoint": "abc.execute-api.us-east-1.amazonaws.com", "Method": "POST", "Stage": "dev", "Path": "/a/b"})",
            {u"execute-api:Invoke @ ~execute-api::abc/dev/POST/a/b"_s});
        row("EKS lets in by rules of its own", "eks:runJob.sync", R"({"ClusterName": "c"})", {});
    }

    void calls()
    {
        QFETCH(QString, call);
        QFETCH(QString, arguments);
        QFETCH(QStringList, needs);
        QCOMPARE(taskNeeds(call, arguments), needs);
    }

    void sdkCalls_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("needs");
        const auto row = [](const char *call, const char *arguments, const char *needs) {
            QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(arguments)
                                << QString::fromLatin1(needs);
        };
        row("s3:listBuckets", "{}", "s3:ListAllMyBuckets @ *");
        row("s3:listObjectsV2", R"({"Bucket": "b"})", "s3:ListBucket @ ~s3:::b");
        row("s3:headObject", R"({"Bucket": "b", "Key": "k/1"})", "s3:GetObject @ ~s3:::b/k/1");
        row("s3:putObject", R"({"Bucket": "${B}", "Key": "{% $k %}"})", "s3:PutObject @ ~s3:::${B}/*");
        row("s3:copyObject", R"({"Bucket": "b", "Key": "k", "CopySource": "/a/k"})",
            "s3:GetObject,s3:PutObject @ ~s3:::b/k ~s3:::a/k");
        row("lambda:invoke", R"({"FunctionName": "f"})",
            "lambda:InvokeFunction @ ~lambda::function:f ~lambda::function:f:*");
        row("cloudwatchlogs:putLogEvents", R"({"LogGroupName": "g"})",
            "logs:PutLogEvents @ ~logs::log-group:g ~logs::log-group:g:*");
        row("sfn:startExecution", R"({"StateMachineArn": "${M}"})", "states:StartExecution @ ${M}");
        row("sesv2:sendEmail", "{}", "ses:SendEmail @ *");
        row("eventbridge:putEvents", R"({"Entries": [{}]})", "events:PutEvents @ ~events::event-bus/default");
        row("dynamodb:query", R"({"TableName": "T", "IndexName": "i"})", "dynamodb:Query @ ~dynamodb::table/T/index/i");
        row("dynamodb:query", R"({"TableName": "T"})", "dynamodb:Query @ ~dynamodb::table/T");
        row("secretsmanager:getSecretValue", R"({"SecretId": "db"})",
            "secretsmanager:GetSecretValue @ ~secretsmanager::secret:db-??????");
        row("ssm:getParameter", R"({"Name": "/a/b"})", "ssm:GetParameter @ ~ssm::parameter/a/b");
        row("rekognition:detectLabels", R"({"Image": {}})", "rekognition:DetectLabels @ *");
        row("bedrockruntime:converse", R"({"ModelId": "us.amazon.nova-lite-v1:0"})",
            "bedrock:InvokeModel @ ~bedrock::inference-profile/us.amazon.nova-lite-v1:0");
    }

    void sdkCalls()
    {
        QFETCH(QString, call);
        QFETCH(QString, arguments);
        QFETCH(QString, needs);
        QCOMPARE(taskNeeds(u"arn:aws:states:::aws-sdk:"_s + call, arguments), QStringList{needs});
    }

    void aFunctionsOwnArn()
    {
        QCOMPARE(
            taskNeeds(u"arn:aws:lambda:us-east-1:1:function:f:prod"_s, u"{}"_s),
            QStringList{
                u"lambda:InvokeFunction @ arn:aws:lambda:us-east-1:1:function:f arn:aws:lambda:us-east-1:1:function:f:*"_s});
        QCOMPARE(taskNeeds(u"${F}"_s, u"{}"_s), QStringList{u"lambda:InvokeFunction @ ${F} ${F}:*"_s});
    }

    void anActivityNeedsNothing()
    {
        QCOMPARE(taskNeeds(u"arn:aws:states:us-east-1:1:activity:approve"_s, u"{}"_s), QStringList());
    }

    // The other account's role is what calls.
    void anotherAccountsRoleIsTaken()
    {
        QCOMPARE(taskNeeds(u"arn:aws:states:::lambda:invoke"_s, uR"({"FunctionName": "f"})"_s,
                           uR"("Credentials": {"RoleArn": "arn:aws:iam::2:role/r"},)"_s),
                 QStringList{u"sts:AssumeRole @ arn:aws:iam::2:role/r"_s});
    }

    // JSONPath tells by its keys what only the run knows.
    void parametersOfPaths()
    {
        const QString task =
            uR"("A": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Parameters": {%1},
                                 "End": true})"_s;
        QCOMPARE(permissionsIn(task.arg(uR"("TableName.$": "$.t")"_s)),
                 QStringList{u"dynamodb:GetItem @ ~dynamodb::table/*"_s});
        QCOMPARE(permissionsIn(task.arg(uR"("TableName": "T")"_s)),
                 QStringList{u"dynamodb:GetItem @ ~dynamodb::table/T"_s});
    }

    void statesThatNeedTheSameShareAStatement()
    {
        const QString task = uR"("%1": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
                                 "Arguments": {"TableName": "%2"}, "End": true})"_s;
        QCOMPARE(
            permissionsIn(task.arg(u"A"_s, u"T"_s) + u',' + task.arg(u"B"_s, u"U"_s) + u',' + task.arg(u"C"_s, u"T"_s)),
            QStringList{u"dynamodb:GetItem @ ~dynamodb::table/T ~dynamodb::table/U"_s});
    }

    void aDistributedMapStartsItself()
    {
        const QString map =
            uR"("A": {"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "%1"}, "StartAt": "B",
            "States": {"B": {"Type": "Pass", "End": true}}},
            "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key.$": "$.k"}},
            "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "r", "Prefix": "p"}},
            "End": true})"_s;
        QCOMPARE(permissionsIn(map.arg(u"INLINE"_s)), QStringList());
        QCOMPARE(permissionsIn(map.arg(u"DISTRIBUTED"_s)),
                 (QStringList{u"states:StartExecution @ ~states::stateMachine:order"_s,
                              u"states:DescribeExecution,states:StopExecution,states:RedriveExecution @ "
                              "~states::execution:order/*:*"_s,
                              u"s3:GetObject @ ~s3:::b/*"_s,
                              u"s3:PutObject,s3:GetObject,s3:ListMultipartUploadParts,s3:AbortMultipartUpload @ "
                              "~s3:::r/p/*"_s}));
    }

    void loggingAndTracing()
    {
        deploy::Options options = named();
        options.logLevel = deploy::LogLevel::Error;
        options.traces = true;
        const QStringList needs = permissionsIn(uR"("A": {"Type": "Pass", "End": true})"_s, options);
        QCOMPARE(needs.size(), 2);
        QVERIFY(needs[0].startsWith(u"logs:CreateLogDelivery,"_s) && needs[0].endsWith(u"@ *"_s));
        QVERIFY(needs[1].startsWith(u"xray:PutTraceSegments,"_s) && needs[1].endsWith(u"@ *"_s));
    }

    // What is wider than a name says why, in words for a comment.
    void whatIsWideSaysWhy()
    {
        const auto statements = permissionsOf(
            asl::read(json::parse(
                uR"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
                "Arguments": {"QueueUrl": "{% $q %}"}, "End": true}}})"_s)),
            named());
        QCOMPARE(statements.front().states, QStringList{u"A"_s});
        QVERIFY(statements.front().why.join(u' ').contains(u"QueueUrl"_s));
    }

    void namesOfIam()
    {
        QCOMPARE(deploy::iamActionsOf(u"ec2"_s, u"describeInstances"_s), QStringList{u"ec2:DescribeInstances"_s});
        QCOMPARE(deploy::iamActionsOf(u"SFN"_s, u"sendTaskSuccess"_s), QStringList{u"states:SendTaskSuccess"_s});
        QCOMPARE(deploy::iamActionsOf(u"kms"_s, u"reEncrypt"_s),
                 (QStringList{u"kms:ReEncryptFrom"_s, u"kms:ReEncryptTo"_s}));
        QCOMPARE(deploy::iamActionsOf(u"apigateway"_s, u"getRestApis"_s), QStringList{u"apigateway:GET"_s});
        QCOMPARE(deploy::iamActionsOf(u"opensearch"_s, u"describeDomain"_s), QStringList{u"es:DescribeDomain"_s});
    }
};

BATUTA_TEST(TestPermissions)
#include "tst_permissions.moc"

#include "core/asl/catalogue.h"
#include "tests/core/validate/checking.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

using namespace checking;

// Resources against the catalogue of AWS's services.
class ResourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAwsDoesNotKnow_data();
    void tellsWhatAwsDoesNotKnow();
    void readsAndWritesOnlyS3_data();
    void readsAndWritesOnlyS3();
    void namesWhatCanBeCalled();
    void saysWhenServicesCameAndWent();
    void knowsWhatAHarnessNeeds_data();
    void knowsWhatAHarnessNeeds();
};

void ResourcesTest::tellsWhatAwsDoesNotKnow_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *resource, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(resource) << QString::fromLatin1(expected);
    };
    row("an optimized action", "arn:aws:states:::sagemaker:createTrainingJob.sync", "");
    row("an action that runs no job", "arn:aws:states:::dynamodb:putItem.sync", "ERROR unknown-resource");
    row("an action that calls nobody back", "arn:aws:states:::glue:startJobRun.waitForTaskToken",
        "ERROR unknown-resource");
    row("a second form that only nested executions have", "arn:aws:states:::glue:startJobRun.sync:2",
        "ERROR unknown-resource");
    row("a nested execution", "arn:aws:states:::states:startExecution.sync:2", "");
    row("a service that is not optimized", "arn:aws:states:::kinesis:putRecord", "ERROR unknown-resource");
    row("an action of the SDK", "arn:aws:states:::aws-sdk:s3:listBuckets", "");
    row("an SDK action in other letters", "arn:aws:states:::aws-sdk:S3:ListBuckets", "");
    row("an SDK action that there is not", "arn:aws:states:::aws-sdk:s3:listPails", "ERROR unknown-resource");
    row("an SDK action waited for", "arn:aws:states:::aws-sdk:s3:listBuckets.sync", "ERROR unknown-resource");
    row("an SDK action that calls back", "arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken", "");
    row("an agent's harness", "arn:aws:states:::bedrockagentcore:invokeHarness", "");
    row("a harness that is waited for", "arn:aws:states:::bedrockagentcore:invokeHarness.sync",
        "ERROR unknown-resource");
    row("a harness that calls back", "arn:aws:states:::bedrockagentcore:invokeHarness.waitForTaskToken",
        "ERROR unknown-resource");
    // Developer Guide, "Service integrations release history", 2026-03-12 to 2026-09-25.
    row("a service that came in March 2026", "arn:aws:states:::aws-sdk:s3vectors:queryVectors", "");
    row("one of which no model tells the actions", "arn:aws:states:::aws-sdk:sagemakerruntimehttp2:any", "");
    row("a service that came in June 2026", "arn:aws:states:::aws-sdk:s3files:createFileSystem", "");
    row("a service that came in August 2026", "arn:aws:states:::aws-sdk:lambdamicrovms:runMicrovm", "");
    row("an action that it has not", "arn:aws:states:::aws-sdk:lambdamicrovms:flyMicrovm", "ERROR unknown-resource");
    row("a service that came in September 2026", "arn:aws:states:::aws-sdk:agentregistry:any", "");
    row("a service that went in March 2026", "arn:aws:states:::aws-sdk:qldb:listLedgers", "WARNING service-gone");
    row("a service that went in June 2026", "arn:aws:states:::aws-sdk:lexruntime:postText", "WARNING service-gone");
    // Developer Guide, "Supported AWS SDK service integrations", 2025.
    row("an action that Step Functions does not support", "arn:aws:states:::aws-sdk:sts:assumeRole",
        "ERROR unknown-resource");
    row("a service as Step Functions names it", "arn:aws:states:::aws-sdk:databasemigration:startReplicationTask", "");
    row("a service as only its model names it",
        "arn:aws:states:::aws-sdk:databasemigrationservice:startReplicationTask", "WARNING service-not-catalogued");
    row("a service under its other name", "arn:aws:states:::aws-sdk:config:putEvaluations", "");
    row("a service that may be new", "arn:aws:states:::aws-sdk:brandnew:do", "WARNING service-not-catalogued");
    row("a call over HTTP", "arn:aws:states:::http:invoke", "");
    row("a function", "arn:aws:lambda:us-east-1:111111111111:function:f:1", "");
    row("a function without a name", "arn:aws:lambda:us-east-1:111111111111:function", "ERROR unknown-resource");
    row("half an integration", "arn:aws:states:::lambda", "ERROR unknown-resource");
    row("an integration as the console once wrote it", "arn:aws:states:us-east-1:111111111111:aws-sdk:s3:getObject",
        "");
    row("an activity", "arn:aws:states:us-east-1:111111111111:activity:a", "");
    row("another runtime's", "docker://hello-world", "");
    row("a substitution", "arn:${AWS::Partition}:states:::nothing:known", "");
    row("nothing", "", "ERROR empty-value");
}

void ResourcesTest::tellsWhatAwsDoesNotKnow()
{
    QFETCH(QString, resource);
    QFETCH(QString, expected);
    const QString marked = expected.isEmpty() ? QString() : expected + QStringLiteral(" '%1'").arg(resource);
    const QStringList all =
        told(machine(QStringLiteral("'A': {'Type': 'Task', 'Resource': '%1', 'End': true}").arg(resource)));
    compare(all.filter(QRegularExpression(u"^(?!WARNING missing-parameter)"_qs)), marked);
}

void ResourcesTest::readsAndWritesOnlyS3_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *field, const char *action, bool sound) {
        const QString resource = QStringLiteral("arn:aws:states:::") + QLatin1String(action);
        QTest::newRow(name)
            << QStringLiteral("'%1': {'Resource': '%2', 'Parameters': {}}").arg(QLatin1String(field), resource)
            << (sound ? QString() : QStringLiteral("ERROR unknown-resource '%1'").arg(resource));
    };
    row("items of a file", "ItemReader", "s3:getObject", true);
    row("items of a bucket", "ItemReader", "s3:listObjectsV2", true);
    row("items of nothing", "ItemReader", "s3:putObject", false);
    row("items of a table", "ItemReader", "dynamodb:getItem", false);
    row("results into a file", "ResultWriter", "s3:putObject", true);
    row("results out of a file", "ResultWriter", "s3:getObject", false);
}

void ResourcesTest::readsAndWritesOnlyS3()
{
    QFETCH(QString, fields);
    QFETCH(QString, expected);
    compare(
        told(machine(QStringLiteral("'A': {'Type': 'Map', 'ItemProcessor': {'StartAt': 'I', 'States': {'I': {'Type': "
                                    "'Succeed'}}}, 'End': true, %1}")
                         .arg(fields))),
        expected);
}

void ResourcesTest::namesWhatCanBeCalled()
{
    QVERIFY(asl::optimizedServices().contains(QStringLiteral("lambda")));
    QCOMPARE(asl::optimizedActions(QStringLiteral("lambda")), QStringList{QStringLiteral("invoke")});
    QVERIFY(asl::optimizedActions(QStringLiteral("none")).isEmpty());
    const QStringList services = asl::sdkServices();
    QVERIFY(services.size() > 300 && std::ranges::is_sorted(services));
    QVERIFY(asl::sdkActions(QStringLiteral("dynamodb")).contains(QStringLiteral("query")));
    QVERIFY(asl::sdkActions(QStringLiteral("none")).isEmpty());
}

void ResourcesTest::saysWhenServicesCameAndWent()
{
    QCOMPARE(asl::sdkService(QStringLiteral("S3Files")),
             (asl::SdkService{QStringLiteral("Amazon S3 Files"), QStringLiteral("2026-06-03"), {}}));
    QCOMPARE(asl::sdkService(QStringLiteral("robomaker")).until, QStringLiteral("2026-03-12"));
    QCOMPARE(asl::sdkService(QStringLiteral("s3")), asl::SdkService());
    const QStringList services = asl::sdkServices();
    for (const char *name :
         {"s3files", "s3vectors", "lambdamicrovms", "bedrockagentcore", "lambdacore", "pricingplanmanager"})
        QVERIFY2(services.contains(QLatin1String(name)), name);
    QVERIFY(!services.contains(QStringLiteral("robomaker")));
    const auto found = validate::diagnosed(read(machine(QStringLiteral(
        "'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:qldb:listLedgers', 'End': true}"))));
    QVERIFY(std::ranges::any_of(found, [](const Diagnostic &each) {
        return each.message == u"Step Functions has not had Amazon QLDB since 2026-03-12";
    }));
}

void ResourcesTest::knowsWhatAHarnessNeeds_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *fields, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(fields) << QString::fromLatin1(expected);
    };
    const char *id = "12345678901234567890123456789012";
    row("all of it", "'Arguments': {'HarnessArn': 'a', 'RuntimeSessionId': '{% $uuid() %}', 'Messages': []}", "");
    row("all of it in one expression", "'Arguments': '{% $states.input %}'", "");
    row("nothing", "'Arguments': {}", "WARNING missing-parameter 'Arguments'");
    row("no messages", "'Arguments': {'HarnessArn': 'a', 'RuntimeSessionId': '{% $uuid() %}'}",
        "WARNING missing-parameter 'Arguments'");
    QTest::newRow("a session's id of 32 characters")
        << QStringLiteral("'Arguments': {'HarnessArn': 'a', 'RuntimeSessionId': '%1', 'Messages': []}")
               .arg(QLatin1String(id))
        << QStringLiteral("WARNING session-id-too-short '%1'").arg(QLatin1String(id));
    QTest::newRow("a session's id of 33 characters")
        << QStringLiteral("'Arguments': {'HarnessArn': 'a', 'RuntimeSessionId': '%1', 'Messages': []}")
               .arg(QLatin1String(id) + u'3')
        << QString();
}

void ResourcesTest::knowsWhatAHarnessNeeds()
{
    QFETCH(QString, fields);
    QFETCH(QString, expected);
    compare(told(jsonata(
                QStringLiteral("'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::bedrockagentcore:invokeHarness', "
                               "'End': true, %1}")
                    .arg(fields))),
            expected);
    const QString parameters =
        QStringLiteral("{'HarnessArn.$': '$.a', 'RuntimeSessionId.$': 'States.UUID()', 'Messages': []}");
    compare(told(machine(
                QStringLiteral("'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::bedrockagentcore:invokeHarness', "
                               "'End': true, 'Parameters': %1}")
                    .arg(parameters))),
            QString());
}

BATUTA_TEST(ResourcesTest)
#include "tst_resources.moc"

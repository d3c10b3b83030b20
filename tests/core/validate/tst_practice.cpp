#include "tests/core/validate/checking.h"
#include "tests/runner/runner.h"

using namespace checking;

// Advice: what is sound, and could be better.
class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advises_data();
    void advises();
    void anExpressWorkflowIsShort();
    void adviceIsNoFault();
};

void PracticeTest::advises_data()
{
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &states, const char *expected) {
        QTest::newRow(name) << states << QString::fromLatin1(expected);
    };
    const auto task = [](const char *resource, const char *fields) {
        return QStringLiteral("'A': {'Type': 'Task', 'Resource': '%1', %2, 'End': true}")
            .arg(QLatin1String(resource), QLatin1String(fields));
    };
    const char *retry = "'Retry': [{'ErrorEquals': ['States.ALL']}]";
    const char *function = "arn:aws:lambda:us-east-1:111111111111:function:f";
    row("no Retry", task(function, "'Comment': 'x'"), "INFO advice-retry 'A'");
    row("a Retry", task(function, retry), "");
    row("three without Retry are told once",
        QStringLiteral("'A': {'Type': 'Task', 'Resource': '%1', 'Next': 'B'}, 'B': {'Type': 'Task', 'Resource': '%1', "
                       "'Next': 'C'}, 'C': {'Type': 'Task', 'Resource': '%1', 'End': true}")
            .arg(QLatin1String(function)),
        "INFO advice-retries 'A'");
    row("a retry that may send twice",
        task("arn:aws:states:::sqs:sendMessage",
             "'Parameters': {'QueueUrl': 'u', 'MessageBody': 'b'}, 'Retry': "
             "[{'ErrorEquals': ['States.ALL']}]"),
        "INFO advice-repeats 'Retry'");
    row("a retry that is told from the first",
        task("arn:aws:states:::sqs:sendMessage",
             "'Parameters': {'QueueUrl': 'u', 'MessageBody': 'b', "
             "'MessageDeduplicationId.$': '$$.Execution.Id'}, 'Retry': "
             "[{'ErrorEquals': ['States.ALL']}]"),
        "");
    row("a retry when nothing was done",
        task("arn:aws:states:::sqs:sendMessage",
             "'Parameters': {'QueueUrl': 'u', 'MessageBody': 'b'}, 'Retry': "
             "[{'ErrorEquals': ['SQS.QueueDoesNotExistException']}]"),
        "");
    const QString round =
        QStringLiteral("'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.s', 'IsNull': true, 'Next': "
                       "'B'}], 'Default': 'Z'}, 'B': {'Type': 'Pass', 'Next': 'C'}, 'C': {'Type': "
                       "'Pass', 'Next': '%1'}, 'Z': {'Type': 'Succeed'}");
    row("a loop without a way out", round.arg(QStringLiteral("B")), "INFO advice-endless 'B'");
    row("a loop with a way out", round.arg(QStringLiteral("A")), "");
    row("a rule that asks again",
        QStringLiteral(
            "'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.s', 'IsNull': true, 'Next': 'Z'}, {'Variable': "
            "'$.s', 'IsNull': false, 'Next': 'Z'}, {'IsNull': true, 'Variable' : '$.s', 'Next': 'Y'}], "
            "'Default': 'Z'}, 'Y': {'Type': 'Fail'}, 'Z': {'Type': 'Succeed'}"),
        "INFO advice-same-rule {");
    row("a callback without a limit", task("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "'Comment': 'x'"),
        "INFO advice-timeout 'A'");
    row("a job without a limit", task("arn:aws:states:::glue:startJobRun.sync", "'Comment': 'x'"),
        "INFO advice-timeout 'A'");
    row("a callback with a heartbeat",
        task("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "'HeartbeatSeconds': 60"), "");
    row("a call over HTTP that may take a minute",
        task("arn:aws:states:::http:invoke", "'TimeoutSeconds': 60, 'Retry': [{'ErrorEquals': ['States.ALL']}]"), "");
    row("a call over HTTP that may take longer",
        task("arn:aws:states:::http:invoke", "'TimeoutSeconds': 61, 'Retry': [{'ErrorEquals': ['States.ALL']}]"),
        "INFO advice-time-limit 'TimeoutSeconds'");
    row("a harness that may take longer than a quarter of an hour",
        task("arn:aws:states:::bedrockagentcore:invokeHarness",
             "'TimeoutSeconds': 901, 'Retry': [{'ErrorEquals': ['States.ALL']}]"),
        "INFO advice-time-limit 'TimeoutSeconds'");
    row("a Choice without Default",
        QStringLiteral("'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.s', 'IsNull': true, 'Next': 'Z'}]}, 'Z': "
                       "{'Type': 'Succeed'}"),
        "INFO advice-default 'A'");
    row("another runtime's task", task("docker://x", "'Comment': 'x'"), "");
    row("a catcher behind one of the same name",
        QStringLiteral(
            "'A': {'Type': 'Task', 'Resource': 'r', 'End': true, 'Catch': [{'ErrorEquals': ['X', 'Y'], 'Next': "
            "'Z'}, {'ErrorEquals': ['Y'], 'Next': 'Z'}]}, 'Z': {'Type': 'Succeed'}"),
        "INFO advice-covered-errors 'ErrorEquals'");
    row("a retrier for what is never retried", task("r", "'Retry': [{'ErrorEquals': ['States.Runtime']}]"),
        "INFO advice-covered-errors 'ErrorEquals'");
    for (const char *never : {"States.NoChoiceMatched", "States.IntrinsicFailure", "States.ParameterPathFailure"})
        row(never, task("r", "'Catch': [{'ErrorEquals': ['%1'], 'Next': 'A'}]").arg(QLatin1String(never)),
            "INFO advice-covered-errors 'ErrorEquals'");
    row("Parquet files to read",
        QStringLiteral(
            "'A': {'Type': 'Map', 'End': true, 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'Parameters': {'Bucket': "
            "'b', 'Key': 'k'}, 'ReaderConfig': {'InputType': 'PARQUET'}}, 'ItemProcessor': {'ProcessorConfig': {'Mode': "
            "'DISTRIBUTED', 'ExecutionType': 'STANDARD'}, 'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'End': true}}}}"),
        "INFO advice-not-simulated 'InputType'");
    for (const char *call :
         {"States.MathAdd(1)", "States.UUID(1)", "States.Array(States.ArrayLength())", "States.JsonToString(1, 2)"})
        row(call,
            QStringLiteral("'A': {'Type': 'Pass', 'Parameters': {'v.$': '%1'}, 'End': true}").arg(QLatin1String(call)),
            "INFO advice-argument-count 'v.$'");
    row("calls with as many arguments as they take",
        QStringLiteral(
            "'A': {'Type': 'Pass', 'Parameters': {'v.$': 'States.Array(States.MathRandom(1, 2), States.MathRandom(1, 2, 3))'}, 'End': true}"),
        "");
    row("an error name of AWS's that it has not", task("r", "'Retry': [{'ErrorEquals': ['States.Oops']}]"),
        "INFO advice-reserved-error 'States.Oops'");
    row("a placeholder in the resource", task("arn:aws:lambda:REGION:ACCOUNT_ID:function:f", retry),
        "INFO advice-placeholder 'arn:aws:lambda:REGION:ACCOUNT_ID:function:f'");
    row("a placeholder in Portuguese", task("arn:aws:lambda:REGIAO:ID:function:f", retry),
        "INFO advice-placeholder 'arn:aws:lambda:REGIAO:ID:function:f'");
    row("a placeholder for the account alone", task("arn:aws:lambda:us-east-1:SUA_CONTA:function:f", retry),
        "INFO advice-placeholder 'arn:aws:lambda:us-east-1:SUA_CONTA:function:f'");
    row("a placeholder in the parameters",
        task(
            "arn:aws:states:::sns:publish",
            "'Parameters': {'TopicArn': 'arn:aws:sns:us-east-1:<account>:t'}, 'Retry': [{'ErrorEquals': ['States.ALL']}]"),
        "INFO advice-placeholder 'arn:aws:sns:us-east-1:<account>:t'");
    row("a whole response passed on",
        QStringLiteral("'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke', 'Next': 'Z', 'Retry': "
                       "[{'ErrorEquals': ['States.ALL']}]}, 'Z': {'Type': 'Succeed'}"),
        "INFO advice-unused-payload 'A'");
    const QString loop = QStringLiteral(
        "'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:glue:%1', 'Retry': [{'ErrorEquals': ['States.ALL']}], "
        "'Next': 'C'}, 'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.s', 'StringEquals': 'DONE', 'Next': 'Z'}], "
        "'Default': '%2'}, 'Z': {'Type': 'Succeed'}%3");
    row("a loop that polls", loop.arg(QStringLiteral("describeEntity"), QStringLiteral("A"), QString()),
        "INFO advice-polling 'A'");
    row("a loop that waits",
        loop.arg(QStringLiteral("describeEntity"), QStringLiteral("W"),
                 QStringLiteral(", 'W': {'Type': 'Wait', 'Seconds': 5, 'Next': 'A'}")),
        "");
    row("a loop that turns pages", loop.arg(QStringLiteral("listJobs"), QStringLiteral("A"), QString()), "");
}

void PracticeTest::advises()
{
    QFETCH(QString, states);
    QFETCH(QString, expected);
    compare(told(machine(states), true).filter(u"INFO"_qs), expected);
}

// AWS, "Service quotas" (2026).
void PracticeTest::anExpressWorkflowIsShort()
{
    const QString waits = machine(QStringLiteral("'A': {'Type': 'Wait', 'Seconds': 301, 'End': true}"),
                                  QStringLiteral("'TimeoutSeconds': 3600, "));
    compare(told(waits, true, {.express = true}),
            u"INFO advice-express-time 'TimeoutSeconds'|INFO advice-express-time 'Seconds'"_qs);
    compare(told(waits, true), {});
    compare(
        told(machine(QStringLiteral("'A': {'Type': 'Wait', 'Seconds': 300, 'End': true}")), true, {.express = true}),
        {});
}

void PracticeTest::adviceIsNoFault()
{
    const auto found = validate::diagnosed(read(machine(QStringLiteral(
        "'A': {'Type': 'Task', 'Resource': 'arn:aws:lambda:us-east-1:111111111111:function:f', 'End': true}"))));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().severity, Severity::Advice);
    QCOMPARE(found.front().location, QStringLiteral("/States/A"));
}

BATUTA_TEST(PracticeTest)
#include "tst_practice.moc"

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
    void advisesOnAWholeWorkflow_data();
    void advisesOnAWholeWorkflow();
    void conditionsInJsonataAreRules_data();
    void conditionsInJsonataAreRules();
    void conditionsBoundALoop_data();
    void conditionsBoundALoop();
    void whatChangesByItselfIsAskedAnew_data();
    void whatChangesByItselfIsAskedAnew();
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
             "'Parameters': {'QueueUrl': 'u.fifo', 'MessageBody': 'b', 'MessageGroupId': 'g'}, 'Retry': "
             "[{'ErrorEquals': ['States.ALL']}]"),
        "INFO advice-repeats 'Retry'");
    row("a queue that does not know repetitions",
        task("arn:aws:states:::sqs:sendMessage",
             "'Parameters': {'QueueUrl': 'u', 'MessageBody': 'b'}, 'Retry': [{'ErrorEquals': ['States.ALL']}]"),
        "");
    row("a queue as the run says",
        task("arn:aws:states:::sqs:sendMessage",
             "'Parameters': {'QueueUrl.$': '$.u', 'MessageBody': 'b'}, 'Retry': [{'ErrorEquals': ['States.ALL']}]"),
        "");
    row("a message that has to be sent anew with its token",
        task("arn:aws:states:::sqs:sendMessage.waitForTaskToken",
             "'TimeoutSeconds': 9, 'Parameters': {'QueueUrl': 'u.fifo', 'MessageGroupId': 'g', 'MessageBody.$': "
             "'$$.Task.Token'}, 'Retry': [{'ErrorEquals': ['States.ALL']}]"),
        "");
    row("a workflow that has to run anew",
        task("arn:aws:states:::states:startExecution.sync:2",
             "'TimeoutSeconds': 9, 'Parameters': {'StateMachineArn': 'x'}, 'Retry': [{'ErrorEquals': ['States.ALL']}]"),
        "");
    row("a retry that is told from the first",
        task("arn:aws:states:::sqs:sendMessage",
             "'Parameters': {'QueueUrl': 'u.fifo', 'MessageBody': 'b', "
             "'MessageDeduplicationId.$': '$$.Execution.Id'}, 'Retry': "
             "[{'ErrorEquals': ['States.ALL']}]"),
        "");
    row("a retry when nothing was done",
        task("arn:aws:states:::sqs:sendMessage",
             "'Parameters': {'QueueUrl': 'u.fifo', 'MessageBody': 'b'}, 'Retry': "
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
    row("a callback that hands on no token",
        task("arn:aws:states:::sqs:sendMessage.waitForTaskToken",
             "'HeartbeatSeconds': 60, 'Parameters': {'QueueUrl': 'q', 'MessageBody': 'm'}"),
        "INFO advice-no-token 'Parameters'");
    row("a callback that hands on its token",
        task("arn:aws:states:::sqs:sendMessage.waitForTaskToken",
             "'HeartbeatSeconds': 60, 'Parameters': {'QueueUrl': 'q', 'MessageBody': {'t.$': '$$.Task.Token'}}"),
        "");
    row("a callback that hands on all that is known of it",
        task("arn:aws:states:::sqs:sendMessage.waitForTaskToken",
             "'HeartbeatSeconds': 60, 'Parameters': {'QueueUrl': 'q', 'MessageBody.$': '$$'}"),
        "");
    row("a callback in JSONata with JSONPath's words for the token",
        task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "'QueryLanguage': 'JSONata', 'HeartbeatSeconds': 60, 'Arguments': {'QueueUrl': 'q', 'MessageBody': '$$.Task.Token'}"),
        "INFO advice-no-token 'Arguments'");
    row("a callback in JSONata that hands on its token",
        task("arn:aws:states:::sqs:sendMessage.waitForTaskToken",
             "'QueryLanguage': 'JSONata', 'HeartbeatSeconds': 60, 'Arguments': {'QueueUrl': 'q', 'MessageBody': '{% "
             "$states.context.Task.Token %}'}"),
        "");
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
            "'A': {'Type': 'Map', 'End': true, 'ResultPath': null, 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'Parameters': {'Bucket': "
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

void PracticeTest::advisesOnAWholeWorkflow_data()
{
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &states, const char *expected) {
        QTest::newRow(name) << states << QString::fromLatin1(expected);
    };
    // Errors that are all taken by an earlier entry.
    const QString caught =
        QStringLiteral("'A': {'Type': 'Task', 'Resource': 'r', 'End': true, 'Catch': "
                       "[{'ErrorEquals': ['%1'], 'Next': 'Z'}, {'ErrorEquals': ['%2'], 'Next': 'Z'}]}, "
                       "'Z': {'Type': 'Succeed'}");
    row("a catcher behind one of everything that fails",
        caught.arg(QStringLiteral("States.TaskFailed"), QStringLiteral("Card.Declined")),
        "INFO advice-covered-errors 'ErrorEquals'");
    row("a time-out is no failure", caught.arg(QStringLiteral("States.TaskFailed"), QStringLiteral("States.Timeout")),
        "");
    row("a lost heartbeat is none",
        caught.arg(QStringLiteral("States.TaskFailed"), QStringLiteral("States.HeartbeatTimeout")), "");
    row("all the others behind those that fail",
        caught.arg(QStringLiteral("States.TaskFailed"), QStringLiteral("States.ALL")), "");

    // Rules that an earlier one takes everything of.
    const QString chosen = QStringLiteral(
        "'A': {'Type': 'Choice', 'Choices': [{%1, 'Next': 'Y'}, {%2, 'Next': 'Z'}], 'Default': 'Z'}, 'Y': {'Type': "
        "'Fail'}, 'Z': {'Type': 'Succeed'}");
    const auto compares = [](const char *comparison, const char *number) {
        return QStringLiteral("'Variable': '$.n', 'Numeric%1': %2")
            .arg(QLatin1String(comparison), QLatin1String(number));
    };
    const char *covered = "INFO advice-covered-rule {";
    row("less than ten, less than five", chosen.arg(compares("LessThan", "10"), compares("LessThan", "5")), covered);
    row("less than five, less than ten", chosen.arg(compares("LessThan", "5"), compares("LessThan", "10")), "");
    row("less than five, at most five", chosen.arg(compares("LessThan", "5"), compares("LessThanEquals", "5")), "");
    row("at most five, less than five", chosen.arg(compares("LessThanEquals", "5"), compares("LessThan", "5")),
        covered);
    row("at least five, five", chosen.arg(compares("GreaterThanEquals", "5"), compares("Equals", "5")), covered);
    row("more than five, at least nine", chosen.arg(compares("GreaterThan", "5"), compares("GreaterThanEquals", "9")),
        covered);
    row("more than five, five", chosen.arg(compares("GreaterThan", "5"), compares("Equals", "5")), "");
    row("more than five, less than nine", chosen.arg(compares("GreaterThan", "5"), compares("LessThan", "9")), "");
    row("of another value",
        chosen.arg(compares("LessThan", "10"), QStringLiteral("'Variable': '$.m', 'NumericLessThan': 5")), "");
    row("any that is there, before what it is",
        chosen.arg(QStringLiteral("'Variable': '$.n', 'IsPresent': true"), compares("Equals", "5")), covered);
    row("one of two that would do, before both",
        chosen.arg(compares("LessThan", "10"),
                   QStringLiteral("'And': [{'Variable': '$.m', 'IsNull': true}, {%1}]").arg(compares("LessThan", "5"))),
        covered);
    row("both, before one of them",
        chosen.arg(QStringLiteral("'And': [{'Variable': '$.m', 'IsNull': true}, {%1}]").arg(compares("LessThan", "10")),
                   compares("LessThan", "5")),
        "");
    row("either, before one of them",
        chosen.arg(QStringLiteral("'Or': [{'Variable': '$.m', 'IsNull': true}, {%1}]").arg(compares("LessThan", "10")),
                   compares("LessThan", "5")),
        covered);
    row("one of them, before either",
        chosen.arg(compares("LessThan", "10"),
                   QStringLiteral("'Or': [{'Variable': '$.m', 'IsNull': true}, {%1}]").arg(compares("LessThan", "5"))),
        "");
    row("not less than ten, less than five",
        chosen.arg(QStringLiteral("'Not': {%1}").arg(compares("LessThan", "10")), compares("LessThan", "5")), "");

    // What is left half done.
    const QString writes = QStringLiteral("'Type': 'Task', 'Resource': 'arn:aws:states:::dynamodb:%1', 'Parameters': "
                                          "{'TableName': 't', '%2': {}}, 'Retry': [{'ErrorEquals': ['States.ALL']}]");
    const QString calls = QStringLiteral(
        "'Type': 'Task', 'Resource': 'arn:aws:lambda:us-east-1:111111111111:function:f', 'Retry': [{'ErrorEquals': "
        "['States.ALL']}]");
    const auto inTurn = [](const QString &first, const QString &second, const char *more = "") {
        return QStringLiteral("'A': {%1, 'Next': 'P'}, 'P': {'Type': 'Pass', 'Next': 'B'}, 'B': {%2, 'End': true%3}, "
                              "'Z': {'Type': 'Fail'}")
            .arg(first, second, QLatin1String(more));
    };
    const QString puts = writes.arg(QStringLiteral("putItem"), QStringLiteral("Item"));
    const QString gets = writes.arg(QStringLiteral("getItem"), QStringLiteral("Key"));
    row("a change and a call that may fail", inTurn(puts, calls), "INFO advice-no-catch 'B'");
    row("whose errors are caught", inTurn(puts, calls, ", 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Z'}]"),
        "");
    row("no change and a call", inTurn(gets, calls), "");
    row("a call and a change", inTurn(calls, puts), "");
    row("three changes are told once",
        QStringLiteral("'A': {%1, 'Next': 'B'}, 'B': {%1, 'Next': 'C'}, 'C': {%1, 'End': true}").arg(puts),
        "INFO advice-no-catch 'B'");

    // Code that changes while a run waits.
    const QString later =
        QStringLiteral("'A': {'Type': 'Wait', 'Seconds': 60, 'Next': 'B'}, 'B': {'Type': 'Task', "
                       "'Resource': '%1', 'Parameters': {%2}, 'Retry': [{'ErrorEquals': ['States.ALL']}], "
                       "'End': true}");
    const auto invoked = [&](const char *parameters) {
        return later.arg(QStringLiteral("arn:aws:states:::lambda:invoke"), QLatin1String(parameters));
    };
    const char *unversioned = "INFO advice-unversioned 'B'";
    row("a function by its name", invoked("'FunctionName': 'f'"), unversioned);
    row("a function with an alias", invoked("'FunctionName': 'f:live'"), "");
    row("a function with a qualifier", invoked("'FunctionName': 'f', 'Qualifier': '7'"), "");
    row("a function as the run says", invoked("'FunctionName.$': '$.f'"), "");
    row("a function that is filled in", invoked("'FunctionName': '${Function}'"), "");
    row("the latest", invoked("'FunctionName': 'arn:aws:lambda:us-east-1:111111111111:function:f:$LATEST'"),
        unversioned);
    row("a function's own ARN",
        later.arg(QStringLiteral("arn:aws:lambda:us-east-1:111111111111:function:f"), QString()), unversioned);
    row("a version's own ARN",
        later.arg(QStringLiteral("arn:aws:lambda:us-east-1:111111111111:function:f:3"), QString()), "");
    row("a function before the waiting",
        QStringLiteral("'A': {%1, 'Next': 'W'}, 'W': {'Type': 'Wait', 'Seconds': 60, 'Next': 'Z'}, 'Z': {'Type': "
                       "'Succeed'}")
            .arg(calls),
        "");
    const QString around =
        QStringLiteral("'A': {'Type': 'Parallel', %1, 'Branches': [{'StartAt': 'B', 'States': {%2}}]}%3");
    const QString waiting = QStringLiteral("'Type': 'Wait', 'Seconds': 60");
    row("a function behind a branch that waits",
        around.arg(QStringLiteral("'Next': 'C'"), QStringLiteral("'B': {%1, 'End': true}").arg(waiting),
                   QStringLiteral(", 'C': {%1, 'End': true}").arg(calls)),
        "INFO advice-unversioned 'C'");
    row("a function in a branch behind the waiting",
        around.arg(QStringLiteral("'End': true"),
                   QStringLiteral("'B': {%1, 'Next': 'C'}, 'C': {%2, 'End': true}").arg(waiting, calls), QString()),
        "INFO advice-unversioned 'C'");
    row("a function that a loop comes back to",
        QStringLiteral(
            "'A': {%1, 'Next': 'C'}, 'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.s', 'IsNull': true, "
            "'Next': 'Z'}], 'Default': 'W'}, 'W': {%2, 'Next': 'A'}, 'Z': {'Type': 'Succeed'}")
            .arg(calls, waiting),
        "INFO advice-unversioned 'A'");
    row("nothing waits", QStringLiteral("'A': {%1, 'End': true}").arg(calls), "");

    // Data that may be too large.
    const QString over =
        QStringLiteral("'A': {'Type': 'Map', 'End': true, %1'ItemProcessor': {'ProcessorConfig': {%2}, "
                       "'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'End': true}}}}");
    const QString read = QStringLiteral("'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'Parameters': "
                                        "{'Bucket': 'b', 'Key': 'k'}, 'ReaderConfig': {'InputType': 'JSON'}}, ");
    const QString distributed = QStringLiteral("'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'");
    const QString inPlace = QStringLiteral("'Mode': 'INLINE'");
    row("results of who knows how many items", over.arg(read, distributed), "INFO advice-large-results 'A'");
    row("results that are dropped", over.arg(read + u"'ResultPath': null, "_qs, distributed), "");
    row("results of what came in", over.arg(QString(), distributed), "");
    row("the whole input for each item", over.arg(QStringLiteral("'ItemSelector': {'all.$': '$'}, "), inPlace),
        "INFO advice-whole-input 'A'");
    const QString whole = QStringLiteral("'ItemSelector': {'all.$': '$'}, ");
    row("a list of the input", over.arg(whole + u"'ItemsPath': '$.list', "_qs, inPlace), "INFO advice-whole-input 'A'");
    row("a list of the execution's own", over.arg(whole + u"'ItemsPath': '$$.Execution.Input.list', "_qs, inPlace), "");
    row("a list from outside", over.arg(whole + read + u"'ResultPath': null, "_qs, distributed), "");
    const QString wholeToo =
        QStringLiteral("'QueryLanguage': 'JSONata', 'ItemSelector': {'all': '{% $states.input %}'}, 'Items': %1, ");
    row("a list of the input in JSONata", over.arg(wholeToo.arg(QStringLiteral("'{% $states.input.list %}'")), inPlace),
        "INFO advice-whole-input 'A'");
    row("a list that is written there", over.arg(wholeToo.arg(QStringLiteral("[1, 2]")), inPlace), "");
    row("a list that is worked out", over.arg(wholeToo.arg(QStringLiteral("'{% [1..5] %}'")), inPlace), "");
    row("a part of it for each", over.arg(QStringLiteral("'ItemSelector': {'all.$': '$.x'}, "), inPlace), "");
    const QString asks = QStringLiteral(
        "'A': {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:dynamodb:scan', 'Parameters': {'TableName': 't'%1}, "
        "'Retry': [{'ErrorEquals': ['States.ALL']}], 'End': true}");
    row("a page of a table", asks.arg(QString()), "INFO advice-large-answer 'A'");
    row("a few items of it", asks.arg(QStringLiteral(", 'Limit': 20")), "");

    // More events than a run may have. A task takes five, each item two of its own.
    QString five;
    for (int i = 1; i <= 5; ++i)
        five += QStringLiteral("'T%1': {%2, %3}%4")
                    .arg(i)
                    .arg(calls, i < 5 ? QStringLiteral("'Next': 'T%1'").arg(i + 1) : QStringLiteral("'End': true"),
                         i < 5 ? QStringLiteral(", ") : QString());
    const QString each =
        QStringLiteral("'A': {'Type': 'Map', 'QueryLanguage': 'JSONata', 'Items': '{% [1..1000] %}', 'End': true, "
                       "'ItemProcessor': {'ProcessorConfig': {'Mode': '%1'%2}, 'StartAt': '%3', 'States': {%4}}}");
    const QString many = each.arg(QStringLiteral("INLINE"), QString(), QStringLiteral("T1"), five);
    for (const char *items : {"'{% $states.input.list %}'", "{'a': 1, 'b': 2}", "[1, 2]", "'{% [1, 2] %}'"})
        row(qPrintable(u"many events for each of "_qs + QLatin1String(items)),
            QString(many).replace(u"'{% [1..1000] %}'"_qs, QLatin1String(items)), "");
    row("many events for each of many items", each.arg(QStringLiteral("INLINE"), QString(), QStringLiteral("T1"), five),
        "INFO advice-map-events 'A'");
    row("as many in histories of their own",
        each.arg(QStringLiteral("DISTRIBUTED"), QStringLiteral(", 'ExecutionType': 'STANDARD'"), QStringLiteral("T1"),
                 five),
        "");
    row("few events for each",
        each.arg(QStringLiteral("INLINE"), QString(), QStringLiteral("T"),
                 QStringLiteral("'T': {%1, 'End': true}").arg(calls)),
        "");
    row("few where it is short", // the least that a round takes
        each.arg(
            QStringLiteral("INLINE"), QString(), QStringLiteral("C"),
            QStringLiteral("'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.s', 'IsNull': true, 'Next': 'T1'}], "
                           "'Default': 'Z'}, 'Z': {'Type': 'Succeed'}, ")
                + five),
        "");
    const QString loop =
        QStringLiteral("'A': {'Type': 'Wait', 'Seconds': %1, 'Next': 'B'}, 'B': {%2, 'Next': 'C'}, 'C': "
                       "{'Type': 'Choice', 'Choices': [{'Variable': '$.s', '%3, 'Next': 'Z'}], "
                       "'Default': 'A'}, 'Z': {'Type': 'Succeed'}")
            .arg(QStringLiteral("%1"), QString(calls).replace(u":function:f"_qs, u":function:f:1"_qs),
                 QStringLiteral("%2"));
    row("a loop with a short wait", loop.arg(1).arg(QStringLiteral("StringEquals': 'DONE'")),
        "INFO advice-loop-events 'Seconds'");
    row("a loop with a longer wait", loop.arg(30).arg(QStringLiteral("StringEquals': 'DONE'")), "");
    row("a loop that is bound by the clock", loop.arg(1).arg(QStringLiteral("TimestampGreaterThanPath': '$.deadline'")),
        "");
    const QString done = loop.arg(1).arg(QStringLiteral("StringEquals': 'DONE'"));
    const auto inLoop = [&](const char *state) {
        return QString(done).replace(u"'Default': 'A'"_qs, u"'Default': 'X'"_qs)
            + u", 'X': {%1, 'Next': 'A'}"_qs.arg(QLatin1String(state));
    };
    row("a loop with a short and a long wait", inLoop("'Type': 'Wait', 'Seconds': 3600"), "");
    row("a loop with two short waits", inLoop("'Type': 'Wait', 'Seconds': 1"), "INFO advice-loop-events 'Seconds'");
    row("a loop that waits for a moment", inLoop("'Type': 'Wait', 'TimestampPath': '$.t'"), "");
    row("a loop that waits for a job",
        inLoop("'Type': 'Task', 'Resource': 'arn:aws:states:::ecs:runTask.sync', 'TimeoutSeconds': 3600, 'Parameters': "
               "{'TaskDefinition': 't'}, 'Retry': [{'ErrorEquals': ['ECS.ServerException']}]"),
        "");
    row("a loop that waits for a worker",
        inLoop("'Type': 'Task', 'Resource': 'arn:aws:states:us-east-1:123456789012:activity:a', 'TimeoutSeconds': 60, "
               "'Retry': [{'ErrorEquals': ['X']}]"),
        "");
    row("a loop with a branch that waits",
        inLoop("'Type': 'Parallel', 'Branches': [{'StartAt': 'V', 'States': {'V': {'Type': 'Wait', 'Seconds': 3600, "
               "'End': true}}}]"),
        "");
    const QString items = QStringLiteral(
        "'A': {'Type': 'Map', 'End': true, 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': "
        "'%1'}, 'StartAt': 'A1', 'States': {%2}}}");
    const QString inner = QString(done).replace(u"'A'"_qs, u"'A1'"_qs);
    row("a loop of Express items", items.arg(QStringLiteral("EXPRESS"), inner), "");
    row("a loop of Standard items", items.arg(QStringLiteral("STANDARD"), inner), "INFO advice-loop-events 'Seconds'");
    row("a loop that counts", loop.arg(1).arg(QStringLiteral("NumericGreaterThan': 7")), "");
}

void PracticeTest::advisesOnAWholeWorkflow()
{
    advises();
}

void PracticeTest::conditionsInJsonataAreRules_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isCovered");
    const auto row = [](const char *first, const char *second, bool isCovered) {
        QTest::addRow("%s, %s", first, second)
            << QString::fromLatin1(first) << QString::fromLatin1(second) << isCovered;
    };
    row("$states.input.n < 10", "$states.input.n < 5", true);
    row("$states.input.n<=5", "$states.input.n = 5", true);
    row("$n > -1.5", "$n >= 0", true);
    row("$states.input.n < 5", "$states.input.n < 10", false);
    row("$states.input.n < 10", "$states.input.m < 5", false);
    row("$states.input.n < 10 and $b", "$states.input.n < 5", false);
    row("$states.input.n < $m", "$states.input.n < 5", false);
    row("$states.input.n != 3", "$states.input.n = 4", false); // more than is looked into
}

void PracticeTest::conditionsBoundALoop_data()
{
    QTest::addColumn<bool>("isBound");
    for (const char *condition : {"$states.input.n >= 5", "$states.input.n = 5", "5 != $states.input.n",
                                  "$states.input.n = $states.input.most", "$toMillis($now()) > $states.input.end"})
        QTest::newRow(condition) << true;
    for (const char *condition : {"$states.input.ok", "$states.input.status = 'DONE'", "'DONE' = $states.input.status",
                                  "$states.input.ok=true", "$states.input.ok != null", "$states.input.ok = false"})
        QTest::newRow(condition) << false;
}

void PracticeTest::conditionsBoundALoop()
{
    QFETCH(bool, isBound);
    const QString states = QStringLiteral(
        "'A': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'}, 'C': {'Type': 'Choice', 'Choices': [{'Condition': '{% %1 %}', "
        "'Next': 'Z'}], 'Default': 'A'}, 'Z': {'Type': 'Succeed'}");
    const QString text = jsonata(states).replace(u"%1"_qs, QString::fromLatin1(QTest::currentDataTag()));
    compare(told(text, true), isBound ? QString() : u"INFO advice-loop-events 'Seconds'"_qs);
}

void PracticeTest::whatChangesByItselfIsAskedAnew_data()
{
    QTest::addColumn<bool>("isTheSame");
    for (const char *condition : {"$random() < 0.3", "$millis() % 2 = 0", "$contains($now(), 'Z')"})
        QTest::newRow(condition) << false;
    QTest::newRow("$states.input.now < 0.3") << true;
}

void PracticeTest::whatChangesByItselfIsAskedAnew()
{
    QFETCH(bool, isTheSame);
    const QString states = QStringLiteral(
        "'A': {'Type': 'Choice', 'Choices': [{'Condition': '{% @ %}', 'Next': 'Y'}, {'Condition': '{% @ %}', 'Next': "
        "'X'}], 'Default': 'Y'}, 'X': {'Type': 'Succeed'}, 'Y': {'Type': 'Succeed'}");
    const QString text = jsonata(states).replace(u"@"_qs, QString::fromLatin1(QTest::currentDataTag()));
    compare(told(text, true), isTheSame ? u"INFO advice-same-rule {"_qs : QString());
}

void PracticeTest::conditionsInJsonataAreRules()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, isCovered);
    const QString states = QStringLiteral(
        "'Z': {'Type': 'Pass', 'Assign': {'n': 1, 'm': 2, 'b': true}, 'Next': 'A'}, 'A': {'Type': 'Choice', 'Choices': "
        "[{'Condition': '{% %1 %}', 'Next': 'Y'}, {'Condition': '{% %2 %}', 'Next': 'X'}], 'Default': 'Y'}, 'X': {'Type': "
        "'Succeed'}, 'Y': {'Type': 'Succeed'}");
    const QString text = jsonata(states.arg(first, second)).replace(u"\"StartAt\": \"A\""_qs, u"\"StartAt\": \"Z\""_qs);
    compare(told(text, true), isCovered ? u"INFO advice-covered-rule {"_qs : QString());
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

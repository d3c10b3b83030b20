#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/rehearse/answer_default.h"
#include "core/rehearse/answers.h"
#include "core/rehearse/outbox.h"
#include "core/simulate/run.h"
#include "tests/runner/runner.h"

using rehearse::Delivery;
using rehearse::Message;

namespace {

// Single quotes stand for double ones.
QString oneTask(const QString &resource, const QString &parameters, const QString &more = {})
{
    return QStringLiteral("{'StartAt': 'Avisar', 'States': {'Avisar': {'Type': 'Task', 'Resource': "
                          "'arn:aws:states:::%1', 'Parameters': %2, %3 'End': true}}}")
        .arg(resource, parameters, more)
        .replace(u'\'', u'"');
}

sim::Run runOf(const QString &text, const rehearse::Answers &answers)
{
    sim::Setup setup;
    setup.definition = asl::read(json::parse(text));
    setup.script = rehearse::withAnswers({}, "Avisar", answers);
    sim::Run run = sim::Run::started(std::move(setup));
    run.advanceToEnd();
    return run;
}

sim::Run runOf(const QString &text)
{
    return runOf(text, {{"Avisar", 0, rehearse::Always, rehearse::returning(Value::object())}});
}

std::vector<Message> outbox(const sim::Run &run)
{
    return rehearse::outboxOf(run.recording(), std::int64_t(run.events().size()));
}

} // namespace

// What a run would have sent.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindOfMessageIsRead_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *resource, const char *sent, const char *to, const char *subject,
                            const char *body) {
            QTest::addRow("%s to %s", resource, to)
                << QString::fromUtf8(resource) << QString::fromUtf8(sent) << QString::fromUtf8(to)
                << QString::fromUtf8(subject) << QString::fromUtf8(body).replace(u'\'', u'"');
        };
        row("sns:publish", "{'TopicArn': 'arn:t', 'Subject': 'Oi', 'Message': 'texto'}", "arn:t", "Oi", "texto");
        row("sns:publish", "{'PhoneNumber': '+55', 'Message': {'a': 1}}", "+55", "", "{\n  'a': 1\n}");
        row("aws-sdk:sns:publish", "{'TargetArn': 'arn:x', 'Message': '{}'}", "arn:x", "", "{}");
        row("aws-sdk:sns:publishBatch",
            "{'TopicArn': 'arn:t', 'PublishBatchRequestEntries': [{'Id': '1', 'Message': 'um', 'Subject': 's'}]}",
            "arn:t", "s", "um");
        row("sqs:sendMessage", "{'QueueUrl': 'https://q', 'MessageBody': {'a': 1}}", "https://q", "", "{\n  'a': 1\n}");
        row("aws-sdk:sqs:sendMessageBatch", "{'QueueUrl': 'https://q', 'Entries': [{'Id': '1', 'MessageBody': 'um'}]}",
            "https://q", "", "um");
        row("events:putEvents", "{'Entries': [{'Source': 'loja', 'DetailType': 'Pago', 'Detail': {'id': 7}}]}",
            "default", "loja · Pago", "{\n  'id': 7\n}");
        row("aws-sdk:eventbridge:putEvents", "{'Entries': [{'EventBusName': 'b', 'DetailType': 'Pago'}]}", "b", "Pago",
            "");
        row("http:invoke",
            "{'ApiEndpoint': 'https://a.com/x', 'Method': 'POST', 'QueryParameters': {'q': '1'}, 'RequestBody': [1]}",
            "POST https://a.com/x?q=1", "", "[\n  1\n]");
        row("apigateway:invoke", "{'ApiEndpoint': 'a.com', 'Method': 'GET', 'Stage': 'prod', 'Path': 'x'}",
            "GET a.com/prod/x", "", "");
        row("aws-sdk:ses:sendEmail",
            "{'Source': 'a@b.c', 'Destination': {'ToAddresses': ['x@y.z', 'w@y.z']}, 'Message': {'Subject': {'Data': "
            "'Oi'}, 'Body': {'Text': {'Data': 'corpo'}}}}",
            "x@y.z, w@y.z", "Oi", "corpo");
        row("aws-sdk:sesv2:sendEmail",
            "{'Destination': {'ToAddresses': ['x@y.z']}, 'Content': {'Simple': {'Subject': {'Data': 'Oi'}, 'Body': "
            "{'Html': {'Data': '<b>c</b>'}}}}}",
            "x@y.z", "Oi", "<b>c</b>");
        row("aws-sdk:sesv2:sendBulkEmail",
            "{'DefaultContent': {'Template': {'TemplateName': 'T', 'TemplateData': '{}'}}, 'BulkEmailEntries': "
            "[{'Destination': {'ToAddresses': ['x@y.z']}}]}",
            "x@y.z", "T", "{}");
    }

    void eachKindOfMessageIsRead()
    {
        QFETCH(QString, resource);
        QFETCH(QString, sent);
        const std::vector<Message> messages = outbox(runOf(oneTask(resource, sent)));
        QCOMPARE(messages.size(), size_t(1));
        QTEST(QString::fromStdString(messages[0].to), "to");
        QTEST(QString::fromStdString(messages[0].subject), "subject");
        QTEST(QString::fromStdString(messages[0].body), "body");
        QCOMPARE(messages[0].delivery, Delivery::Delivered);
    }

    void whatOnlyComputesSendsNothing()
    {
        for (const char *resource : {"lambda:invoke", "dynamodb:putItem", "aws-sdk:sqs:receiveMessage", "ecs:runTask"})
            QVERIFY(outbox(runOf(oneTask(QString::fromLatin1(resource), u"{'Message': 'x'}"_qs))).empty());
    }

    void anAttemptThatFailedWasNotDelivered()
    {
        const QString retried = oneTask(u"sns:publish"_qs, u"{'TopicArn': 't', 'Message': 'm'}"_qs,
                                        u"'Retry': [{'ErrorEquals': ['States.ALL'], 'IntervalSeconds': 5}],"_qs);
        const sim::Run run = runOf(retried,
                                   rehearse::failingFirst("Avisar", 0, 1, rehearse::throwing("SNS.Busy", ""),
                                                          rehearse::returning(Value::object())));
        const std::vector<Message> messages = outbox(run);
        QCOMPARE(messages.size(), size_t(2));
        QCOMPARE(messages[0].delivery, Delivery::Failed);
        QCOMPARE(messages[1].delivery, Delivery::Delivered);
        QCOMPARE(messages[1].attempt, 2);
        QCOMPARE(messages[1].at - messages[0].at, history::VirtualTime(5000));
        QCOMPARE(run.events()[size_t(messages[1].event)].type, history::EventType::TaskScheduled);
    }

    // A law: each moment has the messages of the moment before, and perhaps more.
    void steppingBackTakesMessagesBack()
    {
        const sim::Run run = runOf(oneTask(u"sns:publish"_qs, u"{'TopicArn': 't', 'Message': 'm'}"_qs));
        size_t before = 0;
        for (size_t count = 0; count <= run.events().size(); ++count) {
            const auto messages = rehearse::outboxOf(run.recording(), std::int64_t(count));
            QVERIFY(messages.size() >= before);
            for (const Message &message : messages)
                QVERIFY(size_t(message.event) < count);
            before = messages.size();
        }
        QCOMPARE(before, size_t(1));
    }

    void anEntryThatTheServiceRefusedWasNotDelivered()
    {
        const QString batch = oneTask(
            u"aws-sdk:sqs:sendMessageBatch"_qs,
            u"{'QueueUrl': 'q', 'Entries': [{'Id': 'a', 'MessageBody': '1'}, {'Id': 'b', 'MessageBody': '2'}]}"_qs);
        const auto messages =
            outbox(runOf(batch, {{"Avisar", 0, 0, rehearse::returning(Value::parse(R"({"Failed": [{"Id": "b"}]})"))}}));
        QCOMPARE(messages[0].delivery, Delivery::Delivered);
        QCOMPARE(messages[1].delivery, Delivery::Failed);
    }

    void whatWaitsForItsTokenWasSent()
    {
        const QString waiting = oneTask(u"sqs:sendMessage.waitForTaskToken"_qs,
                                        u"{'QueueUrl': 'q', 'MessageBody': 'm'}"_qs, u"'HeartbeatSeconds': 60,"_qs);
        const auto messages = outbox(runOf(waiting, {{"Avisar", 0, 0, rehearse::silent()}}));
        QCOMPARE(messages.size(), size_t(1));
        QCOMPARE(messages[0].delivery, Delivery::Delivered);
    }
};

BATUTA_TEST(TestOutbox)
#include "tst_outbox.moc"

#include "core/history/aws_form.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

class TestAwsForm : public QObject
{
    Q_OBJECT

private:
    static Value historyOf(const QString &definition, const Value &input, const Value &answers = Value::object())
    {
        return history::awsHistory(runs::ended(runs::setup(definition, input, answers)).events())["events"];
    }

private Q_SLOTS:
    void eventsHaveAwsForm()
    {
        const Value events = historyOf(QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass",
            "Assign": {"x": "text"}, "End": true}}})"),
                                       {{"a", 1}});
        QCOMPARE(events.size(), size_t(4));
        QCOMPARE(events[0]["type"].get<std::string>(), std::string("ExecutionStarted"));
        QCOMPARE(events[0]["executionStartedEventDetails"]["input"].get<std::string>(), std::string(R"({"a":1})"));
        QCOMPARE(events[1]["previousEventId"].get<int>(), 0);
        QCOMPARE(events[1]["stateEnteredEventDetails"]["name"].get<std::string>(), std::string("A"));
        QCOMPARE(events[1]["stateEnteredEventDetails"]["inputDetails"]["truncated"].get<bool>(), false);
        QCOMPARE(events[2]["stateExitedEventDetails"]["assignedVariables"]["x"].get<std::string>(),
                 std::string("\"text\""));
        QCOMPARE(events[3]["executionSucceededEventDetails"]["output"].get<std::string>(), std::string(R"({"a":1})"));
        QCOMPARE(events[3]["timestamp"].get<double>(), 1763683200.0);
    }

    void tasksTellWhatTheySentAndGot()
    {
        const Value events =
            historyOf(QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Task",
            "Resource": "arn:aws:states:::aws-sdk:dynamodb:putItem", "TimeoutSeconds": 9, "HeartbeatSeconds": 3,
            "Parameters": {"TableName": "t"}, "Credentials": {"RoleArn": "arn:role"}, "End": true}}})"),
                      Value::object(), {{"A", {{"0", {{"Throw", {{"Error", "E"}, {"Cause", "C"}}}}}}}});
        const Value &scheduled = events[2]["taskScheduledEventDetails"];
        QCOMPARE(scheduled["parameters"].get<std::string>(), std::string(R"({"TableName":"t"})"));
        QCOMPARE(scheduled["resourceType"].get<std::string>(), std::string("aws-sdk:dynamodb"));
        QCOMPARE(scheduled["resource"].get<std::string>(), std::string("putItem"));
        QCOMPARE(scheduled["timeoutInSeconds"].get<int>(), 9);
        QCOMPARE(scheduled["heartbeatInSeconds"].get<int>(), 3);
        QCOMPARE(scheduled["taskCredentials"]["roleArn"].get<std::string>(), std::string("arn:role"));
        QCOMPARE(events[4]["taskFailedEventDetails"]["error"].get<std::string>(), std::string("E"));
        QCOMPARE(events[4]["taskFailedEventDetails"]["resource"].get<std::string>(), std::string("putItem"));
        QCOMPARE(events[5]["executionFailedEventDetails"]["cause"].get<std::string>(), std::string("C"));
    }

    void iterationsTellTheirNumber()
    {
        const Value events = historyOf(QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
            "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}}}})"),
                                       {5});
        QCOMPARE(events[2]["mapStateStartedEventDetails"]["length"].get<int>(), 1);
        QCOMPARE(events[3]["mapIterationStartedEventDetails"]["index"].get<int>(), 0);
        QCOMPARE(events[3]["mapIterationStartedEventDetails"]["name"].get<std::string>(), std::string("M"));
        QVERIFY(!events[7].contains("mapStateSucceededEventDetails"));
    }

    void whatIsNoUtf8IsWrittenAllTheSame()
    {
        history::Event event;
        event.type = history::EventType::PassStateEntered;
        event.payload = shared("\xff");
        QVERIFY(history::awsForm(event)["stateEnteredEventDetails"]["input"].get<std::string>().find("\xEF\xBF\xBD")
                != std::string::npos);
    }
};

BATUTA_TEST(TestAwsForm)
#include "tst_aws_form.moc"

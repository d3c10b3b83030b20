#include "core/rehearse/answer_default.h"
#include "tests/runner/runner.h"

// What a task that nobody mocked is offered as its answer.
class TestAnswerDefault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Developer Guide, "Invoke Amazon Bedrock AgentCore harness", "Response syntax" (2026).
    void aHarnessAnswersLikeAConversation()
    {
        const Value answer = answerOf("arn:aws:states:::bedrockagentcore:invokeHarness");
        QVERIFY(answer["Output"]["Message"]["Role"] == "assistant");
        QVERIFY(answer["Output"]["Message"]["Content"][0]["Text"].is_string());
        QVERIFY(answer["StopReason"] == "end_turn");
        for (const char *count : {"InputTokens", "OutputTokens", "TotalTokens"})
            QVERIFY(answer["Usage"][count].is_number_integer());
        QVERIFY(answer["Metrics"]["LatencyMs"].is_number_integer());
    }

    void anUnknownCallAnswersNothingInParticular()
    {
        QVERIFY(answerOf("arn:aws:states:::aws-sdk:s3:putObject") == Value::object());
    }

private:
    static Value answerOf(const char *resource)
    {
        sim::Want want;
        want.resource = resource;
        return rehearse::defaultAnswer(want);
    }
};

BATUTA_TEST(TestAnswerDefault)
#include "tst_answer_default.moc"

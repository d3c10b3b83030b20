#include "core/history/aws_form.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

namespace {

const QString Loop = QStringLiteral(R"({"StartAt": "Add", "States": {
    "Add": {"Type": "Pass", "Parameters": {"i.$": "States.MathAdd($.i, 1) "}, "Assign": {"seen.$": "$.i"}, "Next": "More?"},
    "More?": {"Type": "Choice", "Choices": [{"Variable": "$.i", "NumericLessThan": 1500, "Next": "Add"}], "Default": "Done"},
    "Done": {"Type": "Succeed"}}})");

const QString Two = QStringLiteral(R"({"StartAt": "First", "States": {
    "First": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:111111111111:function:f", "Assign": {"got.$": "$"}, "Next": "Second"},
    "Second": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "g"}, "End": true}}})");

} // namespace

class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // SendTaskHeartbeat restarts HeartbeatSeconds, not TimeoutSeconds.
    void heartbeatsKeepATaskAlive_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("after");
        QTest::newRow("in time, then answered") << R"({"Heartbeats": [50, 50], "Return": 1, "DurationSeconds": 5})"
                                                << "TaskSucceeded" << 105;
        QTest::newRow("the second is late") << R"({"Heartbeats": [50, 61], "Return": 1})"
                                            << "TaskTimedOut" << 110;
        QTest::newRow("none after the second") << R"({"Heartbeats": [50, 50], "NoAnswer": true})"
                                               << "TaskTimedOut" << 160;
        QTest::newRow("the task's own time is up") << R"({"Heartbeats": [50, 50, 50, 50], "Return": 1})"
                                                   << "TaskTimedOut" << 170;
        QTest::newRow("none at all") << R"({"NoAnswer": true})"
                                     << "TaskTimedOut" << 60;
    }

    void heartbeatsKeepATaskAlive()
    {
        QFETCH(QString, answer);
        QFETCH(QString, outcome);
        QFETCH(int, after);
        sim::Setup setup;
        setup.definition = asl::read(json::parse(QStringLiteral(
            R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"}, "HeartbeatSeconds": 60,
                "TimeoutSeconds": 170, "End": true}}})")));
        setup.script.setAnswer("A", 0, 0, *sim::answerFrom(Value::parse(answer.toStdString())));
        sim::Run run = sim::Run::started(std::move(setup));
        run.advanceToEnd();
        const auto end = std::ranges::find_if(run.events(), [&outcome](const sim::Event &event) {
            return QString::fromStdString(event.typeName()) == outcome;
        });
        QVERIFY(end != run.events().end());
        QCOMPARE(int((end->at - run.setup().start) / 1000), after);
    }

    void aTaskThatSentAHeartbeatAsksOn()
    {
        sim::Setup setup;
        setup.definition = asl::read(json::parse(QStringLiteral(
            R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"}, "HeartbeatSeconds": 60, "End": true}}})")));
        sim::Run run = sim::Run::started(std::move(setup));
        run.advanceToEnd();
        QVERIFY(run.want() && !run.want()->token.empty());
        QCOMPARE(run.want()->heartbeatSeconds, std::int64_t(60));
        sim::Answer beat;
        beat.heartbeats = {10};
        run.answer(beat);
        run.advanceToEnd();
        QVERIFY(run.want());
        QCOMPARE(run.want()->heartbeats.size(), size_t(1));
        QCOMPARE(run.now() - run.setup().start, sim::VirtualTime(10'000));
    }

    // Definitions under way lack fields; a run of one fails, and that is all.
    void whatLacksAFieldFails_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("a rule without a variable")
            << QStringLiteral(R"("Type": "Choice", "Choices": [{"StringEquals": "a", "Next": "A"}])");
        QTest::newRow("a rule with a variable alone")
            << QStringLiteral(R"("Type": "Choice", "Choices": [{"Variable": "$.of", "Next": "A"}])");
        QTest::newRow("a kind without a variable")
            << QStringLiteral(R"("Type": "Choice", "Choices": [{"IsString": true, "Next": "A"}])");
        QTest::newRow("an empty rule") << QStringLiteral(R"("Type": "Choice", "Choices": [{}])");
        QTest::newRow("rules that are none")
            << QStringLiteral(R"("Type": "Choice", "Choices": [1, {"And": [2], "Next": "A"}])");
        QTest::newRow("no rules") << QStringLiteral(R"("Type": "Choice")");
        QTest::newRow("a condition that is none")
            << QStringLiteral(R"("Type": "Choice", "QueryLanguage": "JSONata", "Choices": [{"Next": "A"}])");
        QTest::newRow("a Map of nothing") << QStringLiteral(R"("Type": "Map", "ItemsPath": "$.of", "End": true)");
        QTest::newRow("no way on") << QStringLiteral(R"("Type": "Pass")");
        QTest::newRow("no kind") << QStringLiteral(R"("End": true)");
    }

    void whatLacksAFieldFails()
    {
        QFETCH(QString, state);
        const QString text = QStringLiteral(R"({"StartAt": "A", "States": {"A": {%1}}})").arg(state);
        const sim::Run run = runs::ended(runs::setup(text, {{"of", {1, 2}}}));
        QVERIFY2(run.status() != sim::RunStatus::Running, state.toUtf8());
        QVERIFY2(run.status() == sim::RunStatus::Failed, state.toUtf8());
    }

    void whatStartsNowhereFails_data()
    {
        QTest::addColumn<QString>("text");
        const QString around = QStringLiteral(R"({"StartAt": "P", "States": {"P": {%1, "End": true}}})");
        const QString fine = QStringLiteral(R"({"StartAt": "Q", "States": {"Q": {"Type": "Pass", "End": true}}})");
        const QString nowhere =
            QStringLiteral(R"({"StartAt": "Nobody", "States": {"Q": {"Type": "Pass", "End": true}}})");
        QTest::newRow("the machine") << nowhere;
        QTest::newRow("a branch") << around.arg(
            QStringLiteral(R"("Type": "Parallel", "Branches": [%1, %2])").arg(fine, nowhere));
        QTest::newRow("the first branch")
            << around.arg(QStringLiteral(R"("Type": "Parallel", "Branches": [%2, %1])").arg(fine, nowhere));
        QTest::newRow("a branch of nothing")
            << around.arg(QStringLiteral(R"("Type": "Parallel", "Branches": [{}, %1])").arg(fine));
        QTest::newRow("a Map") << around.arg(
            QStringLiteral(R"("Type": "Map", "ItemsPath": "$.of", "ItemProcessor": %1)").arg(nowhere));
    }

    void whatStartsNowhereFails()
    {
        QFETCH(QString, text);
        const sim::Run run = runs::ended(runs::setup(text, {{"of", {1, 2}}}));
        QCOMPARE(run.status(), sim::RunStatus::Failed);
        QCOMPARE(run.error().value(), std::string("States.Runtime"));
    }

    void aTaskWithoutAnAnswerAsksForOne()
    {
        sim::Run run = runs::ended(runs::setup(Two, {{"a", 1}}));
        QCOMPARE(run.status(), sim::RunStatus::WantsAnswer);
        QCOMPARE(run.want()->place->state.name(), QStringLiteral("First"));
        QCOMPARE(run.want()->attempt, 0);
        QCOMPARE(run.want()->sent->dump(), std::string(R"({"a":1})"));
        QVERIFY(!run.advance());
        QVERIFY(!run.want()->resource.empty());
    }

    void answersCarryTheRunOn()
    {
        sim::Run run = runs::ended(runs::setup(Two));
        run.answer(runs::returning({{"n", 1}}));
        run.advanceToEnd();
        QCOMPARE(run.want()->place->state.name(), QStringLiteral("Second"));
        run.answer(runs::returning(42));
        run.advanceToEnd();
        QCOMPARE(run.status(), sim::RunStatus::Succeeded);
        QCOMPARE(run.outputText(), std::string("42"));
    }

    void theAnswersGivenAreTheRunsScriptFromThenOn()
    {
        sim::Run run = runs::ended(runs::setup(Two));
        run.answer(runs::returning(1));
        run.advanceToEnd();
        run.answer(runs::returning(2));
        run.advanceToEnd();
        QCOMPARE(runs::trace(runs::ended(run.setup())), runs::trace(run));
    }

    void aFallbackAnswersWhatNothingElseDoes()
    {
        sim::Setup setup = runs::setup(Two);
        setup.script.setFallback(runs::returning(7));
        QCOMPARE(runs::ended(setup).outputText(), std::string("7"));
    }

    void stoppingAbortsTheExecution()
    {
        sim::Run run = runs::ended(runs::setup(Two));
        run.stop();
        QCOMPARE(run.status(), sim::RunStatus::Aborted);
        QCOMPARE(run.events().back().type, history::EventType::ExecutionAborted);
        QCOMPARE(run.events().back().previousId, 0);
        const size_t events = run.events().size();
        run.stop();
        QCOMPARE(run.events().size(), events);
    }

    void advancingStopsAfterSoManyEvents()
    {
        sim::Run run = sim::Run::started(runs::setup(Loop, {{"i", 0}}));
        run.advanceToEnd(10);
        QVERIFY(run.events().size() >= 11 && run.events().size() <= 13);
        QCOMPARE(run.status(), sim::RunStatus::Running);
    }

    void anEndlessLoopEndsAtTheEventLimit()
    {
        const sim::Run run = runs::ended(
            runs::setup(QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}})")));
        QCOMPARE(run.status(), sim::RunStatus::Failed);
        QCOMPARE(run.events().size(), size_t(25000));
        QCOMPARE(run.events().back().type, history::EventType::ExecutionFailed);
    }

    void aMapRunOfManyItemsKeepsItsHistoryShort()
    {
        Value items = Value::array();
        for (int i = 0; i < 30000; ++i)
            items.push_back(i);
        const sim::Run run = runs::ended(runs::setup(QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map",
            "End": true, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "P",
            "States": {"P": {"Type": "Pass", "End": true}}}}}})"),
                                                     items));
        QCOMPARE(run.status(), sim::RunStatus::Succeeded);
        QCOMPARE(run.events().size(), size_t(8));
        QCOMPARE(run.outputText(), items.dump());
    }

    void aPayloadOverTheLimitFailsTheState()
    {
        Value answers = {{"First", {{"0", {{"Return", std::string(262144, 'x')}}}}}};
        const sim::Run run = runs::ended(runs::setup(Two, Value::object(), answers));
        QCOMPARE(*run.error(), std::string("States.DataLimitExceeded"));
    }

    void anUntouchedInputKeepsItsText()
    {
        sim::Setup setup =
            runs::setup(QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})"), {1, 2});
        setup.inputText = "[1,   2]";
        const sim::Run run = runs::ended(setup);
        QCOMPARE(run.outputText(), std::string("[1,   2]"));
        QVERIFY(history::awsHistory(run.events()).dump().find("[1,   2]") != std::string::npos);
    }

    void aDefinitionThatCannotStartFailsAtOnce_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::newRow("no text") << QString();
        QTest::newRow("no states") << QStringLiteral("{}");
        QTest::newRow("a start that is no state")
            << QStringLiteral(R"({"StartAt": "B", "States": {"A": {"Type": "Succeed"}}})");
        QTest::newRow("an unknown kind") << QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Task!"}}})");
        QTest::newRow("a way to nowhere")
            << QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}})");
        QTest::newRow("a Map without a processor")
            << QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Map", "End": true}}})");
        QTest::newRow("a broken path") << QStringLiteral(
            R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "InputPath": "no path", "End": true}}})");
    }
    void aDefinitionThatCannotStartFailsAtOnce()
    {
        QFETCH(QString, definition);
        const sim::Run run = runs::ended(runs::setup(definition));
        QCOMPARE(run.status(), sim::RunStatus::Failed);
        QCOMPARE(*run.error(), std::string("States.Runtime"));
    }

    void equalSeedsDrawTheSame()
    {
        const QString text = QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass",
            "Parameters": {"id.$": "States.UUID() "}, "End": true}}})");
        sim::Setup setup = runs::setup(text);
        const std::string once = runs::ended(setup).outputText();
        QCOMPARE(runs::ended(setup).outputText(), once);
        setup.seed = 2;
        QVERIFY(runs::ended(setup).outputText() != once);
    }
};

BATUTA_TEST(TestRun)
#include "tst_run.moc"

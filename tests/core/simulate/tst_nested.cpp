#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

namespace {

QString starting(const QString &pattern, const QString &input = QStringLiteral(R"({"a": 1})"),
                 const QString &arn = QStringLiteral("arn:aws:states:us-east-1:111111111111:stateMachine:Child:7"))
{
    return QStringLiteral(R"({"StartAt": "Start", "States": {"Start": {"Type": "Task", "End": true,
        "Resource": "arn:aws:states:::states:startExecution%1",
        "Parameters": {"StateMachineArn": "%3", "Name": "mine", "Input": %2}}}})")
        .arg(pattern, input, arn);
}

const QString Works = QStringLiteral(R"({"StartAt": "Rest", "States": {
    "Rest": {"Type": "Wait", "Seconds": 90, "Next": "Work"},
    "Work": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}})");
const QString Fails =
    QStringLiteral(R"({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Boom", "Cause": "bad"}}})");
const QString Echoes = QStringLiteral(R"({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}})");

sim::Setup with(const QString &parent, const QString &child, const Value &answers = Value::object())
{
    sim::Setup setup = runs::setup(parent);
    setup.machines.push_back({"Child", runs::definition(child), runs::script(answers)});
    return setup;
}

Value outputOf(const sim::Run &run)
{
    return Value::parse(run.outputText(), nullptr, false);
}

} // namespace

class TestNested : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStartedExecutionAnswersItsArnAtOnce()
    {
        const sim::Run run = runs::ended(with(starting({}), Fails));
        QCOMPARE(run.status(), sim::RunStatus::Succeeded);
        QCOMPARE(outputOf(run)["ExecutionArn"].dump(),
                 std::string("\"arn:aws:states:us-east-1:111111111111:execution:Child:mine\""));
        QVERIFY(outputOf(run).contains("StartDate"));
    }

    void aSyncTaskWaitsForTheExecutionOnTheSameClock()
    {
        const sim::Run run =
            runs::ended(with(starting(QStringLiteral(".sync")), Works, {{"Work", {{"0", {{"Return", {{"n", 5}}}}}}}}));
        QCOMPARE(run.status(), sim::RunStatus::Succeeded);
        QCOMPARE(run.now() - run.setup().start, history::VirtualTime(90000));
        QCOMPARE(outputOf(run)["Output"].get<std::string>(), std::string("{\"n\":5}"));
        QCOMPARE(outputOf(run)["Input"].get<std::string>(), std::string("{\"a\":1}"));
        QCOMPARE(outputOf(run)["Status"].dump(), std::string("\"SUCCEEDED\""));
        QVERIFY(std::ranges::any_of(run.events(),
                                    [](const auto &each) { return each.type == history::EventType::TaskSubmitted; }));
    }

    void sync2GivesJsonInsteadOfText()
    {
        const sim::Run run = runs::ended(with(starting(QStringLiteral(".sync:2")), Echoes));
        QCOMPARE(outputOf(run)["Output"].dump(), std::string(R"({"a":1})"));
        QCOMPARE(outputOf(run)["Input"].dump(), std::string(R"({"a":1})"));
    }

    void aFailedExecutionFailsTheTaskWithItsDescription()
    {
        const sim::Run run = runs::ended(with(starting(QStringLiteral(".sync")), Fails));
        QCOMPARE(run.error().value(), std::string("States.TaskFailed"));
        const Value cause = Value::parse(run.cause().value());
        QCOMPARE(cause["Error"].dump(), std::string("\"Boom\""));
        QCOMPARE(cause["Status"].dump(), std::string("\"FAILED\""));
        QVERIFY(!cause.contains("Output"));
    }

    void inputIsTakenAsTheApiTakesIt_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("arrives");
        QTest::newRow("data") << QStringLiteral("[1]") << QStringLiteral("[1]");
        QTest::newRow("JSON as text") << QStringLiteral("\"{\\\"b\\\": 2}\"") << QStringLiteral(R"({"b":2})");
        QTest::newRow("nothing") << QStringLiteral("null") << QStringLiteral("{}");
    }
    void inputIsTakenAsTheApiTakesIt()
    {
        QFETCH(QString, input);
        QFETCH(QString, arrives);
        const sim::Run run = runs::ended(with(starting(QStringLiteral(".sync:2"), input), Echoes));
        QCOMPARE(QString::fromStdString(outputOf(run)["Output"].dump()), arrives);
    }

    void aTextThatIsNoJsonIsRefused()
    {
        const sim::Run run = runs::ended(with(starting(QStringLiteral(".sync"), QStringLiteral("\"oops\"")), Echoes));
        QCOMPARE(run.error().value(), std::string("StepFunctions.InvalidExecutionInputException"));
    }

    void aMockGoesBeforeTheDefinition()
    {
        sim::Setup setup = with(starting(QStringLiteral(".sync")), Fails);
        setup.script = runs::script({{"Start", {{"0", {{"Return", 7}}}}}});
        QCOMPARE(runs::ended(setup).outputText(), std::string("7"));
    }

    void whatNoMockAnswersInsideIsNamed()
    {
        sim::Run run = runs::ended(with(starting(QStringLiteral(".sync")), Works));
        QCOMPARE(run.status(), sim::RunStatus::WantsAnswer);
        QCOMPARE(run.want()->inside, std::string("Child/Work"));
        sim::Answer answer;
        answer.result = 3;
        run.answer(answer);
        run.advanceToEnd();
        QCOMPARE(run.outputText(), std::string("3"));
        QCOMPARE(runs::trace(runs::ended(run.setup())), runs::trace(run));
    }

    void anUnknownMachineWantsAnAnswer()
    {
        const sim::Run run =
            runs::ended(with(starting(QStringLiteral(".sync"), QStringLiteral("1"), QStringLiteral("Other")), Echoes));
        QCOMPARE(run.status(), sim::RunStatus::WantsAnswer);
        QVERIFY(run.want()->inside.empty());
    }

    void aCallbackIsNotGivenByTheExecution()
    {
        const sim::Run run = runs::ended(with(starting(QStringLiteral(".waitForTaskToken")), Echoes));
        QCOMPARE(run.status(), sim::RunStatus::WantsAnswer);
    }

    void aMachineThatStartsItselfComesToAnEnd()
    {
        const QString self = starting(QStringLiteral(".sync"));
        QCOMPARE(runs::ended(with(self, self)).status(), sim::RunStatus::Failed);
    }
};

BATUTA_TEST(TestNested)
#include "tst_nested.moc"

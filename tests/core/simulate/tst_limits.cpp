#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QFile>

#include <ctime>

namespace {

QString machine(const QString &states, const QString &fields = {})
{
    return QStringLiteral(R"({"StartAt": "A", %2 "States": {%1}})").arg(states, fields);
}

QString distributed(const QString &inner, const QString &type = QStringLiteral("STANDARD"))
{
    return machine(
        QStringLiteral(R"("A": {"Type": "Map", "End": true, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED",
        "ExecutionType": "%2"}, "StartAt": "I", "States": {%1}}})")
            .arg(inner, type));
}

const QString Sync =
    QStringLiteral(R"("I": {"Type": "Task", "Resource": "arn:aws:states:::batch:submitJob.sync", "End": true})");
const QString Plain = QStringLiteral(R"("I": {"Type": "Pass", "End": true})");

sim::Run express(const QString &text)
{
    sim::Setup setup = runs::setup(text);
    setup.type = history::MachineType::Express;
    return runs::ended(setup);
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressRefusesWhatOnlyStandardDoes_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("words");
        QTest::newRow("a job") << QStringLiteral("arn:aws:states:::batch:submitJob.sync")
                               << QStringLiteral("'.sync' service integration at /States/A/Resource");
        QTest::newRow("an execution as JSON") << QStringLiteral("arn:aws:states:::states:startExecution.sync:2")
                                              << QStringLiteral("'.sync' service integration at");
        QTest::newRow("a token") << QStringLiteral("arn:aws:states:::sqs:sendMessage.waitForTaskToken")
                                 << QStringLiteral("'.waitForTaskToken' service integration ");
        QTest::newRow("an activity") << QStringLiteral("arn:aws:states:us-east-1:111111111111:activity:a")
                                     << QStringLiteral("Activity ARN");
    }
    void expressRefusesWhatOnlyStandardDoes()
    {
        QFETCH(QString, resource);
        QFETCH(QString, words);
        const QString text =
            machine(QStringLiteral(R"("A": {"Type": "Task", "Resource": "%1", "End": true})").arg(resource));
        const sim::Run run = express(text);
        QCOMPARE(run.error().value(), std::string("States.Runtime"));
        QVERIFY2(run.cause()->find(words.toStdString()) != std::string::npos, run.cause()->c_str());
        QCOMPARE(run.events().size(), size_t(2));
        QCOMPARE(runs::ended(runs::setup(text)).status(), sim::RunStatus::WantsAnswer);
    }

    void expressHasNoDistributedMaps()
    {
        QVERIFY(express(distributed(Plain)).cause()->find("'DISTRIBUTED' mode") != std::string::npos);
    }

    void theRuleHoldsForAMapsExpressChildrenOnly()
    {
        const auto started = [](const QString &type) {
            return runs::ended(runs::setup(distributed(Sync, type), Value::array()));
        };
        QVERIFY(started(QStringLiteral("EXPRESS")).cause().has_value());
        QCOMPARE(started(QStringLiteral("STANDARD")).status(), sim::RunStatus::Succeeded);
    }

    void expressEndsAfterFiveMinutes()
    {
        const auto waiting = [](int seconds) {
            return express(
                machine(QStringLiteral(R"("A": {"Type": "Wait", "Seconds": %1, "End": true})").arg(seconds)));
        };
        QCOMPARE(waiting(299).status(), sim::RunStatus::Succeeded);
        const sim::Run late = waiting(301);
        QCOMPARE(late.status(), sim::RunStatus::TimedOut);
        QCOMPARE(late.now() - late.setup().start, history::VirtualTime(300000));
    }

    void aStandardExecutionLastsAYear()
    {
        const auto waiting = [](int days) {
            return runs::ended(runs::setup(
                machine(QStringLiteral(R"("A": {"Type": "Wait", "Seconds": %1, "End": true})").arg(days * 86400))));
        };
        QCOMPARE(waiting(365).status(), sim::RunStatus::Succeeded);
        QCOMPARE(waiting(367).status(), sim::RunStatus::TimedOut);
    }

    void anEndlessLoopEndsAtTheEventLimit()
    {
        const sim::Run run = runs::ended(runs::setup(machine(QStringLiteral(R"("A": {"Type": "Pass", "Next": "A"})"))));
        QCOMPARE(run.status(), sim::RunStatus::Failed);
        QCOMPARE(run.events().size(), size_t(25000));
        QVERIFY(run.cause()->find("25000") != std::string::npos);
    }

    // Without a limit this would hold 5 GB.
    void aLoopOverLargeDataEndsBeforeMemoryDoes_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("by path") << QStringLiteral(
            R"x("A": {"Type": "Pass", "Parameters": {"v.$": "$.v", "n.$": "States.UUID()"}, "Next": "A"})x");
        QTest::newRow("by expression") << QStringLiteral(
            R"x("A": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": {"v": "{% $states.input.v %}", "n": "{% $uuid() %}"}, "Next": "A"})x");
        QTest::newRow("by variables") << QStringLiteral(
            R"("A": {"Type": "Pass", "Assign": {"x.$": "$.v"}, "Next": "A"})");
    }
    void aLoopOverLargeDataEndsBeforeMemoryDoes()
    {
        QFETCH(QString, state);
        const auto resident = [] {
            QFile file(QStringLiteral("/proc/self/statm"));
            return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
        };
        const qint64 before = resident();
        const sim::Run run = runs::ended(runs::setup(machine(state), {{"v", std::string(200'000, 'x')}}));
        QCOMPARE(run.status(), sim::RunStatus::Failed);
        QVERIFY2(run.cause()->find("was ended here, not by AWS") != std::string::npos, run.cause()->c_str());
        QCOMPARE(run.events().back().type, history::EventType::ExecutionFailed);
        QCOMPARE(run.events().back().id, std::int32_t(run.events().size()));
        // The sanitizer keeps up to 256 MB of what was freed.
        constexpr qint64 Allowed = runner::IsSanitized ? 600'000'000 : 300'000'000;
        QVERIFY2(resident() - before < Allowed, qPrintable(QString::number(resident() - before)));
    }

    void dataThatIsPassedOnCountsOnce()
    {
        const sim::Run run = runs::ended(runs::setup(
            machine(QStringLiteral(R"("A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"})")),
            {{"v", std::string(200'000, 'x')}}));
        QCOMPARE(run.events().size(), size_t(25000));
    }

    // A Map's iterations take turns, and each hands its own payload on.
    void aMapsDataCountsOnceForEachIteration()
    {
        QStringList states;
        for (int i = 0; i < 20; ++i)
            states << QStringLiteral("\"%1\": {\"Type\": \"Pass\", %2}")
                          .arg(QString::number(i),
                               i < 19 ? QStringLiteral("\"Next\": \"%1\"").arg(i + 1)
                                      : QStringLiteral("\"End\": true"));
        const sim::Run run = runs::ended(runs::setup(
            machine(QStringLiteral(
                        R"x("A": {"Type": "Pass", "Parameters": {"of.$": "States.ArrayRange(0, 49, 1)"}, "Next": "M"},
                "M": {"Type": "Map", "ItemsPath": "$.of", "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass",
                "Parameters": {"v": "%1", "n.$": "$"}, "Next": "0"}, %2}}, "ResultPath": null, "End": true})x")
                        .arg(QString(250'000, u'x'), states.join(u',')))));
        QCOMPARE(run.cause().value_or(""), std::string());
        QCOMPARE(run.status(), sim::RunStatus::Succeeded);
    }

    // As deep as Jackson reads, and no deeper: what came out of it could not go into the next state.
    void dataNestsAsDeepAsAWSReadsIt_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("by path") << QStringLiteral(R"("Parameters": {"in.$": "$"})");
        QTest::newRow("by a result's place") << QStringLiteral(R"("ResultPath": "$.in.in")");
        QTest::newRow("by expression") << QStringLiteral(
            R"("QueryLanguage": "JSONata", "Output": {"in": "{% $states.input %}"})");
        QTest::newRow("by a call") << QStringLiteral(R"x("Parameters": {"in.$": "States.Array($)"})x");
    }
    void dataNestsAsDeepAsAWSReadsIt()
    {
        QFETCH(QString, state);
        const sim::Run run = runs::ended(
            runs::setup(machine(QStringLiteral(R"("A": {"Type": "Pass", %1, "Next": "A"})").arg(state)), {{"n", 1}}));
        QCOMPARE(run.status(), sim::RunStatus::Failed);
        QCOMPARE(run.error().value(), std::string("States.DataLimitExceeded"));
        // Twenty-five thousand events would be twelve thousand levels.
        QVERIFY2(run.events().size() > 600 && run.events().size() < 2 * 1010,
                 qPrintable(QString::number(run.events().size())));
    }

    // Each iteration looks at the context; none of them may copy the input of all.
    void aMapsCostGrowsWithItsItems()
    {
        const auto seconds = [](int items) {
            Value list = Value::array();
            for (int i = 0; i < items; ++i)
                list.push_back({{"id", i}});
            sim::Setup setup = runs::setup(
                machine(QStringLiteral(R"("A": {"Type": "Map", "End": true, "ItemSelector": {"i.$": "$$.Map.Item.Index",
                "name.$": "$$.Execution.Name"}, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "I", "States": {
                "I": {"Type": "Pass", "QueryLanguage": "JSONPath", "Parameters": {"e.$": "$$.State.EnteredTime"}, "End": true}}}})")),
                list);
            const std::clock_t begin = std::clock();
            const sim::Run run = runs::ended(setup);
            return run.status() == sim::RunStatus::Succeeded ? double(std::clock() - begin) / CLOCKS_PER_SEC : -1;
        };
        const double few = seconds(500), many = seconds(4000);
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(
            many < 24 * few,
            qPrintable(QStringLiteral("%1 s and %2 s").arg(few).arg(many))); // 8 times as many; 64 times if squared
    }

    void anEndlessChildCountsForItselfAlone()
    {
        const sim::Run run =
            runs::ended(runs::setup(distributed(QStringLiteral(R"("I": {"Type": "Wait", "Seconds": 1, "Next": "J"},
            "J": {"Type": "Pass", "Next": "I"})")),
                                    {1}));
        QCOMPARE(run.error().value(), std::string("States.ExceedToleratedFailureThreshold"));
        QVERIFY(run.events().size() < 10);
    }

    void variablesHaveTheirLimits_data()
    {
        QTest::addColumn<int>("states");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("fits");
        QTest::newRow("one of 256 KiB") << 1 << 262000 << true;
        QTest::newRow("one of more") << 1 << 262200 << false;
        QTest::newRow("10 MiB together") << 41 << 250000 << true;
        QTest::newRow("more than 10 MiB together") << 42 << 250000 << false;
    }
    void variablesHaveTheirLimits()
    {
        QFETCH(int, states);
        QFETCH(int, bytes);
        QFETCH(bool, fits);
        QStringList list;
        for (int i = 0; i < states; ++i)
            list << QStringLiteral(R"("%1": {"Type": "Pass", "Assign": {"v%1": "%3"}, "Next": "%2"})")
                        .arg(QString::number(i), i + 1 < states ? QString::number(i + 1) : QStringLiteral("End"),
                             QString(bytes, u'x'));
        QString text = machine(list.join(u',') + QStringLiteral(R"(, "End": {"Type": "Succeed"})"));
        text.replace(QStringLiteral("\"StartAt\": \"A\""), QStringLiteral("\"StartAt\": \"0\""));
        const sim::Run run = runs::ended(runs::setup(text));
        QCOMPARE(run.status(), fits ? sim::RunStatus::Succeeded : sim::RunStatus::Failed);
        if (!fits)
            QCOMPARE(run.error().value(), std::string("States.DataLimitExceeded"));
    }

    void answersThatAreFailuresFailTheTask_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("error");
        QTest::newRow("a function that threw")
            << QStringLiteral("lambda:invoke")
            << QStringLiteral(R"({"FunctionError": "Unhandled", "Payload": {"errorType": "Bad", "errorMessage": "m"}})")
            << QStringLiteral("Bad");
        QTest::newRow("a function that says no more")
            << QStringLiteral("lambda:invoke") << QStringLiteral(R"({"FunctionError": "Unhandled"})")
            << QStringLiteral("Unhandled");
        QTest::newRow("entries not taken")
            << QStringLiteral("events:putEvents") << QStringLiteral(R"({"FailedEntryCount": 2})")
            << QStringLiteral("EventBridge.FailedEntry");
        QTest::newRow("entries taken") << QStringLiteral("events:putEvents")
                                       << QStringLiteral(R"({"FailedEntryCount": 0})") << QString();
        QTest::newRow("another service's field")
            << QStringLiteral("sqs:sendMessage") << QStringLiteral(R"({"FunctionError": "x"})") << QString();
    }
    void answersThatAreFailuresFailTheTask()
    {
        QFETCH(QString, resource);
        QFETCH(QString, result);
        QFETCH(QString, error);
        const sim::Run run = runs::ended(runs::setup(
            machine(QStringLiteral(R"("A": {"Type": "Task", "Resource": "arn:aws:states:::%1", "End": true})")
                        .arg(resource)),
            Value::object(), {{"A", {{"0", {{"Return", Value::parse(result.toStdString())}}}}}}));
        QCOMPARE(QString::fromStdString(run.error().value_or(std::string())), error);
    }

    void aMapRunsChildrenDoNotKeepTheCallerWaiting()
    {
        sim::Run run = sim::Run::started(runs::setup(distributed(Plain), Value(std::vector<int>(5000, 1))));
        run.advanceToEnd(100);
        QCOMPARE(run.status(), sim::RunStatus::Running);
        run.stop();
        QCOMPARE(run.status(), sim::RunStatus::Aborted);
    }

    void anItemKnowsWhereItCameFrom()
    {
        QString text = distributed(Plain);
        text.replace(
            QStringLiteral("\"Type\": \"Map\","),
            QStringLiteral(
                R"("Type": "Map", "ItemSelector": {"s.$": "$$.Map.Item.Source", "i.$": "$$.Map.Item.Index"},)"));
        QCOMPARE(runs::ended(runs::setup(text, {4})).outputText(), std::string(R"([{"s":"STATE_DATA","i":0}])"));
    }
};

BATUTA_TEST(TestLimits)
#include "tst_limits.moc"

#include "core/simulate/recipe.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

namespace {

const QString Three = QStringLiteral(R"({"StartAt": "A", "States": {
    "A": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "B",
          "Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "FULL"}]},
    "B": {"Type": "Map", "ItemsPath": "$.items", "Next": "C", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "I",
          "States": {"I": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true}}}},
    "C": {"Type": "Pass", "Parameters": {"u.$": "States.UUID() ", "b.$": "$"}, "End": true}}})");

// A run that was answered by script, by hand and by two fallbacks.
sim::Run played()
{
    sim::Setup setup = runs::setup(Three, {{"n", 1}}, {{"A", {{"0", {{"Throw", {{"Error", "E"}, {"Cause", "c"}}}}}}}});
    setup.inputText = R"({ "n": 1 })";
    setup.seed = 77;
    sim::Run run = sim::Run::started(setup);
    run.advanceToEnd();
    run.answer(runs::returning({{"items", {1, 2, 3, 4}}}));
    run.setFallback(runs::returning("first", 2));
    while (run.events().back().type != sim::EventType::MapRunStarted)
        run.advance();
    run.advanceTo(run.happenings() + 12);
    run.setFallback(runs::returning("second"));
    run.advanceToEnd();
    return run;
}

QString whole(const sim::Run &run)
{
    return QString::fromStdString(sim::awsHistory(run.events()).dump()) + runs::trace(run);
}

sim::Run reopened(const sim::Run &run)
{
    return sim::runFrom(Value::parse(sim::recipeOf(run).dump())).value();
}

} // namespace

class TestRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReopenedRunHasTheSameEvents()
    {
        const sim::Run run = played();
        QCOMPARE(run.status(), sim::RunStatus::Succeeded);
        QCOMPARE(whole(reopened(run)), whole(run));
    }

    void aRunCanBeKeptAnywhereOnItsWay()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator dice(seed);
        for (int i = 0; i < 20; ++i) {
            sim::Run run = sim::Run::started(played().setup());
            run.advanceTo(dice.bounded(60));
            sim::Run copy = reopened(run);
            QVERIFY2(whole(copy) == whole(run), qPrintable(QString::number(seed)));
            copy.advanceToEnd();
            run.advanceToEnd();
            QVERIFY2(whole(copy) == whole(run), qPrintable(QString::number(seed)));
        }
    }

    void whatItWantsItWantsAgain()
    {
        sim::Run run = runs::ended(runs::setup(Three));
        QVERIFY(run.want());
        const sim::Run copy = reopened(run);
        QVERIFY(copy.want());
        QCOMPARE(copy.want()->attempt, run.want()->attempt);
        QCOMPARE(whole(copy), whole(run));
    }

    void aStoppedRunStaysStopped()
    {
        sim::Run run = runs::ended(runs::setup(Three));
        run.stop();
        QCOMPARE(reopened(run).status(), sim::RunStatus::Aborted);
        QCOMPARE(whole(reopened(run)), whole(run));
    }

    void otherMachinesAreKept()
    {
        sim::Setup setup = runs::setup(QStringLiteral(R"({"StartAt": "S", "States": {"S": {"Type": "Task", "End": true,
            "Resource": "arn:aws:states:::states:startExecution.sync:2", "Parameters": {"StateMachineArn": "Child"}}}})"));
        setup.type = sim::MachineType::Standard;
        setup.machines.push_back({"Child", runs::definition(Three), {}});
        setup.machines.front().script.setFallback(std::nullopt);
        setup.machines.front().script.setAnswer("A", 0, 9, runs::returning({{"items", {1}}}));
        setup.machines.front().script.setAnswer("I", 0, 9, runs::returning(1));
        const sim::Run run = runs::ended(setup);
        QCOMPARE(run.status(), sim::RunStatus::Succeeded);
        QCOMPARE(whole(reopened(run)), whole(run));
    }

    void whatIsNoRecipeIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const Value recipe = sim::recipeOf(played());
        for (const auto &[key, value] : recipe.items()) {
            if (key != "Input")
                QTest::newRow(key.c_str()) << QString::fromStdString(key) << QStringLiteral("{}");
        }
        QTest::newRow("no answers") << QStringLiteral("Answers")
                                    << QStringLiteral(R"([{"State": "A", "First": 0, "Last": 0, "Answer": {}}])");
        QTest::newRow("no fallback at all") << QStringLiteral("Fallbacks") << QStringLiteral("[]");
        QTest::newRow("machines without a name") << QStringLiteral("Machines") << QStringLiteral("[{}]");
    }
    void whatIsNoRecipeIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        Value recipe = sim::recipeOf(played());
        recipe[key.toStdString()] = Value::parse(value.toStdString());
        const auto run = sim::runFrom(recipe);
        QVERIFY(!run);
        QCOMPARE(run.error().code, QStringLiteral("recipe-shape"));
        QCOMPARE(run.error().arguments, QStringList{key});
    }

    void noJsonObjectIsNoRecipe() { QVERIFY(!sim::runFrom(Value(1))); }
};

BATUTA_TEST(TestRecipe)
#include "tst_recipe.moc"

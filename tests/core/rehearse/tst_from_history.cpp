#include "core/history/aws_form.h"
#include "core/history/aws_reading.h"
#include "core/rehearse/from_history.h"
#include "core/rehearse/verdict.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

#include <QDirIterator>

using namespace rehearse;

// What has happened, made a rehearsal of: the run of it takes the same way.
class TestFromHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHistoryOfOursIsRunAgainToTheSameEvents_data() { traces::addRows(); }
    void aHistoryOfOursIsRunAgainToTheSameEvents()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(traces::setup(name));
        if (name.startsWith(QStringLiteral("distributed-map")))
            QSKIP("AWS tells of a Map Run's children in histories of their own");
        auto recording = history::recordingFrom(history::awsHistory(run.events()).dump(), run.recording().definition);
        QVERIFY(recording);
        recording->type = run.recording().type;
        auto setup = setupFor(rehearsalOf(*recording), *recording->definition);
        QVERIFY(setup);
        const sim::Run again = runs::ended(std::move(*setup));
        const Difference found = differenceIn(again, *recording);
        QVERIFY2(found.what.empty(),
                 qPrintable(QString::fromStdString(found.what + ": " + found.recorded + " / " + found.run)));
        QCOMPARE(runs::trace(again), runs::trace(run));
    }

    void theCaseOfARecordedRunPasses_data() { traces::addRows(); }
    void theCaseOfARecordedRunPasses()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(traces::setup(name));
        if (name.startsWith(QStringLiteral("distributed-map")))
            QSKIP("AWS tells of a Map Run's children in histories of their own");
        auto recording = history::recordingFrom(history::awsHistory(run.events()).dump(), run.recording().definition);
        QVERIFY(recording);
        recording->type = run.recording().type;
        const auto made = caseOf(*recording);
        QCOMPARE(made.has_value(), history::isEnd(run.events().back().type));
        if (!made)
            return;
        QCOMPARE(made->expected.status, std::optional(run.status()));
        auto setup = setupFor(rehearsalOf(Rehearsal(), *made), *recording->definition);
        QVERIFY(setup);
        const std::vector<Miss> misses = missesOf(runs::ended(std::move(*setup)), made->expected);
        QVERIFY2(misses.empty(), misses.empty() ? "" : misses.front().actual.c_str());
    }

    void whatHasNoEndOfItsOwnIsNoCase()
    {
        const QString machine = QStringLiteral(R"({"StartAt": "T", "States": {"T": {"Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke", "End": true}}})");
        const Value answers = {{"T", {{"0", {{"Throw", {{"Error", "E"}, {"Cause", "c"}}}}}, {"1", {{"Return", 1}}}}}};
        sim::Run run = sim::Run::started(runs::setup(machine, {{"a", 1}}, answers));
        QVERIFY(!caseOf(run.recording()));
        run.advanceToEnd();
        QVERIFY(caseOf(run.recording()));
        QVERIFY(run.redrive());
        run.advanceToEnd();
        QCOMPARE(run.status(), sim::RunStatus::Succeeded);
        QVERIFY(!caseOf(run.recording())); // it was redriven
        // All the same it can be run again, the redrive included.
        auto setup = setupFor(rehearsalOf(run.recording()), *run.recording().definition);
        QVERIFY(setup);
        QVERIFY(ranLike(std::move(*setup), run.recording()).events() == run.events());
    }

    void theMockFileOfARehearsalHasItsAnswers()
    {
        const QString machine = QStringLiteral(R"({"StartAt": "T", "States": {"T": {"Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke", "End": true, "Retry": [{"ErrorEquals": ["States.ALL"]}]}}})");
        const sim::Run run = runs::ended(runs::setup(
            machine, {{"a", 1}},
            {{"T", {{"0-1", {{"Throw", {{"Error", "Busy"}, {"Cause", "c"}}}}}, {"2", {{"Return", {{"ok", 1}}}}}}}}));
        const Rehearsal made = rehearsalOf(run.recording());
        QCOMPARE(made.inputText, QStringLiteral("{\"a\":1}"));
        const auto script = sim::mockFileOf(made.script, "order", "Replay").script("order", "Replay");
        QVERIFY(script);
        QVERIFY(*script == made.script);
        QCOMPARE(script->answer({"T", 1})->thrown->error, std::optional<std::string>("Busy"));
        QVERIFY(*script->answer({"T", 2})->result == Value({{"ok", 1}}));
    }

    void theFirstDifferenceIsTold()
    {
        const auto machine = [](const char *result) {
            return QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": %1, "End": true}}})")
                .arg(QLatin1StringView(result));
        };
        const sim::Run one = runs::ended(runs::setup(machine("1"))), other = runs::ended(runs::setup(machine("2")));
        QVERIFY(differenceIn(one, one.recording()).what.empty());
        const Difference found = differenceIn(other, one.recording());
        QCOMPARE(found.what, std::string("output"));
        QCOMPARE(found.recorded, std::string("1"));
        QCOMPARE(found.run, std::string("2"));
    }
};

BATUTA_TEST(TestFromHistory)
#include "tst_from_history.moc"

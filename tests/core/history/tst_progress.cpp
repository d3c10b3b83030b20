#include "core/history/progress.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

namespace {

asl::StatePath path(const char *written)
{
    return asl::statePathFrom(QString::fromLatin1(written));
}

const QString Order = QStringLiteral(R"({"StartAt": "Charge", "States": {
    "Charge": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:111111111111:function:f",
        "Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 1}],
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Apologise"}], "Next": "Rest"},
    "Rest": {"Type": "Wait", "Seconds": 60, "End": true},
    "Apologise": {"Type": "Fail", "Error": "Sorry"}}})");

Value throwing(int times)
{
    Value answers = Value::object();
    for (int i = 0; i < times; ++i)
        answers["Charge"][std::to_string(i)] = {{"Throw", {{"Error", "E"}, {"Cause", "C"}}}};
    answers["Charge"][std::to_string(times)] = {{"Return", 1}};
    return answers;
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private:
    static history::Progress after(const sim::Run &run, int count = -1)
    {
        return history::progressAfter(run.events(), count < 0 ? std::int64_t(run.events().size()) : count);
    }

private Q_SLOTS:
    void marksFollowTheEvents()
    {
        const sim::Run run = runs::ended(runs::setup(Order, Value::object(), throwing(1)));
        const auto mark = [&](int count, const char *state) {
            return after(run, count).states.value(path(state)).mark;
        };
        QCOMPARE(mark(1, "Charge"), history::Mark::NotReached);
        QCOMPARE(mark(2, "Charge"), history::Mark::Running);
        QCOMPARE(mark(5, "Charge"), history::Mark::Retrying);
        QCOMPARE(mark(6, "Charge"), history::Mark::Running);
        QCOMPARE(mark(9, "Charge"), history::Mark::Done);
        QCOMPARE(mark(10, "Rest"), history::Mark::Waiting);
        QCOMPARE(mark(11, "Rest"), history::Mark::Done);
    }

    void aCaughtStateIsCaughtAndAFailIsFailed()
    {
        const sim::Run run = runs::ended(runs::setup(Order, Value::object(), throwing(2)));
        const history::Progress progress = after(run);
        QCOMPARE(progress.states.value(path("Charge")).mark, history::Mark::Caught);
        QCOMPARE(progress.states.value(path("Apologise")).mark, history::Mark::Failed);
        QCOMPARE(progress.states.value(path("Charge")).retries, 1);
        QVERIFY(std::ranges::count(progress.taken, history::Taken{path("Charge"), path("Apologise")}) == 1);
    }

    void transitionsAreCountedAsTheyAreBilled()
    {
        const sim::Run run = runs::ended(runs::setup(Order, Value::object(), throwing(1)));
        QCOMPARE(after(run).transitions, 3); // two states and a retry
    }

    void theClockIsTheEvents()
    {
        const sim::Run run = runs::ended(runs::setup(Order, Value::object(), throwing(0)));
        const history::Progress progress = after(run);
        QCOMPARE(progress.now - progress.start, history::VirtualTime(60000));
        const auto rest = progress.states.value(path("Rest"));
        QCOMPARE(rest.until - rest.since, history::VirtualTime(60000));
        QVERIFY(rest.lastEntered < rest.lastExited);
    }

    void transitionsLeadFromStartToEnd()
    {
        const sim::Run run = runs::ended(runs::setup(Order, Value::object(), throwing(0)));
        const std::vector<history::Taken> expected{
            {{}, path("Charge")}, {path("Charge"), path("Rest")}, {path("Rest"), {}}};
        QCOMPARE(after(run).taken, expected);
    }

    void iterationsAreFoldedTogether()
    {
        const sim::Run run = runs::ended(runs::setup(QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map",
            "End": true, "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"},
            "B": {"Type": "Pass", "End": true}}}}}})"),
                                                     {1, 2, 3}));
        const history::Progress progress = after(run);
        const asl::StatePath a = path("M").child(0, QStringLiteral("A")), b = path("M").child(0, QStringLiteral("B"));
        QCOMPARE(progress.states.value(a).entered, 3);
        QCOMPARE(progress.transitions, 7);
        const std::vector<history::Taken> expected{{{}, path("M")}, {{}, a}, {a, b}, {b, {}}, {path("M"), {}}};
        QCOMPARE(progress.taken, expected);
    }

    void whatStillRanWhenItFailedIsAborted()
    {
        const sim::Run run =
            runs::ended(runs::setup(QStringLiteral(R"({"StartAt": "P", "States": {"P": {"Type": "Parallel",
            "End": true, "Branches": [{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 9, "End": true}}},
            {"StartAt": "F", "States": {"F": {"Type": "Fail"}}}]}}})")));
        const history::Progress progress = after(run);
        QCOMPARE(progress.states.value(path("P").child(0, QStringLiteral("W"))).mark, history::Mark::Aborted);
        QCOMPARE(progress.states.value(path("P").child(1, QStringLiteral("F"))).mark, history::Mark::Failed);
        QCOMPARE(progress.states.value(path("P")).mark, history::Mark::Failed);
    }

    void lookingBackAndForthShowsWhatAFreshLookShows()
    {
        Value items = Value::array();
        for (int i = 0; i < 700; ++i)
            items.push_back({{"n", i}});
        const sim::Run run = runs::ended(runs::setup(QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map",
            "ItemsPath": "$.items", "Next": "P", "ToleratedFailurePercentage": 100, "ItemProcessor": {"StartAt": "C", "States": {
                "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericLessThan": 350, "Next": "A"}], "Default": "B"},
                "A": {"Type": "Pass", "End": true}, "B": {"Type": "Wait", "Seconds": 1, "End": true}}}},
            "P": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 9, "End": true}}},
            {"StartAt": "F", "States": {"F": {"Type": "Fail"}}}]}}})"),
                                                     {{"items", items}}));
        const auto last = int(run.events().size());
        QVERIFY(last > 4200);
        history::Progression looking;
        std::vector<int> counts{0, last, 1, last - 1, 1024, 1023, 1025, 2048, 2047, 2049, last, last + 7, 0};
        QRandomGenerator dice(3);
        for (int i = 0; i < 60; ++i)
            counts.push_back(int(dice.bounded(last + 1)));
        for (const int count : counts) {
            const history::Progress fresh = after(run, count);
            const history::Progress &seen = looking.at(run.events(), count);
            QVERIFY2(seen.states == fresh.states && seen.taken == fresh.taken && seen.current == fresh.current
                         && seen.now == fresh.now && seen.start == fresh.start && seen.transitions == fresh.transitions,
                     qPrintable(QString::number(count)));
        }
        looking.clear();
        QVERIFY(looking.at({}, 3).states.isEmpty());
    }

    void beforeAnythingHappenedThereIsNothing()
    {
        const history::Progress progress = history::progressAfter({}, 5);
        QVERIFY(progress.states.isEmpty());
        QCOMPARE(progress.transitions, 0);
        QVERIFY(progress.current.isEmpty());
    }
};

BATUTA_TEST(TestProgress)
#include "tst_progress.moc"

#include "core/history/visits.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

using namespace history;

namespace {

const QString Rounds =
    uR"~({"StartAt": "M", "States": {"M": {"Type": "Map", "ItemsPath": "$", "End": true, "MaxConcurrency": 1,
  "ItemProcessor": {"StartAt": "T", "States": {
    "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Retry": [{"ErrorEquals": ["Busy"]}],
          "Catch": [{"ErrorEquals": ["Lost"], "Next": "E"}], "Next": "E"},
    "E": {"Type": "Pass", "End": true}}}}}})~"_qs;

} // namespace

class TestVisits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachVisitTellsItsRoundItsAttemptsAndItsEnd()
    {
        const auto thrown = [](const char *error) { return Value({{"Throw", {{"Error", error}, {"Cause", ""}}}}); };
        const Value answers = {{"0", {{"Return", 1}}},
                               {"1", thrown("Busy")},
                               {"2", {{"Return", 2}}},
                               {"3", thrown("Lost")},
                               {"4", thrown("Gone")}};
        const sim::Run run = runs::ended(runs::setup(Rounds, {1, 2, 3, 4}, {{"T", answers}}));
        const auto count = std::int64_t(run.events().size());
        Timeline timeline;
        timeline.follow(run.events(), count);
        const asl::StatePath state = asl::statePathFrom(u"M/0/T"_qs);
        QStringList told;
        for (const VisitEntry &each : visitsTo(state, timeline, run.events(), count))
            told << QStringLiteral("%1:%2x%3")
                        .arg(each.place->iterations.back())
                        .arg(int(each.status))
                        .arg(each.attempts);
        using enum VisitStatus;
        QCOMPARE(told.join(u' '),
                 QStringLiteral("0:%1x1 1:%1x2 2:%2x1 3:%3x1").arg(int(Well)).arg(int(Caught)).arg(int(Failed)));
        const auto first = visitsTo(state, timeline, run.events(), count).front();
        QCOMPARE(visitsTo(state, timeline, run.events(), first.entered + 1).size(), size_t(1));
    }
};

BATUTA_TEST(TestVisits)
#include "tst_visits.moc"

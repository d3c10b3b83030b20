#include "core/rehearse/rehearsal.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

using namespace rehearse;

namespace {

const QString Stopping =
    QStringLiteral(R"({"QueryLanguage": "JSONata", "StartAt": "Each", "States": {"Each": {"Type": "Map",
  "Items": "{% $states.input %}", "MaxConcurrency": 1, "Next": "Done", "ItemProcessor": {"StartAt": "Keep", "States": {
    "Keep": {"Type": "Pass", "Assign": {"n": "{% $states.input %}"}, "Next": "Call"},
    "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {}, "End": true,
      "Catch": [{"ErrorEquals": ["Busy"], "Next": "Sorry"}]}, "Sorry": {"Type": "Pass", "End": true}}}},
  "Done": {"Type": "Succeed"}}})");

sim::Run stoppingRun()
{
    return runs::ended(runs::setup(
        Stopping, {1, 2, 3},
        {{"Call",
          {{"0", {{"Return", 1}}}, {"1", {{"Throw", {{"Error", "Busy"}, {"Cause", "c"}}}}}, {"2", {{"Return", 1}}}}}}));
}

} // namespace

class TestStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopIsAboutTheseEvents_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QStringList>("events");
        const QString call = QStringLiteral("Each/0/Call"), none;
        const QStringList entries{u"TaskStateEntered#0"_qs, u"TaskStateEntered#1"_qs, u"TaskStateEntered#2"_qs};
        QTest::newRow("a state") << call << none << none << none << entries;
        QTest::newRow("any error") << none << u"*"_qs << none << none << QStringList{u"TaskFailed#1"_qs};
        QTest::newRow("an error's name") << none << u"Busy"_qs << none << none << QStringList{u"TaskFailed#1"_qs};
        QTest::newRow("another error") << none << u"Other"_qs << none << none << QStringList{};
        QTest::newRow("an error elsewhere") << u"Done"_qs << u"*"_qs << none << none << QStringList{};
        QTest::newRow("input") << u"Each/0/Keep"_qs << none << u"$states.input = 2"_qs << none
                               << QStringList{u"PassStateEntered#1"_qs};
        QTest::newRow("a variable") << call << none << u"$n > 1"_qs << none << entries.mid(1);
        QTest::newRow("an error under a condition") << call << u"*"_qs << u"$n = 3"_qs << none << QStringList{};
        QTest::newRow("a broken condition") << call << none << u"$n >"_qs << none << QStringList{};
        QTest::newRow("a variable gets another value")
            << none << none << none << u"n"_qs
            << QStringList{u"PassStateExited#0"_qs, u"PassStateExited#1"_qs, u"PassStateExited#2"_qs};
        QTest::newRow("another variable") << none << none << none << u"m"_qs << QStringList{};
    }
    void aStopIsAboutTheseEvents()
    {
        QFETCH(QString, state);
        QFETCH(QString, error);
        QFETCH(QString, condition);
        QFETCH(QString, variable);
        const sim::Run run = stoppingRun();
        QStringList found;
        for (std::int64_t count = 1; count <= std::int64_t(run.events().size()); ++count) {
            const history::Event &event = run.events()[size_t(count - 1)];
            if (concerns({state, error, condition, 1, variable}, run.recording(), count))
                found << QStringLiteral("%1#%2")
                             .arg(QString::fromStdString(event.typeName()))
                             .arg(event.place->iterations.front());
        }
        QTEST(found, "events");
    }

    void stopsAreKeptWithTheRehearsal()
    {
        Rehearsal made;
        made.stops = {{u"Each/0/Call"_qs, {}, u"$n > 1"_qs, 3}, {{}, u"*"_qs, {}, 1}, {{}, {}, {}, 1, u"n"_qs}};
        const Value json = toJson(made);
        QVERIFY(json["Stops"][1] == Value({{"Error", "*"}}));
        const auto read = rehearsalFrom(json);
        QVERIFY(read);
        QVERIFY(*read == made);
        QVERIFY(!rehearsalFrom(Value{{"Stops", 1}}));
    }
};

BATUTA_TEST(TestStop)
#include "tst_stop.moc"

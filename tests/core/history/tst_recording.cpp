#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

namespace {

const QString Assigning = QStringLiteral(R"~({"QueryLanguage": "JSONata", "StartAt": "Init", "States": {
  "Init": {"Type": "Pass", "Assign": {"round": 0}, "Next": "A"},
  "A": {"Type": "Pass", "Assign": {"x": 1, "round": "{% $round + 1 %}"}, "Next": "M"},
  "M": {"Type": "Map", "Items": [10, 20], "MaxConcurrency": 1, "Next": "P", "ItemProcessor": {"StartAt": "B", "States": {
    "B": {"Type": "Pass", "Assign": {"y": "{% $states.context.Map.Item.Value %}"}, "Next": "C"},
    "C": {"Type": "Pass", "Assign": {"x": "{% $x + $y %}"}, "End": true}}}},
  "P": {"Type": "Parallel", "Assign": {"p": true}, "Next": "T", "Branches": [
    {"StartAt": "D", "States": {"D": {"Type": "Pass", "Assign": {"d": 1}, "Next": "E"}, "E": {"Type": "Pass", "End": true}}},
    {"StartAt": "F", "States": {"F": {"Type": "Pass", "Assign": {"d": 2}, "Next": "G"}, "G": {"Type": "Pass", "End": true}}}]},
  "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f"}, "Next": "End",
    "Catch": [{"ErrorEquals": ["States.ALL"], "Assign": {"error": "{% $states.errorOutput.Error %}"}, "Next": "More"}]},
  "More": {"Type": "Choice", "Choices": [{"Condition": "{% $round < 2 %}", "Next": "A"}], "Default": "End"},
  "End": {"Type": "Succeed"}}})~");

// "C#1 entered": the first, or of a second visit the second.
std::int64_t countAt(const history::Recording &recording, const QString &written)
{
    const QStringList words = written.split(u' ');
    const auto role = words.value(1) == u"exited" ? history::Role::Exit : history::Role::Entry;
    int visit = words.value(2, QStringLiteral("1")).toInt();
    for (size_t i = 0; i < recording.events.size(); ++i) {
        const history::Event &event = recording.events[i];
        if (!event.place || history::meaningOf(event.type).role != role)
            continue;
        QString name = event.place->state.name();
        for (const int round : event.place->iterations)
            name += u'#' + QString::number(round);
        if (name == words.value(0) && --visit == 0)
            return std::int64_t(i) + 1;
    }
    return -1;
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEventsTellTheVariables_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("variables");
        const auto row = [](const char *moment, const char *variables) {
            QTest::newRow(moment) << QString::fromLatin1(moment) << QString::fromLatin1(variables);
        };
        row("Init entered", "{}");
        row("A entered", R"({"round":0})");
        row("A exited", R"({"round":1,"x":1})");
        row("B#0 entered", R"({"round":1,"x":1})");
        row("C#0 exited", R"({"round":1,"x":11,"y":10})");
        row("B#1 entered", R"({"round":1,"x":1})");
        row("C#1 exited", R"({"round":1,"x":21,"y":20})");
        row("M exited", R"({"round":1,"x":1})");
        row("E entered", R"({"d":1,"round":1,"x":1})");
        row("G entered", R"({"d":2,"round":1,"x":1})");
        row("P exited", R"({"p":true,"round":1,"x":1})");
        row("T exited", R"({"error":"Busy","p":true,"round":1,"x":1})");
        row("B#0 entered 2", R"({"error":"Busy","p":true,"round":2,"x":1})");
        row("C#0 entered 2", R"({"error":"Busy","p":true,"round":2,"x":1,"y":10})");
        row("G entered 2", R"({"d":2,"error":"Busy","p":true,"round":2,"x":1})");
        row("End entered", R"({"error":"Busy","p":true,"round":2,"x":1})");
    }
    void theEventsTellTheVariables()
    {
        QFETCH(QString, moment);
        const Value busy = {{"Throw", {{"Error", "Busy"}, {"Cause", ""}}}};
        const sim::Run run = runs::ended(runs::setup(Assigning, Value::object(), {{"T", {{"0-9", busy}}}}));
        const std::int64_t count = countAt(run.recording(), moment);
        QVERIFY(count > 0);
        Value told = Value::object();
        for (const auto &[name, value] : history::variablesAt(run.recording(), count))
            told[name] = *value;
        QTEST(QString::fromStdString(told.dump()), "variables");
    }
};

BATUTA_TEST(TestRecording)
#include "tst_recording.moc"

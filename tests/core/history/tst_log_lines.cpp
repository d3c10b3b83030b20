#include "core/history/aws_reading.h"
#include "core/history/log_lines.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

using namespace history;

namespace {

// A task that fails twice and is caught in the end.
const QString Failing =
    uR"~({"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
  "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 1}], "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "F"}], "End": true},
  "F": {"Type": "Fail", "Error": "Gone"}}})~"_qs;

const QString Passing = uR"~({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}})~"_qs;

sim::Run failing(sim::MachineType type = sim::MachineType::Standard)
{
    sim::Setup setup =
        runs::setup(Failing, {{"card", "ação"}}, {{"T", {{"0-1", {{"Throw", {{"Error", "Busy"}, {"Cause", "c"}}}}}}}});
    setup.type = type;
    return runs::ended(std::move(setup));
}

std::vector<Value> linesOf(const Recording &recording, LogOptions options = {})
{
    std::vector<Value> lines;
    const QStringList texts = QString::fromStdString(logLines(recording, options)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &each : texts)
        lines.push_back(Value::parse(each.toStdString()));
    return lines;
}

QStringList typesOf(const std::vector<Value> &lines)
{
    QStringList types;
    for (const Value &line : lines)
        types << QString::fromStdString(line["type"].get<std::string>());
    return types;
}

} // namespace

class TestLogLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As recorded from /aws/vendedlogs: all texts, in this order of keys in the reference.
    void aLineHasTheFormOfVendedLogs()
    {
        const auto lines = linesOf(failing().recording());
        const Value expected = {
            {"id", "2"},
            {"type", "TaskStateEntered"},
            {"details",
             {{"name", "T"}, {"input", Value({{"card", "ação"}}).dump()}, {"inputDetails", {{"truncated", false}}}}},
            {"previous_event_id", "0"},
            {"event_timestamp", "1763683200000"},
            {"execution_arn", "arn:aws:states:us-east-1:111111111111:execution:StateMachine:execution"},
            {"redrive_count", "0"}};
        QCOMPARE(lines.at(1).dump(), expected.dump());
        QCOMPARE(lines.size(), failing().events().size());
    }

    void anExpressExecutionIsNamedWithAnIdOfItsOwn()
    {
        const auto lines = linesOf(failing(sim::MachineType::Express).recording());
        const auto arn = QString::fromStdString(lines.front()["execution_arn"].get<std::string>());
        static const QRegularExpression form(QStringLiteral(
            "^arn:aws:states:us-east-1:111111111111:express:StateMachine:execution:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
        QVERIFY2(form.match(arn).hasMatch(), qPrintable(arn));
        for (const Value &line : lines)
            QVERIFY(line["execution_arn"] == lines.front()["execution_arn"]);
    }

    void aLevelKeepsWhatIsAsBadAsItSays_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QStringList>("types");
        QTest::newRow("ERROR") << int(LogLevel::Error)
                               << QStringList{u"TaskFailed"_qs, u"TaskFailed"_qs, u"FailStateEntered"_qs,
                                              u"ExecutionFailed"_qs};
        QTest::newRow("FATAL") << int(LogLevel::Fatal) << QStringList{u"ExecutionFailed"_qs};
    }
    void aLevelKeepsWhatIsAsBadAsItSays()
    {
        QFETCH(int, level);
        QTEST(typesOf(linesOf(failing().recording(), {LogLevel(level), true})), "types");
    }

    void withoutExecutionDataNoneIsTold()
    {
        for (const Value &line : linesOf(failing().recording(), {LogLevel::All, false}))
            for (const char *key :
                 {"input", "output", "parameters", "inputDetails", "outputDetails", "assignedVariables"})
                QVERIFY2(!line["details"].contains(key), line.dump().c_str());
        const auto lines = linesOf(failing().recording(), {LogLevel::All, false});
        QVERIFY(lines.at(1)["details"] == Value({{"name", "T"}}));
        QCOMPARE(lines.at(2)["details"]["resource"].get<std::string>(), std::string("invoke"));
    }

    void whatIsTooLongForALineIsCutOff()
    {
        const sim::Run run = runs::ended(runs::setup(Passing, std::string(125000, '\\')));
        const auto lines = linesOf(run.recording());
        QVERIFY(lines.at(1)["details"]["inputDetails"]["truncated"] == true);
        QVERIFY(lines.at(1)["details"]["input"].dump().size() <= 248 * 1024 + 2);
    }

    // What is written is read again as the same history.
    void theLinesAreReadAgain()
    {
        const sim::Run run = failing();
        const auto read = recordingFrom(logLines(run.recording()), run.recording().definition);
        QVERIFY(read);
        QCOMPARE(read->events.size(), run.events().size());
        for (size_t i = 0; i < read->events.size(); ++i)
            QVERIFY2(read->events[i].type == run.events()[i].type && read->events[i].at == run.events()[i].at,
                     read->events[i].typeName().c_str());
    }
};

BATUTA_TEST(TestLogLines)
#include "tst_log_lines.moc"

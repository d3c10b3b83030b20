#include "core/rehearse/rehearsal.h"

#include "core/rehearse/refusals.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

using namespace rehearse;

namespace {

const char Whole[] = R"~({"Input": "[1,  2]", "Type": "EXPRESS",
  "Answers": [{"State": "T", "Last": 1, "Answer": {"Throw": {"Error": "Busy", "Cause": "c"}}},
              {"State": "T", "First": 2, "Last": 2, "Answer": {"Return": null, "Submitted": {"Id": 1}, "DurationSeconds": 2.5}}],
  "AnswerAll": {"NoAnswer": true}, "Substitutions": {"Table": "orders", "AWS::Region": "sa-east-1"},
  "FilesFolder": "s3", "Seed": 18446744073709551615, "StartTime": "2026-01-02T03:04:05.678Z", "MachineName": "order", "ExecutionName": "e",
  "Machines": [{"Name": "child", "Definition": "StartAt: A", "Answers": [
      {"State": "A", "Last": 0, "Answer": {"Return": 7}}], "AnswerAll": {"Return": {}}}],
  "Breakpoints": ["Each/0/T", "T"],
  "Cases": [{"Name": "busy", "Input": "{}", "Type": "STANDARD", "Seed": 7, "StartTime": "2026-01-02T03:04:05.000Z",
    "Answers": [{"State": "T", "Iterations": "0-2", "When": "{% $states.input.x %}", "Answer": {"Return": 1}}],
    "Expect": {"Status": "FAILED", "Output": null, "OutputContains": {"a": 1}, "OutputWhen": "{% $states.input.a = 1 %}", "Error": "Busy", "Cause": "c", "Path": ["A", "T"]}, "Why": "kept"}],
  "Deployment": {"LogLevel": "ERROR", "IncludeExecutionData": true, "Tracing": true,
                 "Tags": [{"Key": "team", "Value": "ops"}], "RoleArn": "arn:aws:iam::1:role/r"},
  "Notes": ["kept", {"as": "it is"}]})~";

Rehearsal read(const char *json)
{
    const auto made = rehearsalFrom(Value::parse(json));
    return made ? *made : Rehearsal{};
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndReadItIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing set") << QByteArray("{}");
        QTest::newRow("everything set") << QByteArray(Whole);
        QTest::newRow("an input that is being typed") << QByteArray("{\"Input\": \"{\\\"a\\\": \"}");
    }
    void writtenAndReadItIsTheSame()
    {
        QFETCH(QByteArray, json);
        const Rehearsal once = read(json.constData());
        const Value written = toJson(once);
        const auto again = rehearsalFrom(written);
        QVERIFY(again);
        QVERIFY(*again == once);
        QCOMPARE(toJson(*again).dump(), written.dump());
    }

    void nothingOfTheJsonIsLost()
    {
        const Value json = Value::parse(Whole);
        const Value written = toJson(read(Whole));
        for (const auto &[key, value] : json.items())
            QVERIFY2(written.contains(key) && nlohmann::json(written[key]) == nlohmann::json(value), key.c_str());
        QCOMPARE(written.size(), json.size());
    }

    void whatIsAsAtFirstIsNotWritten() { QCOMPARE(toJson(Rehearsal{}).dump(), std::string(R"({"Input":"{}"})")); }

    void whatIsNoRehearsalIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *json, const char *place) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
        };
        row("a list", "[]", "");
        row("an input that is no text", R"({"Input": {"a": 1}})", "Input");
        row("a type AWS lacks", R"({"Type": "FAST"})", "Type");
        row("an answer that is none", R"({"Answers": [{"State": "A", "First": 0, "Last": 0, "Answer": {"Say": 1}}]})",
            "Answers/0/Answer");
        row("attempts that run backwards",
            R"({"Answers": [{"State": "A", "First": 0, "Last": 0, "Answer": {"Return": 1}},
            {"State": "A", "First": 3, "Last": 2, "Answer": {"Return": 1}}]})",
            "Answers/1/Last");
        row("an inner machine's name", R"({"Machines": [{"Name": 5, "Definition": "{}"}]})", "Machines/0/Name");
        row("a placeholder without a text", R"({"Substitutions": {"Table": 5}})", "Substitutions/Table");
        row("a level of logging AWS lacks", R"({"Deployment": {"LogLevel": "SOME"}})", "Deployment/LogLevel");
        row("tracing that is no yes or no", R"({"Deployment": {"Tracing": "yes"}})", "Deployment/Tracing");
        row("a tag that is no text", R"({"Deployment": {"Tags": [{"Key": 1}]}})", "Deployment/Tags/0/Key");
        row("a time that is none", R"({"StartTime": "noon"})", "StartTime");
        row("a seed below nothing", R"({"Seed": -1})", "Seed");
    }
    void whatIsNoRehearsalIsRefusedAtItsPlace()
    {
        QFETCH(QByteArray, json);
        const auto made = rehearsalFrom(Value::parse(json.toStdString()));
        QVERIFY(!made);
        QTEST(made.error().arguments.value(0), "place");
    }

    void aRunIsMadeFromAllOfIt()
    {
        Rehearsal rehearsal = read(Whole);
        const auto setup =
            setupFor(rehearsal,
                     runs::definition(QStringLiteral(
                         R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": "${Table}", "End": true}}})")));
        QVERIFY(setup);
        QVERIFY(setup->input == Value({1, 2}));
        QCOMPARE(setup->inputText, std::string("[1,  2]"));
        QVERIFY(setup->definition.tree->text().contains(u"orders"));
        QCOMPARE(setup->machines.size(), size_t(1));
        QVERIFY(setup->script == rehearsal.script);
        QCOMPARE(setup->type, sim::MachineType::Express);
        QCOMPARE(setup->start, rehearsal.start);
        QCOMPARE(setup->seed, rehearsal.seed);
    }

    void whatCannotRunIsRefused()
    {
        const asl::Definition definition = runs::definition(QStringLiteral("{}"));
        Rehearsal rehearsal;
        rehearsal.inputText = QStringLiteral("{\"a\": }");
        QVERIFY(setupFor(rehearsal, definition).error().is(Code::InputNotJson));
        rehearsal.inputText = QString(2000, u'[') + QString(2000, u']');
        QVERIFY(setupFor(rehearsal, definition).error().is(Code::InputTooDeep));
        rehearsal.inputText = QStringLiteral("  ");
        QVERIFY(setupFor(rehearsal, definition));
        rehearsal.machines = {{"child", QStringLiteral("{\"StartAt\""), {}, {}}};
        QVERIFY(setupFor(rehearsal, definition).error() == (Refusal{Code::NestedUnsound, {QStringLiteral("child")}}));
    }
};

BATUTA_TEST(TestRehearsal)
#include "tst_rehearsal.moc"

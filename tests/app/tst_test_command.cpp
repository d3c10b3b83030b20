// `batuta test` as a shell and a CI server see it: which cases pass, why others do not, what is covered.
#include "core/base/value.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"

#include <QXmlStreamReader>

using tests::Program;

namespace {

const QByteArray Order = R"({"StartAt": "Ask", "States": {
  "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"},
    "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 2}], "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Lost"}],
    "OutputPath": "$.Payload", "Next": "Large?"},
  "Large?": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 9, "Next": "Done"}], "Default": "Lost"},
  "Done": {"Type": "Succeed"}, "Lost": {"Type": "Fail", "Error": "Lost"}}})";

const QByteArray Cases = R"({"Input": "{}", "Cases": [
  {"Name": "large", "Answers": [{"State": "Ask", "Answer": {"Return": {"Payload": {"n": 10}}}}],
   "Expect": {"Status": "SUCCEEDED", "Output": {"n": 10}, "Path": ["Ask", "Done"]}},
  {"Name": "busy twice # <&>", "Answers": [{"State": "Ask", "Last": 1, "Answer": {"Throw": {"Error": "Busy"}}},
                                     {"State": "Ask", "First": 2, "Answer": {"Return": {"Payload": {"n": 1}}}}],
   "Expect": {"Error": "Lost"}}]})";

const QByteArray Failing = R"({"Cases": [
  {"Name": "asks"}, {"Name": "no data", "Input": "{"},
  {"Name": "otherwise", "AnswerAll": {"Return": {"Payload": {"n": 10}}}, "Expect": {"Output": {"n": 11}}}]})";

} // namespace

class TestTestCommand : public QObject
{
    Q_OBJECT

    static Value json(const tests::Reply &reply) { return Value::parse(reply.said.toStdString(), nullptr, false); }
    static void lay(const Program &program, const QByteArray &rehearsal)
    {
        program.write(u"order.asl.json"_qs, Order);
        program.write(u"order.rehearsal.json"_qs, rehearsal);
    }

private Q_SLOTS:
    void casesThatPassAreGood()
    {
        const Program program;
        lay(program, Cases);
        const tests::Reply reply = program.shell(u"LC_ALL=C $batuta test order.asl.json"_qs);
        QVERIFY2(reply.code == 0, reply.said + reply.complained);
        QVERIFY2(reply.said.contains("2 passed, 0 failed"), reply.said);
        QVERIFY(reply.complained.isEmpty());
    }

    // The machines that tasks start are read from the files that the rehearsal names; the machine has its file's name.
    void machinesThatTasksStartAreReadFromTheirFiles()
    {
        const Program program;
        program.write(u"outer.asl.json"_qs, R"({"QueryLanguage": "JSONata", "StartAt": "Start", "States": {
          "Start": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
            "Arguments": {"StateMachineArn": "arn:aws:states:us-east-1:111111111111:stateMachine:inner"},
            "Output": "{% [$states.context.StateMachine.Name, $states.result.Output] %}", "End": true}}})");
        program.shell(u"mkdir parts"_qs);
        program.write(u"parts/inner.asl.json"_qs, R"({"StartAt": "Ask", "States": {
          "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {}, "End": true}}})");
        program.write(u"outer.rehearsal.json"_qs, R"({"Machines": [{"Name": "inner", "File": "parts/inner.asl.json",
          "Answers": [{"State": "Ask", "Answer": {"Return": 7}}]}],
          "Cases": [{"Name": "nested", "Expect": {"Output": ["outer", 7]}}]})");
        const tests::Reply reply = program.shell(u"LC_ALL=C $batuta test outer.asl.json"_qs);
        QVERIFY2(reply.code == 0, reply.said + reply.complained);
        program.shell(u"rm parts/inner.asl.json"_qs);
        const tests::Reply gone = program.shell(u"LC_ALL=C $batuta test outer.asl.json"_qs);
        QVERIFY(gone.code != 0);
        QVERIFY2(gone.complained.contains("inner.asl.json"), gone.complained);
    }

    void casesThatFailSayWhy()
    {
        const Program program;
        lay(program, Failing);
        const tests::Reply reply = program.shell(u"LC_ALL=C $batuta test --format json order.asl.json"_qs);
        QCOMPARE(reply.code, 1);
        const Value cases = json(reply)[0]["cases"];
        QCOMPARE(cases[0]["misses"][0]["what"].get<std::string>(), std::string("Unanswered"));
        QCOMPARE(cases[0]["misses"][0]["place"].get<std::string>(), std::string("Ask"));
        QVERIFY(cases[1].contains("refusal"));
        QCOMPARE(cases[2]["misses"][0]["place"].get<std::string>(), std::string("/n"));
        QCOMPARE(cases[2]["misses"][0]["actual"].get<std::string>(), std::string("10"));
    }

    void oneCaseMayBeNamed()
    {
        const Program program;
        lay(program, Failing);
        program.write(u"order.rehearsal.json"_qs, Cases);
        QCOMPARE(json(program.shell(u"$batuta test --format json --case large order.asl.json"_qs))[0]["cases"].size(),
                 size_t(1));
        const tests::Reply none = program.shell(u"LC_ALL=C $batuta test --case nobody order.asl.json"_qs);
        QCOMPARE(none.code, 2);
        QVERIFY2(none.complained.contains("nobody"), none.complained);
    }

    void coverageTellsWhatIsMissing()
    {
        const Program program;
        lay(program, Cases);
        const Value coverage =
            json(program.shell(u"$batuta test --coverage --format json order.asl.json"_qs))[0]["coverage"];
        QVERIFY(coverage["State"] == Value({{"covered", 4}, {"all", 4}}));
        QVERIFY(coverage["Catcher"] == Value({{"covered", 0}, {"all", 1}}));
        const tests::Reply reply = program.shell(u"LC_ALL=C $batuta test --coverage order.asl.json"_qs);
        QVERIFY2(reply.said.contains("not covered: Ask: Catcher 1 → Lost"), reply.said);
    }

    void junitIsSoundXml()
    {
        const Program program;
        lay(program, Cases);
        program.write(u"other.asl.json"_qs, Order);
        program.write(u"other.rehearsal.json"_qs, Failing);
        const tests::Reply reply = program.shell(u"$batuta test --format junit order.asl.json other.asl.json"_qs);
        QCOMPARE(reply.code, 1);
        QXmlStreamReader xml(reply.said);
        int suites = 0, cases = 0, failures = 0, errors = 0;
        QStringList names;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            suites += xml.name() == u"testsuite";
            failures += xml.name() == u"failure";
            errors += xml.name() == u"error";
            if (xml.name() != u"testcase")
                continue;
            ++cases;
            names << xml.attributes().value(u"name"_qs).toString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(QList<int>({suites, cases, failures, errors}), QList<int>({2, 5, 2, 1}));
        QVERIFY(names.contains(u"busy twice # <&>"_qs));
    }

    void tapCountsEveryCase()
    {
        const Program program;
        lay(program, Cases);
        const QList<QByteArray> lines = program.shell(u"$batuta test --format tap order.asl.json"_qs).said.split('\n');
        QCOMPARE(lines.value(0), QByteArray("TAP version 14"));
        QCOMPARE(lines.value(1), QByteArray("1..2"));
        QCOMPARE(lines.value(3), QByteArray("ok 2 - order.asl.json: busy twice \\# <&>"));
        program.write(u"order.rehearsal.json"_qs, Failing);
        QVERIFY(program.shell(u"$batuta test --format tap order.asl.json"_qs).said.contains("\nnot ok 1 - "));
    }

    void mockFilesGiveCasesToo()
    {
        const Program program;
        program.write(u"order.asl.json"_qs, Order);
        program.write(u"mocks.json"_qs,
                      R"({"StateMachines": {"order": {"TestCases": {"one": {"Ask": "A"}, "two": {"Ask": "B"}}}},
          "MockedResponses": {"A": {"0": {"Return": {"Payload": {"n": 10}}}}, "B": {"0": {"Throw": {"Error": "E"}}}}})");
        QCOMPARE(
            json(program.shell(u"$batuta test --format json --mocks mocks.json order.asl.json"_qs))[0]["cases"].size(),
            size_t(2));
        program.shell(u"mv mocks.json order.mocks.json"_qs);
        const tests::Reply reply = program.shell(u"$batuta test --format json order.asl.json"_qs);
        QCOMPARE(reply.code, 0);
        QCOMPARE(json(reply)[0]["cases"][1]["status"].get<std::string>(), std::string("FAILED"));
    }

    void aLoopWithoutEndEnds()
    {
        const Program program;
        program.write(u"loop.asl.json"_qs, R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}})");
        program.write(u"loop.rehearsal.json"_qs, R"({"Cases": [{"Name": "e", "Type": "EXPRESS"}, {"Name": "s"}]})");
        const tests::Reply reply = program.shell(u"$batuta test --format json loop.asl.json"_qs);
        QVERIFY2(reply.code == 1 || reply.code == 0, reply.complained);
        QCOMPARE(json(reply)[0]["cases"].size(), size_t(2));
    }

    void wrongUseIsTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no file") << u"$batuta test"_qs << 2 << QByteArray("batuta test FILE");
        QTest::newRow("no such file") << u"$batuta test nobody.json"_qs << 2 << QByteArray("nobody.json");
        QTest::newRow("no cases beside it")
            << u"$batuta test alone.asl.json"_qs << 2 << QByteArray("alone.rehearsal.json");
        QTest::newRow("no cases in it") << u"$batuta test --rehearsal empty.json order.asl.json"_qs << 2
                                        << QByteArray("has no cases");
        QTest::newRow("a rehearsal that is none")
            << u"$batuta test --rehearsal wrong.json order.asl.json"_qs << 1 << QByteArray("Cases/0/Expect/Status");
        QTest::newRow("a rehearsal that is no JSON")
            << u"$batuta test --rehearsal order.asl.yaml order.asl.json"_qs << 1 << QByteArray("not JSON");
        QTest::newRow("a broken definition")
            << u"$batuta test broken.asl.json"_qs << 1 << QByteArray("broken.asl.json");
        QTest::newRow("an unknown format") << u"$batuta test --format xml order.asl.json"_qs << 2 << QByteArray("xml");
        QTest::newRow("one rehearsal for two")
            << u"$batuta test --rehearsal empty.json order.asl.json order.asl.json"_qs << 2
            << QByteArray("one definition");
        QTest::newRow("two sources") << u"$batuta test --rehearsal empty.json --mocks empty.json order.asl.json"_qs << 2
                                     << QByteArray("not both");
        QTest::newRow("a full disk") << u"$batuta test order.asl.json > /dev/full"_qs << 2
                                     << QByteArray("could not be written");
    }
    void wrongUseIsTold()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QByteArray, word);
        const Program program;
        lay(program, Cases);
        program.write(u"alone.asl.json"_qs, Order);
        program.write(u"empty.json"_qs, "{}");
        program.write(u"wrong.json"_qs, R"({"Cases": [{"Name": "x", "Expect": {"Status": "GOOD"}}]})");
        program.write(u"order.asl.yaml"_qs, "a: [");
        program.write(u"broken.asl.json"_qs, "{");
        const tests::Reply reply = program.shell(u"export LC_ALL=C; "_qs + line);
        QCOMPARE(reply.code, code);
        QVERIFY2(reply.complained.contains(word), reply.complained);
    }
};

BATUTA_TEST(TestTestCommand)
#include "tst_test_command.moc"

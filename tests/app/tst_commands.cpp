// The program without a window, as scripts call it: its answers on standard output, its complaints on standard error,
// its exit codes.
#include "core/base/value.h"
#include "tests/runner/runner.h"

#include <QProcess>
#include <QTemporaryDir>

namespace {

constexpr int Good = 0, AtFault = 1, Misused = 2;

struct Answer
{
    int code = -1;
    QByteArray said;
    QByteArray complained;
};

const char *const Order = R"({
  "StartAt": "Ask",
  "States": {
    "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"n.$": "$.n"},
            "ResultPath": "$.answer", "Next": "Done"},
    "Done": {"Type": "Succeed"}
  }
})";

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
    }
    // Words that name files of the folder are theirs: "@order.json".
    Answer batuta(const QStringList &words) const
    {
        QStringList arguments;
        for (const QString &word : words)
            arguments << (word.startsWith(u'@') ? path(word.mid(1)) : word);
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(BATUTA_PROGRAM), arguments);
        if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    static Value json(const Answer &answer) { return Value::parse(answer.said.toStdString(), nullptr, false); }

private Q_SLOTS:
    void initTestCase()
    {
        write(QStringLiteral("order.asl.json"), Order);
        write(QStringLiteral("faulty.asl.json"),
              "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"B\"}}}");
        write(QStringLiteral("broken.asl.json"), "{\"StartAt\": ");
        write(QStringLiteral("input.json"), R"({"n": 2, "of": [1, 2, 3]})");
        write(QStringLiteral("mocks.json"),
              R"({"StateMachines": {"order": {"TestCases": {"Good": {"Ask": "Four"}, "Bad": {"Ask": "No"}}}},
            "MockedResponses": {"Four": {"0": {"Return": {"twice": 4}}},
                                "No": {"0": {"Throw": {"Error": "Odd", "Cause": "not even"}}}}})");
    }

    void codesTellHowItWent_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("a sound file") << QStringList{u"validate"_qs, u"@order.asl.json"_qs} << Good;
        QTest::newRow("a file at fault") << QStringList{u"validate"_qs, u"@faulty.asl.json"_qs} << AtFault;
        QTest::newRow("a broken file") << QStringList{u"validate"_qs, u"@broken.asl.json"_qs} << AtFault;
        QTest::newRow("no such file") << QStringList{u"validate"_qs, u"@nobody.json"_qs} << Misused;
        QTest::newRow("no file named") << QStringList{u"validate"_qs} << Misused;
        QTest::newRow("an unknown option")
            << QStringList{u"simulate"_qs, u"--sideways"_qs, u"@order.asl.json"_qs} << Misused;
        QTest::newRow("an unknown command's file")
            << QStringList{u"render"_qs, u"@order.asl.json"_qs, u"-o"_qs, u"@picture.gif"_qs} << Misused;
        QTest::newRow("an expression that fails")
            << QStringList{u"eval"_qs, u"--language"_qs, u"jsonata"_qs, u"1 + 'a'"_qs} << AtFault;
        QTest::newRow("an expression that is none")
            << QStringList{u"eval"_qs, u"--language"_qs, u"jsonpath"_qs, u"$.["_qs} << AtFault;
        QTest::newRow("no expression") << QStringList{u"eval"_qs} << Misused;
        QTest::newRow("a history without its definition")
            << QStringList{u"replay"_qs, u"@order.asl.json"_qs} << Misused;
        QTest::newRow("a history that is none")
            << QStringList{u"replay"_qs, u"@order.asl.json"_qs, u"--definition"_qs, u"@order.asl.json"_qs} << AtFault;
        QTest::newRow("an unknown language")
            << QStringList{u"eval"_qs, u"--language"_qs, u"cobol"_qs, u"1"_qs} << Misused;
        QTest::newRow("YAML from broken JSON")
            << QStringList{u"convert"_qs, u"@broken.asl.json"_qs, u"-o"_qs, u"@b.yaml"_qs} << AtFault;
        QTest::newRow("an unknown target")
            << QStringList{u"convert"_qs, u"--to"_qs, u"jsonpath"_qs, u"@order.asl.json"_qs, u"-o"_qs, u"@b.json"_qs}
            << Misused;
        QTest::newRow("a file that is not formatted")
            << QStringList{u"format"_qs, u"--check"_qs, u"@order.asl.json"_qs} << AtFault;
    }

    void codesTellHowItWent()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const Answer answer = batuta(words);
        QVERIFY2(answer.code == code, answer.said + answer.complained);
        if (code == Misused)
            QVERIFY2(!answer.complained.isEmpty() && answer.said.isEmpty(), answer.said);
    }

    void everyCommandHelps_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("option");
        QTest::newRow("validate") << u"validate"_qs << QByteArray("--type");
        QTest::newRow("simulate") << u"simulate"_qs << QByteArray("--mocks");
        QTest::newRow("replay") << u"replay"_qs << QByteArray("--check");
        QTest::newRow("test") << u"test"_qs << QByteArray("--coverage");
        QTest::newRow("test-state") << u"test-state"_qs << QByteArray("[FILE]");
        QTest::newRow("eval") << u"eval"_qs << QByteArray("--language");
        QTest::newRow("render") << u"render"_qs << QByteArray("--direction");
        QTest::newRow("convert") << u"convert"_qs << QByteArray("--output");
        QTest::newRow("format") << u"format"_qs << QByteArray("--check");
    }

    void everyCommandHelps()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, option);
        const Answer answer = batuta({command, u"--help"_qs});
        QCOMPARE(answer.code, Good);
        QVERIFY2(answer.said.contains("--help") && answer.said.contains(option), answer.said);
        const Answer wrong = batuta({command, u"--sideways"_qs});
        QCOMPARE(wrong.code, Misused);
        QVERIFY2(wrong.complained.contains("batuta " + command.toUtf8() + ": "), wrong.complained);
    }

    void evalPrintsTheValue_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("JSONata") << u"jsonata"_qs << u"$sum($states.input.of) * 2"_qs << QByteArray("12");
        QTest::newRow("JSONata in its marks") << u"jsonata"_qs << u"{% $states.input.n %}"_qs << QByteArray("2");
        QTest::newRow("JSONata that begins as an option does")
            << u"jsonata"_qs << u"-$states.input.n"_qs << QByteArray("-2");
        QTest::newRow("JSONPath") << u"jsonpath"_qs << u"$.of[-1:]"_qs << QByteArray("[3]");
        QTest::newRow("an intrinsic") << u"jsonpath"_qs << u"States.MathAdd($.n, 40)"_qs << QByteArray("42");
    }

    void evalPrintsTheValue()
    {
        QFETCH(QString, language);
        QFETCH(QString, expression);
        const Answer answer =
            batuta({u"eval"_qs, u"--language"_qs, language, u"--input"_qs, u"@input.json"_qs, expression});
        QVERIFY2(answer.code == Good, answer.complained);
        QTEST(answer.said.trimmed(), "value");
    }

    void simulateTellsTheOutcomeAndTheHistory()
    {
        const QStringList call{u"simulate"_qs,    u"@order.asl.json"_qs, u"--input"_qs,
                               u"@input.json"_qs, u"--mocks"_qs,         u"@mocks.json"_qs};
        const Answer good =
            batuta(call + QStringList{u"--test-case"_qs, u"Good"_qs, u"--history"_qs, u"@history.json"_qs});
        QVERIFY2(good.code == Good, good.complained);
        QVERIFY(json(good)["status"] == Value("SUCCEEDED"));
        QVERIFY(Value::parse(json(good)["output"].get<std::string>())["answer"]["twice"] == Value(4));
        const Value history = Value::parse(read(QStringLiteral("history.json")).toStdString());
        QVERIFY(history["events"].front()["type"] == Value("ExecutionStarted"));
        QVERIFY(history["events"].back()["type"] == Value("ExecutionSucceeded"));
        const Answer bad = batuta(call + QStringList{u"--test-case"_qs, u"Bad"_qs});
        QCOMPARE(bad.code, AtFault);
        QVERIFY(json(bad)["error"] == Value("Odd"));
    }

    void simulateTellsWhatWouldBeLoggedAndTraced()
    {
        const QStringList call{u"simulate"_qs, u"@order.asl.json"_qs, u"--input"_qs,     u"@input.json"_qs,
                               u"--mocks"_qs,  u"@mocks.json"_qs,     u"--test-case"_qs, u"Bad"_qs};
        const Answer made = batuta(call
                                   + QStringList{u"--logs"_qs, u"@run.log"_qs, u"--log-level"_qs, u"fatal"_qs,
                                                 u"--trace"_qs, u"@trace.json"_qs});
        QVERIFY2(made.code == AtFault, made.complained);
        const Value line = Value::parse(read(QStringLiteral("run.log")).toStdString());
        QVERIFY(line["type"] == Value("ExecutionFailed") && line["details"]["error"] == Value("Odd"));
        const Value segment = Value::parse(read(QStringLiteral("trace.json")).toStdString()).front();
        QVERIFY(segment["fault"] == Value(true) && !segment["subsegments"].empty());
        const Answer priced = batuta(call + QStringList{u"--cost"_qs, u"--region"_qs, u"us-east-1"_qs});
        const Value cost = json(priced)["cost"];
        QVERIFY(cost["standard"].get<double>() == cost["transitions"].get<double>() * 0.025 / 1000);
        QCOMPARE(batuta(call + QStringList{u"--log-level"_qs, u"loud"_qs}).code, Misused);
        QCOMPARE(batuta(call + QStringList{u"--logs"_qs, u"@same"_qs, u"--trace"_qs, u"@input.json"_qs}).code, Misused);
    }

    void simulateGoesOnFromAHistoryAsAwsRedrives()
    {
        const QStringList call{u"simulate"_qs, u"@order.asl.json"_qs, u"--mocks"_qs, u"@mocks.json"_qs};
        const Answer failed = batuta(call
                                     + QStringList{u"--test-case"_qs, u"Bad"_qs, u"--input"_qs, u"@input.json"_qs,
                                                   u"--history"_qs, u"@failed.json"_qs});
        QCOMPARE(failed.code, AtFault);
        write(u"later.json"_qs, R"({"StateMachines": {"order": {"TestCases": {"Then": {"Ask": "Then"}}}},
            "MockedResponses": {"Then": {"0-1": {"Return": {"twice": 4}}}}})");
        const QStringList redrive{u"simulate"_qs,    u"@order.asl.json"_qs, u"--mocks"_qs,
                                  u"@later.json"_qs, u"--test-case"_qs,     u"Then"_qs,
                                  u"--redrive"_qs,   u"@failed.json"_qs};
        const Answer good = batuta(redrive + QStringList{u"--history"_qs, u"@redriven.json"_qs});
        QVERIFY2(good.code == Good, good.complained);
        QVERIFY(json(good)["redriveCount"] == Value(1) && json(good)["redriveStatus"] == Value("NOT_REDRIVABLE"));
        const Value history = Value::parse(read(QStringLiteral("redriven.json")).toStdString());
        int told = 0;
        for (const Value &event : history["events"])
            told += event["type"] == "ExecutionRedriven" && event["executionRedrivenEventDetails"]["redriveCount"] == 1;
        QCOMPARE(told, 1);
        // What succeeded is not redriven, and a replay takes the redrive along.
        QStringList again = redrive;
        again.back() = u"@redriven.json"_qs;
        QCOMPARE(batuta(again).code, AtFault);
        const Answer replayed =
            batuta({u"replay"_qs, u"@redriven.json"_qs, u"--definition"_qs, u"@order.asl.json"_qs, u"--check"_qs});
        QVERIFY2(replayed.code == Good, replayed.complained);
    }

    void replayGoesThroughAHistoryAgain()
    {
        const QStringList order{u"@order.asl.json"_qs, u"--input"_qs, u"@input.json"_qs};
        const Answer first = batuta(QStringList{u"simulate"_qs} + order
                                    + QStringList{u"--mocks"_qs, u"@mocks.json"_qs, u"--test-case"_qs, u"Good"_qs,
                                                  u"--history"_qs, u"@recorded.json"_qs});
        QVERIFY2(first.code == Good, first.complained);
        const QStringList replay{u"replay"_qs, u"@recorded.json"_qs, u"--definition"_qs};
        const Answer again =
            batuta(replay + QStringList{u"@order.asl.json"_qs, u"--mocks"_qs, u"@again.json"_qs, u"--check"_qs});
        QVERIFY2(again.code == Good, again.complained);
        QVERIFY2(again.said.contains("Ask  TaskSucceeded"), again.said);
        const Answer made = batuta(QStringList{u"simulate"_qs} + order
                                   + QStringList{u"--mocks"_qs, u"@again.json"_qs, u"--test-case"_qs, u"Replay"_qs});
        QCOMPARE(made.said, first.said);
        write(u"other.asl.json"_qs, "{\"StartAt\": \"W\", \"States\": {\"W\": {\"Type\": \"Succeed\"}}}");
        const Answer other = batuta(replay + QStringList{u"@other.asl.json"_qs});
        QVERIFY(other.code == AtFault && other.said.isEmpty());
        QVERIFY2(other.complained.contains("Ask"), other.complained);
    }

    void substitutionsAreFilledIn()
    {
        write(u"template.json"_qs,
              "{\"StartAt\": \"W\", \"States\": {\"W\": {\"Type\": \"Wait\", \"Seconds\": ${Pause}, \"Next\": \"P\"},"
              " \"P\": {\"Type\": \"Pass\", \"Result\": \"in ${AWS::Region}\", \"End\": true}}}");
        const Answer answer = batuta({u"simulate"_qs, u"@template.json"_qs, u"--substitute"_qs, u"Pause=3"_qs,
                                      u"--substitute"_qs, u"AWS::Region=sa-east-1"_qs});
        QVERIFY2(answer.code == Good, answer.complained);
        QVERIFY(json(answer)["output"] == Value("\"in sa-east-1\""));
        QCOMPARE(batuta({u"simulate"_qs, u"@template.json"_qs, u"--substitute"_qs, u"Pause"_qs}).code, Misused);
    }

    void aTaskNobodyAnswersIsNamed()
    {
        const Answer answer = batuta({u"simulate"_qs, u"@order.asl.json"_qs, u"--input"_qs, u"@input.json"_qs});
        QCOMPARE(answer.code, AtFault);
        QVERIFY2(answer.complained.contains("Ask"), answer.complained);
    }

    void aCopyIsTheSameBytes()
    {
        QCOMPARE(batuta({u"convert"_qs, u"@order.asl.json"_qs, u"-o"_qs, u"@copy.asl.json"_qs}).code, Good);
        QCOMPARE(read(QStringLiteral("copy.asl.json")), QByteArray(Order));
    }

    void thereAndBackIsTheSameDocument()
    {
        QCOMPARE(batuta({u"convert"_qs, u"@order.asl.json"_qs, u"-o"_qs, u"@order.yaml"_qs}).code, Good);
        QCOMPARE(batuta({u"convert"_qs, u"@order.yaml"_qs, u"-o"_qs, u"@back.json"_qs}).code, Good);
        QVERIFY(Value::parse(read(QStringLiteral("back.json")).toStdString()) == Value::parse(Order));
    }

    void jsonataIsWhatBecomesOfJsonPath()
    {
        QCOMPARE(
            batuta({u"convert"_qs, u"--to"_qs, u"jsonata"_qs, u"@order.asl.json"_qs, u"-o"_qs, u"@jsonata.json"_qs})
                .code,
            Good);
        const Value machine = Value::parse(read(QStringLiteral("jsonata.json")).toStdString());
        QVERIFY(machine["QueryLanguage"] == Value("JSONata"));
        QVERIFY(machine["States"]["Ask"]["Arguments"]["n"] == Value("{% $states.input.n %}"));
        QCOMPARE(batuta({u"validate"_qs, u"@jsonata.json"_qs}).code, Good);
    }

    void formattedFilesAreLeftAlone()
    {
        write(QStringLiteral("untidy.json"), "{\"StartAt\":\"A\",\n\"States\":{\"A\":{\"Type\":\"Succeed\"}}}");
        QCOMPARE(batuta({u"format"_qs, u"--write"_qs, u"@untidy.json"_qs}).code, Good);
        const QByteArray tidy = read(QStringLiteral("untidy.json"));
        QVERIFY(tidy.contains("\n  \"StartAt\": \"A\""));
        QCOMPARE(batuta({u"format"_qs, u"--check"_qs, u"@untidy.json"_qs}).code, Good);
        QCOMPARE(read(QStringLiteral("untidy.json")), tidy);
    }

    void everyKindOfDrawingIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("SVG") << u"drawing.svg"_qs << QByteArray("<?xml");
        QTest::newRow("PNG") << u"drawing.png"_qs << QByteArray("\x89PNG");
        QTest::newRow("PDF") << u"drawing.pdf"_qs << QByteArray("%PDF");
        QTest::newRow("the places") << u"drawing.json"_qs << QByteArray("{");
    }

    void everyKindOfDrawingIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const Answer answer = batuta({u"render"_qs, u"@order.asl.json"_qs, u"-o"_qs, u'@' + name});
        QVERIFY2(answer.code == Good, answer.complained);
        QVERIFY(read(name).startsWith(begins));
    }
};

BATUTA_TEST(CommandsTest)
#include "tst_commands.moc"

// What a command cannot read out of a template it tells at its line, with the reason; nothing is told that is not so.
#include "app/document_files.h"
#include "app/template.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace app;
using namespace tests;

namespace {

const QByteArray SamHead =
    "AWSTemplateFormatVersion: '2010-09-09'\nTransform: AWS::Serverless-2016-10-31\nResources:\n";
const QByteArray Good = "  Good:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      Definition:\n"
                        "        StartAt: A\n        States: {A: {Type: Pass, End: true}}\n";

QByteArray machine(const QByteArray &name, const QByteArray &property)
{
    return "  " + name + ":\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      " + property + "\n";
}

QByteArray terraform(const QByteArray &definition)
{
    return "resource \"aws_sfn_state_machine\" \"m\" {\n  definition = " + definition + "\n}\n";
}

QJsonArray holesIn(const Program &program, const QString &file)
{
    const Reply answer = program.shell(u"$batuta machines "_qs + file);
    return QJsonDocument::fromJson(answer.said).array()[0][u"holes"_qs].toArray();
}

} // namespace

class TestTemplateReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThatIsNotReadIsToldAtItsLine_data()
    {
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a file that is not there")
            << QByteArray("DefinitionUri: ././sm/gone.asl.json")
            << QByteArray("The definition is to be in sm/gone.asl.json, which is not");
        QTest::newRow("in S3") << QByteArray("DefinitionUri: s3://b/k")
                               << QByteArray("The definition lies in S3 (s3://b/k)");
        QTest::newRow("worked out") << QByteArray("DefinitionUri: !Sub x-${Y}.json")
                                    << QByteArray("worked out from !Sub x-${Y}.json");
        QTest::newRow("a Sub of values") << QByteArray("DefinitionString: !Sub {a: b}")
                                         << QByteArray("what stands in its place: !Sub {a: b}");
        QTest::newRow("a list") << QByteArray("Definition: [1, 2]") << QByteArray("what stands in its place: [1, 2]");
        QTest::newRow("none") << QByteArray("Role: r") << QByteArray("gives this state machine no definition");
    }

    void eachThatIsNotReadIsToldAtItsLine()
    {
        QFETCH(QByteArray, property);
        QFETCH(QByteArray, words);
        const Program program;
        program.write(u"t.yaml"_qs, SamHead + Good + machine("Odd", property));
        const QByteArray line = property.startsWith("Role") ? "t.yaml:10:3: Odd: " : "t.yaml:13:";
        const Reply answer = program.shell(u"$batuta validate t.yaml"_qs);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.complained.contains(line) && answer.complained.contains(words), answer.complained);
        QVERIFY(answer.said.contains("t.yaml#Good: no faults found") || answer.said.contains("MISSING_FILE"));
        program.write(u"one.yaml"_qs, SamHead + machine("Odd", property));
        const Reply alone = program.shell(u"$batuta validate one.yaml"_qs);
        QCOMPARE(alone.code, 2);
        QVERIFY2(alone.complained.contains(words) && alone.said.isEmpty(), alone.complained);
        QCOMPARE(program.shell(u"$batuta machines t.yaml"_qs).code, 0);
    }

    void layingOutLeavesAloneWhatWouldNotSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a heredoc among values")
            << terraform("jsonencode({ StartAt = \"A\", States = { A = { Type = \"Pass\", Comment = <<X\nhi\nX\n"
                         "    End = true } } })");
        QTest::newRow("blanks that are taken away") << terraform(
            "<<EOF\n{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Comment\": \"a ${~ x ~} b\", "
            "\"End\": true}}}\nEOF");
    }

    void layingOutLeavesAloneWhatWouldNotSayTheSame()
    {
        QFETCH(QByteArray, text);
        const Program program;
        program.write(u"m.tf"_qs, text);
        const Reply answer = program.shell(u"$batuta format --write m.tf; cat m.tf"_qs);
        QCOMPARE(answer.said, text);
        QVERIFY2(answer.complained.startsWith("batuta format: m.tf: "), answer.complained);
    }

    // YAML 1.2 wants the lines of a text in quotes deeper than its key.
    void layingOutKeepsTextsInQuotesDeep()
    {
        const Program program;
        program.write(
            u"t.yaml"_qs,
            SamHead
                + machine("One", "DefinitionString: '{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}'"));
        const Reply answer = program.shell(u"$batuta format --write t.yaml; cat t.yaml"_qs);
        const QList<QByteArray> lines = answer.said.split('\n');
        QVERIFY2(lines.size() > 10, answer.said);
        for (const QByteArray &line : lines.sliced(7))
            QVERIFY2(line.isEmpty() || line.startsWith("        "), answer.said);
        QVERIFY2(program.shell(u"$batuta validate t.yaml"_qs).code == 0, answer.said);
    }

    void aPathThatDependsOnSomethingIsNoMissingFile()
    {
        const Program program;
        program.write(u"s.yml"_qs,
                      "service: s\nprovider: {name: aws}\nplugins: [serverless-step-functions]\nstepFunctions:\n"
                      "  stateMachines:\n    m:\n      definition: ${file(sm/${self:custom.stage}.json)}\n");
        const Reply answer = program.shell(u"$batuta validate s.yml"_qs);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.complained.contains("depends on ${self:custom.stage}")
                     && answer.complained.contains("s.yml:7:"),
                 answer.complained);
        QVERIFY(!answer.complained.contains("not there"));
    }

    void whatTerraformWorksOutIsRefusedEverywhere_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::newRow("templatefile") << QByteArray("templatefile(\"m.json\", { names = [\"a\"] })");
        QTest::newRow("heredoc") << QByteArray("<<EOF\n{%{ for n in x ~}\n\"${n}\": 1\n%{ endfor ~}\n}\nEOF");
    }

    void whatTerraformWorksOutIsRefusedEverywhere()
    {
        QFETCH(QByteArray, definition);
        const Program program;
        program.write(u"main.tf"_qs, terraform(definition));
        program.write(
            u"m.json"_qs,
            "{\"StartAt\": \"A\", \"States\": {%{ for n in names ~}\n\"${n}\": {\"Type\": \"Pass\"}%{ endfor }}}\n");
        QVERIFY(program.shell(u"$batuta machines main.tf"_qs).said.contains("\"name\": \"m\""));
        for (const char *command : {"validate main.tf", "convert main.tf -o out.json", "simulate 'main.tf#m'"}) {
            const Reply answer = program.shell(u"$batuta "_qs + QString::fromUtf8(command));
            QVERIFY2(answer.code == 2 && answer.complained.contains("%{ for }") && answer.said.isEmpty(),
                     answer.complained);
        }
        QVERIFY(!QFileInfo::exists(program.path(u"out.json"_qs)));
        Settings settings(program.path(u"settings.ini"_qs));
        document::WorkflowDocument document;
        DocumentFiles files(document, settings);
        QSignalSpy failed(&files, &DocumentFiles::failed);
        QVERIFY(!files.open(program.path(u"main.tf#m"_qs)));
        QCOMPARE(failed.count(), 1);
    }

    void aFileThatTerraformFillsInIsReadAsItSays()
    {
        const Program program;
        program.write(u"main.tf"_qs, terraform("templatefile(\"m.json\", { name = \"n\", l = [1], x = {} })"));
        program.write(
            u"m.json"_qs,
            "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Comment\": \"$${lit} ${name}\",\n"
            " \"Result\": [\"${upper(name)}\", \"${l[0]}\", ${jsonencode(x)}, \"${lookup(x, \"k\")}\"], \"Ned\": 1, \"End\": true}}}\n");
        QStringList names;
        for (const QJsonValue &hole : holesIn(program, u"main.tf"_qs))
            names << hole[u"name"_qs].toString();
        QCOMPARE(names,
                 (QStringList{u"name"_qs, u"upper(name)"_qs, u"l[0]"_qs, u"jsonencode(x)"_qs, u"lookup(x, \"k\")"_qs}));
        const Reply checked = program.shell(u"$batuta validate main.tf"_qs);
        QVERIFY2(checked.said.contains("m.json:2:82: ") && checked.said.count('\n') == 1, checked.said);
        QCOMPARE(program.shell(u"$batuta convert main.tf -o out.json"_qs).code, 0);
        QVERIFY2(program.read(u"out.json"_qs).contains("\"${!lit} ${name}\""), program.read(u"out.json"_qs));
    }

    void aMachineOfALoopIsOne()
    {
        const Program program;
        program.write(
            u"t.yaml"_qs,
            "Transform: AWS::LanguageExtensions\nParameters:\n  Names: {Type: CommaDelimitedList}\nResources:\n"
            "  Fn::ForEach::All:\n    - Name\n    - !Ref Names\n    - Machine${Name}:\n"
            "        Type: AWS::StepFunctions::StateMachine\n        Properties:\n"
            "          DefinitionString: '{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Comment\": \"${Name}\", \"End\": true}}}'\n");
        const Reply listed = program.shell(u"$batuta machines t.yaml"_qs);
        QVERIFY2(listed.said.contains("\"name\": \"Machine${Name}\""), listed.said);
        const Reply checked = program.shell(u"$batuta validate t.yaml"_qs);
        QVERIFY2(checked.code == 0 && checked.said.contains("no faults found"), checked.said + checked.complained);
        QCOMPARE(program.shell(u"$batuta simulate 't.yaml#Machine${Name}'"_qs).code, 0);
    }

    void numbersThatBeginWithZeroStayAsTheyAre()
    {
        const Program program;
        program.write(
            u"m.yaml"_qs,
            "StartAt: A\nStates:\n  A:\n    Type: Wait\n    Seconds: 010\n    Next: B\n"
            "  B:\n    Type: Pass\n    Result: {account: 012345678901, list: [007, 1, \"0\"]}\n    End: true\n");
        const Reply answer = program.shell(u"$batuta convert m.yaml -o m.json"_qs);
        QCOMPARE(answer.code, 0);
        const QByteArray made = program.read(u"m.json"_qs);
        QVERIFY2(made.contains("\"account\": \"012345678901\"") && made.contains("\"007\"")
                     && made.contains("\"Seconds\": 10"),
                 made);
        QVERIFY2(answer.complained.contains("m.yaml:9: ") && answer.complained.contains("m.yaml:5: "),
                 answer.complained);
    }
};

BATUTA_TEST(TestTemplateReading)
#include "tst_template_reading.moc"

// A file of a deployment tool is called by its name, with the machines in it; a definition never is taken for one.
#include "app/document_files.h"
#include "app/template.h"
#include "core/text/line_index.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace app;
using namespace tests;

namespace {

const char *const Sam = R"(AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Parameters:
  Name: {Type: String}
Resources:
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: statemachine/orders.asl.json
      DefinitionSubstitutions: {F: !GetAtt F.Arn}
  Refunds:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: A
        States:
          A: {Type: Task, Resource: !GetAtt F.Arn, End: true}
  F:
    Type: AWS::Serverless::Function
)";
const char *const Cloud = R"({
  "Resources": {
    "Role": {"Type": "AWS::IAM::Role"},
    "Flow": {
      "Type": "AWS::StepFunctions::StateMachine",
      "Properties": {"DefinitionString": {"Fn::Join": ["", ["{}"]]}}
    }
  }
})";
const char *const CloudYaml = R"(# a stack
Resources:
  Flow:
    Type: 'AWS::StepFunctions::StateMachine'
    Properties:
      DefinitionString: !Sub |
        {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
)";
const char *const Serverless = R"(service: shop
provider:
  name: aws
stepFunctions:
  stateMachines:
    hello:
      name: hello
      definition:
        StartAt: A
        States:
          A: {Type: Succeed}
    other:
      definition: ${file(flows/other.json)}
plugins: [serverless-step-functions]
)";
const char *const Terraform = R"(# the flow
/* and
   more */
locals {
  x = 1
}
resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  definition = templatefile("${path.module}/orders.asl.json", { f = aws_lambda_function.f.arn })
}

  resource "aws_sfn_state_machine" "refunds" {
  definition = <<DEF
{
  "StartAt": "A",
  "States": {"A": {"Type": "Succeed"}}
}
DEF
}
)";

QStringList seenIn(const QString &text)
{
    const auto found = exchange::templateIn(text);
    if (!found)
        return {QStringLiteral("none")};
    static const char *const kinds[] = {"sam", "cloudformation", "serverless", "terraform"};
    const text::LineIndex lines(text);
    QStringList words{QLatin1StringView(kinds[int(found->tool)])};
    for (const exchange::Machine &machine : found->machines)
        words << QStringLiteral("%1:%2%3")
                     .arg(machine.name)
                     .arg(lines.place(machine.key.begin).line)
                     .arg(machine.file.isEmpty() ? QString() : u' ' + machine.file);
    return words;
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesAreKnownByTheirContent_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("SAM") << QByteArray(Sam)
                             << QStringList{u"sam"_qs, u"Orders:6 statemachine/orders.asl.json"_qs, u"Refunds:11"_qs};
        QTest::newRow("CloudFormation in JSON") << QByteArray(Cloud) << QStringList{u"cloudformation"_qs, u"Flow:4"_qs};
        QTest::newRow("CloudFormation in YAML")
            << QByteArray(CloudYaml) << QStringList{u"cloudformation"_qs, u"Flow:3"_qs};
        QTest::newRow("serverless.yml") << QByteArray(
            Serverless) << QStringList{u"serverless"_qs, u"hello:6"_qs, u"other:12 flows/other.json"_qs};
        QTest::newRow("Terraform") << QByteArray(Terraform)
                                   << QStringList{u"terraform"_qs, u"orders:7 orders.asl.json"_qs, u"refunds:12"_qs};
        QTest::newRow("Terraform in JSON")
            << QByteArray(R"({"resource": {"aws_sfn_state_machine": {"flow": {"definition": "{}"}}}})")
            << QStringList{u"terraform"_qs, u"flow:1"_qs};
        QTest::newRow("a template without a machine")
            << QByteArray("AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  B:\n    Type: AWS::S3::Bucket\n")
            << QStringList{u"cloudformation"_qs};
        QTest::newRow("Terraform without a machine")
            << QByteArray("variable \"region\" {\n  default = \"sa-east-1\"\n}\n") << QStringList{u"terraform"_qs};
        QTest::newRow("Terraform without quotes") << QByteArray(
            "terraform {\n}\nresource aws_sfn_state_machine orders {\n  definition = file(\"a.json\")\n}\nresource \"aws_lambda_function\" \"f\" {\n"
            "  source = file(\"f.zip\")\n}\n") << QStringList{u"terraform"_qs, u"orders:3 a.json"_qs};
        QTest::newRow("a module of Terraform") << QByteArray(
            "module \"step_function\" {\n  source = \"terraform-aws-modules/step-functions/aws\"\n  definition = jsonencode({StartAt = \"A\"})\n}\n")
                                               << QStringList{u"terraform"_qs, u"step_function:1"_qs};
        QTest::newRow("a machine that serverless.yml includes")
            << QByteArray("name: pay\ndefinition:\n  StartAt: A\n  States:\n    A: {Type: Succeed}\n")
            << QStringList{u"serverless"_qs, u"pay:2"_qs};
        QTest::newRow("machines that serverless.yml includes") << QByteArray(
            "pay:\n  name: p\n  definition: {StartAt: A, States: {A: {Type: Succeed}}}\nship:\n  definition: {StartAt: B, States: {}}\n")
                                                               << QStringList{u"serverless"_qs, u"pay:1"_qs,
                                                                              u"ship:4"_qs};
        QTest::newRow("a template whose resources are all made by macros")
            << QByteArray("Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn::Transform: {Name: AWS::Include}\n")
            << QStringList{u"sam"_qs};
        QTest::newRow("a template of templates") << QByteArray(
            "AWSTemplateFormatVersion: '2010-09-09'\nTransform: AWS::Serverless-2016-10-31\nResources:\n  {{ cookiecutter.name }}Flow:\n"
            "    Type: AWS::Serverless::StateMachine\n{%- if cookiecutter.x %}\n{%- endif %}\n")
                                                 << QStringList{u"sam"_qs, u"{{ cookiecutter.name }}Flow:4"_qs};
        QTest::newRow("CRLF") << QByteArray(CloudYaml).replace("\n", "\r\n")
                              << QStringList{u"cloudformation"_qs, u"Flow:3"_qs};
        QTest::newRow("resources of serverless.yml") << QByteArray(
            "service: s\nprovider: {name: aws}\nresources:\n  Resources:\n    Flow:\n      Type: AWS::StepFunctions::StateMachine\n")
                                                     << QStringList{u"serverless"_qs, u"Flow:5"_qs};
        QTest::newRow("an included part")
            << QByteArray("Flow:\n  Type: AWS::StepFunctions::StateMachine\n  Properties: {}\n")
            << QStringList{u"cloudformation"_qs, u"Flow:1"_qs};
    }

    void templatesAreKnownByTheirContent()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, words);
        const auto file = text::readFile(text);
        QVERIFY(file);
        QCOMPARE(seenIn(file->text), words);
    }

    void definitionsAreNoTemplates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("broken") << QByteArray("{\"StartAt\": \"Resources\", \"States\": {\"A\"");
        QTest::newRow("a state named as a template's part")
            << QByteArray(R"({"StartAt": "Resources", "States": {"Resources": {"Type": "Pass", "End": true}}})");
        QTest::newRow("keys of a template beside")
            << QByteArray("Resources: {A: {Type: 'AWS::S3::Bucket'}}\nStartAt: A\nStates: {A: {Type: Succeed}}\n");
        QTest::newRow("a template in a text") << QByteArray(
            "Comment: |\n  resource \"aws_sfn_state_machine\" \"x\" {\nStartAt: A\nStates: {A: {Type: Succeed}}\n");
        QTest::newRow("no start yet") << QByteArray(
            R"({"States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:cloudformation:createStack",
            "Parameters": {"TemplateBody": "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A:\n    Type: AWS::StepFunctions::StateMachine"}}}})");
        QTest::newRow("data") << QByteArray(R"({"Resources": [1, 2], "provider": "x"})");
        QTest::newRow("one state") << QByteArray(
            R"({"Type": "Pass", "Result": {"A": {"Type": "AWS::S3::Bucket"}}, "End": true})");
        QTest::newRow("many blanks") << QByteArray(100000, ' ') + "resource";
    }

    void definitionsAreNoTemplates()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(seenIn(QString::fromUtf8(text)), QStringList{QStringLiteral("none")});
    }

    void noDefinitionOfTheWorldIsTakenForATemplate()
    {
        int count = 0;
        for (const char *folder :
             {BATUTA_TEST_DATA "/definitions", BATUTA_SOURCE "/resources/samples", BATUTA_SHARED "/corpus/files"}) {
            QDirIterator each(QString::fromUtf8(folder), QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QString path = each.next();
                const auto file = text::readFile(got(path));
                if (!file)
                    continue;
                QVERIFY2(seenIn(file->text) == QStringList{QStringLiteral("none")},
                         qPrintable(path + u' ' + seenIn(file->text).join(u' ')));
                ++count;
            }
        }
        QVERIFY2(count > 10, "There were hardly any.");
        if (!QFileInfo::exists(QStringLiteral(BATUTA_SHARED "/corpus/files")))
            QSKIP("The collection of real workflows is not here; only our own were tried.");
    }

    void whoeverNeedsOneMachineAsksWhich_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"simulate %1", "render %1 -o out.svg", "convert %1 -o out.json",
                                    "convert %1 -o out.yaml", "convert --to jsonata %1 -o out.json", "test-state %1",
                                    "test-state < %1", "simulate m.json --nested x=%1"})
            QTest::newRow(command) << QString::fromUtf8(command);
    }

    void whoeverNeedsOneMachineAsksWhich()
    {
        QFETCH(QString, command);
        const Program program;
        program.write(u"m.json"_qs, R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
        // Names that say something else: the content decides.
        const std::initializer_list<std::tuple<const char *, QByteArray, QByteArray, QByteArray>> files{
            {"sam.yaml", Sam, "SAM template", "Orders (line 6"},
            {"sam.asl.json", Sam, "SAM template", "Refunds (line 11)"},
            {"serverless.yml", Serverless, "Serverless", "hello (line 6)"},
            {"main.tf", Terraform, "Terraform", "refunds (line 12)"}};
        for (const auto &[name, bytes, kind, machine] : files) {
            const QString file = QString::fromUtf8(name);
            program.write(file, bytes);
            const Reply answer = program.shell(u"$batuta "_qs + command.arg(file));
            QVERIFY2(answer.code > 0, name);
            QVERIFY2(answer.complained.contains(kind) && answer.complained.contains(machine), answer.complained);
            QVERIFY2(answer.said.isEmpty(), answer.said);
            QCOMPARE(program.read(file), bytes);
            QVERIFY(!QFileInfo::exists(program.path(u"out.json"_qs))
                    && !QFileInfo::exists(program.path(u"out.yaml"_qs)));
        }
    }

    void aMachineIsNamedBehindItsFile()
    {
        const Program program;
        program.write(u"sam.yaml"_qs, Sam);
        program.write(u"cloud.yaml"_qs, CloudYaml);
        program.write(u"main.tf"_qs, Terraform);
        const Reply out = program.shell(u"$batuta convert 'sam.yaml#Refunds' -o out.json"_qs);
        QVERIFY2(out.code == 0, out.complained);
        const QJsonObject machine = QJsonDocument::fromJson(program.read(u"out.json"_qs)).object();
        QCOMPARE(machine[u"States"_qs][u"A"_qs][u"Resource"_qs].toString(), u"${F.Arn}"_qs);
        QCOMPARE(program.shell(u"$batuta simulate cloud.yaml"_qs).code, 0); // the only one needs no name
        QCOMPARE(program.shell(u"$batuta simulate 'cloud.yaml#Flow'"_qs).code, 0);
        QCOMPARE(program.shell(u"$batuta simulate 'main.tf#refunds'"_qs).code, 0);
        const Reply window = program.shell(u"$batuta --settings s.ini --screenshot out.png 'sam.yaml#Refunds'"_qs);
        QVERIFY2(window.code == 0 && QFileInfo::exists(program.path(u"out.png"_qs)), window.complained);
        const Reply missing = program.shell(u"$batuta simulate 'sam.yaml#Nobody'"_qs);
        QVERIFY2(missing.code == 2 && missing.complained.contains("Orders, Refunds"), missing.complained);
        const Reply noFile = program.shell(u"$batuta simulate 'sam.yaml#Orders'"_qs);
        QVERIFY2(noFile.code == 2 && noFile.complained.contains("statemachine/orders.asl.json"), noFile.complained);
    }

    // Every command that writes leaves the template that it reads alone, and takes a machine of one.
    void aTemplateThatIsReadIsNeverTheOutput()
    {
        const Program program;
        program.write(u"cloud.yaml"_qs, CloudYaml);
        for (const char *command : {"convert 'cloud.yaml#Flow' -o cloud.yaml", "render 'cloud.yaml#Flow' -o cloud.yaml",
                                    "test 'cloud.yaml#Flow' --propose --output cloud.yaml",
                                    "simulate 'cloud.yaml#Flow' --history cloud.yaml"}) {
            const Reply answer = program.shell(u"$batuta "_qs + QString::fromUtf8(command));
            QVERIFY2(answer.code == 2, command);
            QCOMPARE(program.read(u"cloud.yaml"_qs), QByteArray(CloudYaml));
        }
        const Reply handIn = program.shell(u"$batuta hand-in 'cloud.yaml#Flow' -o in"_qs);
        QVERIFY2(handIn.code == 0, handIn.complained);
        QVERIFY(QFileInfo::exists(program.path(u"in/Flow.asl.json"_qs)));
    }

    // The template names a file from now on: that is what is edited and saved.
    void aDefinitionThatMovesIntoAFileIsFollowed()
    {
        const Program program;
        program.write(u"sam.yaml"_qs, Sam);
        Settings settings(program.path(u"settings.ini"_qs));
        document::WorkflowDocument document;
        DocumentFiles files(document, settings);
        QVERIFY(files.open(program.path(u"sam.yaml#Refunds"_qs)));
        const QByteArray alone = R"({"StartAt": "B", "States": {"B": {"Type": "Succeed"}}})";
        program.write(u"refunds.asl.json"_qs, alone);
        const qsizetype from = QByteArray(Sam).indexOf("      Definition:\n"), to = QByteArray(Sam).indexOf("  F:\n");
        program.write(u"sam.yaml"_qs,
                      QByteArray(Sam).replace(from, to - from, "      DefinitionUri: refunds.asl.json\n"));
        QTRY_COMPARE(files.path(), program.path(u"refunds.asl.json"_qs));
        QVERIFY(!files.isInTemplate() && files.save());
        QCOMPARE(program.read(u"refunds.asl.json"_qs), alone);
    }

    void theTemplateSaysWhichFileIsMeant()
    {
        const Program program;
        program.write(u"sam.yaml"_qs, Sam);
        QVERIFY(QDir(program.path({})).mkpath(u"statemachine"_qs));
        program.write(u"statemachine/orders.asl.json"_qs, R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
        QCOMPARE(program.shell(u"$batuta simulate 'sam.yaml#Orders'"_qs).code, 0);
    }

    void faultsStandAtTheTemplatesLines()
    {
        const Program program;
        QByteArray broken = Sam;
        program.write(u"sam.yaml"_qs, broken.replace("End: true", "Next: Nowhere"));
        const Reply answer = program.shell(u"$batuta validate sam.yaml"_qs);
        QCOMPARE(answer.code, 2); // the file of the other machine is not there
        QVERIFY2(answer.said.contains("sam.yaml:17:"), answer.said);
        program.write(u"cloud.yaml"_qs, QByteArray(CloudYaml).replace("Succeed", "Sukceed"));
        const Reply inText = program.shell(u"$batuta validate cloud.yaml"_qs);
        QVERIFY2(inText.code == 1 && inText.said.contains("cloud.yaml:7:"), inText.said);
    }

    void onlyTheDefinitionIsLaidOutAnew()
    {
        const Program program;
        program.write(u"cloud.yaml"_qs, CloudYaml);
        QCOMPARE(program.shell(u"$batuta format --check cloud.yaml"_qs).code, 1);
        QCOMPARE(program.shell(u"$batuta format --write cloud.yaml"_qs).code, 0);
        const QByteArray after = program.read(u"cloud.yaml"_qs);
        const qsizetype head = QByteArray(CloudYaml).indexOf('{');
        QVERIFY(after.startsWith(QByteArray(CloudYaml).first(head))
                && after.contains("\n          \"StartAt\": \"A\",\n"));
        QCOMPARE(program.shell(u"$batuta format --check cloud.yaml"_qs).code, 0);
        QCOMPARE(program.shell(u"$batuta validate cloud.yaml"_qs).code, 0);
    }

    void machinesAreListed()
    {
        const Program program;
        program.write(u"sam.yaml"_qs, Sam);
        const Reply answer = program.shell(u"$batuta machines sam.yaml"_qs);
        QVERIFY2(answer.code == 0, answer.complained);
        const QJsonArray all = QJsonDocument::fromJson(answer.said).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][u"file"_qs].toString(), u"statemachine/orders.asl.json"_qs);
        QCOMPARE(all[1][u"carrier"_qs].toString(), u"sam-definition"_qs);
        QCOMPARE(all[1][u"place"_qs][u"line"_qs].toInt(), 15);
        QCOMPARE(all[1][u"holes"_qs][0][u"expression"_qs].toString(), u"!GetAtt F.Arn"_qs);
        program.write(u"m.json"_qs, R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
        QCOMPARE(program.shell(u"$batuta machines m.json"_qs).code, 1);
    }

    void theWindowEditsInPlace()
    {
        const Program program;
        const QByteArray before = QByteArray(Sam).replace('\n', "\r\n");
        program.write(u"sam.yaml"_qs, before);
        Settings settings(program.path(u"settings.ini"_qs));
        document::WorkflowDocument document;
        DocumentFiles files(document, settings);
        QVERIFY(files.open(program.path(u"sam.yaml#Refunds"_qs)));
        QCOMPARE(files.name(), u"sam.yaml#Refunds"_qs);
        QVERIFY(document.text().startsWith(u"StartAt: A"_qs));
        QVERIFY(files.save());
        QCOMPARE(program.read(u"sam.yaml"_qs), before);
        const qsizetype at = document.text().indexOf(u"Task"_qs);
        document.commit({{{at, at + 4}, u"Pass"_qs}}, u"Edit"_qs);
        QVERIFY(files.isModified() && files.save() && !files.isModified());
        QCOMPARE(program.read(u"sam.yaml"_qs), QByteArray(before).replace("Type: Task", "Type: Pass"));
        document.history().undo();
        QVERIFY(files.save());
        QCOMPARE(program.read(u"sam.yaml"_qs), before);
    }

    void whatWouldBreakTheTemplateIsNotWritten()
    {
        const Program program;
        program.write(u"sam.yaml"_qs, Sam);
        Settings settings(program.path(u"settings.ini"_qs));
        document::WorkflowDocument document;
        DocumentFiles files(document, settings);
        QVERIFY(files.open(program.path(u"sam.yaml#Refunds"_qs)));
        QSignalSpy notSaved(&files, &DocumentFiles::notSaved);
        const qsizetype at = document.text().indexOf(u"StartAt: A"_qs) + 9;
        document.commit({{{at, at}, u"\""_qs}}, u"Edit"_qs);
        QVERIFY(!files.save());
        QCOMPARE(notSaved.count(), 1);
        QCOMPARE(program.read(u"sam.yaml"_qs), QByteArray(Sam));
        QVERIFY(files.isModified());
    }

    // Two machines of one template, each in its tab: one's saving does not stop the other's.
    void machinesOfOneTemplateGetAlong()
    {
        const Program program;
        const QByteArray both =
            QByteArray(Sam).replace("      DefinitionUri: statemachine/orders.asl.json\n",
                                    "      Definition: {StartAt: B, States: {B: {Type: Succeed}}}\n");
        program.write(u"sam.yaml"_qs, both);
        Settings settings(program.path(u"settings.ini"_qs));
        document::WorkflowDocument one, other;
        DocumentFiles orders(one, settings), refunds(other, settings);
        QVERIFY(orders.open(program.path(u"sam.yaml#Orders"_qs)) && refunds.open(program.path(u"sam.yaml#Refunds"_qs)));
        const qsizetype at = other.text().indexOf(u"Task"_qs);
        other.commit({{{at, at + 4}, u"Pass"_qs}}, u"Edit"_qs);
        const qsizetype kind = one.text().indexOf(u"Succeed"_qs);
        one.commit({{{kind, kind + 7}, u"Fail"_qs}}, u"Edit"_qs);
        QVERIFY(orders.save());
        QTRY_VERIFY(!refunds.isNewer(refunds.path()));
        QVERIFY(refunds.isModified() && refunds.save());
        QCOMPARE(program.read(u"sam.yaml"_qs),
                 QByteArray(both).replace("Type: Task", "Type: Pass").replace("Succeed", "Fail"));
    }
};

BATUTA_WINDOW_TEST(TestTemplate)
#include "tst_template.moc"

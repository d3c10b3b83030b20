// A file of a deployment tool is called by its name, with the machines in it; a definition never is taken for one.
#include "app/document_files.h"
#include "app/template.h"
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
    const auto found = templateIn(text);
    if (!found)
        return {QStringLiteral("none")};
    static const char *const kinds[] = {"sam", "cloudformation", "serverless", "terraform"};
    QStringList words{QLatin1StringView(kinds[found->kind])};
    for (const SeenMachine &machine : found->machines)
        words << QStringLiteral("%1:%2%3")
                     .arg(machine.name)
                     .arg(machine.line)
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

    void everyCommandSaysWhatTheFileIs_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"validate %1", "validate --format json %1", "simulate %1", "render %1 -o out.svg",
              "convert %1 -o out.json", "convert %1 -o out.yaml", "convert --to jsonata %1 -o out.json", "format %1",
              "format --check %1", "format --write %1", "test-state %1", "test-state < %1",
              "simulate m.json --nested x=%1"})
            QTest::newRow(command) << QString::fromUtf8(command);
    }

    void everyCommandSaysWhatTheFileIs()
    {
        QFETCH(QString, command);
        const Program program;
        program.write(u"m.json"_qs, R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})");
        // Names that say something else: the content decides.
        const std::initializer_list<std::tuple<const char *, QByteArray, QByteArray, QByteArray>> files{
            {"sam.yaml", Sam, "SAM template", "Orders (line 6"},
            {"cloud.json", Cloud, "CloudFormation", "Flow (line 4)"},
            {"cloud.asl.json", CloudYaml, "CloudFormation", "Flow (line 3)"},
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

    void theWindowSaysSoToo()
    {
        const Program program;
        program.write(u"sam.yaml"_qs, Sam);
        Settings settings(program.path(u"settings.ini"_qs));
        document::WorkflowDocument document;
        DocumentFiles files(document, settings);
        QSignalSpy failed(&files, &DocumentFiles::failed);
        QVERIFY(!files.open(program.path(u"sam.yaml"_qs)));
        QCOMPARE(failed.count(), 1);
        const QString told = failed[0][0].toString();
        QVERIFY2(told.contains(u"SAM template"_qs)
                     && told.contains(u"Orders (line 6, defined in statemachine/orders.asl.json)"_qs),
                 qPrintable(told));
        QVERIFY(!files.isOpen());
    }
};

BATUTA_WINDOW_TEST(TestTemplate)
#include "tst_template.moc"

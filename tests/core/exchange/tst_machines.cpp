// Every way in which a tool's file carries a definition is seen for what it is, and read as what it says.
#include "core/exchange/holes.h"
#include "core/exchange/refusals.h"
#include "core/exchange/template.h"
#include "core/yaml/parser.h"
#include "tests/core/exchange/templates.h"
#include "tests/runner/runner.h"

using namespace exchange;

namespace {

Machine machineOf(const QString &text, const char *name)
{
    const auto seen = templateIn(text);
    const auto found =
        seen ? machineNamed(*seen, QString::fromLatin1(name)) : Result<Machine>(Refusal{Code::NoMachine});
    return found ? *found : Machine();
}

QStringList holesOf(const Machine &machine)
{
    static const char *const places[] = {"whole", "inside", "value", "key"};
    QStringList words;
    if (!machine.inner)
        return words;
    Inner inner = *machine.inner;
    placeHoles(inner);
    for (const Hole &hole : inner.holes)
        words << hole.name + u' ' + QLatin1StringView(places[hole.place]);
    return words;
}

QString valueOf(const Inner &inner)
{
    const json::Tree tree = yaml::parse(standalone(inner), inner.format);
    return QString::fromStdString(tree.toValue(tree.root()).dump());
}

} // namespace

class TestMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsCarriedInItsWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("SAM") << templates::Sam
                             << QStringList{u"Orders sam-definition EXPRESS"_qs,
                                            u"Refunds sam-definition-uri STANDARD statemachine/refunds.asl.json"_qs,
                                            u"Elsewhere sam-s3 STANDARD"_qs};
        QTest::newRow("CloudFormation") << templates::CloudFormation
                                        << QStringList{u"Sub cloudformation-sub EXPRESS"_qs,
                                                       u"SubList cloudformation-sub STANDARD"_qs,
                                                       u"Join cloudformation-join STANDARD"_qs,
                                                       u"Folded cloudformation-definition-string STANDARD"_qs,
                                                       u"Worked cloudformation-expression STANDARD"_qs};
        QTest::newRow("CDK's output")
            << templates::Cdk
            << QStringList{
                   u"Flow cloudformation-join STANDARD"_qs,
                   u"Asset cloudformation-file STANDARD asset.0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.json"_qs,
                   u"Values cloudformation-definition STANDARD"_qs};
        QTest::newRow("serverless.yml") << templates::Serverless
                                        << QStringList{u"hello serverless-definition EXPRESS"_qs,
                                                       u"byFile serverless-file STANDARD flows/other.json"_qs,
                                                       u"whole serverless-file STANDARD machines.yml"_qs};
        QTest::newRow("all machines in another file")
            << u"service: s\nprovider: {name: aws}\nstepFunctions:\n  stateMachines: ${file(all.yml)}\n"_qs
            << QStringList{u"stateMachines serverless-file STANDARD all.yml"_qs};
        QTest::newRow("all of stepFunctions in another file")
            << u"service: s\nprovider: {name: aws}\nstepFunctions: ${file(flows.yml)}\n"_qs
            << QStringList{u"stepFunctions serverless-file STANDARD flows.yml"_qs};
        QTest::newRow("machines in several files")
            << u"service: s\nprovider: {name: aws}\nstepFunctions:\n  stateMachines:\n    - ${file(a.yml)}\n    - ${file(b.yml)}\n"_qs
            << QStringList{u" serverless-file STANDARD a.yml"_qs, u" serverless-file STANDARD b.yml"_qs};
        QTest::newRow("a list of resources")
            << u"service: s\nprovider: {name: aws}\nresources:\n  - ${file(other.yml)}\n  - Resources:\n      M:\n        Type: AWS::StepFunctions::StateMachine\n        Properties: {DefinitionString: '{\"StartAt\":\"A\",\"States\":{}}'}\n"_qs
            << QStringList{u"M cloudformation-definition-string STANDARD"_qs};
        QTest::newRow("a local file where S3 is meant")
            << u"Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties: {DefinitionS3Location: sm/a.asl.json}\n"_qs
            << QStringList{u"M cloudformation-file STANDARD sm/a.asl.json"_qs};
        QTest::newRow("modules that are given a definition")
            << u"locals {\n  flow = <<EOF\n{\"StartAt\": \"A\", \"States\": {}}\nEOF\n}\nmodule \"near\" {\n  source = \"../../\"\n  definition = local.flow\n}\nmodule \"named\" {\n  source = \"x/workflow\"\n  state_machine_definition = templatefile(\"w.asl.json\", {})\n}\nmodule \"word\" {\n  source = \"./terms\"\n  definition = \"a thing\"\n}\n"_qs
            << QStringList{u"near terraform-text STANDARD"_qs, u"named terraform-templatefile STANDARD w.asl.json"_qs};
        QTest::newRow("Terraform's JSON")
            << templates::TerraformJson
            << QStringList{u"a terraform-text EXPRESS"_qs, u"b terraform-file STANDARD b.asl.json"_qs,
                           u"c terraform-expression STANDARD"_qs};
        QTest::newRow("a pattern of another tool")
            << u"AWSTemplateFormatVersion: x\nTransform: AWS::Serverless-2016-10-31\nResources:\n  {{ x.name }}Flow:\n"
               u"    Type: AWS::Serverless::StateMachine\n{%- if x %}\n{%- endif %}\n"_qs
            << QStringList{u"{{ x.name }}Flow sam-expression STANDARD"_qs};
    }

    void eachIsCarriedInItsWay()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto seen = templateIn(text);
        QVERIFY(seen);
        QStringList got;
        for (const Machine &machine : seen->machines)
            got << machine.name + u' ' + carrierName(machine) + u' ' + machine.type
                    + (machine.file.isEmpty() ? QString() : u' ' + machine.file);
        QCOMPARE(got, words);
    }

    void whatCannotBeReadSaysWhy()
    {
        QVERIFY(machineOf(templates::Sam, "Elsewhere").reason->is(Code::Remote));
        QVERIFY(machineOf(templates::CloudFormation, "Worked").reason->is(Code::Expression));
        const auto seen = templateIn(templates::Sam);
        const auto unknown = machineNamed(*seen, u"Nobody"_qs);
        QVERIFY(!unknown && unknown.error().is(Code::NoMachine));
        const auto several = machineNamed(*seen, {});
        QVERIFY(!several && several.error().is(Code::ManyMachines));
        const QString head = u"Resources:\n  A:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n"_qs;
        QVERIFY(machineOf(head + u"      DefinitionString: !Sub {a: b}\n"_qs, "A").reason->is(Code::Malformed));
        QVERIFY(machineOf(head + u"      RoleArn: r\n"_qs, "A").reason->is(Code::Undefined));
        const QString serverless =
            u"service: s\nprovider: {name: aws}\nstepFunctions:\n  stateMachines:\n    A: %1\n"_qs;
        for (const QString &worked :
             {u"{definition: '${self:custom.def}'}"_qs, u"'${self:custom.m}'"_qs,
              u"{definition: '${file(a.yml):States}'}"_qs, u"'${param:m, ${self:custom.m}}'"_qs})
            QVERIFY2(machineOf(serverless.arg(worked), "A").reason->is(Code::Expression), qPrintable(worked));
        QVERIFY(!machineOf(serverless.arg(u"'${file(a.yml):A}'"_qs), "A").reason);
    }

    void definitionsSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const QString task =
            u"{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Task\",\"Resource\":\"%1\",\"End\":true}}}"_qs;
        QTest::newRow("values of YAML")
            << templates::Sam << u"Orders"_qs
            << u"{\"StartAt\":\"Charge\",\"States\":{\"Charge\":{\"Type\":\"Task\",\"Resource\":\"${ChargeFn.Arn}\",\"Parameters\":"
               u"{\"TableName\":\"${Table}\",\"Stage\":\"${Stage}\",\"Topic\":\"${Sub1}\"},\"Next\":\"Tell\"},\"Tell\":{\"Type\":\"Task\","
               u"\"Resource\":\"${ChargeFn.Arn}\",\"End\":true}}}"_qs;
        QTest::newRow("quoted once, with quotes inside")
            << templates::CloudFormation << u"SubList"_qs
            << u"{\"StartAt\":\"It's\",\"States\":{\"It's\":{\"Type\":\"Pass\",\"Result\":\"${X}${!Literal}\",\"End\":true}}}"_qs;
        QTest::newRow("joined in YAML") << templates::CloudFormation << u"Join"_qs << task.arg(u"${F.Arn}"_qs);
        QTest::newRow("folded lines") << templates::CloudFormation << u"Folded"_qs
                                      << u"{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}"_qs;
        QTest::newRow("joined in JSON") << templates::Cdk << u"Flow"_qs << templates::CdkValue;
        QTest::newRow("values of JSON") << templates::Cdk << u"Values"_qs << task.arg(u"${F.Arn}"_qs);
    }

    void definitionsSayWhatTheyAre()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, value);
        const Machine machine = machineOf(text, name.toLatin1().constData());
        QVERIFY(machine.inner);
        QCOMPARE(valueOf(*machine.inner), value);
    }

    void holesHaveTheirPlaces()
    {
        QCOMPARE(holesOf(machineOf(templates::Sam, "Orders")),
                 (QStringList{u"ChargeFn.Arn value"_qs, u"Table whole"_qs, u"Stage whole"_qs, u"Sub1 value"_qs,
                              u"ChargeFn.Arn value"_qs}));
        QCOMPARE(holesOf(machineOf(templates::CloudFormation, "Sub")), (QStringList{u"F.Arn whole"_qs, u"T value"_qs}));
        QCOMPARE(holesOf(machineOf(templates::Cdk, "Flow")),
                 (QStringList{u"AWS::Partition inside"_qs, u"F1.Arn whole"_qs, u"Num value"_qs, u"Key key"_qs,
                              u"Select1 inside"_qs}));
        QCOMPARE(holesOf(machineOf(templates::Serverless, "hello")),
                 (QStringList{u"f.Arn value"_qs, u"AWS::Region inside"_qs, u"self:custom.q inside"_qs}));
    }

    void onlyConstantsAreFilledIn()
    {
        QStringList known;
        for (const Filling &filling : machineOf(templates::Sam, "Orders").fillings)
            known << filling.name + u'=' + filling.value.value_or(u"?"_qs);
        QCOMPARE(known, (QStringList{u"Table=?"_qs, u"Stage=dev"_qs, u"Unused=012345678901"_qs}));
    }

    // A tag on a line of its own, JSON in one single-quoted scalar, keys said twice, CRLF and a mark at the beginning.
    void nastyShapesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the tag on its own line")
            << u"Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString:\n"
               u"        !Sub |\n          {\"StartAt\": \"A\", \"States\": {}}\n"_qs;
        QTest::newRow("double quotes over lines")
            << u"Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString: \"{\\\"StartAt\\\":\n"
               u"        \\\"A\\\", \\\"States\\\": \\\n        {}}\"\n"_qs;
        QTest::newRow("keys said twice")
            << u"Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      RoleArn: a\n      RoleArn: b\n"
               u"      DefinitionString: '{\"StartAt\": \"A\", \"States\": {}}'\n"_qs;
        QTest::newRow("an indent said in the head")
            << u"Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString: |2-\n"
               u"        {\"StartAt\": \"A\",\n         \"States\": {}}\n"_qs;
        QTest::newRow("in brackets")
            << u"Resources: {M: {Type: AWS::StepFunctions::StateMachine, Properties: {Definition: {StartAt: A, States: {}}}}}\n"_qs;
    }

    void nastyShapesAreRead()
    {
        QFETCH(QString, text);
        const Machine machine = machineOf(text, "M");
        QVERIFY(machine.inner && !machine.reason);
        QCOMPARE(valueOf(*machine.inner), u"{\"StartAt\":\"A\",\"States\":{}}"_qs);
    }
};

BATUTA_TEST(TestMachines)
#include "tst_machines.moc"

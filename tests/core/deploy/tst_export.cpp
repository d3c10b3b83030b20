// What is written for each tool, read back: the same machine, with its settings, and a parameter for each place.
#include "core/asl/reader.h"
#include "core/deploy/export.h"
#include "core/deploy/refusals.h"
#include "core/json/parser.h"
#include "core/yaml/parser.h"
#include "tests/core/deploy/machine.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

namespace {

using namespace Qt::StringLiterals;

deploy::Options optionsFor(deploy::Tool tool)
{
    deploy::Options options;
    options.tool = tool;
    options.name = u"order-items"_s;
    return options;
}

Result<deploy::Export> exported(const QString &text, const deploy::Options &options,
                                json::Format format = json::Format::Json)
{
    return deploy::exportOf(asl::read(yaml::parse(text, format)), options);
}

deploy::Export made(const deploy::Options &options, const QString &text = tests::Machine)
{
    auto done = exported(text, options);
    if (!done)
        qFatal("not exported: %s", qPrintable(done.error().name()));
    return std::move(*done);
}

QString fileOf(const deploy::Export &what, const QString &name)
{
    const auto found = std::ranges::find(what.files, name, &deploy::File::name);
    return found == what.files.end() ? QString() : found->text;
}

struct ReadTemplate
{
    explicit ReadTemplate(const QString &text) : tree(yaml::parse(text)) {}

    json::NodeId at(const QString &path) const
    {
        json::NodeId node = tree.root();
        for (const QString &key : path.split(u'/'))
            node = tree.find(node, key);
        return node;
    }
    QString text(const QString &path) const { return tree.string(at(path)); }
    bool has(const QString &path) const { return at(path) != json::NoNode; }

    json::Tree tree;
};

QStringList noticesIn(const deploy::Export &what)
{
    QStringList names;
    for (const Refusal &notice : what.notices)
        names << notice.name();
    return names;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tools_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("files");
        const QString definition = u"statemachine/order-items.asl.json"_s;
        QTest::newRow("sam") << u"sam"_s << QStringList{u"template.yaml"_s, definition};
        QTest::newRow("cloudformation") << u"cloudformation"_s << QStringList{u"template.yaml"_s};
        QTest::newRow("serverless") << u"serverless"_s << QStringList{u"serverless.yml"_s, definition};
        QTest::newRow("terraform") << u"terraform"_s << QStringList{u"main.tf"_s, definition};
        QTest::newRow("cdk") << u"cdk"_s
                             << QStringList{u"lib/stack.ts"_s, u"bin/app.ts"_s, u"cdk.json"_s, u"package.json"_s,
                                            definition};
    }

    void tools()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, files);
        const auto tool = deploy::toolNamed(word);
        QVERIFY(tool);
        const deploy::Export what = made(optionsFor(*tool));
        QStringList names;
        for (const deploy::File &file : what.files) {
            names << file.name;
            QVERIFY(file.text.endsWith(u'\n') && !file.text.contains(u"%1"_s));
        }
        QCOMPARE(names, files);
        QVERIFY(what.notices.empty());
        // Beside the definition, or beside the template that holds it.
        const bool isInside = word == u"cloudformation";
        QCOMPARE(what.rehearsal,
                 isInside ? u"order-items.rehearsal.json"_s : u"statemachine/order-items.rehearsal.json"_s);
        QVERIFY(!deploy::toolNamed(u"ansible"));
    }

    void samNamesTheFileAndWhatFillsIt()
    {
        const deploy::Export what = made(optionsFor(deploy::Tool::Sam));
        const ReadTemplate read(fileOf(what, u"template.yaml"_s));
        QVERIFY(read.tree.isSound());
        const QString at = u"Resources/OrderItems/Properties/"_s;
        QCOMPARE(read.text(u"Resources/OrderItems/Type"_s), u"AWS::Serverless::StateMachine"_s);
        QCOMPARE(read.text(at + u"DefinitionUri"_s), u"statemachine/order-items.asl.json"_s);
        QCOMPARE(read.text(at + u"DefinitionSubstitutions/Table"_s), u"Table"_s);
        QCOMPARE(read.text(at + u"Role"_s), u"OrderItemsRole.Arn"_s);
        QCOMPARE(read.text(u"Parameters/Table/Type"_s), u"String"_s);
        QCOMPARE(read.text(u"Parameters/Pause/Type"_s), u"Number"_s);
        QVERIFY(!read.has(u"Parameters/Table/Default"_s));
        QCOMPARE(fileOf(what, u"statemachine/order-items.asl.json"_s), tests::Machine);
    }

    void cloudFormationHoldsTheTextItself()
    {
        const ReadTemplate read(fileOf(made(optionsFor(deploy::Tool::CloudFormation)), u"template.yaml"_s));
        QVERIFY(read.tree.isSound());
        QCOMPARE(read.text(u"Resources/OrderItems/Properties/DefinitionString"_s), tests::Machine);
        // Not in a block: a tab at a line's beginning is none of YAML's.
        const QString tabbed = u"{\n\t\"StartAt\": \"A\",\n\t\"States\": {\"A\": {\"Type\": \"Succeed\"}}\n}\n"_s;
        const ReadTemplate other(fileOf(made(optionsFor(deploy::Tool::CloudFormation), tabbed), u"template.yaml"_s));
        QCOMPARE(other.text(u"Resources/OrderItems/Properties/DefinitionString"_s), tabbed);
    }

    void settingsReachEveryTemplate()
    {
        for (const auto tool : {deploy::Tool::Sam, deploy::Tool::CloudFormation}) {
            deploy::Options options = optionsFor(tool);
            options.isExpress = true;
            options.logLevel = deploy::LogLevel::Fatal;
            options.logsData = true;
            options.traces = true;
            options.tags = {{u"team"_s, u"a: b"_s}};
            const bool isSam = tool == deploy::Tool::Sam;
            const ReadTemplate read(fileOf(made(options), u"template.yaml"_s));
            const QString at = u"Resources/OrderItems/Properties/"_s;
            QCOMPARE(read.text(at + (isSam ? u"Type"_s : u"StateMachineType"_s)), u"EXPRESS"_s);
            const QString logging = at + (isSam ? u"Logging/"_s : u"LoggingConfiguration/"_s);
            QCOMPARE(read.text(logging + u"Level"_s), u"FATAL"_s);
            QCOMPARE(read.tree.boolean(read.at(logging + u"IncludeExecutionData"_s)), std::optional(true));
            QVERIFY(read.has(u"Resources/OrderItemsLogGroup"_s));
            QCOMPARE(
                read.tree.boolean(read.at(at + (isSam ? u"Tracing/Enabled"_s : u"TracingConfiguration/Enabled"_s))),
                std::optional(true));
            if (isSam)
                QCOMPARE(read.text(at + u"Tags/team"_s), u"a: b"_s);
        }
    }

    void withoutARoleItIsAParameter()
    {
        deploy::Options options = optionsFor(deploy::Tool::CloudFormation);
        options.makesRole = false;
        const ReadTemplate read(fileOf(made(options), u"template.yaml"_s));
        QVERIFY(!read.has(u"Resources/OrderItemsRole"_s));
        QCOMPARE(read.text(u"Parameters/RoleArn/Type"_s), u"String"_s);
        QCOMPARE(read.text(u"Resources/OrderItems/Properties/RoleArn"_s), u"RoleArn"_s);
    }

    void aRoleOfOnesOwnIsItsDefault_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *tool, const char *file, const char *written) {
            QTest::newRow(tool) << QString::fromLatin1(tool) << QString::fromLatin1(file)
                                << QString::fromLatin1(written);
        };
        row("sam", "template.yaml", "Default: arn:aws:iam::1:role/o'r");
        row("cloudformation", "template.yaml", "Default: arn:aws:iam::1:role/o'r");
        row("serverless", "serverless.yml", "RoleArn: arn:aws:iam::1:role/o'r");
        row("terraform", "main.tf", "default     = \"arn:aws:iam::1:role/o'r\"");
        row("cdk", "bin/app.ts", "process.env.ROLE_ARN ?? 'arn:aws:iam::1:role/o\\'r'");
    }

    void aRoleOfOnesOwnIsItsDefault()
    {
        QFETCH(QString, tool);
        QFETCH(QString, file);
        QFETCH(QString, written);
        deploy::Options options = optionsFor(*deploy::toolNamed(tool));
        options.makesRole = false;
        QVERIFY(!fileOf(made(options), file).contains(u"role/o"_s));
        options.roleArn = u"arn:aws:iam::1:role/o'r"_s;
        const QString text = fileOf(made(options), file);
        QVERIFY2(text.contains(written), qPrintable(text));
    }

    void whatIsNotKnownIsTold()
    {
        const QString text = uR"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${Fn}",
            "TimeoutSeconds": ${Limit}, "Parameters": {"r": "${AWS::Region}"}, "Next": "B"},
            "B": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Parameters": {"FunctionName.$": "$.f"}, "End": true}}})"_s;
        deploy::Options options = optionsFor(deploy::Tool::Sam);
        QCOMPARE(made(options, text).unknown, (QStringList{u"Fn"_s, u"Limit"_s}));
        options.values = {{u"Fn"_s, u"arn:x"_s}, {u"Limit"_s, u"soon"_s}}; // no number
        QCOMPARE(made(options, text).unknown, QStringList{u"Limit"_s});
        options.values[u"Limit"_s] = u"30"_s;
        QCOMPARE(made(options, text).unknown, QStringList());
        QVERIFY(made(options, text).widened.contains(u"B"_s)); // whichever function the run names
        options.makesRole = false;
        QCOMPARE(made(options, text).widened, QStringList());
    }

    void whatIsKnownIsADefault()
    {
        deploy::Options options = optionsFor(deploy::Tool::Sam);
        options.values = {{u"Table"_s, u"012345678901"_s}};
        const ReadTemplate read(fileOf(made(options), u"template.yaml"_s));
        QVERIFY(read.tree.isString(read.at(u"Parameters/Table/Default"_s)));
        QCOMPARE(read.text(u"Parameters/Table/Default"_s), u"012345678901"_s);
        options.tool = deploy::Tool::Serverless;
        const ReadTemplate serverless(fileOf(made(options), u"serverless.yml"_s));
        QCOMPARE(serverless.text(u"params/default/Table"_s), u"012345678901"_s);
        // Never a value that nobody gave.
        QVERIFY(!serverless.has(u"params/default/Pause"_s));
    }

    void namesThatATemplateCannotHave()
    {
        const QString text = uR"({"StartAt": "A", "States": {"A": {"Type": "Pass",
            "Comment": "${Fn.Arn} ${Fn_Arn} ${FnArn} ${OrderItemsRole} ${count}", "End": true}}})"_s;
        const ReadTemplate read(fileOf(made(optionsFor(deploy::Tool::Sam), text), u"template.yaml"_s));
        const QString at = u"Resources/OrderItems/Properties/DefinitionSubstitutions/"_s;
        QSet<QString> parameters;
        for (const char *name : {"Fn.Arn", "Fn_Arn", "FnArn", "OrderItemsRole", "count"}) {
            const QString parameter = read.text(at + QLatin1String(name));
            QVERIFY2(QRegularExpression(u"^[A-Za-z0-9]+$"_s).match(parameter).hasMatch(), name);
            QVERIFY(parameter != u"OrderItemsRole" && read.has(u"Parameters/"_s + parameter));
            parameters.insert(parameter);
        }
        QCOMPARE(parameters.size(), 5);
        const QString main = fileOf(made(optionsFor(deploy::Tool::Terraform), text), u"main.tf"_s);
        QVERIFY(main.contains(u"variable \"count_\""_s) && main.contains(u"variable \"Fn_Arn2\""_s));
    }

    void yamlBecomesJson()
    {
        const QString text =
            u"# why\nStartAt: A\nStates:\n  A:\n    Type: Wait\n    Seconds: ${Pause} # here\n    End: true\n"_s;
        const auto done = exported(text, optionsFor(deploy::Tool::Sam), json::Format::Yaml);
        QVERIFY(done);
        const QString json = fileOf(*done, u"statemachine/order-items.asl.json"_s);
        QVERIFY(json.contains(u"\"Seconds\": ${Pause}"_s) && json::parse(json).isSound());
        QCOMPARE(noticesIn(*done), QStringList{u"export-comments-lost"_s});
        const QString commented = u"{ // why\n\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"},}}"_s;
        const auto other = exported(commented, optionsFor(deploy::Tool::Sam));
        QCOMPARE(noticesIn(*other), QStringList{u"export-comments-lost"_s});
        QVERIFY(json::parse(fileOf(*other, u"statemachine/order-items.asl.json"_s)).errors().empty());
    }

    void whatIsOpenIsTold()
    {
        const QString text = uR"({"StartAt": "A", "States": {"A": {"Type": "Task",
            "Resource": "arn:aws:lambda:REGIAO:1:function:f", "Parameters": {"n": ${Any}, "t": "${!Kept}"}, "End": true}}})"_s;
        const deploy::Export what = made(optionsFor(deploy::Tool::Sam), text);
        QCOMPARE(noticesIn(what), (QStringList{u"export-bare"_s, u"export-stand-in"_s, u"export-escaped"_s}));
        deploy::Options options = optionsFor(deploy::Tool::Sam);
        options.values = {{u"REGIAO"_s, u"sa-east-1"_s}};
        const deploy::Export filled = made(options, text);
        QVERIFY(fileOf(filled, u"statemachine/order-items.asl.json"_s).contains(u"arn:aws:lambda:sa-east-1:1:"_s));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("refusal");
        const QString good = uR"({"StartAt": "A", "States": {"A": {"Type": "Succeed"%1}}})"_s;
        const auto plain = good.arg(QString());
        QTest::newRow("a broken text") << u"{\"StartAt\": "_s << u"m"_s << u"sam"_s << u"damaged"_s;
        QTest::newRow("no states") << u"{}"_s << u"m"_s << u"sam"_s << u"export-no-states"_s;
        QTest::newRow("no name") << plain << QString() << u"sam"_s << u"export-bad-name"_s;
        QTest::newRow("a name with a slash") << plain << u"../m"_s << u"sam"_s << u"export-bad-name"_s;
        QTest::newRow("a name that is a folder's") << plain << u".."_s << u"sam"_s << u"export-bad-name"_s;
        QTest::newRow("a long name") << plain << QString(81, u'm') << u"cdk"_s << u"export-bad-name"_s;
        QTest::newRow("a function of CloudFormation") << good.arg(uR"(, "Comment": {"Fn::GetAtt": ["F", "Arn"]})"_s)
                                                      << u"m"_s << u"sam"_s << u"export-function"_s;
        QTest::newRow("a reference of CloudFormation")
            << good.arg(uR"(, "Comment": {"Ref": "F"})"_s) << u"m"_s << u"serverless"_s << u"export-function"_s;
        QTest::newRow("a place in a key, for Serverless")
            << good.arg(uR"(, "Output": {"${K}": 1})"_s) << u"m"_s << u"serverless"_s << u"export-key-hole"_s;
        QTest::newRow("an open place beside one that Fn::Sub fills in")
            << good.arg(u", \"Comment\": \"${ ${AWS::Region}\""_s) << u"m"_s << u"serverless"_s
            << u"export-open-place"_s;
        QTest::newRow("data that the plugin takes for a reference")
            << good.arg(uR"(, "Output": {"Ref": "A-17", "Total": 5})"_s) << u"m"_s << u"serverless"_s
            << u"export-plugins-function"_s;
        QTest::newRow("data that the plugin takes for a function")
            << good.arg(uR"(, "Output": {"a": [{"Total": 5, "Fn::Call": 1}]})"_s) << u"m"_s << u"serverless"_s
            << u"export-plugins-function"_s;
        QTest::newRow("a place of the plugin's own")
            << good.arg(u", \"Comment\": \"#{x}\""_s) << u"m"_s << u"serverless"_s << u"export-plugins-place"_s;
    }

    void refusals()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, tool);
        QFETCH(QString, refusal);
        deploy::Options options = optionsFor(*deploy::toolNamed(tool));
        options.name = name;
        const auto done = exported(text, options);
        QVERIFY(!done);
        QCOMPARE(done.error().name(), refusal);
    }
};

BATUTA_TEST(TestExport)
#include "tst_export.moc"

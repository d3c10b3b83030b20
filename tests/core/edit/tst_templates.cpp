// New states and new names.
#include "machine.h"

#include "core/asl/vocabulary.h"
#include "tests/runner/runner.h"

using namespace machine;
using asl::QueryLanguage;
using asl::StateKind;

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateIsOfItsKindAndHasOnlyItsFields()
    {
        for (const QueryLanguage language : {QueryLanguage::JsonPath, QueryLanguage::Jsonata}) {
            for (int each = 0; each < int(StateKind::Unknown); ++each) {
                const auto kind = StateKind(each);
                const edit::NewState state = edit::templateFor(kind, language);
                QCOMPARE(state.name, asl::toString(kind));
                QCOMPARE(QString::fromStdString(state.body["Type"].get<std::string>()), asl::toString(kind));
                for (const auto &[key, value] : state.body.items()) {
                    const asl::Field *field = asl::stateField(QString::fromStdString(key));
                    QVERIFY2(field && asl::allows(*field, kind, language), key.c_str());
                }
            }
        }
    }

    void aResourceBringsItsParameters_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QueryLanguage>("language");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const char *resource, QueryLanguage language, const char *body) {
            QTest::newRow(name) << QString::fromUtf8(resource) << language << quoted(body);
        };
        row("a queue in JSONata", "arn:aws:states:::sqs:sendMessage", QueryLanguage::Jsonata,
            "{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage','Arguments':{'QueueUrl':"
            "'https://sqs.us-east-1.amazonaws.com/123456789012/MyQueue','MessageBody':'{% $states.input "
            "%}'}}");
        row("a function through its service in JSONPath", "arn:aws:states:::lambda:invoke", QueryLanguage::JsonPath,
            "{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':"
            "'arn:aws:lambda:us-east-1:123456789012:function:MyFunction','Payload.$':'$'},'OutputPath':'$."
            "Payload'}");
        row("a function's own ARN takes its input", "arn:aws:lambda:us-east-1:123456789012:function:f",
            QueryLanguage::JsonPath, "{'Type':'Task','Resource':'arn:aws:lambda:us-east-1:123456789012:function:f'}");
        row("a callback hands its token on", "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            QueryLanguage::JsonPath,
            "{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage.waitForTaskToken','Parameters':{'"
            "QueueUrl':"
            "'https://sqs.us-east-1.amazonaws.com/123456789012/"
            "MyQueue','MessageBody':{'Input.$':'$','TaskToken.$':"
            "'$$.Task.Token'}}}");
        row("an SDK call waits for its parameters", "arn:aws:states:::aws-sdk:s3:listBuckets", QueryLanguage::Jsonata,
            "{'Type':'Task','Resource':'arn:aws:states:::aws-sdk:s3:listBuckets','Arguments':{}}");
        row("an SDK call begins with what it needs", "arn:aws:states:::aws-sdk:ec2:createImage",
            QueryLanguage::JsonPath,
            "{'Type':'Task','Resource':'arn:aws:states:::aws-sdk:ec2:createImage','Parameters':{'InstanceId':"
            "'MyInstanceId','Name':'MyName'}}");
        row("what is needed is of its type", "arn:aws:states:::aws-sdk:cloudwatch:putMetricData",
            QueryLanguage::Jsonata,
            "{'Type':'Task','Resource':'arn:aws:states:::aws-sdk:cloudwatch:putMetricData','Arguments':{'Namespace':"
            "'MyNamespace'}}");
        row("what is no ARN", "${Function}", QueryLanguage::JsonPath, "{'Type':'Task','Resource':'${Function}'}");
    }
    void aResourceBringsItsParameters()
    {
        QFETCH(QString, resource);
        QFETCH(QueryLanguage, language);
        const edit::NewState state = edit::templateForResource(QStringLiteral("N"), resource, language);
        QCOMPARE(state.name, QStringLiteral("N"));
        QTEST(QString::fromStdString(state.body.dump()), "body");
    }

    void namesAreCountedOn_data()
    {
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QString>("name");
        QTest::newRow("free") << QStringLiteral("Wait") << QStringLiteral("Wait");
        QTest::newRow("taken") << QStringLiteral("A") << QStringLiteral("A (3)");
        QTest::newRow("taken and counted") << QStringLiteral("A (2)") << QStringLiteral("A (3)");
        QTest::newRow("taken in a lane") << QStringLiteral("In") << QStringLiteral("In (2)");
        QTest::newRow("empty") << QString() << QStringLiteral("State");
        QTest::newRow("too long") << QString(90, u'x') << QString(80, u'x');
        QTest::newRow("too long to be counted") << QString(80, u'y') << QString(76, u'y') + QStringLiteral(" (2)");
    }
    void namesAreCountedOn()
    {
        QFETCH(QString, wished);
        const QString text =
            QStringLiteral("{\"States\": {\"A\": {}, \"A (2)\": {\"Type\": \"Map\", \"ItemProcessor\": "
                           "{\"States\": {\"In\": {}}}}, \"%1\": {}}}")
                .arg(QString(80, u'y'));
        QTEST(edit::uniqueName(definition(text), wished), "name");
    }

    void aNameIsNeverCutWithinACharacter()
    {
        const QString wished = QString(79, u'x') + QStringLiteral("😀");
        QCOMPARE(edit::uniqueName({}, wished), QString(79, u'x'));
    }
};

BATUTA_TEST(TemplatesTest)
#include "tst_templates.moc"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "tests/runner/runner.h"
#include "ui/theme/icons.h"
#include "ui/theme/state_style.h"

using namespace theme;

namespace {

asl::Definition machineWith(const QString &state)
{
    const QString text = QStringLiteral(R"({"StartAt":"S","States":{"S":%1}})").arg(state);
    return asl::read(json::parse(text));
}

} // namespace

class TestStateStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateIsSummedUpInPlainWords_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char *name, const char *state, const char *summary) {
            QTest::newRow(name) << QString::fromUtf8(state) << QString::fromUtf8(summary);
        };
        row("optimized Lambda", R"({"Type":"Task","Resource":"arn:aws:states:::lambda:invoke"})", "Lambda · Invoke");
        row("a function's own ARN",
            R"({"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:cobrar"})", "Lambda · cobrar");
        row("waits for a job", R"({"Type":"Task","Resource":"arn:aws:states:::ecs:runTask.sync"})",
            "ECS / Fargate · RunTask · waits for the job");
        row("waits for a callback", R"({"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken"})",
            "SQS · SendMessage · waits for a callback");
        row("SDK service not in the table",
            R"({"Type":"Task","Resource":"arn:aws:states:::aws-sdk:snowball:listJobs"})", "Snowball · ListJobs");
        row("activity", R"({"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:aprovar"})",
            "Activity · aprovar");
        row("placeholder resource", R"({"Type":"Task","Resource":"${Fn}"})", "Task");
        row("wait of a day", R"({"Type":"Wait","Seconds":86400})", "Wait · 1 day");
        row("wait of minutes", R"({"Type":"Wait","Seconds":120})", "Wait · 2 minutes");
        row("wait of odd seconds", R"({"Type":"Wait","Seconds":90})", "Wait · 90 seconds");
        row("wait by path", R"({"Type":"Wait","SecondsPath":"$.espera"})", "Wait · $.espera seconds");
        row("wait by expression", R"({"Type":"Wait","Seconds":"{% $n * 2 %}"})", "Wait · $n * 2 seconds");
        row("wait until", R"({"Type":"Wait","Timestamp":"2026-01-01T00:00:00Z"})", "Wait · until 2026-01-01T00:00:00Z");
        row("choice of one", R"({"Type":"Choice","Choices":[{"Next":"S"}]})", "Choice · 1 rule");
        row("choice of three", R"({"Type":"Choice","Choices":[{},{},{}]})", "Choice · 3 rules");
        row("parallel", R"({"Type":"Parallel","Branches":[{"States":{}},{"States":{}}]})", "Parallel · 2 branches");
        row("inline map", R"({"Type":"Map","ItemProcessor":{"States":{}}})", "Map · inline");
        row("distributed map",
            R"({"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED"},"States":{}}})",
            "Map · distributed");
        row("fail with its error", R"({"Type":"Fail","Error":"PedidoInvalido"})", "Fail · PedidoInvalido");
        row("succeed", R"({"Type":"Succeed"})", "Succeed");
        row("no type yet", R"({})", "No type yet");
        row("misspelt type", R"({"Type":"Tsk"})", "Unknown type Tsk");
    }

    void aStateIsSummedUpInPlainWords()
    {
        QFETCH(QString, state);
        QFETCH(QString, summary);
        const asl::Definition definition = machineWith(state);
        QCOMPARE(summaryOf(definition, definition.root.states.front()), summary);
    }

    void theTileFollowsTheServicesFamily_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QColor>("tile");
        QTest::newRow("compute") << u"arn:aws:states:::lambda:invoke"_qs << QColor(0xe0742b);
        QTest::newRow("database") << u"arn:aws:states:::dynamodb:putItem"_qs << QColor(0x4f63d7);
        QTest::newRow("messaging") << u"arn:aws:states:::aws-sdk:sns:publish"_qs << QColor(0xc9357d);
        QTest::newRow("analytics") << u"arn:aws:states:::glue:startJobRun.sync"_qs << QColor(0x7b4fd0);
    }

    void theTileFollowsTheServicesFamily()
    {
        QFETCH(QString, resource);
        QFETCH(QColor, tile);
        const auto definition = machineWith(QStringLiteral(R"({"Type":"Task","Resource":"%1"})").arg(resource));
        QCOMPARE(styleOf(definition, definition.root.states.front()).tile, tile);
    }

    void everyKindAndServiceHasAnIcon()
    {
        for (int kind = 0; kind <= int(asl::StateKind::Unknown); ++kind)
            QVERIFY(!icon(styleOfKind(asl::StateKind(kind)).icon).isNull());
        for (const auto &service : {u"lambda"_qs, u"sqs"_qs, u"s3"_qs, u"bedrock"_qs, u"http"_qs, u"anything"_qs})
            QVERIFY2(!icon(styleOfService(service).icon).isNull(), qPrintable(service));
    }
};

BATUTA_WINDOW_TEST(TestStateStyle)
#include "tst_state_style.moc"

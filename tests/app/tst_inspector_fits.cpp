// Whatever states, errors and parameters are called: at the width a laptop leaves for it, nothing in the inspector is cut.
#include "app/language.h"
#include "tests/runner/runner.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/theme/theme.h"

#include <QDeadlineTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

namespace {

const QString Names = uR"~({
  "QueryLanguage": "JSONPath",
  "StartAt": "Call",
  "States": {
    "Call": {
      "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": {"FunctionName": "f", "AVeryLongParameterNameThatNobodyWouldWriteButSomebodyHas.$": "$.x"},
      "Retry": [{"ErrorEquals": ["Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException",
                                 "Lambda.TooManyRequestsException", "ThisErrorHasANameWithoutAnyDotsThatIsLongerThanTheWholePanelIsWide"],
                 "IntervalSeconds": 2, "MaxAttempts": 6, "BackoffRate": 2, "JitterStrategy": "FULL", "MaxDelaySeconds": 60}],
      "Catch": [{"ErrorEquals": ["ElasticLoadBalancingV2.LoadBalancerNotFoundException"],
                 "Next": "AbcdefghijAbcdefghijAbcdefghijAbcdefghijAbcdefghij"}],
      "Next": "AbcdefghijAbcdefghijAbcdefghijAbcdefghijAbcdefghij"
    },
    "AbcdefghijAbcdefghijAbcdefghijAbcdefghijAbcdefghij": {
      "Type": "Choice",
      "Choices": [
        {"Variable": "$.pedido.cliente.endereco.pais.codigoIso", "StringEquals": "Brasil e todos os outros países da América do Sul", "Next": "Call"},
        {"Variable": "$.pedidoclienteenderecopaiscodigoIsoSemNenhumPontoNoMeioDoNome", "IsPresent": true, "Next": "Call"},
        {"Or": [{"Variable": "$.a", "TimestampLessThanEqualsPath": "$.b"}, {"Not": {"And": [
          {"Variable": "$.pedido.cliente", "StringMatches": "*"}, {"Variable": "$.x", "IsBoolean": false}]}}], "Next": "Call"},
        {"Variable": "$.pedido", "StringEqualsToWhateverItMayBeThatSomebodyMeantByThisName": 1, "Next": "Call"}
      ],
      "Default": "Call"
    },
    "Sync": {
      "Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "Parameters": {"Cluster": "c", "TaskDefinition": "t"}, "End": true
    },
    "Sdk": {
      "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:elasticloadbalancingv2:describeLoadBalancers", "End": true
    },
    "Each": {
      "Type": "Map", "ItemsPath": "$.x", "MaxConcurrency": 2, "ToleratedFailurePercentagePath": "$.p", "End": true,
      "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key.$": "$.key"},
                     "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a", "b"], "MaxItemsPath": "$.n"}},
      "ItemBatcher": {"MaxInputBytesPerBatchPath": "$.n", "BatchInput": {"aNameThatIsLongerThanItsPlace.$": "$.y", "b": {"c": []}}},
      "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "WriterConfig": {"OutputType": "JSONL"}},
      "ItemProcessor": {"StartAt": "In", "States": {"In": {"Type": "Pass", "Result": {"a": [1, 2, 3]}, "End": true}}}
    },
    "Put": {
      "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "End": true,
      "Parameters": {"TableName": "t", "Item": {"id": {"S.$": "$.id"}, "yes": {"BOOL": true}, "no": {"NULL": true}}}
    },
    "Ask": {
      "Type": "Choice", "QueryLanguage": "JSONata", "Choices": [
        {"Condition": "{% $states.input.pedido.cliente = 'x' and $not($exists($y)) %}", "Next": "Call", "Assign": {"n": 1}},
        {"Condition": "{% $count($states.input.pedido.itens) > 3 %}", "Next": "Call"}]
    },
    "Pause": {"Type": "Wait", "TimestampPath": "$.expiration", "Next": "No"},
    "No": {"Type": "Fail", "Error": "E", "Cause": "because"}
  }
})~"_qs;

} // namespace

class InspectorFitsTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        document::WorkflowDocument document;
        session::Session session{document};
        session::SimulationController simulation{session};
        inspector::InspectorPanel panel{simulation};
        explicit Bench(int width)
        {
            document.reset(Names, json::Format::Json);
            panel.resize(width, 700);
            panel.show();
        }
        // The panel is laid out in several turns, and how many is the machine's affair: what is still cut after the deadline.
        QStringList leftCut() const
        {
            QStringList faults;
            for (QDeadlineTimer deadline(runner::Patience); !deadline.hasExpired();) {
                QTest::qWait(30);
                faults = cut(*scroll());
                if (faults.isEmpty())
                    break;
            }
            return faults;
        }
        QScrollArea *scroll() const
        {
            for (auto *each : panel.findChildren<QScrollArea *>())
                if (each->isVisible())
                    return each;
            return nullptr;
        }
    };

    // Widgets that reach beyond what is seen, and words that reach beyond their widgets.
    static QStringList cut(const QScrollArea &scroll)
    {
        QStringList faults;
        const int room = scroll.viewport()->width();
        for (const QWidget *part : scroll.widget()->findChildren<QWidget *>()) {
            if (!part->isVisible() || part->window() != scroll.window())
                continue;
            const bool isWithinText = qobject_cast<QAbstractScrollArea *>(part->parentWidget())
                || (part->parentWidget() && qobject_cast<QAbstractScrollArea *>(part->parentWidget()->parentWidget()));
            const int right = part->mapTo(scroll.viewport(), QPoint(part->width(), 0)).x();
            if (!isWithinText && right > room)
                faults << QStringLiteral("%1 ends at %2 of %3")
                              .arg(part->objectName().isEmpty() ? QString::fromLatin1(part->metaObject()->className())
                                                                : part->objectName())
                              .arg(right)
                              .arg(room);
            const auto *label = qobject_cast<const QLabel *>(part);
            if (!label || label->text().isEmpty())
                continue;
            if (label->minimumSizeHint().width() > label->width())
                faults << QStringLiteral("“%1” is wider than its place").arg(label->text());
            else if (label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
                faults << QStringLiteral("“%1” is higher than its place").arg(label->text());
        }
        return faults;
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::Theme::instance().prepare(theme::Look::Light);
        theme::Theme::instance().dress();
        theme::Theme::instance().setLook(theme::Look::Light);
    }

    void cleanupTestCase() { app::setLanguage(u"en"_qs); }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const char *language : {"en", "pt_BR", "es"})
            for (const int width : {320, 300})
                QTest::addRow("%s at %d", language, width) << QString::fromLatin1(language) << width;
    }

    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        app::setLanguage(language);
        Bench bench(width);
        QStringList faults;
        for (const QString &fault : bench.leftCut()) // of the machine itself
            faults << fault;
        for (const asl::State &state : bench.document.snapshot()->definition.root.states) {
            bench.session.select({asl::StatePath().child(0, state.name)});
            auto *tabs = bench.panel.findChild<QTabBar *>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (!tabs->isTabVisible(tab))
                    continue;
                tabs->setCurrentIndex(tab);
                for (const QString &fault : bench.leftCut())
                    faults << QStringLiteral("%1, %2: %3").arg(state.name, tabs->tabText(tab), fault);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theRulesTextIsSeenWhole()
    {
        app::setLanguage(u"en"_qs);
        Bench bench(320);
        bench.document.reset(QString(Names).replace(u"IsPresent"_qs, u"IsThere"_qs), json::Format::Json);
        bench.session.select({asl::StatePath().child(0, u"AbcdefghijAbcdefghijAbcdefghijAbcdefghijAbcdefghij"_qs)});
        const auto rulesTexts = [&bench] {
            QList<QPlainTextEdit *> seen = bench.panel.findChildren<QPlainTextEdit *>(u"input:rule"_qs);
            erase_if(seen, [](const QPlainTextEdit *each) { return !each->isVisible(); });
            return seen;
        };
        QTRY_COMPARE(rulesTexts().size(), 2);
        const auto rules = rulesTexts();
        for (const QPlainTextEdit *rule : rules)
            QTRY_COMPARE(rule->verticalScrollBar()->maximum(), 0);
    }
};

BATUTA_WINDOW_TEST(InspectorFitsTest)
#include "tst_inspector_fits.moc"

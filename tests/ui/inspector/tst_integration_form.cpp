#include "core/asl/resource.h"
#include "core/json/parser.h"
#include "tests/runner/runner.h"
#include "ui/inspector/inspector_panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using inspector::InspectorPanel;

static QString machine(const QString &language, const QString &fields)
{
    return uR"~({
  "QueryLanguage": "%1",
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Task",
      %2,
      "End": true
    }
  }
})~"_qs.arg(language, fields);
}

static const QString Invoke = u"\"Resource\": \"arn:aws:states:::lambda:invoke\""_qs;

class IntegrationFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showingACallCommitsNothing();
    void aValueIsWrittenAsWhatItIs_data();
    void aValueIsWrittenAsWhatItIs();
    void aValueIsShownSoThatItReadsTheSame_data();
    void aValueIsShownSoThatItReadsTheSame();
    void whatIsNoValueYetIsSaidAndNotWritten();
    void theFirstParameterMakesItsObject();
    void becomingAPathIsOneEntryOfTheHistory();
    void typedJsonIsTypedOnInItsOwnField();
    void anotherActionKeepsThePatternWhereItMay();
    void onlyThePatternsOfTheActionCanBeChosen();
    void aNestedExecutionsJobIsOfTheSecondForm();
    void aCallbackWithoutItsTokenIsTold();
    void aParameterIsAddedFromTheMenuAndByName();
    void anExpressionForAllParametersIsOneField();
    void aFunctionsOwnArnIsEditedAsWritten();
    void anotherResourceCanBeWrittenOut();
    void sdkCallsListTheActionsOfTheirService();
    void whatIsTypedFindsAnyCall();
    void aLongCallIsReadFromItsBeginning();
    void whatIsTypedAndLeftIsForgotten();

private:
    struct Bench
    {
        Bench(const QString &language, const QString &fields) : text(machine(language, fields))
        {
            document.reset(text, json::Format::Json);
            session.select({asl::StatePath{}.child(0, u"A"_qs)});
            panel.resize(306, 900);
            panel.show();
            settle();
        }
        static void settle() { QTest::qWait(runner::IsSanitized ? 200 : 20); }
        template <class Widget>
        Widget *find(const QString &name)
        {
            for (Widget *widget : panel.findChildren<Widget *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
            return nullptr;
        }
        QLineEdit &line(const QString &key)
        {
            auto *line = find<QLineEdit>(u"input:"_qs + key);
            if (!line)
                qFatal("no line for %s", qPrintable(key));
            return *line;
        }
        void choose(const QString &words)
        {
            auto *combo = find<QComboBox>(u"input:integration"_qs);
            const int index = combo->findText(words);
            QVERIFY2(index >= 0, qPrintable(words));
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
            settle();
        }
        QToolButton *pattern(asl::IntegrationPattern pattern)
        {
            return find<QToolButton>(u"pattern:%1"_qs.arg(int(pattern)));
        }
        QString text;
        document::WorkflowDocument document;
        session::Session session{document};
        session::SimulationController simulation{session};
        InspectorPanel panel{simulation};
    };
};

void IntegrationFormTest::showingACallCommitsNothing()
{
    Bench bench(u"JSONata"_qs, Invoke + u", \"Arguments\": {\"FunctionName\": \"f\", \"Payload\": {\"a\": [1, 2]}}"_qs);
    QCOMPARE(bench.find<QComboBox>(u"input:integration"_qs)->currentText(), u"Lambda: Invoke"_qs);
    QCOMPARE(bench.line(u"FunctionName"_qs).text(), u"f"_qs);
    QVERIFY(bench.find<QPlainTextEdit>(u"input:Payload"_qs));
    QVERIFY(!bench.find<QLineEdit>(u"input:Resource"_qs));
    QVERIFY(bench.pattern(asl::IntegrationPattern::RequestResponse)->isChecked());
    QCOMPARE(bench.document.history().count(), 0);
}

void IntegrationFormTest::aValueIsWrittenAsWhatItIs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const QString path = u"JSONPath"_qs;
    const QString jsonata = u"JSONata"_qs;
    QTest::newRow("text") << path << u"QueueUrl"_qs << u"https://q"_qs << u"\"QueueUrl\": \"https://q\""_qs;
    QTest::newRow("a path") << path << u"QueueUrl"_qs << u"$.url"_qs << u"\"QueueUrl.$\": \"$.url\""_qs;
    QTest::newRow("the context object") << path << u"QueueUrl"_qs << u"$$.Execution.Id"_qs
                                        << u"\"QueueUrl.$\": \"$$.Execution.Id\""_qs;
    QTest::newRow("an intrinsic function")
        << path << u"QueueUrl"_qs << u"States.UUID()"_qs << u"\"QueueUrl.$\": \"States.UUID()\""_qs;
    QTest::newRow("in quotes a path is text")
        << path << u"QueueUrl"_qs << u"\"$.url\""_qs << u"\"QueueUrl\": \"$.url\""_qs;
    QTest::newRow("a number where text is due") << path << u"QueueUrl"_qs << u"12"_qs << u"\"QueueUrl\": \"12\""_qs;
    QTest::newRow("a number where anything is") << path << u"MessageBody"_qs << u"12"_qs << u"\"MessageBody\": 12"_qs;
    QTest::newRow("words where anything is")
        << path << u"MessageBody"_qs << u"hello"_qs << u"\"MessageBody\": \"hello\""_qs;
    QTest::newRow("an expression") << jsonata << u"QueueUrl"_qs << u"{% $u %}"_qs << u"\"QueueUrl\": \"{% $u %}\""_qs;
    QTest::newRow("a path in JSONata is text")
        << jsonata << u"QueueUrl"_qs << u"$.url"_qs << u"\"QueueUrl\": \"$.url\""_qs;
}

void IntegrationFormTest::aValueIsWrittenAsWhatItIs()
{
    QFETCH(QString, language);
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const QString container = language == u"JSONata" ? u"Arguments"_qs : u"Parameters"_qs;
    Bench bench(language,
                u"\"Resource\": \"arn:aws:states:::sqs:sendMessage\", \"%1\": {\"%2\": \"\"}"_qs.arg(container, key));
    bench.line(key).setFocus();
    QTest::keyClicks(&bench.line(key), typed);
    Bench::settle();
    QVERIFY2(bench.document.text().contains(u'{' + written + u'}'), qPrintable(bench.document.text()));
    QCOMPARE(bench.line(key).text(), typed);
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), bench.text);
}

void IntegrationFormTest::aValueIsShownSoThatItReadsTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("shown");
    QTest::newRow("text that looks like a path") << u"JSONPath"_qs << u"\"Message\": \"$.a\""_qs << u"\"$.a\""_qs;
    QTest::newRow("text that looks like a number") << u"JSONPath"_qs << u"\"Message\": \"12\""_qs << u"\"12\""_qs;
    QTest::newRow("a number") << u"JSONPath"_qs << u"\"Message\": 12"_qs << u"12"_qs;
    QTest::newRow("null") << u"JSONata"_qs << u"\"Message\": null"_qs << u"null"_qs;
    QTest::newRow("half an expression") << u"JSONata"_qs << u"\"Message\": \"{% a\""_qs << u"\"{% a\""_qs;
    QTest::newRow("plain text") << u"JSONata"_qs << u"\"Message\": \"hi there\""_qs << u"hi there"_qs;
}

void IntegrationFormTest::aValueIsShownSoThatItReadsTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, member);
    QFETCH(QString, shown);
    const QString container = language == u"JSONata" ? u"Arguments"_qs : u"Parameters"_qs;
    Bench bench(language, u"\"Resource\": \"arn:aws:states:::sns:publish\", \"%1\": {%2}"_qs.arg(container, member));
    QLineEdit &line = bench.line(u"Message"_qs);
    QCOMPARE(line.text(), shown);
    line.setFocus();
    QTest::keyClicks(&line, u"x"_qs);
    QTest::keyClick(&line, Qt::Key_Backspace);
    Bench::settle();
    QCOMPARE(bench.document.text(), bench.text);
}

void IntegrationFormTest::whatIsNoValueYetIsSaidAndNotWritten()
{
    Bench bench(u"JSONata"_qs,
                u"\"Resource\": \"arn:aws:states:::sqs:sendMessage\", \"Arguments\": {\"DelaySeconds\": 1}"_qs);
    QLineEdit &line = bench.line(u"DelaySeconds"_qs);
    line.setFocus();
    QTest::keyClicks(&line, u"x"_qs);
    QCOMPARE(bench.document.text(), bench.text);
    QVERIFY(line.property("invalid").toBool());
    QTest::keyClick(&line, Qt::Key_Backspace);
    QTest::keyClicks(&line, u"0"_qs);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"\"DelaySeconds\": 10"));
    QVERIFY(!line.property("invalid").toBool());
}

void IntegrationFormTest::theFirstParameterMakesItsObject()
{
    Bench bench(u"JSONPath"_qs, Invoke);
    bench.line(u"FunctionName"_qs).setFocus();
    QTest::keyClicks(&bench.line(u"FunctionName"_qs), u"abc"_qs);
    Bench::settle();
    const json::Tree tree = json::parse(bench.document.text());
    const json::NodeId state = tree.find(tree.find(tree.root(), u"States"), u"A");
    QCOMPARE(tree.string(tree.find(tree.find(state, u"Parameters"), u"FunctionName")), u"abc"_qs);
    QCOMPARE(bench.document.history().count(), 1);
}

void IntegrationFormTest::becomingAPathIsOneEntryOfTheHistory()
{
    Bench bench(u"JSONPath"_qs, Invoke + u", \"Parameters\": {\"FunctionName\": \"f\", \"Qualifier\": \"1\"}"_qs);
    QLineEdit &line = bench.line(u"FunctionName"_qs);
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, u"$.f"_qs);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"{\"FunctionName.$\": \"$.f\", \"Qualifier\": \"1\"}"));
    QVERIFY(line.hasFocus());
    QCOMPARE(bench.document.history().count(), 1);
    bench.document.history().undo();
    Bench::settle();
    QCOMPARE(bench.document.text(), bench.text);
    QCOMPARE(bench.line(u"FunctionName"_qs).text(), u"f"_qs);
}

void IntegrationFormTest::typedJsonIsTypedOnInItsOwnField()
{
    Bench bench(u"JSONata"_qs, Invoke + u", \"Arguments\": {\"Payload\": \"\"}"_qs);
    bench.panel.activateWindow();
    bench.line(u"Payload"_qs).setFocus();
    QTest::keyClicks(&bench.line(u"Payload"_qs), u"{\"a\": 1}"_qs);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"\"Payload\": {\"a\": 1}"));
    auto *area = bench.find<QPlainTextEdit>(u"input:Payload"_qs);
    QVERIFY(area);
    QVERIFY(area->hasFocus());
}

void IntegrationFormTest::anotherActionKeepsThePatternWhereItMay()
{
    Bench bench(u"JSONata"_qs, u"\"Resource\": \"arn:aws-cn:states:::ecs:runTask.sync\""_qs);
    bench.choose(u"Glue: StartJobRun"_qs);
    QVERIFY(bench.document.text().contains(u"\"arn:aws-cn:states:::glue:startJobRun.sync\""));
    QCOMPARE(bench.document.history().count(), 1);
    bench.choose(u"SNS: Publish"_qs);
    QVERIFY(bench.document.text().contains(u"\"arn:aws-cn:states:::sns:publish\""));
    bench.document.history().undo();
    bench.document.history().undo();
    QCOMPARE(bench.document.text(), bench.text);
}

void IntegrationFormTest::onlyThePatternsOfTheActionCanBeChosen()
{
    Bench bench(u"JSONata"_qs, Invoke);
    QVERIFY(!bench.pattern(asl::IntegrationPattern::Sync)->isEnabled());
    QTest::mouseClick(bench.pattern(asl::IntegrationPattern::WaitForTaskToken), Qt::LeftButton);
    Bench::settle();
    QCOMPARE(bench.document.text(),
             QString(bench.text).replace(u"lambda:invoke"_qs, u"lambda:invoke.waitForTaskToken"_qs));
    QTest::mouseClick(bench.pattern(asl::IntegrationPattern::RequestResponse), Qt::LeftButton);
    Bench::settle();
    QCOMPARE(bench.document.text(), bench.text);
}

void IntegrationFormTest::aNestedExecutionsJobIsOfTheSecondForm()
{
    Bench bench(u"JSONata"_qs, u"\"Resource\": \"arn:aws:states:::states:startExecution\""_qs);
    QTest::mouseClick(bench.pattern(asl::IntegrationPattern::Sync), Qt::LeftButton);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"startExecution.sync:2\""));
    QVERIFY(bench.pattern(asl::IntegrationPattern::Sync)->isChecked());
}

void IntegrationFormTest::aCallbackWithoutItsTokenIsTold()
{
    Bench bench(u"JSONPath"_qs, u"\"Resource\": \"arn:aws:states:::sqs:sendMessage.waitForTaskToken\""_qs);
    QVERIFY(bench.find<QLabel>(u"tokenNote"_qs));
    QTest::keyClicks(&bench.line(u"MessageBody"_qs), u"$$.Task.Token"_qs);
    Bench::settle();
    QVERIFY(!bench.find<QLabel>(u"tokenNote"_qs));
}

void IntegrationFormTest::aParameterIsAddedFromTheMenuAndByName()
{
    Bench bench(u"JSONata"_qs, Invoke + u", \"Arguments\": {\"FunctionName\": \"f\"}"_qs);
    auto *form = bench.find<QWidget>(u"parameters"_qs);
    QMenu *menu = form->findChild<QToolButton *>(u"addField"_qs)->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"add:Qualifier"_qs)->trigger();
    Bench::settle();
    QCOMPARE(bench.document.text(), bench.text);
    QTest::keyClicks(&bench.line(u"Qualifier"_qs), u"live"_qs);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"{\"FunctionName\": \"f\", \"Qualifier\": \"live\"}"));
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"addOwn"_qs)->trigger();
    Bench::settle();
    auto *name = bench.find<QLineEdit>(u"ownName"_qs);
    QVERIFY(name);
    QTest::keyClicks(name, u"TenantId"_qs);
    QTest::keyClick(name, Qt::Key_Return);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"\"TenantId\": \"\""));
    QTest::mouseClick(bench.find<QToolButton>(u"remove:TenantId"_qs), Qt::LeftButton);
    Bench::settle();
    QVERIFY(!bench.document.text().contains(u"TenantId"));
}

void IntegrationFormTest::anExpressionForAllParametersIsOneField()
{
    Bench bench(u"JSONata"_qs, Invoke + u", \"Arguments\": \"{% $states.input %}\""_qs);
    QVERIFY(!bench.find<QWidget>(u"parameters"_qs));
    QCOMPARE(bench.line(u"Arguments"_qs).text(), u"{% $states.input %}"_qs);
}

void IntegrationFormTest::aFunctionsOwnArnIsEditedAsWritten()
{
    Bench bench(u"JSONata"_qs, u"\"Resource\": \"arn:aws:lambda:us-east-1:123456789012:function:f\""_qs);
    QVERIFY(bench.find<QLineEdit>(u"input:Resource"_qs));
    QVERIFY(!bench.find<QWidget>(u"input:pattern"_qs));
    bench.choose(u"Lambda: Invoke"_qs);
    QVERIFY(bench.document.text().contains(u"arn:aws:states:::lambda:invoke\""));
    QVERIFY(!bench.find<QLineEdit>(u"input:Resource"_qs));
}

void IntegrationFormTest::anotherResourceCanBeWrittenOut()
{
    Bench bench(u"JSONata"_qs, Invoke);
    bench.choose(u"Another resource…"_qs);
    QCOMPARE(bench.document.text(), bench.text);
    QCOMPARE(bench.line(u"Resource"_qs).text(), u"arn:aws:states:::lambda:invoke"_qs);
}

void IntegrationFormTest::sdkCallsListTheActionsOfTheirService()
{
    Bench bench(u"JSONata"_qs, u"\"Resource\": \"arn:aws:states:::aws-sdk:s3:listBuckets\""_qs);
    QVERIFY(bench.find<QComboBox>(u"input:integration"_qs)->currentText().startsWith(u"S3: ListBuckets"));
    QVERIFY(!bench.pattern(asl::IntegrationPattern::Sync)->isEnabled());
    bench.choose(u"S3: GetObject (SDK)"_qs);
    QVERIFY(bench.document.text().contains(u"aws-sdk:s3:getObject\""));
}

void IntegrationFormTest::whatIsTypedFindsAnyCall()
{
    Bench bench(u"JSONata"_qs, Invoke);
    auto *combo = bench.find<QComboBox>(u"input:integration"_qs);
    combo->lineEdit()->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), u"purge queue"_qs);
    QCompleter *completer = combo->completer();
    QVERIFY(completer->completionModel()->rowCount() > 0);
    const QModelIndex first = completer->completionModel()->index(0, 0);
    QCOMPARE(first.data().toString(), u"SQS: PurgeQueue (SDK)"_qs);
    QCOMPARE(bench.document.text(), bench.text);
    Q_EMIT completer->activated(first);
    Bench::settle();
    QVERIFY(bench.document.text().contains(u"aws-sdk:sqs:purgeQueue\""));
}

void IntegrationFormTest::aLongCallIsReadFromItsBeginning()
{
    Bench bench(u"JSONata"_qs, u"\"Resource\": \"arn:aws:states:::aws-sdk:bedrockagent:createKnowledgeBase\""_qs);
    auto *combo = bench.find<QComboBox>(u"input:integration"_qs);
    QVERIFY(combo->currentText().endsWith(u"CreateKnowledgeBase (SDK)"));
    QCOMPARE(combo->lineEdit()->cursorPosition(), 0);
    QVERIFY(combo->toolTip().contains(u"CreateKnowledgeBase"));
}

void IntegrationFormTest::whatIsTypedAndLeftIsForgotten()
{
    Bench bench(u"JSONata"_qs, Invoke);
    auto *combo = bench.find<QComboBox>(u"input:integration"_qs);
    combo->lineEdit()->setFocus();
    QTest::keyClicks(combo->lineEdit(), u"zzz"_qs);
    Q_EMIT combo->lineEdit()->editingFinished();
    QCOMPARE(combo->currentText(), u"Lambda: Invoke"_qs);
    QCOMPARE(bench.document.text(), bench.text);
}

BATUTA_WINDOW_TEST(IntegrationFormTest)
#include "tst_integration_form.moc"

// AWS in the window, with the real AWS CLI, against a stand-in for Step Functions on loopback.
#include "app/actions.h"
#include "app/cloud/cloud_dialog.h"
#include "app/main_window.h"
#include "tests/app/aws_cli.h"
#include "tests/app/person.h"
#include "tests/runner/runner.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>

// As QTRY_VERIFY, for what the AWS CLI has to be called for.
#define AWS_TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, tests::AwsPatience)
#define AWS_TRY_STATUS(dialog, words)                                                                                  \
    QTRY_VERIFY2_WITH_TIMEOUT(statusOf(dialog).contains(words), qPrintable(statusOf(dialog)), tests::AwsPatience)

using app::Act;
using tests::StepFunctions;
using Mishap = StepFunctions::Mishap;

namespace {

// What the test sets is gone after it.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name), m_before(qgetenv(name)), m_was(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value);
    }
    ~Variable()
    {
        if (m_was)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }

private:
    const char *m_name;
    QByteArray m_before;
    bool m_was;
};

struct Surroundings
{
    explicit Surroundings(const QString &folder) : path("PATH", folder.toUtf8() + ':' + qgetenv("PATH")) {}
    Variable path;
    Variable key{"AWS_ACCESS_KEY_ID", "none"}, secret{"AWS_SECRET_ACCESS_KEY", "none"},
        region{"AWS_DEFAULT_REGION", "us-east-1"};
    Variable attempts{"AWS_MAX_ATTEMPTS", "1"}, config{"AWS_CONFIG_FILE", "/dev/null"},
        shared{"AWS_SHARED_CREDENTIALS_FILE", "/dev/null"};
};

// A window with the order's workflow in it.
struct Opened
{
    explicit Opened(const StepFunctions &service)
    {
        folder.write(u"order.asl.json"_qs, tests::Ordered);
        folder.write(u"order.rehearsal.json"_qs, tests::OrderedAnswers);
        workspace.settings().setCloudAccount({{}, {}, service.url()});
        window.complete();
        window.openFiles({folder.path(u"order.asl.json"_qs)});
        window.show();
    }
    app::CloudDialog *dialog(Act act, const char *name)
    {
        window.actions()[act]->trigger();
        auto *found = window.findChild<app::CloudDialog *>(QLatin1StringView(name));
        return found && QTest::qWaitForWindowExposed(found) ? found : nullptr;
    }
    session::SimulationController &simulation() { return workspace.front().simulation; }

    tests::Program folder;
    app::Workspace workspace{folder.path(u"settings.json"_qs)};
    app::MainWindow window{workspace, folder.path(u"unsaved"_qs)};
};

QPushButton *button(const QDialog *dialog, const char *name)
{
    return dialog->findChild<QPushButton *>(QLatin1StringView(name));
}

QString statusOf(const QDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"aws-status"_qs)->text();
}

QString lineOf(const QDialog *dialog)
{
    return dialog->findChild<QPlainTextEdit *>(u"aws-line"_qs)->toPlainText();
}

} // namespace

class TestAwsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (tests::awsFolders().isEmpty())
            QSKIP("The AWS CLI is not installed here.");
    }

    void aWorkflowIsPublished()
    {
        const Surroundings around(tests::awsFolders().constFirst());
        StepFunctions service;
        Opened opened(service);
        tests::Person person(opened.window);
        QDialog *dialog = opened.dialog(Act::CloudPublish, "aws-publish");
        QVERIFY(dialog);
        QPushButton *begin = button(dialog, "aws-begin");
        AWS_TRY(begin->isEnabled());
        QVERIFY2(lineOf(dialog).startsWith(u"aws stepfunctions list-state-machines"_qs), qPrintable(lineOf(dialog)));
        dialog->findChild<QLineEdit *>(u"aws-role"_qs)->setText(u"arn:aws:iam::111111111111:role/r"_qs);
        QVERIFY(person.click(begin));
        QTRY_COMPARE_WITH_TIMEOUT(begin->text(), u"&Create"_qs, tests::AwsPatience);
        QVERIFY2(lineOf(dialog).contains(u"create-state-machine --name order --definition file://"_qs),
                 qPrintable(lineOf(dialog)));
        AWS_TRY(begin->isEnabled());
        QVERIFY(person.click(button(dialog, "aws-copy")));
        QCOMPARE(QGuiApplication::clipboard()->text(), lineOf(dialog));
        QVERIFY(person.click(begin));
        AWS_TRY_STATUS(dialog, u"Published: arn:"_qs);
        QCOMPARE(QByteArray::fromStdString(service.lastOf("CreateStateMachine")["definition"].get<std::string>()),
                 tests::Ordered);

        // Edited, it is another version.
        document::WorkflowDocument &document = opened.workspace.front().document;
        const qsizetype five = document.text().indexOf(u"\"Seconds\": 5"_qs) + 11;
        document.commit({{{five, five + 1}, u"6"_qs}}, u"Edit"_qs);
        AWS_TRY(begin->isEnabled());
        QVERIFY(person.click(begin));
        QTRY_COMPARE_WITH_TIMEOUT(begin->text(), u"&Update"_qs, tests::AwsPatience);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"aws-answer"_qs)->toPlainText().contains(u"Seconds: 5 → 6"_qs));
        QVERIFY(button(dialog, "aws-difference")->isVisible());
        QVERIFY(!service.asked().contains(u"UpdateStateMachine"_qs));
        AWS_TRY(begin->isEnabled());
        QVERIFY(person.click(begin));
        AWS_TRY_STATUS(dialog, u"Published: arn:"_qs);
        QVERIFY(service.asked().contains(u"UpdateStateMachine"_qs));
        dialog->close();
    }

    void anExecutionIsFollowedLive()
    {
        const Surroundings around(tests::awsFolders().constFirst());
        StepFunctions service;
        service.addMachine("order", tests::Ordered.toStdString());
        const Value events = tests::ordered();
        service.letStart(events, 5);
        Opened opened(service);
        tests::Person person(opened.window);
        QDialog *dialog = opened.dialog(Act::CloudStart, "aws-start");
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"aws-input"_qs)->setPlainText(u"{\"n\": 7}"_qs);
        AWS_TRY(button(dialog, "aws-begin")->isEnabled());
        QVERIFY(person.click(button(dialog, "aws-begin")));
        AWS_TRY(opened.simulation().isRecorded());
        QVERIFY(opened.simulation().knownEvents() < qint64(events.size()));
        QTRY_COMPARE_WITH_TIMEOUT(opened.simulation().knownEvents(), qint64(events.size()), tests::AwsPatience);
        QCOMPARE(opened.simulation().position(), opened.simulation().knownEvents()); // one looks at what happens
        QCOMPARE(int(opened.simulation().runs().all().size()), 1);
        AWS_TRY_STATUS(dialog, u"alike, event by event"_qs);
        AWS_TRY(!button(dialog, "aws-cancel")->isEnabled());
        dialog->close();
    }

    // What was seen stays, whatever comes.
    void whatGoesWrongLosesNothing()
    {
        const Surroundings around(tests::awsFolders().constFirst());
        const std::string execution = StepFunctions::executionArn("order", "one");
        StepFunctions service;
        const Value events = tests::ordered("Card.Declined");
        service.addExecution(execution, events, 4);
        Opened opened(service);
        tests::Person person(opened.window);
        QDialog *dialog = opened.dialog(Act::CloudFollow, "aws-follow");
        QVERIFY(dialog);
        QVERIFY(lineOf(dialog).isEmpty() && statusOf(dialog).contains(u"ARN"_qs));
        dialog->findChild<QLineEdit *>(u"aws-execution"_qs)->setText(QString::fromStdString(execution));
        AWS_TRY(button(dialog, "aws-begin")->isEnabled());
        QVERIFY(person.click(button(dialog, "aws-begin")));
        QTRY_COMPARE_WITH_TIMEOUT(opened.simulation().knownEvents(), 4, tests::AwsPatience);
        service.let(Mishap::Expired);
        AWS_TRY_STATUS(dialog, u"has expired"_qs);
        QVERIFY(opened.simulation().knownEvents() >= 4);
        AWS_TRY(button(dialog, "aws-begin")->isEnabled());
        QVERIFY(person.click(button(dialog, "aws-begin"))); // signed in again
        AWS_TRY_STATUS(dialog, u"The first difference: on AWS"_qs);
        QCOMPARE(opened.simulation().knownEvents(), qint64(events.size()));
        dialog->close();
    }

    void whatTakesTooLongIsCancelled()
    {
        const Surroundings around(tests::awsFolders().constFirst());
        StepFunctions service;
        service.let(Mishap::Silent, 20);
        Opened opened(service);
        tests::Person person(opened.window);
        QDialog *dialog = opened.dialog(Act::CloudFetch, "aws-fetch");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"aws-execution"_qs)
            ->setText(QString::fromStdString(StepFunctions::executionArn("order", "one")));
        AWS_TRY(button(dialog, "aws-begin")->isEnabled());
        QVERIFY(person.click(button(dialog, "aws-begin")));
        AWS_TRY(service.asked().contains(u"GetExecutionHistory"_qs));
        QVERIFY(button(dialog, "aws-cancel")->isEnabled() && !button(dialog, "aws-begin")->isEnabled());
        QVERIFY(person.click(button(dialog, "aws-cancel")));
        QVERIFY2(statusOf(dialog).startsWith(u"Cancelled"_qs), qPrintable(statusOf(dialog)));
        QVERIFY(!opened.simulation().isActive());
        dialog->close();
    }

    void whatTheCliLacksIsTold()
    {
        QString old;
        for (const QString &folder : tests::awsFolders())
            if (const auto version = tests::awsVersionIn(folder);
                version && cloud::lackIn(*version, cloud::Operation::TestState))
                old = folder;
        if (old.isEmpty())
            QSKIP("No AWS CLI that is old enough is installed here.");
        const Surroundings around(old);
        StepFunctions service;
        Opened opened(service);
        opened.workspace.front().session.select({asl::statePathFrom(u"Take"_qs)});
        QDialog *dialog = opened.dialog(Act::CloudTestState, "aws-test-state");
        QVERIFY(dialog);
        AWS_TRY_STATUS(dialog, u"2.13.39"_qs);
        QVERIFY(!button(dialog, "aws-begin")->isEnabled());
        QVERIFY(lineOf(dialog).contains(u"test-state --definition"_qs)); // it can be copied, for another machine
        dialog->close();
    }

    void aStateIsTriedAndTheWholeChecked()
    {
        QString fresh;
        for (const QString &folder : tests::awsFolders())
            if (const auto version = tests::awsVersionIn(folder);
                version && !cloud::lackIn(*version, cloud::Operation::ValidateStateMachineDefinition))
                fresh = folder;
        if (fresh.isEmpty())
            QSKIP("No AWS CLI that is new enough is installed here.");
        const Surroundings around(fresh);
        StepFunctions service;
        Opened opened(service);
        tests::Person person(opened.window);
        QDialog *dialog = opened.dialog(Act::CloudTestState, "aws-test-state");
        QVERIFY(dialog);
        QVERIFY2(statusOf(dialog).contains(u"Select the state"_qs), qPrintable(statusOf(dialog)));
        opened.workspace.front().session.select({asl::statePathFrom(u"Charge"_qs)});
        AWS_TRY(button(dialog, "aws-begin")->isEnabled());
        QVERIFY(person.click(button(dialog, "aws-begin")));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(dialog), u"SUCCEEDED"_qs, tests::AwsPatience);
        QCOMPARE(Value::parse(service.lastOf("TestState")["definition"].get<std::string>())["QueryLanguage"],
                 Value("JSONata"));
        dialog->close();
        QDialog *check = opened.dialog(Act::CloudValidate, "aws-validate");
        QVERIFY(check);
        AWS_TRY(button(check, "aws-begin")->isEnabled());
        QVERIFY(person.click(button(check, "aws-begin")));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(check), u"AWS finds nothing wrong with it."_qs, tests::AwsPatience);
        check->close();
    }
};

BATUTA_WINDOW_TEST(TestAwsWindow)
#include "tst_aws_window.moc"

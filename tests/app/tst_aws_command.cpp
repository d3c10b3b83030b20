// `batuta aws` with the real AWS CLI, against a stand-in for Step Functions on loopback.
#include "tests/app/aws_cli.h"
#include "tests/runner/runner.h"

#include <QElapsedTimer>

#include <csignal>

using tests::Program;
using tests::Reply;
using tests::StepFunctions;
using Mishap = StepFunctions::Mishap;

namespace {

const QString Execution = QStringLiteral("arn:aws:states:us-east-1:111111111111:execution:order:one");

Value jsonOf(const Reply &reply)
{
    return Value::parse(reply.said.toStdString(), nullptr, false);
}

} // namespace

class TestAwsCommand : public QObject
{
    Q_OBJECT

private:
    QString m_folder; // where the AWS CLI is

    void lay(const Program &program) const
    {
        program.write(u"order.asl.json"_qs, tests::Ordered);
        program.write(u"order.rehearsal.json"_qs, tests::OrderedAnswers);
    }
    // What follows "batuta aws".
    Reply run(const Program &program, const StepFunctions &service, const QString &words) const
    {
        return tests::awsShell(program,
                               StepFunctions::environment()
                                   + u"export LC_ALL=C.UTF-8 PATH=%1:$PATH; exec $batuta aws %2 "
                                     "--endpoint-url %3"_qs.arg(m_folder, words, service.url()));
    }

private Q_SLOTS:
    void init()
    {
        const QStringList folders = tests::awsFolders();
        if (folders.isEmpty())
            QSKIP("The AWS CLI is not installed here.");
        if (runner::IsSanitized)
            QSKIP(
                "Nearly all of it is the AWS CLI's own time, which no sanitizer watches; aws_window goes the same ways.");
        m_folder = folders.constFirst();
    }

    void aMachineIsPublishedOnceAndThenUpdated()
    {
        const Program program;
        StepFunctions service;
        for (int i = 0; i < 9; ++i) // more than a page
            service.addMachine("other" + std::to_string(i), "{}");
        lay(program);
        const Reply roleless = run(program, service, u"publish order.asl.json"_qs);
        QVERIFY2(roleless.code == 1 && roleless.complained.contains("needs a role"), roleless.complained);
        const Reply made = run(program, service, u"publish order.asl.json --role arn:aws:iam::111111111111:role/r"_qs);
        QVERIFY2(made.code == 0, made.complained);
        QCOMPARE(jsonOf(made)["stateMachineArn"].get<std::string>(), StepFunctions::machineArn("order"));
        QVERIFY2(made.complained.contains("aws stepfunctions create-state-machine --name order"), made.complained);
        QCOMPARE(QByteArray::fromStdString(service.lastOf("CreateStateMachine")["definition"].get<std::string>()),
                 tests::Ordered); // byte for byte

        const Reply again = run(program, service, u"publish order.asl.json"_qs);
        QVERIFY2(again.code == 0 && again.complained.contains("nothing to publish"), again.complained);
        program.write(u"order.asl.json"_qs, QByteArray(tests::Ordered).replace("\"Seconds\": 5", "\"Seconds\": 6"));
        const Reply refused = run(program, service, u"publish order.asl.json </dev/null"_qs);
        QVERIFY2(refused.code == 1 && refused.complained.contains("Seconds: 5 → 6")
                     && refused.complained.contains("--yes"),
                 refused.complained);
        QVERIFY(!service.asked().contains(u"UpdateStateMachine"_qs));
        const Reply updated = run(program, service, u"publish order.asl.json --yes"_qs);
        QVERIFY2(updated.code == 0 && jsonOf(updated).contains("updateDate"), updated.complained);
        QVERIFY(service.lastOf("UpdateStateMachine")["definition"].get<std::string>().find("\"Seconds\": 6")
                != std::string::npos);
    }

    void whatIsNotFilledInIsNotPublished()
    {
        const Program program;
        StepFunctions service;
        program.write(u"order.asl.json"_qs, QByteArray(tests::Ordered).replace("\"charge\"", "\"${Charge}\""));
        const QString publish = u"publish order.asl.json --role arn:aws:iam::111111111111:role/r"_qs;
        const Reply refused = run(program, service, publish);
        QVERIFY2(refused.code == 1 && refused.complained.contains("${Charge}"), refused.complained);
        QVERIFY(service.asked().isEmpty());
        QCOMPARE(run(program, service, publish + u" --substitute Charge=debit"_qs).code, 0);
        QVERIFY(service.lastOf("CreateStateMachine")["definition"].get<std::string>().find("\"debit\"")
                != std::string::npos);
    }

    // A throttled, broken and expired service in between; the CLI itself tries the first few again.
    void anExecutionIsStartedAndFollowed()
    {
        const Program program;
        StepFunctions service;
        lay(program);
        service.addMachine("order", tests::Ordered.toStdString());
        const Value events = tests::ordered();
        service.letStart(events, 3);
        service.let(Mishap::BreaksOff, 1, "GetExecutionHistory");
        const Reply reply =
            run(program, service, u"start order.asl.json --input '{\"n\": 7}' --execution one --follow --compare"_qs);
        QVERIFY2(reply.code == 0, reply.complained);
        const QList<QByteArray> lines = reply.said.trimmed().split('\n');
        QCOMPARE(lines.constLast().split(' ').constLast(), QByteArray("ExecutionSucceeded"));
        QCOMPARE(reply.said.count("  Charge  "), 5); // entered, scheduled, started, succeeded, exited
        QVERIFY2(reply.said.contains("  Ação  PassStateEntered"), reply.said);
        QVERIFY2(reply.complained.contains("alike, event by event"), reply.complained);
        QCOMPARE(service.lastOf("StartExecution")["input"], Value("{\"n\": 7}"));
        QVERIFY(service.asked().count(u"GetExecutionHistory"_qs) > 3);
    }

    void aHistoryIsFetchedAndHeldAgainstTheRehearsal()
    {
        const Program program;
        StepFunctions service;
        lay(program);
        service.addExecution(Execution.toStdString(), tests::ordered("Card.Declined"));
        const Reply reply =
            run(program, service, u"fetch %1 -o h.json --definition order.asl.json --compare"_qs.arg(Execution));
        QVERIFY2(reply.code == 1 && reply.complained.contains("The first difference: on AWS")
                     && reply.complained.contains("TaskFailed, Charge, Card.Declined")
                     && reply.complained.contains("TaskSucceeded"),
                 reply.complained);
        const Reply replayed = program.shell(u"$batuta replay h.json --definition order.asl.json"_qs);
        QVERIFY2(replayed.code == 0 && replayed.said.contains("Charge  TaskFailed  Card.Declined"),
                 replayed.complained);
    }

    void commandsThatLackAreToldWithTheirVersion_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &folder : tests::awsFolders())
            QTest::newRow(qUtf8Printable(folder)) << folder;
    }

    void commandsThatLackAreToldWithTheirVersion()
    {
        QFETCH(QString, folder);
        m_folder = folder;
        const auto version = tests::awsVersionIn(folder);
        QVERIFY(version);
        const Program program;
        StepFunctions service;
        lay(program);
        service.addExecution(Execution.toStdString(), tests::ordered("Busy"));
        service.letRedrive(Execution.toStdString(), Value::array());
        const std::pair<cloud::Operation, QString> commands[] = {
            {cloud::Operation::TestState, u"test-state order.asl.json --state Take --input '{\"a\": \"ção\"}'"_qs},
            {cloud::Operation::ValidateStateMachineDefinition, u"validate order.asl.json"_qs},
            {cloud::Operation::RedriveExecution, u"redrive "_qs + Execution}};
        for (const auto &[operation, words] : commands) {
            const Reply reply = run(program, service, words);
            const auto lack = cloud::lackIn(*version, operation);
            if (!lack) {
                QVERIFY2(reply.code == 0 && jsonOf(reply).is_object(), reply.complained);
                continue;
            }
            QVERIFY2(reply.code == 1, reply.complained);
            for (const QString &part : lack->arguments)
                QVERIFY2(reply.complained.contains(part.toUtf8()), reply.complained);
        }
    }

    void whatGoesWrongIsSaid_data()
    {
        QTest::addColumn<int>("mishap");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QByteArray>("words");
        const QString fetch = u"fetch %1"_qs.arg(Execution);
        QTest::newRow("expired") << int(Mishap::Expired) << 1 << fetch << QByteArray("has expired. Sign in again");
        QTest::newRow("denied") << int(Mishap::Denied) << 1 << fetch << QByteArray("does not allow it: User: none");
        QTest::newRow("throttled for good") << int(Mishap::Throttled) << 50 << fetch << QByteArray("asked too often");
        QTest::newRow("a proxy's page") << int(Mishap::NoJson) << 50 << fetch << QByteArray("get-execution-history");
        QTest::newRow("silent") << int(Mishap::Silent) << 50 << fetch + u" --timeout 4"_qs
                                << QByteArray("no answer within 4 seconds");
        QTest::newRow("no such execution")
            << 0 << 0 << u"fetch %1x"_qs.arg(Execution) << QByteArray("no such execution in this account");
    }

    void whatGoesWrongIsSaid()
    {
        QFETCH(int, mishap);
        QFETCH(int, times);
        QFETCH(QString, more);
        QFETCH(QByteArray, words);
        const Program program;
        StepFunctions service;
        service.addExecution(Execution.toStdString(), tests::ordered());
        service.let(Mishap(mishap), times);
        const Reply reply = run(program, service, more);
        QVERIFY2(reply.code == 1 && reply.said.isEmpty() && reply.complained.contains(words), reply.complained);
    }

    void nobodyIsThere()
    {
        const Program program;
        QString url;
        {
            const StepFunctions gone;
            url = gone.url();
        }
        const QString before = StepFunctions::environment() + u"PATH=%1:$PATH; "_qs.arg(m_folder);
        const Reply reply =
            tests::awsShell(program, before + u"$batuta aws fetch %1 --endpoint-url %2"_qs.arg(Execution, url));
        QVERIFY2(reply.code == 1 && reply.complained.contains("cannot be reached"), reply.complained);
        const Reply none = program.shell(u"PATH=/nowhere $batuta aws fetch %1"_qs.arg(Execution));
        QVERIFY2(none.code == 1 && none.complained.contains("not installed"), none.complained);
    }

    // What is printed is what is run, and a shell can run it.
    void linesAreOnlyPrinted()
    {
        const Program program;
        StepFunctions service;
        lay(program);
        service.addMachine("order", "{}");
        const QString arn = QString::fromStdString(StepFunctions::machineArn("order"));
        const Reply own = run(program, service, u"publish order.asl.json --arn %1 --print"_qs.arg(arn));
        QVERIFY2(own.code == 0 && own.said.contains("--definition file://") && own.said.contains("order.asl.json"),
                 own.said + own.complained);
        QVERIFY(service.asked().isEmpty());
        program.write(u"order.yaml"_qs, "StartAt: It's\nStates:\n  It's: {Type: Succeed}\n");
        const Reply made = run(program, service, u"publish order.yaml --arn %1 --print"_qs.arg(arn));
        QVERIFY2(made.said.contains("It'\\''s"), made.said);
        const Reply typed = tests::awsShell(
            program,
            StepFunctions::environment() + u"PATH=%1:$PATH; "_qs.arg(m_folder)
                + QString::fromUtf8(run(program, service, u"publish order.yaml --arn %1 --print"_qs.arg(arn)).said));
        QVERIFY2(typed.code == 0, typed.complained);
        const Value sent = Value::parse(service.lastOf("UpdateStateMachine")["definition"].get<std::string>());
        QCOMPARE(sent["StartAt"].get<std::string>(), std::string("It's"));
    }

    void interruptedItLeavesQuietly()
    {
        const Program program;
        StepFunctions service;
        service.addExecution(Execution.toStdString(), tests::ordered(), 2);
        service.let(Mishap::Silent, 50);
        QElapsedTimer watch;
        watch.start();
        const Reply reply = tests::awsShell(
            program,
            StepFunctions::environment()
                + u"PATH=%1:$PATH; $batuta aws follow %2 --endpoint-url %3 & sleep 3; kill -INT $!; wait $!"_qs.arg(
                    m_folder, Execution, service.url()));
        QVERIFY2(reply.code == 130, reply.complained);
        QVERIFY2(!reply.complained.contains("Traceback") && reply.said.isEmpty(), reply.complained);
        QVERIFY(watch.elapsed() < 30'000);
    }

    void misuseIsTold_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("no verb") << QString();
        QTest::newRow("another verb") << u"delete"_qs;
        QTest::newRow("no file") << u"publish"_qs;
        QTest::newRow("no such file") << u"publish none.asl.json"_qs;
        QTest::newRow("no ARN") << u"follow order"_qs;
        QTest::newRow("a machine's ARN") << u"fetch arn:aws:states:us-east-1:111111111111:stateMachine:order"_qs;
        QTest::newRow("no machine") << u"start"_qs;
        QTest::newRow("no time") << u"fetch %1 --timeout 0"_qs.arg(Execution);
        QTest::newRow("no JSON") << u"start order.asl.json --input '{'"_qs;
        QTest::newRow("no state") << u"test-state order.asl.json --state Nobody"_qs;
        QTest::newRow("nothing to compare with") << u"fetch %1 --compare"_qs.arg(Execution);
        QTest::newRow("both ways to wait") << u"start order.asl.json --sync --follow"_qs;
        QTest::newRow("another format") << u"follow %1 --format yaml"_qs.arg(Execution);
        QTest::newRow("over what it reads")
            << u"fetch %1 --definition order.asl.json -o order.asl.json"_qs.arg(Execution);
    }

    void misuseIsTold()
    {
        QFETCH(QString, words);
        const Program program;
        lay(program);
        const Reply reply = program.shell(u"PATH=/nowhere $batuta aws "_qs + words);
        QVERIFY2(reply.code == 2 && reply.said.isEmpty() && !reply.complained.isEmpty(), reply.complained);
    }

    void anExpressExecutionHasNoHistory()
    {
        const Program program;
        const Reply reply = program.shell(
            u"PATH=/nowhere $batuta aws fetch arn:aws:states:us-east-1:111111111111:express:order:one:two"_qs);
        QVERIFY2(reply.code == 1 && reply.complained.contains("CloudWatch Logs"), reply.complained);
    }
};

BATUTA_TEST(TestAwsCommand)
#include "tst_aws_command.moc"

// What the AWS CLI's complaints mean. Their words were taken from versions 1.45 and 2.9.
#include "core/cloud/complaint.h"
#include "core/cloud/refusals.h"
#include "tests/runner/runner.h"

using cloud::Code;

class TestComplaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complaintsAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("complaint");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *title, const char *complaint, Code code, const QStringList &arguments) {
            QTest::newRow(title) << QByteArray(complaint) << QString::fromLatin1(cloud::wordingOf(code).name)
                                 << arguments;
        };
        row("no credentials",
            "\nUnable to locate credentials. You can configure credentials by running \"aws configure\".\n",
            Code::NoCredentials, {QString()});
        row("half of them", "\nPartial credentials found in env, missing: AWS_SECRET_ACCESS_KEY\n", Code::NoCredentials,
            {QString()});
        row("no such profile", "\nThe config profile (my (own)) could not be found\n", Code::NoProfile,
            {u"my (own)"_qs});
        row("no region",
            "\nYou must specify a region. You can also configure your region by running \"aws configure\".\n",
            Code::NoRegion, {QString()});
        row("an expired token",
            "\nAn error occurred (ExpiredTokenException) when calling the StartExecution operation: The security token "
            "included in the request is expired\n",
            Code::Expired, {u"The security token included in the request is expired"_qs});
        row("with a newer CLI's mark",
            "\naws: [ERROR]: An error occurred (ExpiredToken) when calling the StartExecution operation: too old\n",
            Code::Expired, {u"too old"_qs});
        row("an expired single sign-on",
            "\nThe SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO "
            "session run aws sso login with the corresponding profile.\n",
            Code::SignedOut, {QString()});
        row("one that was never begun", "\nError loading SSO Token: Token for https://x does not exist\n",
            Code::SignedOut, {QString()});
        row("a token that cannot be renewed",
            "\nError when retrieving token from sso: Token has expired and refresh failed\n", Code::SignedOut,
            {QString()});
        row("unknown credentials",
            "An error occurred (UnrecognizedClientException) when calling the ListStateMachines operation: The security "
            "token included in the request is invalid.",
            Code::Unknown, {u"The security token included in the request is invalid."_qs});
        row("what may not be done",
            "An error occurred (AccessDeniedException) when calling the StartExecution operation: User: arn:x is not "
            "authorized to perform: states:StartExecution",
            Code::Denied, {u"User: arn:x is not authorized to perform: states:StartExecution"_qs});
        row("asked too often, after tries",
            "\nAn error occurred (ThrottlingException) when calling the GetExecutionHistory operation (reached max "
            "retries: 4): Rate exceeded\n",
            Code::Throttled, {u"Rate exceeded"_qs});
        row("a fault of the service",
            "An error occurred (500) when calling the ListStateMachines operation (reached max retries: 4): Internal "
            "Server Error",
            Code::Unavailable, {u"Internal Server Error"_qs});
        row("no network", "\nCould not connect to the endpoint URL: \"https://states.sa-east-1.amazonaws.com/\"\n",
            Code::Unreachable, {u"https://states.sa-east-1.amazonaws.com/"_qs});
        row("no way there", "\nConnect timeout on endpoint URL: \"http://10.0.0.1/\"\n", Code::Unreachable,
            {u"http://10.0.0.1/"_qs});
        row("no answer", "\nRead timeout on endpoint URL: \"http://127.0.0.1:9/\"\n", Code::Silent,
            {u"http://127.0.0.1:9/"_qs});
        row("half an answer",
            "\nConnection was closed before we received a valid response from endpoint URL: \"http://127.0.0.1:9/\".\n",
            Code::BrokenOff, {u"http://127.0.0.1:9/"_qs});
        row("no address",
            "\nBad value for --endpoint-url \"localhost\": scheme is missing.  Must be of the form http://<hostname>/ or "
            "https://<hostname>/\n",
            Code::BadEndpoint, {u"localhost"_qs});
        row("no such machine",
            "An error occurred (StateMachineDoesNotExist) when calling the DescribeStateMachine operation: State Machine "
            "Does Not Exist: 'arn:x'",
            Code::NoMachine, {u"State Machine Does Not Exist: 'arn:x'"_qs});
        row("a definition with faults",
            "An error occurred (InvalidDefinition) when calling the CreateStateMachine operation: Invalid State Machine "
            "Definition: 'SCHEMA_VALIDATION_FAILED: x at /States/A'",
            Code::Refused,
            {u"InvalidDefinition"_qs,
             u"Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: x at /States/A'"_qs});
        row("an option that nobody knows",
            "usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]\nTo see help text, you can "
            "run:\n\n  aws help\n  aws <command> help\n  aws <command> <subcommand> help\n\nUnknown options: --x\n",
            Code::Unusable, {u"Unknown options: --x"_qs});
        row("a Python of its own fault", "Traceback (most recent call last):\n  boom\n", Code::Unusable,
            {u"Traceback (most recent call last): boom"_qs});
        row("nothing", "", Code::Unusable, {QString()});
    }

    void complaintsAreUnderstood()
    {
        QFETCH(QByteArray, complaint);
        QFETCH(QString, name);
        QFETCH(QStringList, arguments);
        const Refusal refusal = cloud::refusalOf(complaint, {});
        QCOMPARE(refusal.name(), name);
        QCOMPARE(refusal.arguments.join(u'|'), arguments.join(u'|'));
    }

    void whatSaysTooMuchIsCutOff()
    {
        const Refusal refusal = cloud::refusalOf(QByteArray(100'000, 'x'), {});
        QVERIFY(refusal.arguments.constFirst().size() < 1000);
    }

    void aMissingCommandIsKnown()
    {
        QVERIFY(cloud::isOfMissingCommand("aws: error: argument operation: Invalid choice, valid choices are:\n\nx"));
        QVERIFY(cloud::isOfMissingCommand("aws: [ERROR]: argument operation: Found invalid choice 'x'"));
        QVERIFY(!cloud::isOfMissingCommand("aws: error: argument command: Invalid choice, valid choices are:"));
        QVERIFY(!cloud::isOfMissingCommand("Unknown options: --x"));
    }

    void onlyWhatPassesIsTriedAgain()
    {
        for (const Code code : {Code::Throttled, Code::Unavailable, Code::Unreachable, Code::BrokenOff, Code::Silent,
                                Code::Late, Code::Unreadable})
            QVERIFY2(cloud::isPassing(Refusal{code}), cloud::wordingOf(code).name);
        for (const Code code :
             {Code::Expired, Code::Denied, Code::NoExecution, Code::Cancelled, Code::NotInstalled, Code::Refused})
            QVERIFY2(!cloud::isPassing(Refusal{code}), cloud::wordingOf(code).name);
    }
};

BATUTA_TEST(TestComplaint)
#include "tst_complaint.moc"

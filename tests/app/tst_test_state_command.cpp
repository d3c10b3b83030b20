// `batuta test-state` as scripts call it: a request from a file or standard input, a response, a refusal, an exit code.
#include "tests/runner/runner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

struct Ended
{
    int code;
    QJsonObject printed;
    QByteArray complaint;
};

Ended called(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    program.start(QStringLiteral(BATUTA_PROGRAM), QStringList{QStringLiteral("test-state")} + arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished())
        return {-1, {}, program.errorString().toUtf8()};
    return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput()).object(),
            program.readAllStandardError()};
}

QByteArray request(const QByteArray &definition)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("definition"), QString::fromUtf8(definition)}}).toJson();
}

QJsonValue refused(const Ended &ended, const char *field)
{
    return ended.printed[QStringLiteral("apiError")].toObject()[QString::fromLatin1(field)];
}

} // namespace

class TestTestStateCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(BATUTA_PROGRAM)))
            QSKIP("The program is not built.");
    }

    void aRequestInAFileIsAnswered()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("request.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(request(R"({"Type":"Pass","Result":{"a":1},"Next":"B"})"));
        file.close();
        const Ended ended = called({file.fileName()});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.printed[QStringLiteral("status")].toString(), QStringLiteral("SUCCEEDED"));
        QCOMPARE(ended.printed[QStringLiteral("output")].toString(), QStringLiteral("{\"a\":1}"));
        QCOMPARE(ended.printed[QStringLiteral("nextState")].toString(), QStringLiteral("B"));
    }

    void aStateThatFailsIsAnAnswerToo()
    {
        const Ended ended = called({}, request(R"({"Type":"Fail","Error":"Sour"})"));
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.printed[QStringLiteral("status")].toString(), QStringLiteral("FAILED"));
    }

    void aFaultyDefinitionIsRefused()
    {
        const Ended ended = called({QStringLiteral("-")}, request(R"({"Type":"Wait","Timestamp":"soon","End":true})"));
        QCOMPARE(ended.code, 1);
        QCOMPARE(refused(ended, "code").toString(), QStringLiteral("InvalidDefinition"));
        QCOMPARE(
            refused(ended, "message").toString(),
            QStringLiteral("Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: String does not match RFC3339 "
                           "timestamp at /States/StateName/Timestamp'"));
    }

    void aServiceIsNotCalled()
    {
        const QByteArray state =
            R"({"Type":"Task","Resource":"arn:aws:states:::sns:publish","Parameters":{"TopicArn":"t","Message":"m"},"End":true})";
        QCOMPARE(refused(called({}, request(state)), "code").toString(), QStringLiteral("ValidationException"));
        QJsonObject withRole = QJsonDocument::fromJson(request(state)).object();
        withRole[QStringLiteral("roleArn")] = QStringLiteral("arn:aws:iam::111111111111:role/r");
        const Ended ended = called({}, QJsonDocument(withRole).toJson());
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.printed.isEmpty());
        QVERIFY(ended.complaint.contains("arn:aws:states:::sns:publish"));
    }

    void misuseIsTold()
    {
        QCOMPARE(called({}, "[]").code, 2);
        QCOMPARE(called({QStringLiteral("/no/such/file")}).code, 2);
        QCOMPARE(called({QStringLiteral("a"), QStringLiteral("b")}).code, 2);
    }
};

BATUTA_TEST(TestTestStateCommand)
#include "tst_test_state_command.moc"

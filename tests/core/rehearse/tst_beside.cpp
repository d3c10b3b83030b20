#include "core/rehearse/beside.h"
#include "tests/runner/runner.h"

#include <QFile>
#include <QTemporaryDir>

class TestBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineIsCalledAsItsFile()
    {
        QCOMPARE(rehearse::machineNameOf(QStringLiteral("/flows/order.asl.json")), QStringLiteral("order"));
        QCOMPARE(rehearse::machineNameOf(QStringLiteral("order")), QStringLiteral("order"));
    }

    void itsOwnMockFileComesBeforeTheSharedOne()
    {
        const QTemporaryDir folder;
        const QString workflow = folder.filePath(QStringLiteral("order.asl.json"));
        QCOMPARE(rehearse::mockFileBeside(workflow), QString());
        QCOMPARE(rehearse::mockFileBeside({}), QString());
        write(folder.filePath(QStringLiteral("MockConfigFile.json")), R"({"StateMachines": {"refund": {}}})");
        QCOMPARE(rehearse::mockFileBeside(workflow), QString());
        write(folder.filePath(QStringLiteral("MockConfigFile.json")), R"({"StateMachines": {"order": {}}})");
        QCOMPARE(rehearse::mockFileBeside(workflow), folder.filePath(QStringLiteral("MockConfigFile.json")));
        write(folder.filePath(QStringLiteral("order.mocks.json")), "{}");
        QCOMPARE(rehearse::mockFileBeside(workflow), folder.filePath(QStringLiteral("order.mocks.json")));
    }

private:
    static void write(const QString &path, const char *text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

BATUTA_TEST(TestBeside)
#include "tst_beside.moc"

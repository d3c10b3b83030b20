// Which version of the AWS CLI has which command.
#include "core/cloud/operation.h"
#include "core/cloud/refusals.h"
#include "tests/runner/runner.h"

using cloud::Operation;
using cloud::Version;

class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionIsRead_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QString>("version");
        QTest::newRow("Debian's") << QByteArray(
            "aws-cli/2.9.19 Python/3.11.2 Linux/6.1.0 source/x86_64.debian.12 prompt/off\n")
                                  << u"2.9.19"_qs;
        QTest::newRow("of version 1") << QByteArray("aws-cli/1.45.11 Python/3.11.7 Linux/6.18 botocore/1.43.11\n")
                                      << u"1.45.11"_qs;
        QTest::newRow("Amazon's own") << QByteArray("aws-cli/2.31.4 Python/3.13.7 Darwin/24.6.0 exe/arm64\n")
                                      << u"2.31.4"_qs;
        QTest::newRow("behind a warning") << QByteArray("warning: old\naws-cli/2.15.0 Python/3.11\n") << u"2.15.0"_qs;
        QTest::newRow("something else") << QByteArray("aws 1.0\n") << QString();
        QTest::newRow("no numbers") << QByteArray("aws-cli/dev Python/3\n") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("numbers beyond all bounds") << QByteArray("aws-cli/99999999999.1.1") << QString();
    }

    void theVersionIsRead()
    {
        QFETCH(QByteArray, told);
        QFETCH(QString, version);
        const auto read = cloud::versionIn(told);
        QCOMPARE(read ? cloud::toString(*read) : QString(), version);
    }

    void whatLacksIsTold_data()
    {
        QTest::addColumn<Version>("version");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QStringList>("told"); // empty: it has the command
        QTest::newRow("Debian 12 tests no state")
            << Version{2, 9, 19} << Operation::TestState
            << QStringList{u"2.9.19"_qs, u"test-state"_qs, u"2.13.39"_qs, u"1.30.7"_qs};
        QTest::newRow("Debian 12 checks nothing")
            << Version{2, 9, 19} << Operation::ValidateStateMachineDefinition
            << QStringList{u"2.9.19"_qs, u"validate-state-machine-definition"_qs, u"2.15.42"_qs, u"1.32.92"_qs};
        QTest::newRow("Debian 12 redrives nothing")
            << Version{2, 9, 19} << Operation::RedriveExecution
            << QStringList{u"2.9.19"_qs, u"redrive-execution"_qs, u"2.13.36"_qs, u"1.30.0"_qs};
        QTest::newRow("Debian 12 waits for Express")
            << Version{2, 9, 19} << Operation::StartSyncExecution << QStringList();
        QTest::newRow("Debian 12 starts") << Version{2, 9, 19} << Operation::StartExecution << QStringList();
        QTest::newRow("the last without") << Version{2, 13, 38} << Operation::TestState
                                          << QStringList{u"2.13.38"_qs, u"test-state"_qs, u"2.13.39"_qs, u"1.30.7"_qs};
        QTest::newRow("the first with") << Version{2, 13, 39} << Operation::TestState << QStringList();
        QTest::newRow("the last 1 without") << Version{1, 30, 6} << Operation::TestState
                                            << QStringList{u"1.30.6"_qs, u"test-state"_qs, u"2.13.39"_qs, u"1.30.7"_qs};
        QTest::newRow("the first 1 with") << Version{1, 30, 7} << Operation::TestState << QStringList();
        QTest::newRow("a number compared as one")
            << Version{2, 15, 5} << Operation::ValidateStateMachineDefinition
            << QStringList{u"2.15.5"_qs, u"validate-state-machine-definition"_qs, u"2.15.42"_qs, u"1.32.92"_qs};
        QTest::newRow("one to come") << Version{3, 0, 0} << Operation::RedriveExecution << QStringList();
    }

    void whatLacksIsTold()
    {
        QFETCH(Version, version);
        QFETCH(Operation, operation);
        QFETCH(QStringList, told);
        const auto lack = cloud::lackIn(version, operation);
        QCOMPARE(lack ? lack->arguments : QStringList(), told);
        if (lack)
            QVERIFY(lack->is(cloud::Code::Lacking));
    }
};

BATUTA_TEST(TestOperation)
#include "tst_operation.moc"

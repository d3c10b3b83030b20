// What the AWS CLI is called with, and the line a person would type.
#include "core/cloud/call.h"
#include "tests/runner/runner.h"

#include <QProcess>
#include <QRandomGenerator>

using cloud::Account;
using cloud::Call;

namespace {

QString inFile(const cloud::Option &option)
{
    return u"file:///t/"_qs + option.name.mid(2);
}

QString line(const Call &call, const Account &account = {})
{
    return cloud::shellLine(cloud::environmentOf(call, account), cloud::argumentsOf(call, account, inFile));
}

// What a shell makes of the line: its words, one after another.
QStringList wordsOf(const QString &line)
{
    QProcess shell;
    shell.start(u"/bin/sh"_qs, {u"-c"_qs, u"aws() { printf '%s\\0' \"$@\"; }; "_qs + line});
    if (!shell.waitForFinished(runner::Patience))
        return {};
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar::Null);
    words.removeLast();
    return words;
}

} // namespace

class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreTheCli_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("line");
        const QString json = u" --output json"_qs;
        QTest::newRow("the machines") << line(cloud::listingMachines())
                                      << u"aws stepfunctions list-state-machines --page-size 1000"_qs + json;
        QTest::newRow("a machine") << line(cloud::describingMachine(u"arn:a"_qs))
                                   << u"aws stepfunctions describe-state-machine --state-machine-arn arn:a"_qs + json;
        QTest::newRow("a new one") << line(cloud::creatingMachine(u"order"_qs, {u"{}"_qs, u"arn:r"_qs, u"EXPRESS"_qs}))
                                   << u"aws stepfunctions create-state-machine --name order --definition "
                                      "file:///t/definition --role-arn arn:r --type EXPRESS"_qs
                + json;
        QTest::newRow("an old one, whose type stays")
            << line(cloud::updatingMachine(u"arn:a"_qs, {u"{}"_qs, {}, u"STANDARD"_qs}))
            << u"aws stepfunctions update-state-machine --state-machine-arn arn:a --definition file:///t/definition"_qs
                + json;
        QTest::newRow("an execution") << line(cloud::starting({u"arn:a"_qs, u"one"_qs, u"{}"_qs, false}))
                                      << u"aws stepfunctions start-execution --state-machine-arn arn:a --name one "
                                         "--input file:///t/input"_qs
                + json;
        QTest::newRow("one that is waited for") << line(cloud::starting({u"arn:a"_qs, {}, u"{}"_qs, true}))
                                                << u"aws stepfunctions start-sync-execution --state-machine-arn arn:a "
                                                   "--input file:///t/input"_qs
                + json;
        QTest::newRow("a history")
            << line(cloud::readingHistory(u"arn:e"_qs))
            << u"aws stepfunctions get-execution-history --execution-arn arn:e --page-size 1000"_qs + json;
        QTest::newRow("the end of one")
            << line(cloud::readingLatest(u"arn:e"_qs, 50))
            << u"aws stepfunctions get-execution-history --execution-arn arn:e --reverse-order "
               "--max-items 50 --page-size 50"_qs
                + json;
        QTest::newRow("where, and as whom")
            << line(cloud::redriving(u"arn:e"_qs), {u"my own"_qs, u"sa-east-1"_qs, u"http://localhost:4566"_qs})
            << u"aws stepfunctions redrive-execution --execution-arn arn:e --profile 'my own' --region sa-east-1 "
               "--endpoint-url http://localhost:4566"_qs
                + json;
        // The CLI would ask sync-localhost.
        QTest::newRow("a state, of an emulator")
            << line(cloud::testingState(u"{}"_qs, u"1"_qs, {}), {{}, {}, u"http://localhost:4566"_qs})
            << u"AWS_DISABLE_HOST_PREFIX_INJECTION=true aws stepfunctions test-state --definition file:///t/definition "
               "--input file:///t/input --inspection-level DEBUG --endpoint-url http://localhost:4566"_qs
                + json;
        QTest::newRow("a state, of AWS")
            << line(cloud::testingState(u"{}"_qs, {}, u"arn:r"_qs))
            << u"aws stepfunctions test-state --definition file:///t/definition --role-arn "
               "arn:r --inspection-level DEBUG"_qs
                + json;
        QTest::newRow("a check") << line(cloud::validating(u"{}"_qs, u"EXPRESS"_qs))
                                 << u"aws stepfunctions validate-state-machine-definition --definition "
                                    "file:///t/definition --type EXPRESS"_qs
                + json;
    }

    void linesAreTheCli()
    {
        QFETCH(QString, made);
        QFETCH(QString, line);
        QCOMPARE(made, line);
    }

    void whatBeginsLikeAnOptionIsNone()
    {
        const QString made = line(cloud::starting({u"arn:a"_qs, u"-x"_qs, {}, false}));
        QVERIFY2(made.contains(u"--name=-x"_qs), qPrintable(made));
    }

    void aShellReadsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"a b\tc"_qs;
        QTest::newRow("quotes") << u"it's \"so\""_qs;
        QTest::newRow("only a quote") << u"'"_qs;
        QTest::newRow("a line's end") << u"a\nb\n"_qs;
        QTest::newRow("what a shell fills in") << u"$HOME `id` $(id) ${x} !! ~ * ? [a]"_qs;
        QTest::newRow("what a shell obeys") << u"; rm -rf / & | > < ( ) { } #"_qs;
        QTest::newRow("a backslash at the end") << u"\\"_qs;
        QTest::newRow("other letters") << u"ação — 状态"_qs;
        QTest::newRow("a definition") << u"{\n  \"StartAt\": \"It's\"\n}"_qs;
    }

    void aShellReadsWhatIsMeant()
    {
        QFETCH(QString, word);
        QCOMPARE(wordsOf(cloud::shellLine({}, {u"x"_qs, word, u"y"_qs})), (QStringList{u"x"_qs, word, u"y"_qs}));
    }

    void aShellReadsAnyWords()
    {
        constexpr quint32 Seed = 20261128;
        QRandomGenerator chance(Seed);
        const QString signs = u" '\"\\$`!*?[]{}()<>|&;#~=:,.@%+-_/\n\tabc09çé"_qs;
        QStringList words;
        for (int i = 0; i < 60; ++i) {
            QString word;
            for (int n = chance.bounded(12); n > 0; --n)
                word += signs[chance.bounded(int(signs.size()))];
            words << word;
        }
        QCOMPARE(wordsOf(cloud::shellLine({}, words)), words);
    }

    void executionsAreKnownByTheirArn_data()
    {
        QTest::addColumn<QString>("arn");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<bool>("isExpress");
        QTest::newRow("standard") << u"arn:aws:states:us-east-1:111111111111:execution:order:one"_qs << true << false;
        QTest::newRow("express") << u"arn:aws:states:us-east-1:111111111111:express:order:one:two"_qs << true << true;
        QTest::newRow("in China") << u"arn:aws-cn:states:cn-north-1:111111111111:execution:order:one"_qs << true
                                  << false;
        QTest::newRow("a machine") << u"arn:aws:states:us-east-1:111111111111:stateMachine:order"_qs << false << false;
        QTest::newRow("of another service")
            << u"arn:aws:sqs:us-east-1:111111111111:execution:order"_qs << false << false;
        QTest::newRow("nothing") << QString() << false << false;
    }

    void executionsAreKnownByTheirArn()
    {
        QFETCH(QString, arn);
        QFETCH(bool, isOne);
        QFETCH(bool, isExpress);
        QCOMPARE(cloud::isExecution(arn), isOne);
        QCOMPARE(cloud::isExpressExecution(arn), isExpress);
    }
};

BATUTA_TEST(TestCall)
#include "tst_call.moc"

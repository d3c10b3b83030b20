// Programs killed at any moment, and disks that are full: what was said to be kept or saved is there, whole, and what
// is not there was told. A few rounds here; scripts/soak does hundreds.
#include "app/recovery.h"
#include "tests/app/small_disk.h"
#include "tests/runner/runner.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace app;
using namespace tests;

namespace {

// The text after so many edits; each is of another size, below and above what is written in one go.
QString textAfter(int edits)
{
    constexpr int Sizes[] = {0, 10, 900, 5000, 15000, 17000, 40000};
    return QStringLiteral("{\"edits\": %1, \"filling\": \"%2\"}")
        .arg(edits)
        .arg(QString(Sizes[edits % 7] + edits % 13, QChar(u'a' + edits % 26)));
}

int editsIn(const QString &text)
{
    return text.section(u':', 1).section(u',', 0, 0).toInt();
}

struct VictimsDesk
{
    VictimsDesk(const QString &folder, const QString &data)
        : settings(folder + u"/settings.ini"_qs), recovery(document, files, data)
    {
    }
    Settings settings;
    document::WorkflowDocument document;
    DocumentFiles files{document, settings};
    Recovery recovery;

    void change(int edits) { document.commit(text::difference(document.text(), textAfter(edits)), u"Edit"_qs); }
};

void tellWatcher(const char *word, int edits)
{
    const QByteArray line = QByteArray(word) + ' ' + QByteArray::number(edits) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        std::_Exit(3);
}

// The program that is to be killed: edits, keeps and saves without end, and says what came of it.
int runVictim(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString folder = words.value(1), data = words.value(2), path = folder + u"/order.asl.json"_qs;
    VictimsDesk desk(folder, data);
    QObject::connect(&desk.recovery, &Recovery::keepingFailed, [] { tellWatcher("told", 0); });
    QObject::connect(&desk.files, &DocumentFiles::notSaved, [] { tellWatcher("told", 0); });
    if (const auto unsaved = desk.recovery.leftBehind())
        desk.recovery.restore(*unsaved);
    else if (!desk.files.open(path))
        return 2;
    // Killed between a save and its record's end, where there was no room for a newer record: a person takes the file.
    if (desk.files.isNewer(path) && editsIn(QString::fromUtf8(got(path))) > editsIn(desk.document.text()))
        desk.files.reload();
    int edits = editsIn(desk.document.text());
    QRandomGenerator dice(uint(words.value(3).toUInt()));
    tellWatcher("ready", edits);
    for (;;) {
        desk.change(++edits);
        if (dice.bounded(3) > 0)
            tellWatcher(desk.recovery.writeNow() ? "kept" : "unkept", edits);
        if (dice.bounded(4) == 0)
            tellWatcher(desk.files.save() ? "saved" : "unsaved", edits);
    }
}

const runner::Entry victimsEntry("tst_victim.cpp", runVictim);

int roundsOf(const char *variable, int usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
}

struct Tally
{
    int rounds = 0, kept = 0, saved = 0, failed = 0, told = 0;
    qint64 lost = 0; // bytes of texts that were said to be safe
};

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

    QRandomGenerator m_dice{20261127};

    static void report(const char *what, const Tally &tally)
    {
        qInfo("%s: %d rounds, %d texts kept, %d saved, %d failures (all told: %s), %lld bytes lost", what, tally.rounds,
              tally.kept, tally.saved, tally.failed, tally.failed == 0 || tally.told > 0 ? "yes" : "no", tally.lost);
    }

    // One life and death; then what is left is looked at as the next start would.
    void killOnce(const QString &folder, const QString &data, Tally &tally)
    {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(),
                     {u"victim"_qs, folder, data, QString::number(m_dice.generate())});
        QByteArray said;
        QElapsedTimer clock;
        clock.start();
        while (!said.contains("ready") && clock.elapsed() < 20000 && victim.state() != QProcess::NotRunning) {
            victim.waitForReadyRead(100);
            said += victim.readAllStandardOutput();
        }
        QVERIFY2(said.contains("ready"), said + victim.readAllStandardError());
        QThread::usleep(m_dice.bounded(runner::IsSanitized ? 500'000U : 60'000U)); // a slow program does as much
        ::kill(pid_t(victim.processId()), SIGKILL);
        QVERIFY(victim.waitForFinished());
        said += victim.readAllStandardOutput();
        int safe = 0, unkept = 0, told = 0;
        for (const QByteArray &line : said.split('\n')) {
            const int edits = line.mid(line.indexOf(' ')).toInt();
            if (line.startsWith("kept") || line.startsWith("saved") || line.startsWith("ready"))
                safe = edits;
            tally.kept += line.startsWith("kept");
            tally.saved += line.startsWith("saved");
            unkept += line.startsWith("un");
            told += line.startsWith("told");
        }
        tally.failed += unkept;
        tally.told += told;
        QVERIFY2(unkept == 0 || told > 0, "A failure was not told.");
        const QString onDisk = QString::fromUtf8(got(folder + u"/order.asl.json"_qs));
        QCOMPARE(onDisk, textAfter(editsIn(onDisk))); // whole, whatever it is
        const VictimsDesk next(folder, data);
        const auto unsaved = next.recovery.leftBehind();
        if (unsaved)
            QCOMPARE(unsaved->text, textAfter(editsIn(unsaved->text)));
        const int there = std::max(editsIn(onDisk), unsaved ? editsIn(unsaved->text) : 0);
        if (there < safe)
            tally.lost += textAfter(safe).size();
        QVERIFY2(there >= safe, qPrintable(u"Said to be safe: %1, there: %2"_qs.arg(safe).arg(there)));
        ++tally.rounds;
    }

private Q_SLOTS:
    void aKilledProgramLosesNothingItKept()
    {
        const SmallDisk disk("4m");
        QTemporaryDir slow;
        const QString folder = disk.isThere() ? disk.at(QString()) : slow.path();
        QVERIFY(put(folder + u"/order.asl.json"_qs, textAfter(0).toUtf8()));
        Tally tally;
        const int rounds = roundsOf("BATUTA_KILL_ROUNDS", 12);
        // On a busy machine it may come to save late.
        const auto goesOn = [&tally, rounds] {
            return tally.rounds < rounds || (tally.saved == 0 && tally.rounds < 5 * rounds);
        };
        while (goesOn() && !QTest::currentTestFailed())
            killOnce(folder, folder + u"/unsaved"_qs, tally);
        report("Killed", tally);
        QCOMPARE(tally.lost, 0);
        QVERIFY(tally.kept > 0 && tally.saved > 0);
    }

    void aFullDiskLosesNothingAndIsTold_data()
    {
        QTest::addColumn<bool>("dataOnly");
        QTest::newRow("the folder of what is unsaved") << true;
        QTest::newRow("both folders") << false;
    }

    void aFullDiskLosesNothingAndIsTold()
    {
        QFETCH(bool, dataOnly);
        const SmallDisk disk("400k");
        if (!disk.isThere())
            QSKIP("Mounting a small disk takes the superuser.");
        QTemporaryDir elsewhere;
        const QString folder = dataOnly ? elsewhere.path() : disk.at(QString());
        QVERIFY(put(folder + u"/order.asl.json"_qs, textAfter(0).toUtf8()));
        Tally tally;
        for (int round = roundsOf("BATUTA_FULL_ROUNDS", 6); round > 0 && !QTest::currentTestFailed(); --round) {
            disk.fillUpTo(m_dice.bounded(5) == 0 ? 0 : m_dice.bounded(60000));
            killOnce(folder, disk.at(u"unsaved"_qs), tally);
            if (m_dice.bounded(4) == 0)
                disk.empty();
        }
        report(dataOnly ? "Full folder of what is unsaved" : "Full disk", tally);
        QCOMPARE(tally.lost, 0);
        QVERIFY2(tally.failed > 0, "The disk was never full.");
    }

    void aKilledFormatterLeavesOneTextOrTheOther()
    {
        QTemporaryDir folder;
        QString untidy = u"{\"StartAt\":\"S0\",\"States\":{"_qs;
        for (int i = 0; i < 2000; ++i)
            untidy += u"%1\"S%2\":{\"Type\":\"Pass\",\"End\":true}"_qs.arg(i ? u","_qs : QString()).arg(i);
        const QByteArray before = (untidy + u"}}\n"_qs).toUtf8();
        const QString path = folder.filePath(u"m.json"_qs), twin = folder.filePath(u"twin.json"_qs);
        QVERIFY(put(path, before));
        QElapsedTimer whole;
        whole.start();
        QCOMPARE(QProcess::execute(QStringLiteral(BATUTA_PROGRAM), {u"format"_qs, u"--write"_qs, path}), 0);
        const auto lasting = quint32(whole.nsecsElapsed() / 1000);
        const QByteArray after = got(path);
        QVERIFY(after != before);
        int changed = 0;
        for (int round = roundsOf("BATUTA_KILL_ROUNDS", 12); round > 0; --round) {
            QVERIFY(put(path, before));
            QProcess program;
            program.start(QStringLiteral(BATUTA_PROGRAM), {u"format"_qs, u"--write"_qs, path});
            QVERIFY(program.waitForStarted());
            QThread::usleep(lasting / 2 + m_dice.bounded(lasting));
            ::kill(pid_t(program.processId()), SIGKILL);
            QVERIFY(program.waitForFinished());
            const QByteArray now = got(path);
            QVERIFY2(now == before || now == after, "The file is neither as it was nor as it was to be.");
            changed += now == after;
        }
        const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        const int nameless = ::open(qPrintable(folder.path()), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
        if (nameless >= 0) { // a draft has a name only between its completion and the rename
            ::close(nameless);
            QVERIFY2(left.size() <= 2 + changed / 10, qPrintable(left.join(u' ')));
        }
        qInfo("Killed while formatting: %d of the files were done, the others untouched", changed);
    }
};

BATUTA_TEST(TestDurability)
#include "tst_durability.moc"

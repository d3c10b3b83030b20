#include "app/recovery.h"
#include "tests/app/small_disk.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace app;

namespace {

struct KeepingDesk
{
    explicit KeepingDesk(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini")),
          recovery(document, files, folder + QStringLiteral("/unsaved"))
    {
    }
    Settings settings;
    document::WorkflowDocument document;
    DocumentFiles files{document, settings};
    Recovery recovery;
};

// As a killed program leaves it: a record whose lock nobody holds.
void orphan(const QString &folder, const QString &name = QStringLiteral("killed.json"))
{
    const QDir unsaved(folder + QStringLiteral("/unsaved"));
    const QStringList records = unsaved.entryList({QStringLiteral("*.json")});
    QCOMPARE(records.size(), 1);
    QVERIFY(QFile::copy(unsaved.filePath(records[0]), unsaved.filePath(name)));
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsavedWorkIsThereAfterAKill()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("order.asl.json"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        }
        {
            KeepingDesk killed(folder.path());
            QVERIFY(killed.files.open(path));
            killed.document.commit({{{1, 1}, u"\"Comment\": \"ção\""_qs}}, u"Edit"_qs);
            killed.recovery.writeNow();
            orphan(folder.path());
        }
        KeepingDesk next(folder.path());
        const auto unsaved = next.recovery.leftBehind();
        QVERIFY(unsaved.has_value());
        QCOMPARE(unsaved->path, path);
        next.recovery.restore(*unsaved);
        QCOMPARE(next.document.text(), u"{\"Comment\": \"ção\"}"_qs);
        QVERIFY(next.files.isModified());
        QCOMPARE(next.files.path(), path);
        QVERIFY2(!next.recovery.leftBehind(), "what was restored is not offered again");
        next.document.history().undo();
        QCOMPARE(next.document.text(), u"{}"_qs);
    }

    void workThatWasNeverSavedIsRestoredToo()
    {
        QTemporaryDir folder;
        {
            KeepingDesk killed(folder.path());
            killed.files.openText(u"new.asl.json"_qs, u"{}"_qs);
            killed.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
            killed.recovery.writeNow();
            orphan(folder.path());
        }
        KeepingDesk next(folder.path());
        const auto unsaved = next.recovery.leftBehind();
        QVERIFY(unsaved.has_value());
        next.recovery.restore(*unsaved);
        QCOMPARE(next.document.text(), u"{ }"_qs);
        QCOMPARE(next.files.name(), u"new.asl.json"_qs);
        QVERIFY(next.files.path().isEmpty());
    }

    void anOrderlyEndLeavesNothing()
    {
        QTemporaryDir folder;
        {
            KeepingDesk desk(folder.path());
            desk.files.openText(u"new.asl.json"_qs, u"{}"_qs);
            desk.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
            desk.recovery.writeNow();
        }
        QCOMPARE(QDir(folder.filePath(QStringLiteral("unsaved"))).entryList({QStringLiteral("*.json")}).size(), 0);
    }

    void theRecordIsWrittenByItselfAndGoesWithSaving()
    {
        QTemporaryDir folder;
        KeepingDesk desk(folder.path());
        desk.files.openText(u"new.asl.json"_qs, u"{}"_qs);
        desk.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
        const QDir unsaved(folder.filePath(QStringLiteral("unsaved")));
        const auto records = [&] { return QDir(unsaved.path()).entryList({QStringLiteral("*.json")}).size(); };
        QTRY_COMPARE(records(), 1);
        QVERIFY(desk.files.saveAs(folder.filePath(QStringLiteral("saved.json"))));
        QCOMPARE(records(), 0);
    }

    void aFileThatIsNewerThanTheRestoredTextIsNotWrittenOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("order.asl.json"));
        QVERIFY(tests::put(path, "{}"));
        {
            KeepingDesk killed(folder.path());
            QVERIFY(killed.files.open(path));
            killed.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
            QVERIFY(killed.recovery.writeNow());
            orphan(folder.path());
        }
        QVERIFY(tests::put(path, "[1]"));
        KeepingDesk next(folder.path());
        QSignalSpy changed(&next.files, &DocumentFiles::changedOutside);
        next.recovery.restore(next.recovery.leftBehind().value());
        QCOMPARE(next.document.text(), u"{ }"_qs);
        QCOMPARE(changed.count(), 1);
        QVERIFY(next.files.isNewer(path));
        QVERIFY(!next.files.save());
        QCOMPARE(tests::got(path), QByteArray("[1]"));
        next.files.keepMine(next.files.outside());
        QVERIFY(next.files.save());
        QCOMPARE(tests::got(path), QByteArray("{ }"));
    }

    void aFileThatIsAsItWasIsWrittenWithoutAQuestion()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("order.asl.json"));
        QVERIFY(tests::put(path, "{}"));
        {
            KeepingDesk killed(folder.path());
            QVERIFY(killed.files.open(path));
            killed.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
            QVERIFY(killed.recovery.writeNow());
            orphan(folder.path());
        }
        KeepingDesk next(folder.path());
        next.recovery.restore(next.recovery.leftBehind().value());
        QVERIFY(!next.files.isNewer(path));
        QVERIFY(next.files.save());
        QCOMPARE(tests::got(path), QByteArray("{ }"));
        QCOMPARE(QDir(folder.filePath(u"unsaved"_qs)).entryList({u"*.json"_qs}).size(), 0);
    }

    void aKeptTextIsRestoredOnAFullDisk()
    {
        const tests::SmallDisk disk;
        if (!disk.isThere())
            QSKIP("Mounting a small disk takes the superuser.");
        const QString folder = disk.at(QString());
        {
            KeepingDesk killed(folder);
            killed.files.openText(u"new.asl.json"_qs, u"{}"_qs);
            killed.document.commit({{{1, 1}, u"\"Comment\": \"kept\""_qs}}, u"Edit"_qs);
            QVERIFY(killed.recovery.writeNow());
            orphan(folder);
            // As a killed program leaves it, with the file that says it was alive.
            QVERIFY(tests::put(disk.at(u"unsaved/killed.lock"_qs), "1234\nbatuta\nhost\n"));
        }
        disk.fillUpTo(0);
        {
            KeepingDesk next(folder);
            QSignalSpy told(&next.recovery, &Recovery::keepingFailed);
            const auto unsaved = next.recovery.leftBehind();
            QVERIFY2(unsaved.has_value(), "offered");
            next.recovery.restore(*unsaved);
            QCOMPARE(next.document.text(), u"{\"Comment\": \"kept\"}"_qs);
            QVERIFY2(!next.recovery.leftBehind(), "it is ours now");
            next.document.commit({{{0, 0}, QString(50000, u' ')}}, u"Edit"_qs);
            QVERIFY(!next.recovery.writeNow());
            QCOMPARE(told.count(), 1);
            orphan(folder + u"/unsaved/.."_qs, u"again.json"_qs);
        }
        disk.empty();
        KeepingDesk last(folder);
        QCOMPARE(last.recovery.leftBehind().value().text, u"{\"Comment\": \"kept\"}"_qs);
    }

    void onlyItsOwnerReadsWhatIsKept()
    {
        QTemporaryDir folder;
        KeepingDesk desk(folder.path());
        desk.files.openText(u"new.asl.json"_qs, u"{}"_qs);
        desk.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
        QVERIFY(desk.recovery.writeNow());
        const QFileInfo unsaved(folder.filePath(u"unsaved"_qs));
        const auto everyone = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(unsaved.permissions() & everyone));
        for (const QFileInfo &file : QDir(unsaved.filePath()).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY2(!(file.permissions() & everyone), qPrintable(file.fileName()));
    }

    void recordsOfAnOlderProgramAreShutToo()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"unsaved"_qs));
        const QString record = folder.filePath(u"unsaved/old.json"_qs);
        QVERIFY(tests::put(record, R"({"path": "", "name": "a.json", "text": "{}", "at": "2026-01-01T00:00:00Z"})"));
        QVERIFY(
            QFile::setPermissions(record, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const KeepingDesk desk(folder.path());
        QVERIFY(!(QFileInfo(record).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(desk.recovery.leftBehind().has_value());
    }

    void whatIsOfNoUseGoes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"saved.json"_qs);
        QVERIFY(QDir(folder.path()).mkdir(u"unsaved"_qs));
        const auto unsaved = [&](const QString &name) { return folder.filePath(u"unsaved/"_qs + name); };
        QVERIFY(tests::put(path, "{ }"));
        QVERIFY(tests::put(unsaved(u"empty.json"_qs), {}) && tests::put(unsaved(u"empty.lock"_qs), {})
                && tests::put(unsaved(u"alone.lock"_qs), "1\n"));
        QVERIFY(tests::put(unsaved(u"cut.json"_qs), "{\"text\": \"half"));
        const QJsonObject saved{{u"path"_qs, path}, {u"name"_qs, u"saved.json"_qs}, {u"text"_qs, u"{ }"_qs}};
        QVERIFY(tests::put(unsaved(u"saved.json"_qs), QJsonDocument(saved).toJson()));
        KeepingDesk other(folder.path()); // runs, and has kept nothing yet
        const KeepingDesk desk(folder.path());
        const QStringList left = QDir(unsaved({})).entryList(QDir::Files);
        QCOMPARE(left.filter(u".json"_qs), QStringList{u"cut.json"_qs}); // a text may be read out of it by hand
        QCOMPARE(left.filter(u".lock"_qs).size(), 2);
        other.files.openText(u"new.asl.json"_qs, u"{}"_qs);
        other.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
        QVERIFY(other.recovery.writeNow());
        QVERIFY2(!desk.recovery.leftBehind(), "its hold was not taken away");
    }

    void aFailureKeepsTheLastRecord()
    {
        QTemporaryDir folder;
        KeepingDesk desk(folder.path());
        desk.files.openText(u"new.asl.json"_qs, u"{}"_qs);
        desk.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
        QVERIFY(desk.recovery.writeNow());
        const QDir unsaved(folder.filePath(u"unsaved"_qs));
        const QString record = unsaved.filePath(unsaved.entryList({u"*.json"_qs}).value(0));
        const QByteArray before = tests::got(record);
        desk.document.commit({{{1, 1}, u"  "_qs}}, u"Edit"_qs);
        QSignalSpy told(&desk.recovery, &Recovery::keepingFailed), works(&desk.recovery, &Recovery::keepingWorks);
        for (const auto call :
             {tests::FaultyDisk::Open, tests::FaultyDisk::Write, tests::FaultyDisk::Sync, tests::FaultyDisk::Rename}) {
            const tests::FaultyDisk disk(call, ENOSPC);
            QVERIFY(!desk.recovery.writeNow());
            QCOMPARE(tests::got(record), before);
        }
        QCOMPARE(told.count(), 1); // the same reason is not told again
        QVERIFY(desk.recovery.writeNow());
        QCOMPARE(works.count(), 1);
        QVERIFY(tests::got(record) != before);
    }

    void anotherRunningProgramsWorkIsNotOffered()
    {
        QTemporaryDir folder;
        KeepingDesk other(folder.path());
        other.files.openText(u"new.asl.json"_qs, u"{}"_qs);
        other.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
        other.recovery.writeNow();
        const KeepingDesk mine(folder.path());
        QVERIFY(!mine.recovery.leftBehind());
    }

    void aRecordThatIsNoneIsPassedOver()
    {
        QTemporaryDir folder;
        const KeepingDesk desk(folder.path());
        QFile record(folder.filePath(QStringLiteral("unsaved/odd.json")));
        QVERIFY(record.open(QIODevice::WriteOnly) && record.write("[1, 2") == 5);
        record.close();
        QVERIFY(!desk.recovery.leftBehind());
    }
};

BATUTA_WINDOW_TEST(TestRecovery)
#include "tst_recovery.moc"

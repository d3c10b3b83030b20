#include "app/recovery.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace app;

namespace {

struct Desk
{
    explicit Desk(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini")), recovery(document, files, folder + QStringLiteral("/unsaved"))
    {
    }
    Settings settings;
    document::WorkflowDocument document;
    DocumentFiles files{document, settings};
    Recovery recovery;
};

// As a killed program leaves it: a record whose lock nobody holds.
void orphan(const QString &folder)
{
    const QDir unsaved(folder + QStringLiteral("/unsaved"));
    const QStringList records = unsaved.entryList({QStringLiteral("*.json")});
    QCOMPARE(records.size(), 1);
    QVERIFY(QFile::copy(unsaved.filePath(records[0]), unsaved.filePath(QStringLiteral("killed.json"))));
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
            Desk killed(folder.path());
            QVERIFY(killed.files.open(path));
            killed.document.commit({{{1, 1}, u"\"Comment\": \"ção\""_qs}}, u"Edit"_qs);
            killed.recovery.writeNow();
            orphan(folder.path());
        }
        Desk next(folder.path());
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
            Desk killed(folder.path());
            killed.files.openText(u"new.asl.json"_qs, u"{}"_qs);
            killed.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
            killed.recovery.writeNow();
            orphan(folder.path());
        }
        Desk next(folder.path());
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
            Desk desk(folder.path());
            desk.files.openText(u"new.asl.json"_qs, u"{}"_qs);
            desk.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
            desk.recovery.writeNow();
        }
        QCOMPARE(QDir(folder.filePath(QStringLiteral("unsaved"))).entryList({QStringLiteral("*.json")}).size(), 0);
    }

    void theRecordIsWrittenByItselfAndGoesWithSaving()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.files.openText(u"new.asl.json"_qs, u"{}"_qs);
        desk.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
        const QDir unsaved(folder.filePath(QStringLiteral("unsaved")));
        const auto records = [&] { return QDir(unsaved.path()).entryList({QStringLiteral("*.json")}).size(); };
        QTRY_COMPARE(records(), 1);
        QVERIFY(desk.files.saveAs(folder.filePath(QStringLiteral("saved.json"))));
        QCOMPARE(records(), 0);
    }

    void anotherRunningProgramsWorkIsNotOffered()
    {
        QTemporaryDir folder;
        Desk other(folder.path());
        other.files.openText(u"new.asl.json"_qs, u"{}"_qs);
        other.document.commit({{{1, 1}, u" "_qs}}, u"Edit"_qs);
        other.recovery.writeNow();
        const Desk mine(folder.path());
        QVERIFY(!mine.recovery.leftBehind());
    }

    void aRecordThatIsNoneIsPassedOver()
    {
        QTemporaryDir folder;
        const Desk desk(folder.path());
        QFile record(folder.filePath(QStringLiteral("unsaved/odd.json")));
        QVERIFY(record.open(QIODevice::WriteOnly) && record.write("[1, 2") == 5);
        record.close();
        QVERIFY(!desk.recovery.leftBehind());
    }
};

BATUTA_WINDOW_TEST(TestRecovery)
#include "tst_recovery.moc"

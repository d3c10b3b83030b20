#include "app/document_files.h"
#include "app/file_access.h"
#include "core/yaml/parser.h"
#include "tests/app/small_disk.h"
#include "tests/runner/runner.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace app;
using tests::got;
using tests::put;

namespace {

const QByteArray MixedLineEnds = "{\r\n  \"StartAt\": \"A\",\n  \"States\": {\"A\": {\"Type\": \"Succeed\"}}\r\n}";

} // namespace

class TestDocumentFiles : public QObject
{
    Q_OBJECT

    struct Desk
    {
        QTemporaryDir folder;
        Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
        document::WorkflowDocument document;
        DocumentFiles files{document, settings};
        QString at(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
        void edit() { document.commit({{{0, 0}, u" "_qs}}, u"Edit"_qs); }
    };

private Q_SLOTS:
    void anUneditedFileIsSavedByteForByte_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("CRLF") << u"a.asl.json"_qs << QByteArray("{\r\n}\r\n");
        QTest::newRow("byte order mark") << u"a.asl.json"_qs << QByteArray("\xEF\xBB\xBF{}\n");
        QTest::newRow("no final line end") << u"a.asl.json"_qs << QByteArray("{\n}");
        QTest::newRow("mixed line ends") << u"a.asl.json"_qs << MixedLineEnds;
        QTest::newRow("YAML") << u"a.asl.yaml"_qs << QByteArray("StartAt: A\r\nStates:\n  A: {Type: Succeed}  # end\n");
        QTest::newRow("broken text") << u"a.asl.json"_qs << QByteArray("{\"StartAt\": \r\n");
        QTest::newRow("empty") << u"a.asl.json"_qs << QByteArray();
    }

    void anUneditedFileIsSavedByteForByte()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        Desk desk;
        const QString path = desk.folder.filePath(name);
        put(path, bytes);
        QVERIFY(desk.files.open(path));
        QVERIFY(!desk.files.isModified());
        const QString copy = desk.at("copy");
        QVERIFY(desk.files.saveAs(copy));
        QCOMPARE(got(copy), bytes);
    }

    // The name's ending tells, unless the text says otherwise: window and commands take a file for the same.
    void aFileIsTakenForWhatTheCommandsTakeItFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("yaml");
        QTest::newRow("JSON") << u"a.asl.json"_qs << QByteArray("{}") << false;
        QTest::newRow("YAML") << u"a.asl.YML"_qs << QByteArray("StartAt: A\n") << true;
        QTest::newRow("JSON in a YAML file") << u"a.yaml"_qs << QByteArray("{}") << true;
        QTest::newRow("YAML's tags in a JSON file") << u"a.json"_qs << QByteArray("{\"Resource\": !Sub \"x\"}") << true;
        QTest::newRow("an exclamation mark is no tag")
            << u"a.json"_qs << QByteArray("{\"Comment\": \"!Sub\"}") << false;
        QTest::newRow("YAML without an ending") << u"machine"_qs << QByteArray("StartAt: A\n") << true;
        QTest::newRow("JSON without an ending") << u"machine"_qs << QByteArray("{}") << false;
    }

    void aFileIsTakenForWhatTheCommandsTakeItFor()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, yaml);
        Desk desk;
        QVERIFY(put(desk.folder.filePath(name), bytes));
        QVERIFY(desk.files.open(desk.folder.filePath(name)));
        QCOMPARE(desk.files.isYaml(), yaml);
        QCOMPARE(::yaml::formatOf(name, QString::fromUtf8(bytes)) == json::Format::Yaml, yaml);
    }

    void anEditKeepsTheOtherLinesEnds()
    {
        Desk desk;
        put(desk.at("a.json"), MixedLineEnds);
        QVERIFY(desk.files.open(desk.at("a.json")));
        desk.edit();
        QVERIFY(desk.files.isModified());
        QVERIFY(desk.files.save());
        QVERIFY(!desk.files.isModified());
        QCOMPARE(got(desk.at("a.json")), " " + MixedLineEnds);
    }

    void savingKeepsPermissionsAndTheLink()
    {
        Desk desk;
        put(desk.at("real.json"), "{}");
        QVERIFY(::chmod(qPrintable(desk.at("real.json")), 0640) == 0);
        QVERIFY(QFile::link(desk.at("real.json"), desk.at("link.json")));
        QVERIFY(desk.files.open(desk.at("link.json")));
        desk.edit();
        QVERIFY(desk.files.save());
        QVERIFY(QFileInfo(desk.at("link.json")).isSymLink());
        QCOMPARE(got(desk.at("real.json")), QByteArray(" {}"));
        struct stat status
        {
        };
        QVERIFY(::stat(qPrintable(desk.at("real.json")), &status) == 0);
        QCOMPARE(status.st_mode & 0777U, 0640U);
    }

    void whatCannotBeOpenedIsToldAndHarmsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("binary") << QByteArray("{\0}", 3) << u"zero byte"_qs;
        QTest::newRow("Latin-1") << QByteArray("\"\xE7\"") << u"not written in UTF-8"_qs;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0", 4) << u"UTF-16"_qs;
    }

    void whatCannotBeOpenedIsToldAndHarmsNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        Desk desk;
        put(desk.at("good.json"), "{}");
        put(desk.at("bad.json"), bytes);
        QVERIFY(desk.files.open(desk.at("good.json")));
        QSignalSpy failed(&desk.files, &DocumentFiles::failed);
        QVERIFY(!desk.files.open(desk.at("bad.json")));
        QCOMPARE(failed.count(), 1);
        QVERIFY2(failed[0][0].toString().contains(word), qPrintable(failed[0][0].toString()));
        QCOMPARE(desk.document.text(), u"{}"_qs);
        QCOMPARE(desk.files.name(), u"good.json"_qs);
        QCOMPARE(got(desk.at("bad.json")), bytes);
    }

    void aHugeFileIsRefusedUnread()
    {
        Desk desk;
        QFile huge(desk.at("huge.json"));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(text::LargestFile + 1)); // sparse
        QCOMPARE(bytesOf(desk.at("huge.json")).error().name(), u"file-too-large"_qs);
        QSignalSpy failed(&desk.files, &DocumentFiles::failed);
        QVERIFY(!desk.files.open(desk.at("huge.json")));
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("huge.json")));
    }

    void missingFoldersAndPipesAreRefused()
    {
        Desk desk;
        QCOMPARE(bytesOf(desk.at("none.json")).error().name(), u"file-missing"_qs);
        QCOMPARE(bytesOf(desk.folder.path()).error().name(), u"file-is-folder"_qs);
        QVERIFY(::mkfifo(qPrintable(desk.at("pipe")), 0600) == 0);
        QCOMPARE(bytesOf(desk.at("pipe")).error().name(), u"file-special"_qs);
    }

    void anUnreadableFileIsToldWithTheSystemsWords()
    {
        if (::geteuid() == 0)
            QSKIP("The superuser may read every file.");
        Desk desk;
        put(desk.at("secret.json"), "{}");
        QVERIFY(::chmod(qPrintable(desk.at("secret.json")), 0) == 0);
        QCOMPARE(bytesOf(desk.at("secret.json")).error().name(), u"file-unreadable"_qs);
    }

    void aFailedSaveKeepsTheChanges()
    {
        Desk desk;
        put(desk.at("a.json"), "{}");
        QVERIFY(desk.files.open(desk.at("a.json")));
        desk.edit();
        QSignalSpy failed(&desk.files, &DocumentFiles::notSaved);
        QVERIFY(!desk.files.saveAs(desk.at("no/such/folder/a.json")));
        QCOMPARE(failed.count(), 1);
        QVERIFY(desk.files.isModified());
        QCOMPARE(desk.files.path(), desk.at("a.json"));
        QCOMPARE(got(desk.at("a.json")), QByteArray("{}"));
    }

    void aChangeOutsideIsTakenOverAndCanBeUndone()
    {
        Desk desk;
        put(desk.at("a.json"), "{}");
        QVERIFY(desk.files.open(desk.at("a.json")));
        QSignalSpy reloaded(&desk.files, &DocumentFiles::reloaded);
        put(desk.at("a.json"), "{\"StartAt\": \"A\"}");
        QVERIFY(reloaded.wait(runner::Patience));
        QCOMPARE(desk.document.text(), u"{\"StartAt\": \"A\"}"_qs);
        QVERIFY(!desk.files.isModified());
        desk.document.history().undo();
        QCOMPARE(desk.document.text(), u"{}"_qs);
        QVERIFY(desk.files.isModified());
    }

    void aFileReplacedByARenameIsStillWatched()
    {
        Desk desk;
        put(desk.at("a.json"), "{}");
        QVERIFY(desk.files.open(desk.at("a.json")));
        QSignalSpy reloaded(&desk.files, &DocumentFiles::reloaded);
        for (const QByteArray &bytes : {QByteArray("[1]"), QByteArray("[2]")}) {
            put(desk.at("new"), bytes);
            QVERIFY(::rename(qPrintable(desk.at("new")), qPrintable(desk.at("a.json"))) == 0);
            QVERIFY(reloaded.wait(runner::Patience));
            QCOMPARE(desk.document.text().toUtf8(), bytes);
        }
    }

    void aChangeOutsideIsNotTakenOverUnsavedWork()
    {
        Desk desk;
        put(desk.at("a.json"), "{}");
        QVERIFY(desk.files.open(desk.at("a.json")));
        desk.edit();
        QSignalSpy asked(&desk.files, &DocumentFiles::changedOutside);
        put(desk.at("a.json"), "[]");
        QVERIFY(asked.wait(runner::Patience));
        QCOMPARE(desk.document.text(), u" {}"_qs);
        desk.files.reload();
        QCOMPARE(desk.document.text(), u"[]"_qs);
        desk.document.history().undo();
        QCOMPARE(desk.document.text(), u" {}"_qs);
    }

    void ourOwnSavingIsNoChangeOutside()
    {
        Desk desk;
        put(desk.at("a.json"), "{}");
        QVERIFY(desk.files.open(desk.at("a.json")));
        QSignalSpy reloaded(&desk.files, &DocumentFiles::reloaded);
        QSignalSpy asked(&desk.files, &DocumentFiles::changedOutside);
        desk.edit();
        QVERIFY(desk.files.save());
        QTest::qWait(600);
        QCOMPARE(reloaded.count(), 0);
        QCOMPARE(asked.count(), 0);
    }

    void aFileGoneIsToldOnce()
    {
        Desk desk;
        put(desk.at("a.json"), "{}");
        QVERIFY(desk.files.open(desk.at("a.json")));
        QSignalSpy gone(&desk.files, &DocumentFiles::goneOutside);
        QVERIFY(QFile::remove(desk.at("a.json")));
        QVERIFY(gone.wait(runner::Patience));
        desk.edit();
        QVERIFY(desk.files.save());
        QCOMPARE(got(desk.at("a.json")), QByteArray(" {}"));
        QCOMPARE(gone.count(), 1);
    }

    void recentFilesComeLatestFirst()
    {
        Desk desk;
        for (const char *name : {"a.json", "b.json", "a.json"}) {
            put(desk.at(name), "{}");
            QVERIFY(desk.files.open(desk.at(name)));
        }
        QCOMPARE(desk.settings.recentFiles(), (QStringList{desk.at("a.json"), desk.at("b.json")}));
        QVERIFY(QFile::remove(desk.at("b.json")));
        QVERIFY(!desk.files.open(desk.at("b.json")));
        QCOMPARE(desk.settings.recentFiles(), QStringList{desk.at("a.json")});
    }
};

BATUTA_WINDOW_TEST(TestDocumentFiles)
#include "tst_document_files.moc"

// What a person is asked and told around files: nothing newer is written over unasked, no failure stays silent.
#include "app/exports.h"
#include "app/file_access.h"
#include "app/file_commands.h"
#include "app/file_writer.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "tests/app/small_disk.h"
#include "tests/runner/runner.h"
#include "ui/simulator/stepping_panel.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace app;
using namespace tests;

namespace {

struct AskedDesk
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    document::WorkflowDocument document;
    QWidget window;
    DocumentFiles files{document, settings};
    Recovery recovery{document, files, folder.filePath(QStringLiteral("unsaved"))};
    MessageBar messages;
    FileCommands commands{files, recovery, settings, messages, &window};

    QString at(const QString &name) const { return folder.filePath(name); }
    void edit() { document.commit({{{0, 0}, u" "_qs}}, u"Edit"_qs); }
    // Opened, changed here, and changed by another program.
    QString conflict()
    {
        const QString path = at(u"a.json"_qs);
        if (!put(path, "{}") || !files.open(path))
            qFatal("The file is not there.");
        edit();
        put(path, "[1]");
        return path;
    }
};

// Answers the question that the next steps ask. `button`: the beginning of its words.
struct Answering
{
    explicit Answering(const QString &button, std::function<void()> before = {})
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this, button, before] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            ++asked;
            text = box->text() + u' ' + box->informativeText();
            plain = box->textFormat() == Qt::PlainText || !Qt::mightBeRichText(box->text())
                || box->text().contains(u"&lt;"_qs);
            if (before)
                before();
            for (QAbstractButton *each : box->buttons()) {
                if (each->text().remove(u'&').startsWith(button))
                    return each->click();
            }
            box->reject();
        });
        timer.start(20);
    }
    QTimer timer;
    int asked = 0;
    bool plain = false;
    QString text;
};

// Chooses a file in the dialogs that ask where to write.
struct Choosing
{
    explicit Choosing(const QString &path)
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [path] {
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                dialog->setOption(QFileDialog::DontConfirmOverwrite);
                dialog->selectFile(path);
                QMetaObject::invokeMethod(dialog, "accept");
            } else if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                box->button(QMessageBox::Yes)->click();
            }
        });
        timer.start(20);
    }
    QTimer timer;
};

} // namespace

class TestFileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingOverSomethingNewerAsks_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<QString>("here");
        QTest::addColumn<bool>("saved");
        QTest::newRow("cancel") << u"Cancel"_qs << QByteArray("[1]") << u" {}"_qs << false;
        QTest::newRow("write over") << u"Write over"_qs << QByteArray(" {}") << u" {}"_qs << true;
        QTest::newRow("read anew") << u"Read it"_qs << QByteArray("[1]") << u"[1]"_qs << false;
    }

    void savingOverSomethingNewerAsks()
    {
        QFETCH(QString, button);
        QFETCH(QByteArray, onDisk);
        QFETCH(QString, here);
        QFETCH(bool, saved);
        for (const bool bannerClosed : {false, true}) {
            AskedDesk desk;
            const QString path = desk.conflict();
            if (bannerClosed) { // the banner was seen and closed: that is no answer
                QTRY_VERIFY(!desk.messages.texts().isEmpty());
                desk.messages.dismiss(QStringLiteral("outside"));
            }
            Answering answer(button);
            QCOMPARE(desk.commands.save(), saved);
            QCOMPARE(answer.asked, 1);
            QVERIFY(answer.plain);
            QVERIFY2(answer.text.contains(u"a.json"_qs), qPrintable(answer.text));
            QCOMPARE(got(path), onDisk);
            QCOMPARE(desk.document.text(), here);
            if (here == u"[1]") {
                desk.document.history().undo();
                QCOMPARE(desk.document.text(), u" {}"_qs);
            }
        }
    }

    void aBannersAnswerIsOne()
    {
        AskedDesk desk;
        const QString path = desk.conflict();
        desk.files.keepMine(desk.files.outside());
        Answering answer(u"Cancel"_qs);
        QVERIFY(desk.commands.save());
        QCOMPARE(answer.asked, 0);
        QCOMPARE(got(path), QByteArray(" {}"));
    }

    void whatComesDuringTheQuestionIsAskedAboutToo()
    {
        AskedDesk desk;
        const QString path = desk.conflict();
        int times = 0;
        Answering answer(u"Write over"_qs, [&] {
            if (times++ == 0)
                put(path, "[2]");
        });
        QVERIFY(desk.commands.save());
        QCOMPARE(answer.asked, 2);
        QCOMPARE(got(path), QByteArray(" {}"));
    }

    void leavingASavedFileThatIsNewerAsksTwice()
    {
        AskedDesk desk;
        const QString path = desk.conflict();
        QTimer first;
        QStringList asked;
        connect(&first, &QTimer::timeout, &first, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked << box->text();
            if (QAbstractButton *save = box->button(QMessageBox::Save))
                save->click();
            else
                box->reject();
        });
        first.start(20);
        QVERIFY2(!desk.commands.mayLeave(), "what was not saved is not left");
        QCOMPARE(asked.size(), 2);
        QCOMPARE(got(path), QByteArray("[1]"));
        QVERIFY(desk.files.isModified());
    }

    void anUneditedFileIsNotWrittenOverEither()
    {
        AskedDesk desk;
        const QString path = desk.at(u"a.json"_qs);
        QVERIFY(put(path, "{}") && desk.files.open(path));
        put(path, "[1]"); // and no watcher has had its turn yet
        Answering answer(u"Cancel"_qs);
        QVERIFY(!desk.commands.save());
        QCOMPARE(answer.asked, 1);
        QCOMPARE(got(path), QByteArray("[1]"));
    }

    void otherNamesOfTheFileAreTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("its own") << u"a.json"_qs;
        QTest::newRow("a symbolic link") << u"soft.json"_qs;
        QTest::newRow("a hard link") << u"hard.json"_qs;
        QTest::newRow("by a detour") << u"unsaved/../a.json"_qs;
    }

    void otherNamesOfTheFileAreTheFile()
    {
        QFETCH(QString, name);
        AskedDesk desk;
        const QString path = desk.at(u"a.json"_qs);
        QVERIFY(put(path, "{}"));
        QVERIFY(::link(qPrintable(path), qPrintable(desk.at(u"hard.json"_qs))) == 0
                && QFile::link(path, desk.at(u"soft.json"_qs)));
        QVERIFY(desk.files.open(path));
        desk.edit();
        put(path, "[1]");
        QVERIFY2(!desk.files.saveAs(desk.at(name)), "saved over");
        QCOMPARE(got(path), QByteArray("[1]"));
        QVERIFY(desk.files.isModified());
        QVERIFY(desk.messages.texts().join(u' ').contains(u"changed by another program"_qs));
        QVERIFY2(desk.files.saveAs(desk.at(u"b.json"_qs)), "another file is another file");
    }

    void aFileThatHasBecomeAPipeIsToldAndKept()
    {
        AskedDesk desk;
        const QString path = desk.at(u"a.json"_qs);
        QVERIFY(put(path, "{}") && desk.files.open(path));
        desk.edit();
        QVERIFY(QFile::remove(path) && ::mkfifo(qPrintable(path), 0600) == 0);
        Answering answer(u"Write over"_qs);
        QVERIFY(!desk.commands.save());
        QCOMPARE(answer.asked, 1);
        QVERIFY(desk.files.isModified());
        QVERIFY2(desk.messages.texts().join(u' ').contains(u"pipe"_qs), qPrintable(desk.messages.texts().join(u' ')));
    }

    void aFailedSaveIsToldAndOffersAnotherPlace()
    {
        AskedDesk desk;
        const QString path = desk.at(u"a.json"_qs);
        QVERIFY(put(path, "{}") && desk.files.open(path));
        desk.edit();
        {
            const FaultyDisk disk(FaultyDisk::Write, ENOSPC);
            QVERIFY(!desk.commands.save());
        }
        QVERIFY(desk.files.isModified());
        QCOMPARE(got(path), QByteArray("{}"));
        auto *bar = desk.messages.findChild<QFrame *>(QStringLiteral("file"));
        QVERIFY(bar);
        QVERIFY(bar->accessibleName().contains(systemWords(ENOSPC))
                && bar->accessibleName().contains(u"still here"_qs));
        QCOMPARE(bar->findChild<QPushButton *>()->text(), u"Save elsewhere…"_qs);
        QVERIFY(desk.commands.save());
        QVERIFY2(!desk.messages.findChild<QFrame *>(QStringLiteral("file")), "the failure is over");
    }

    void whatCannotBeKeptIsToldAndTriedAgain()
    {
        AskedDesk desk;
        desk.files.openText(u"new.json"_qs, u"{}"_qs);
        const auto bar = [&] { return desk.messages.findChild<QFrame *>(QStringLiteral("keeping")); };
        const auto kept = [&] { return QDir(desk.at(u"unsaved"_qs)).entryList({u"*.json"_qs}).size(); };
        {
            const FaultyDisk disk(FaultyDisk::Write, ENOSPC);
            desk.edit();
            QTRY_VERIFY(bar());
            QVERIFY2(bar()->accessibleName().contains(systemWords(ENOSPC)), qPrintable(bar()->accessibleName()));
            QCOMPARE(kept(), 0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 1, 8000);
        QTRY_VERIFY(!bar());
    }

    void savingEndsTheWorryAboutKeeping()
    {
        AskedDesk desk;
        const QString path = desk.at(u"a.json"_qs);
        QVERIFY(put(path, "{}") && desk.files.open(path));
        desk.edit();
        {
            const FaultyDisk disk(FaultyDisk::Sync, EIO);
            QVERIFY(!desk.recovery.writeNow());
        }
        QVERIFY(desk.messages.findChild<QFrame *>(QStringLiteral("keeping")));
        QVERIFY(desk.commands.save());
        QVERIFY(!desk.messages.findChild<QFrame *>(QStringLiteral("keeping")));
    }

    void aHistoryThatCannotBeExportedIsTold_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("with room") << false;
        QTest::newRow("on a full disk") << true;
    }

    void aHistoryThatCannotBeExportedIsTold()
    {
        QFETCH(bool, full);
        QTemporaryDir folder;
        Workspace workspace(folder.filePath(QStringLiteral("settings.ini")));
        Workbench &bench = workspace.front();
        MainWindow window(workspace, {});
        window.complete();
        window.show();
        const QString machine = folder.filePath(u"m.json"_qs), history = folder.filePath(u"history.json"_qs);
        QVERIFY(put(machine, R"({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})")
                && put(history, "what was there"));
        window.openFiles({machine});
        bench.simulation.runToEnd();
        QTRY_VERIFY(bench.simulation.isActive());
        const Choosing choosing(history);
        if (full) {
            const FaultyDisk disk(FaultyDisk::Write, ENOSPC, 3);
            window.simulator().exportHistory();
        } else {
            window.simulator().exportHistory();
        }
        QCOMPARE(got(history).startsWith("{\n  \"events\""), !full);
        QCOMPARE(got(history) == "what was there", full);
        QCOMPARE(window.messages().texts().join(u' ').contains(systemWords(ENOSPC)), full);
    }
};

BATUTA_WINDOW_TEST(TestFileCommands)
#include "tst_file_commands.moc"

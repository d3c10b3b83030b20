// Each workflow has a tab, and everything of a workflow is its own: undo, selection, run, view. What is closed is gone.
#include "app/actions.h"
#include "app/document_files.h"
#include "app/exports.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/samples.h"
#include "app/workspace/desk.h"
#include "app/workspace/tab_strip.h"
#include "app/workspace/workspace_commands.h"
#include "tests/app/small_disk.h"
#include "tests/runner/runner.h"
#include "ui/canvas/canvas_view.h"
#include "ui/editor/asl_editor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

#include <malloc.h>

using namespace app;
using tests::put;

namespace {

QByteArray machine(const QString &which, int states = 3)
{
    QString text = QStringLiteral("{\n  \"Comment\": \"%1\",\n  \"StartAt\": \"S0\",\n  \"States\": {\n").arg(which);
    for (int i = 0; i < states; ++i)
        text +=
            QStringLiteral("    \"S%1\": {\"Type\": \"Pass\", %2}%3\n")
                .arg(i)
                .arg(i + 1 < states ? QStringLiteral("\"Next\": \"S%1\"").arg(i + 1) : QStringLiteral("\"End\": true"),
                     i + 1 < states ? QStringLiteral(",") : QString());
    return (text + QStringLiteral("  }\n}\n")).toUtf8();
}

struct TabDesk
{
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{workspace, folder.filePath(QStringLiteral("unsaved"))};

    TabDesk()
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
    }
    ~TabDesk()
    {
        for (Workbench *bench : workspace.all())
            bench->document.history().setClean();
    }

    QString written(const QString &name, int states = 3) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        return put(path, machine(name, states)) ? path : QString();
    }
    void open(int count)
    {
        for (int i = 0; i < count; ++i)
            window.openFiles({written(QStringLiteral("file%1.asl.json").arg(i))});
    }
    QTabBar &tabs() const { return *window.findChild<QTabBar *>(QStringLiteral("workflow-tabs")); }
    WorkspaceCommands &commands() const { return *window.findChild<WorkspaceCommands *>(); }
    void trigger(Act act) const { window.actions()[act]->trigger(); }
    void edit(int index) const { workspace.at(index).document.commit({{{0, 0}, u" "_qs}}, u"Edit"_qs); }
    QStringList names() const
    {
        QStringList all;
        for (const Workbench *bench : workspace.all())
            all << bench->files.name();
        return all;
    }
};

// Answers each question with the button whose words begin so, and remembers what was asked.
struct TabAnswer
{
    explicit TabAnswer(QMessageBox::StandardButton button)
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this, button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked << box->text() + u'\n' + box->informativeText();
            QAbstractButton *wanted = box->button(button);
            wanted ? wanted->click() : box->reject();
        });
        timer.start(20);
    }
    QTimer timer;
    QStringList asked;
};

int layoutProcesses()
{
    int count = 0;
    const QString own = QString::number(QCoreApplication::applicationPid());
    for (const QString &process : QDir(u"/proc"_qs).entryList({u"[0-9]*"_qs}, QDir::Dirs)) {
        const QByteArray status = tests::got(u"/proc/"_qs + process + u"/stat"_qs);
        const QList<QByteArray> fields = status.mid(status.lastIndexOf(')') + 2).split(' ');
        count += fields.size() > 1 && fields[1] == own.toLatin1() && fields[0] != "Z" ? 1 : 0;
    }
    return count;
}

// Once nothing is drawn any more: the welcome page paints its pictures one by one.
qint64 bytesAtRest()
{
    const auto inUse = [] { return qint64(::mallinfo2().uordblks); };
    qint64 before = 0, now = inUse();
    for (int i = 0; i < 40 && std::abs(now - before) > now / 1000; ++i) {
        QTest::qWait(400);
        before = std::exchange(now, inUse());
    }
    return now;
}

} // namespace

class TestTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTabMakesThePanelsThatAreSeenAndNoOthers()
    {
        TabDesk desk;
        desk.open(2);
        const auto made = [&desk] { return desk.window.desk().simulatorPlace().findChildren<QWidget *>().size(); };
        QTRY_VERIFY(!desk.window.desk().inspectorPlace().findChildren<QWidget *>().isEmpty());
        QCOMPARE(made(), 0);
        desk.trigger(Act::Step); // brings the simulator
        QTRY_VERIFY(made() > 0);
        const auto *events = desk.window.desk().simulatorPlace().findChild<QAbstractItemView *>(u"events"_qs);
        QVERIFY(events && events->isVisible()); // made in the middle of a run, it shows it
        QCOMPARE(events->model()->rowCount(), int(desk.workspace.front().simulation.knownEvents()));
        desk.trigger(Act::PreviousTab);
        QTRY_VERIFY(made() > 0);
    }

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        setLanguage(QStringLiteral("en"));
        theme::Theme::instance().setLook(theme::Look::Light);
    }

    void eachFileHasATabAndOneAloneHasNone()
    {
        TabDesk desk;
        desk.open(1);
        QCOMPARE(desk.workspace.count(), 1); // in the place of the welcome page
        QVERIFY(!desk.tabs().isVisible());
        desk.window.openFiles({desk.written(u"b.asl.json"_qs), desk.written(u"c.asl.json"_qs)});
        QCOMPARE(desk.names(), QStringList({u"file0.asl.json"_qs, u"b.asl.json"_qs, u"c.asl.json"_qs}));
        QVERIFY(desk.tabs().isVisible());
        QCOMPARE(desk.workspace.frontIndex(), 2);
        QCOMPARE(desk.tabs().currentIndex(), 2);
        QCOMPARE(desk.window.windowTitle(), u"c.asl.json[*] — Batuta"_qs);
        desk.trigger(Act::Close);
        desk.trigger(Act::Close);
        QVERIFY(!desk.tabs().isVisible());
        desk.trigger(Act::Close);
        QCOMPARE(desk.workspace.count(), 1);
        QVERIFY(!desk.window.files().isOpen());
    }

    void aFileThatIsOpenComesToTheFront_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("its own name") << u"file0.asl.json"_qs;
        QTest::newRow("a symbolic link") << u"link.asl.json"_qs;
        QTest::newRow("a detour") << u"unsaved/../file0.asl.json"_qs;
    }

    void aFileThatIsOpenComesToTheFront()
    {
        QFETCH(QString, name);
        TabDesk desk;
        desk.open(2);
        QVERIFY(QFile::link(desk.folder.filePath(u"file0.asl.json"_qs), desk.folder.filePath(u"link.asl.json"_qs)));
        desk.edit(0);
        desk.trigger(Act::Home);
        desk.window.openFiles({desk.folder.filePath(name)});
        QCOMPARE(desk.workspace.count(), 2);
        QCOMPARE(desk.workspace.frontIndex(), 0);
        QVERIFY(desk.workspace.front().files.isModified());
        QVERIFY(desk.window.canvas().isVisible());
    }

    void whatNobodyWouldMissGivesItsPlace()
    {
        TabDesk desk;
        desk.window.openSample(samples().front());
        desk.window.openSample(samples().back());
        QCOMPARE(desk.workspace.count(), 1);
        desk.edit(0);
        desk.open(1);
        QCOMPARE(desk.workspace.count(), 2);
        desk.trigger(Act::New); // asked for by name: another
        desk.trigger(Act::New);
        QCOMPARE(desk.workspace.count(), 4);
    }

    void aFileThatCannotBeReadOpensNoTab()
    {
        TabDesk desk;
        desk.open(1);
        desk.window.openFiles({desk.folder.filePath(u"nowhere.json"_qs)});
        QCOMPARE(desk.workspace.count(), 1);
        QVERIFY(desk.window.messages().texts().join(u' ').contains(u"nowhere.json"_qs));
        QVERIFY(desk.window.messages().isVisible());
    }

    void undoInOneDoesNotTouchTheOther()
    {
        TabDesk desk;
        desk.open(2);
        const QString first = desk.workspace.at(0).document.text(), second = desk.workspace.at(1).document.text();
        desk.edit(0);
        desk.edit(1);
        desk.trigger(Act::Undo);
        QCOMPARE(desk.workspace.at(1).document.text(), second);
        QCOMPARE(desk.workspace.at(0).document.text(), u" "_qs + first);
        QVERIFY(!desk.window.actions()[Act::Undo]->isEnabled());
        desk.trigger(Act::PreviousTab);
        QVERIFY(desk.window.actions()[Act::Undo]->isEnabled());
        QVERIFY(!desk.window.actions()[Act::Redo]->isEnabled());
        desk.trigger(Act::Undo);
        QCOMPARE(desk.workspace.at(0).document.text(), first);
        QCOMPARE(desk.workspace.at(1).document.text(), second);
    }

    void aRunStaysWithItsTab()
    {
        TabDesk desk;
        desk.open(2);
        desk.trigger(Act::Step);
        desk.trigger(Act::Step);
        const qint64 moment = desk.workspace.at(1).simulation.position();
        desk.trigger(Act::NextTab);
        QCOMPARE(desk.workspace.frontIndex(), 0);
        QVERIFY(!desk.workspace.front().simulation.isActive());
        QVERIFY(!desk.window.actions()[Act::ExportHistory]->isEnabled());
        desk.trigger(Act::Step);
        desk.trigger(Act::NextTab);
        QCOMPARE(desk.workspace.front().simulation.position(), moment);
        QVERIFY(desk.window.actions()[Act::ExportHistory]->isEnabled());
    }

    void selectionZoomFoldsFindAndTypeAreEachTabsOwn()
    {
        TabDesk desk;
        desk.open(1);
        Workbench &first = desk.workspace.at(0);
        const asl::StatePath state = asl::StatePath().child(0, u"S1"_qs);
        first.session.select({state});
        first.session.setMachineType(sim::MachineType::Express);
        QTRY_VERIFY(!desk.window.canvas().stage().placing().isWaiting());
        desk.window.canvas().camera().actualSize();
        desk.window.canvas().camera().zoomIn();
        const double zoom = desk.window.canvas().zoom();
        desk.trigger(Act::Find);
        desk.window.editor().findChild<QLineEdit *>(u"findPattern"_qs)->setText(u"Pass"_qs);
        desk.window.openFiles({desk.written(u"other.asl.json"_qs)});
        QVERIFY(desk.workspace.front().session.selection().empty());
        QVERIFY(!desk.window.editor().findChild<QWidget *>(u"findBar"_qs)->isVisible());
        QCOMPARE(desk.window.findChild<QToolButton *>(u"machine-type"_qs)->text(), u"Standard"_qs);
        desk.window.canvas().camera().actualSize();
        desk.trigger(Act::NextTab);
        QVERIFY(first.session.current() == state);
        QCOMPARE(desk.window.canvas().zoom(), zoom);
        QVERIFY(desk.window.editor().findChild<QWidget *>(u"findBar"_qs)->isVisible());
        QCOMPARE(desk.window.findChild<QToolButton *>(u"machine-type"_qs)->text(), u"Express"_qs);
    }

    void howTheUserLikesItIsTheSameInAll()
    {
        TabDesk desk;
        desk.open(2);
        desk.trigger(Act::Code);
        desk.window.actions()[Act::LeftRight]->setChecked(true);
        desk.trigger(Act::NextTab);
        QVERIFY(!desk.window.canvas().isVisible() && desk.window.editor().isVisible());
        QVERIFY(desk.workspace.front().session.direction() == layout::Direction::LeftRight);
        desk.trigger(Act::New);
        QVERIFY(!desk.window.canvas().isVisible());
        desk.trigger(Act::Design);
        desk.trigger(Act::NextTab);
        QVERIFY(desk.window.canvas().isVisible() && !desk.window.editor().isVisible());
    }

    void keysGoFromTabToTab()
    {
        TabDesk desk;
        desk.open(3);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window, runner::Patience));
        desk.window.editor().setFocus();
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with) {
            QTest::keyClick(QApplication::focusWidget(), key, with);
            return desk.workspace.frontIndex();
        };
        QCOMPARE(press(Qt::Key_Tab, Qt::ControlModifier), 0);
        QCOMPARE(press(Qt::Key_PageDown, Qt::ControlModifier), 1);
        QCOMPARE(press(Qt::Key_PageUp, Qt::ControlModifier), 0);
        QCOMPARE(press(Qt::Key_PageUp, Qt::ControlModifier), 2);
        press(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(desk.workspace.count(), 2);
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(desk.workspace.count(), 3);
        QCOMPARE(desk.window.files().name(), u"untitled.asl.json"_qs);
    }

    void theKeysGoWhereTheyWentInThatTab()
    {
        TabDesk desk;
        desk.open(2);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window, runner::Patience));
        desk.window.editor().setFocus();
        QWidget *second = QApplication::focusWidget();
        desk.trigger(Act::NextTab);
        QVERIFY(desk.window.desk().contains(QApplication::focusWidget()));
        desk.window.canvas().setFocus();
        desk.trigger(Act::NextTab);
        QCOMPARE(QApplication::focusWidget(), second);
        desk.trigger(Act::NextTab);
        QVERIFY(desk.window.canvas().hasFocus());
    }

    void draggedTabsKeepTheirWorkflows()
    {
        TabDesk desk;
        desk.open(3);
        desk.tabs().moveTab(2, 0);
        QCOMPARE(desk.names(), QStringList({u"file2.asl.json"_qs, u"file0.asl.json"_qs, u"file1.asl.json"_qs}));
        QCOMPARE(desk.window.files().name(), u"file2.asl.json"_qs);
        desk.tabs().setCurrentIndex(1);
        QCOMPARE(desk.window.files().name(), u"file0.asl.json"_qs);
        QVERIFY(desk.window.editor().findChild<QPlainTextEdit *>(u"code"_qs)->toPlainText().contains(u"file0"_qs));
        QTest::mouseClick(&desk.tabs(), Qt::MiddleButton, {}, desk.tabs().tabRect(2).center());
        QCOMPARE(desk.names(), QStringList({u"file2.asl.json"_qs, u"file0.asl.json"_qs}));
    }

    void aTabTellsItsNamePathAndWhetherItIsSaved()
    {
        TabDesk desk;
        const QString odd = desk.written(u"<b>&x.asl.json"_qs);
        desk.window.openFiles({odd, desk.written(u"one/same.asl.json"_qs), desk.written(u"two/same.asl.json"_qs)});
        QCOMPARE(desk.tabs().tabText(0), u"<b>&&x.asl.json"_qs);
        QVERIFY(desk.tabs().tabToolTip(0).contains(u"&lt;b&gt;"_qs));
        QCOMPARE(desk.tabs().tabText(1), u"same.asl.json — one"_qs);
        QCOMPARE(desk.tabs().tabText(2), u"same.asl.json — two"_qs);
        desk.edit(1);
        QCOMPARE(desk.tabs().accessibleTabName(1), u"same.asl.json — one, unsaved"_qs);
        QCOMPARE(desk.tabs().accessibleTabName(2), u"same.asl.json — two"_qs);
    }

    void closingAsksForThatOneOnly()
    {
        TabDesk desk;
        desk.open(3);
        desk.edit(0);
        desk.edit(2);
        desk.trigger(Act::PreviousTab);
        TabAnswer answer(QMessageBox::Cancel);
        QVERIFY(desk.commands().close(1));
        QCOMPARE(answer.asked.size(), 0);
        QVERIFY(!desk.commands().close(0));
        QCOMPARE(answer.asked.size(), 1);
        QVERIFY(answer.asked[0].contains(u"file0.asl.json"_qs));
        QCOMPARE(desk.workspace.frontIndex(), 0); // what is asked about is seen
        QCOMPARE(desk.workspace.count(), 2);
    }

    void quittingAsksOnceForAll_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<bool>("quits");
        QTest::addColumn<bool>("saved");
        QTest::newRow("save all") << int(QMessageBox::SaveAll) << true << true;
        QTest::newRow("discard") << int(QMessageBox::Discard) << true << false;
        QTest::newRow("cancel") << int(QMessageBox::Cancel) << false << false;
    }

    void quittingAsksOnceForAll()
    {
        QFETCH(int, button);
        QFETCH(bool, quits);
        QFETCH(bool, saved);
        TabDesk desk;
        desk.open(3);
        desk.edit(0);
        desk.edit(2);
        TabAnswer answer{QMessageBox::StandardButton(button)};
        QCOMPARE(desk.window.close(), quits);
        QCOMPARE(answer.asked.size(), 1);
        QVERIFY(answer.asked[0].contains(u"file0.asl.json"_qs) && answer.asked[0].contains(u"file2.asl.json"_qs));
        QVERIFY(!answer.asked[0].contains(u"file1.asl.json"_qs));
        for (const int i : {0, 2})
            QCOMPARE(tests::got(desk.workspace.at(i).files.path()).startsWith(" {"), saved);
    }

    void aTabsMenuClosesTheOthersAndCopiesThePath()
    {
        TabDesk desk;
        desk.open(3);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, desk.tabs().tabRect(1).center(),
                                desk.tabs().mapToGlobal(desk.tabs().tabRect(1).center()));
        QApplication::sendEvent(&desk.tabs(), &asked);
        auto *menu = desk.window.findChild<QMenu *>(u"tab-menu"_qs);
        QVERIFY(menu);
        const auto choose = [menu](const QString &words) {
            for (QAction *action : menu->actions())
                if (action->text() == words)
                    action->trigger();
        };
        choose(u"Copy the path"_qs);
        QCOMPARE(QApplication::clipboard()->text(), desk.folder.filePath(u"file1.asl.json"_qs));
        choose(u"Close the others"_qs);
        QCOMPARE(desk.names(), QStringList{u"file1.asl.json"_qs});
        QCOMPARE(desk.window.files().name(), u"file1.asl.json"_qs);
        menu->close();
    }

    void droppedFilesOpenEach()
    {
        TabDesk desk;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(desk.written(u"a.asl.json"_qs)), QUrl(u"https://example.com/x"_qs),
                       QUrl::fromLocalFile(desk.written(u"b.asl.json"_qs))});
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &files, Qt::LeftButton, {});
        static_cast<QObject &>(desk.window).event(&drop);
        QCOMPARE(desk.names(), QStringList({u"a.asl.json"_qs, u"b.asl.json"_qs}));
    }

    void whatChangesOutsideIsSaidInItsTab()
    {
        TabDesk desk;
        desk.open(2);
        desk.edit(0);
        QVERIFY(put(desk.workspace.at(0).files.path(), machine(u"theirs"_qs)));
        QTest::qWait(500);
        QVERIFY(desk.window.messages().texts().isEmpty());
        desk.trigger(Act::PreviousTab);
        QTRY_COMPARE(desk.window.messages().texts().size(), 1);
        QVERIFY(desk.window.messages().texts()[0].contains(u"file0.asl.json"_qs));
        QVERIFY(desk.window.messages().isVisible());
        desk.trigger(Act::PreviousTab);
        QVERIFY(!desk.workspace.front().files.isModified());
    }

    void aCopyIsNotWrittenOverAnOpenFileThatIsNewer()
    {
        TabDesk desk;
        desk.open(2);
        const QString first = desk.workspace.at(0).files.path();
        QVERIFY(put(first, "theirs"));
        auto *exports = desk.window.findChild<Exports *>();
        exports->writeDefinition(first);
        QCOMPARE(tests::got(first), QByteArray("theirs"));
        QVERIFY(desk.window.messages().texts().join(u' ').contains(u"file0.asl.json"_qs));
        const QString free = desk.folder.filePath(u"copy.json"_qs);
        exports->writeDefinition(free);
        QCOMPARE(tests::got(free), machine(u"file1.asl.json"_qs));
    }

    void eachUnsavedWorkIsOfferedAndRestoredInATabOfItsOwn()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"unsaved"_qs));
        for (int i = 0; i < 3; ++i)
            QVERIFY(put(
                folder.filePath(u"unsaved/%1.json"_qs.arg(i)),
                u"{\"path\": \"\", \"name\": \"lost%1.json\", \"text\": \"{}\", \"at\": \"2026-01-0%2T00:00:00Z\"}"_qs
                    .arg(i)
                    .arg(3 - i)
                    .toUtf8()));
        Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
        MainWindow window{workspace, folder.filePath(u"unsaved"_qs)};
        window.complete();
        window.show();
        window.offerRecovery();
        const auto choose = [&](const QString &words) {
            for (QPushButton *button : window.notices().findChildren<QPushButton *>())
                if (button->text() == words && button->isVisible())
                    return button->click();
        };
        QVERIFY(window.notices().texts().join(u' ').contains(u"lost0.json"_qs));
        choose(u"Throw away"_qs);
        QVERIFY(window.notices().texts().join(u' ').contains(u"lost1.json"_qs));
        choose(u"Restore all 2"_qs);
        QVERIFY(window.notices().texts().isEmpty());
        QCOMPARE(workspace.count(), 2);
        QCOMPARE(workspace.at(0).files.name(), u"lost2.json"_qs);
        QCOMPARE(workspace.at(1).files.name(), u"lost1.json"_qs);
        for (Workbench *bench : workspace.all()) {
            QVERIFY(bench->files.isModified());
            QCOMPARE(bench->document.text(), u"{}"_qs);
            bench->document.history().setClean();
        }
    }

    void whatIsClosedIsGone()
    {
        TabDesk desk;
        QStringList files;
        for (int i = 0; i < 10; ++i)
            files << desk.written(u"many%1.asl.json"_qs.arg(i), 30);
        const auto round = [&] {
            desk.window.openFiles(files);
            QCOMPARE(desk.workspace.count(), 10);
            for (int i = 0; i < 10; ++i) {
                desk.workspace.bringToFront(i);
                desk.workspace.front().session.select({asl::StatePath().child(0, u"S3"_qs)});
                desk.trigger(i % 2 == 0 ? Act::Simulate : Act::RunToEnd);
                QTest::qWait(120);
            }
            QTRY_VERIFY(!desk.window.canvas().stage().placing().isWaiting());
            while (desk.window.files().isOpen())
                QVERIFY(desk.commands().close(desk.workspace.frontIndex()));
            QTest::qWait(300);
        };
        round(); // caches are filled
        const auto census = [&] {
            return QStringList{
                u"timers: %1"_qs.arg(desk.window.findChildren<QTimer *>().size()),
                u"objects: %1"_qs.arg(desk.window.findChildren<QObject *>().size()),
                u"processes: %1"_qs.arg(std::max<qsizetype>(1, layoutProcesses())), // one may be there for the next
                u"tabs: %1"_qs.arg(desk.workspace.count()),
                u"runs: %1"_qs.arg(int(desk.workspace.front().simulation.isActive())),
                u"windows: %1"_qs.arg(QApplication::topLevelWidgets().size()),
            };
        };
        const QStringList before = census();
        const qint64 bytes = bytesAtRest();
        round();
        QCOMPARE(census(), before);
        const double grown = double(bytesAtRest() - bytes) / double(bytes);
        qInfo("%lld bytes, %+.2f %% after ten more", static_cast<long long>(bytes), grown * 100);
        QVERIFY2(runner::IsSanitized || grown < 0.05, qPrintable(QString::number(grown)));
    }
};

BATUTA_WINDOW_TEST(TestTabs)
#include "tst_tabs.moc"

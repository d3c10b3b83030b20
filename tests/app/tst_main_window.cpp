#include "app/actions.h"
#include "app/document_files.h"
#include "app/find_popup.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/reading_order.h"
#include "app/samples.h"
#include "app/workspace/desk.h"
#include "core/rehearse/saved_run.h"
#include "core/validate/validator.h"
#include "tests/runner/runner.h"
#include "ui/canvas/canvas_view.h"
#include "ui/editor/asl_editor.h"
#include "ui/simulator/data_view.h"
#include "ui/simulator/stepping_panel.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace app;

class TestMainWindow : public QObject
{
    Q_OBJECT

    struct Shown
    {
        QTemporaryDir folder;
        Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
        Workbench &bench = workspace.front();
        MainWindow window{workspace, folder.filePath(QStringLiteral("unsaved"))};
        Shown()
        {
            window.complete();
            window.resize(1280, 800);
            window.show();
        }
        QAction *act(Act act) const { return window.actions()[act]; }
        QDockWidget *dock(const char *name) const { return window.findChild<QDockWidget *>(QString::fromLatin1(name)); }
    };

    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "pt_BR", "es"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        setLanguage(QStringLiteral("en"));
        theme::Theme::instance().setLook(theme::Look::Light);
    }

    void anExampleOpensWithEverythingAroundIt()
    {
        Shown shown;
        QVERIFY(!shown.dock("palette")->isVisible());
        shown.window.openSample(samples().front());
        QVERIFY(shown.window.canvas().isVisible());
        QVERIFY(shown.window.editor().isVisible());
        QVERIFY(shown.dock("palette")->isVisible());
        QVERIFY(shown.dock("inspector")->isVisible());
        QCOMPARE(shown.window.windowTitle(), u"processar-pedido.asl.json[*] — Batuta"_qs);
        QVERIFY(!shown.window.isWindowModified());
        QCOMPARE(shown.bench.document.snapshot()->definition.stateCount(), 9);
    }

    void everyExampleIsSound_data()
    {
        QTest::addColumn<int>("index");
        const QList<Sample> all = samples();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << i;
    }

    void everyExampleIsSound()
    {
        QFETCH(int, index);
        Shown shown;
        shown.window.openSample(samples()[index]);
        QVERIFY(shown.bench.document.snapshot()->isSound());
        auto problems = validate::diagnosed(shown.bench.document.snapshot()->definition);
        // The examples are kept short: not every task of theirs retries.
        std::erase_if(problems, [](const auto &each) { return each.severity == validate::Severity::Advice; });
        QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().message));
    }

    void anUnreadableFileIsToldAboveTheDrawing()
    {
        Shown shown;
        QFile file(shown.folder.filePath(QStringLiteral("bad.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a\0b", 3) == 3);
        file.close();
        shown.window.openSample(samples().front());
        shown.window.openFiles({file.fileName()});
        QCOMPARE(shown.window.messages().texts().size(), 1);
        QVERIFY(shown.window.messages().texts()[0].contains(QStringLiteral("bad.json")));
        QCOMPARE(shown.window.files().name(), samples().front().name);
    }

    // The line edit loses the focus while Qt takes the window away, and the name in it is refused right then.
    void aNameMayBeRefusedWhileTheWindowGoes()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        QVERIFY(QTest::qWaitForWindowActive(&shown.window, runner::Patience));
        const auto &states = shown.bench.document.snapshot()->definition.root.states;
        shown.bench.session.select({asl::StatePath{}.child(0, states[0].name)});
        shown.act(Act::Rename)->trigger();
        auto *field = shown.window.canvas().findChild<QLineEdit *>();
        QVERIFY(field && field->hasFocus());
        field->setText(states[1].name);
        shown.window.hide();
        QTRY_COMPARE(shown.window.messages().texts().size(), 1);
    }

    void viewModesHaveAKeyEach()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        QVERIFY(QTest::qWaitForWindowActive(&shown.window, runner::Patience));
        QTest::keyClick(&shown.window, Qt::Key_1, Qt::AltModifier);
        QVERIFY(shown.window.canvas().isVisible() && !shown.window.editor().isVisible());
        QTest::keyClick(&shown.window, Qt::Key_3, Qt::AltModifier);
        QVERIFY(!shown.window.canvas().isVisible() && shown.window.editor().isVisible());
        QVERIFY(!shown.dock("palette")->isVisible());
        QTest::keyClick(&shown.window, Qt::Key_2, Qt::AltModifier);
        QVERIFY(shown.window.canvas().isVisible() && shown.window.editor().isVisible());
        QVERIFY(shown.dock("palette")->isVisible());
    }

    void theWindowIsSeenBeforeItsPanelsAreMade()
    {
        QTemporaryDir folder;
        Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
        MainWindow window(workspace, {});
        QSignalSpy painted(&window, &MainWindow::firstPainted);
        window.show();
        QTRY_COMPARE(painted.count(), 1);
        QVERIFY(!window.isComplete());
        QVERIFY(window.findChildren<QDockWidget *>().isEmpty());
        window.complete();
        const Actions *made = &window.actions();
        window.complete();
        QCOMPARE(&window.actions(), made);
        window.openSample(samples().front());
        QVERIFY(window.canvas().isVisible());
    }

    void panelsComeBackAsTheyWereLeft()
    {
        QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("settings.ini"));
        {
            Workspace workspace{settings};
            MainWindow window(workspace, {});
            window.complete();
            window.openSample(samples().front());
            window.show();
            window.actions()[Act::ShowInspector]->trigger();
            window.actions()[Act::ShowSimulator]->trigger();
            window.actions()[Act::Design]->trigger();
            QVERIFY(window.close());
        }
        Workspace workspace{settings};
        Workbench &bench = workspace.front();
        MainWindow window(workspace, {});
        window.complete();
        window.openSample(samples().front());
        window.show();
        QVERIFY(!window.findChild<QDockWidget *>(QStringLiteral("inspector"))->isVisible());
        QVERIFY(window.findChild<QDockWidget *>(QStringLiteral("simulator"))->isVisible());
        QVERIFY(window.findChild<QDockWidget *>(QStringLiteral("palette"))->isVisible());
        QCOMPARE(bench.session.viewMode(), session::ViewMode::Design);
        QVERIFY(!window.editor().isVisible());
    }

    void undoIsNamed()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        QVERIFY(!shown.act(Act::Undo)->isEnabled());
        shown.bench.document.commit({{{0, 0}, u" "_qs}}, u"Push everything to the right"_qs);
        QVERIFY(shown.act(Act::Undo)->isEnabled());
        QVERIFY(shown.act(Act::Undo)->text().contains(QStringLiteral("Push everything to the right")));
        QVERIFY(shown.window.isWindowModified());
        shown.act(Act::Undo)->trigger();
        QVERIFY(!shown.window.isWindowModified());
        QVERIFY(shown.act(Act::Redo)->isEnabled());
        shown.bench.document.history().setClean();
    }

    void theLanguageIsSwitchedWhileRunning()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        QCOMPARE(shown.act(Act::Split)->text(), u"Split"_qs);
        shown.act(Act::Portuguese)->trigger();
        QCOMPARE(app::language(), u"pt_BR"_qs);
        const auto *pattern = shown.window.editor().findChild<QLineEdit *>(u"findPattern"_qs);
        QTRY_COMPARE(pattern->placeholderText(), u"Localizar"_qs);
        QCOMPARE(shown.workspace.settings().language(), u"pt_BR"_qs);
        shown.act(Act::Spanish)->trigger();
        QTRY_COMPARE(pattern->placeholderText(), u"Buscar"_qs);
        QCOMPARE(shown.workspace.settings().language(), u"es"_qs);
        shown.act(Act::English)->trigger();
        QTRY_COMPARE(shown.act(Act::Split)->text(), u"Split"_qs);
    }

    void noTwoEntriesOfAMenuShareAKey_data() { addLanguages(); }
    void noTwoEntriesOfAMenuShareAKey()
    {
        QFETCH(QString, code);
        setLanguage(code);
        const Shown shown;
        QList<QList<QAction *>> menus{shown.window.menuBar()->actions()};
        QStringList shared;
        for (qsizetype i = 0; i < menus.size(); ++i) {
            QHash<QString, QString> taken;
            for (const QAction *entry : QList(menus[i])) {
                if (entry->menu())
                    menus << entry->menu()->actions();
                const QString key = QKeySequence::mnemonic(entry->text()).toString();
                if (!key.isEmpty() && taken.contains(key))
                    shared << taken[key] + QStringLiteral(" / ") + entry->text();
                taken.insert(key, entry->text());
            }
        }
        setLanguage(QStringLiteral("en"));
        QVERIFY(menus.size() > 5);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }

    void theLookIsSwitchedWhileRunning()
    {
        Shown shown;
        shown.act(Act::LookDark)->trigger();
        QVERIFY(theme::colours().dark);
        shown.act(Act::LookLight)->trigger();
        QVERIFY(!theme::colours().dark);
        QCOMPARE(shown.workspace.settings().look(), theme::Look::Light);
    }

    void theSearchFieldFindsStatesAndCommands()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        shown.act(Act::FindAnything)->trigger();
        auto *popup = shown.window.findChild<FindPopup *>();
        QVERIFY(popup->isVisible());
        auto *field = popup->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("cartao"));
        QCOMPARE(popup->findChild<QListWidget *>()->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.bench.session.current().name(), u"CobrarCartão"_qs);
        QVERIFY(!popup->isVisible());
    }

    void theSearchFieldFindsStatesToAdd()
    {
        Shown shown;
        shown.act(Act::New)->trigger();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window, runner::Patience));
        shown.act(Act::FindAnything)->trigger();
        auto *popup = shown.window.findChild<FindPopup *>();
        QTest::keyClicks(popup->findChild<QLineEdit *>(), QStringLiteral("fila sqs"));
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY2(shown.bench.document.text().contains(u"sqs:sendMessage"_qs), qPrintable(shown.bench.document.text()));
        QTRY_VERIFY(shown.window.canvas().hasFocus()
                    || shown.window.canvas().isAncestorOf(QApplication::focusWidget()));
        shown.bench.document.history().setClean();
    }

    void whatTheSearchFieldFoundHasTheFocus()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        QVERIFY(QTest::qWaitForWindowActive(&shown.window, runner::Patience));
        for (const auto &[mode, name] : {std::pair(Act::Split, "canvas"), std::pair(Act::Code, "code")}) {
            shown.act(mode)->trigger();
            shown.act(Act::FindAnything)->trigger();
            auto *popup = shown.window.findChild<FindPopup *>();
            QTest::keyClicks(popup->findChild<QLineEdit *>(), QStringLiteral("cartao"));
            QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
            const QWidget &wanted =
                mode == Act::Split ? static_cast<QWidget &>(shown.window.canvas()) : shown.window.editor();
            QTRY_VERIFY2(QApplication::focusWidget()
                             && (wanted.hasFocus() || wanted.isAncestorOf(QApplication::focusWidget())),
                         name);
        }
    }

    void theFirstWindowFitsTheScreen()
    {
        QTemporaryDir folder;
        Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
        MainWindow window(workspace, {});
        window.show();
        const QRect room = window.screen()->availableGeometry();
        QVERIFY2(window.frameGeometry().width() <= room.width() && window.frameGeometry().height() <= room.height(),
                 qPrintable(QStringLiteral("%1×%2 on %3×%4")
                                .arg(window.width())
                                .arg(window.height())
                                .arg(room.width())
                                .arg(room.height())));
    }

    // Down from the tool bar, and from left to right: palette, drawing, text, inspector; the simulator below them.
    void theTabKeyFollowsTheEye()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        shown.act(Act::ShowSimulator)->setChecked(true);
        shown.bench.session.select(
            {asl::StatePath{}.child(0, shown.bench.document.snapshot()->definition.root.states[0].name)});
        std::vector<QWidget *> order;
        const auto placeOf = [&](const QWidget &part) {
            const auto found = std::ranges::find_if(
                order, [&](const QWidget *each) { return each == &part || part.isAncestorOf(each); });
            return found - order.begin();
        };
        const QWidget *parts[] = {shown.window.findChild<QWidget *>(QStringLiteral("search-field")),
                                  shown.dock("palette"),
                                  &shown.window.canvas(),
                                  &shown.window.editor(),
                                  shown.dock("inspector"),
                                  shown.dock("simulator")};
        // Panels are made when they are seen, and the inspector's fields last of all.
        const auto areAllThere = [&] {
            order = inReadingOrder(shown.window);
            return shown.window.findChild<QWidget *>(QStringLiteral("input:Next"))
                && std::ranges::all_of(parts, [&](const QWidget *part) { return placeOf(*part) < std::ssize(order); });
        };
        QTRY_VERIFY(areAllThere());
        for (size_t i = 1; i < std::size(parts); ++i)
            QVERIFY2(placeOf(*parts[i - 1]) < placeOf(*parts[i]), qPrintable(parts[i]->objectName()));
        const auto *name = shown.window.findChild<QWidget *>(QStringLiteral("input:name"));
        const auto *next = shown.window.findChild<QWidget *>(QStringLiteral("input:Next"));
        QVERIFY(name && next && placeOf(*name) < placeOf(*next));
        const_cast<QWidget *>(name)->setFocus();
        QTest::keyClick(&shown.window, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), order[size_t(placeOf(*name)) + 1]);
        QTest::keyClick(&shown.window, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), name);
    }

    void ofSegmentsOneIsChosen()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        QTRY_VERIFY(shown.window.findChild<QWidget *>(QStringLiteral("palette")));
        int segments = 0;
        for (QToolButton *button : shown.window.findChildren<QToolButton *>()) {
            if (!button->property("segment").isValid())
                continue;
            ++segments;
            QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(button);
            QCOMPARE(voice->role(), QAccessible::RadioButton);
        }
        QVERIFY(segments >= 3);
    }

    void qtsOwnWordsAreInTheUsersLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("Brazilian Portuguese")
            << u"pt_BR"_qs
            << QStringList{u"Salvar"_qs, u"Descartar"_qs, u"Procurar em:"_qs, u"Pasta"_qs, u"Ctrl+Shift+Del"_qs};
        QTest::newRow("Spanish") << u"es"_qs
                                 << QStringList{u"Guardar"_qs, u"Descartar"_qs, u"Ver en:"_qs, u"Carpeta"_qs,
                                                u"Ctrl+Shift+Supr"_qs};
    }
    void qtsOwnWordsAreInTheUsersLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, words);
        const Shown shown;
        setLanguage(code);
        QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        const auto plain = [&box](QMessageBox::StandardButton button) {
            return box.button(button)->text().remove(u'&');
        };
        const QString save = plain(QMessageBox::Save), leave = plain(QMessageBox::Discard);
        QFileDialog dialog;
        const QString look = dialog.labelText(QFileDialog::LookIn);
        const QString folder = QFileIconProvider().type(QFileInfo(QDir::tempPath()));
        const QString keys = QKeySequence(u"Ctrl+Shift+Del"_qs).toString(QKeySequence::NativeText);
        setLanguage(QStringLiteral("en"));
        QVERIFY2(save == words[0], "qt6-translations-l10n is missing; scripts/setup installs it");
        QCOMPARE((QStringList{save, leave, look, folder, keys}), words);
    }

    // Rules, patterns and numbers are words, too.
    void aNewWorkflowSpeaksTheUsersLanguage()
    {
        Shown shown;
        shown.act(Act::Portuguese)->trigger();
        shown.act(Act::New)->trigger();
        QCOMPARE(shown.bench.document.snapshot()->definition.root.states.front().name, u"Comece aqui"_qs);
        shown.window.files().openText(u"x.asl.json"_qs, uR"({"StartAt": "A", "States": {
            "A": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsPresent": true, "Next": "B"}]}, "B": {"Type": "Succeed"}}})"_qs);
        const auto label = [&] {
            const graph::Scope &scope = shown.bench.document.snapshot()->graph.scopes[0];
            const auto rule = std::ranges::find(scope.edges, graph::EdgeKind::Rule, &graph::Edge::kind);
            return rule == scope.edges.end() ? QString() : rule->label;
        };
        QCOMPARE(label(), u"x existe"_qs);
        const QString text = shown.bench.document.text();
        shown.act(Act::English)->trigger();
        QTRY_COMPARE(label(), u"x is present"_qs);
        QCOMPARE(shown.bench.document.text(), text);
        QVERIFY(!shown.bench.document.history().canUndo());
    }

    void startingARunBringsTheSimulator()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        QVERIFY(!shown.dock("simulator")->isVisible());
        shown.act(Act::Step)->trigger();
        QVERIFY(shown.dock("simulator")->isVisible());
        QVERIFY(shown.bench.simulation.isActive());
        QCOMPARE(shown.window.desk().testCases().names().size(), 3);
    }

    void everythingFitsOnASmallScreen_data() { addLanguages(); }
    void everythingFitsOnASmallScreen()
    {
        QFETCH(QString, code);
        setLanguage(code);
        const auto back = qScopeGuard([] { setLanguage(QStringLiteral("en")); });
        Shown shown;
        shown.window.openSample(samples().front());
        shown.act(Act::ShowSimulator)->setChecked(true);
        shown.act(Act::RunToEnd)->trigger(); // what it comes to has its place, too
        QTRY_VERIFY_WITH_TIMEOUT(shown.bench.simulation.isActive() && shown.bench.simulation.isAtEnd(), 60000);
        QCoreApplication::processEvents();
        QVERIFY2(shown.window.minimumSizeHint().width() <= 1280,
                 qPrintable(QString::number(shown.window.minimumSizeHint().width())));
        QVERIFY2(shown.window.minimumSizeHint().height() <= 800,
                 qPrintable(QString::number(shown.window.minimumSizeHint().height())));
        QVERIFY(shown.window.canvas().width() >= 300);
        const QTabWidget &tabs = shown.window.simulator().dataView().tabs();
        for (int i = 0; i < tabs.count(); ++i)
            QVERIFY2(tabs.widget(i)->minimumSizeHint().width() <= 730,
                     qPrintable(
                         QStringLiteral("%1: %2").arg(tabs.tabText(i)).arg(tabs.widget(i)->minimumSizeHint().width())));
    }

    // A file that is dropped is opened in the same way.
    void aHistoryIsLaidOverTheWorkflowInFront()
    {
        Shown shown;
        const QString path = shown.folder.filePath(QStringLiteral("history.json"));
        const auto write = [&path](const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(R"({"events": [
            {"timestamp": 1735689600.25, "type": "ExecutionStarted", "id": 1, "previousEventId": 0,
             "executionStartedEventDetails": {"input": "{}"}},
            {"timestamp": "2025-01-01T00:00:01+00:00", "type": "PassStateEntered", "id": 2, "previousEventId": 0,
             "stateEnteredEventDetails": {"name": "Start here", "input": "{}"}}], "nextToken": "x"})"));
        shown.window.openFiles({path});
        QVERIFY(!shown.bench.files.isOpen());
        QTRY_VERIFY(shown.window.messages().texts().join(u' ').contains(u"history.json"_qs));
        shown.act(Act::New)->trigger();
        shown.window.openFiles({path});
        session::SimulationController &simulation = shown.workspace.front().simulation;
        QTRY_VERIFY(simulation.isRecorded());
        QCOMPARE(shown.workspace.count(), 1);
        QVERIFY(shown.dock("simulator")->isVisible());
        simulation.step();
        QCOMPARE(simulation.progress().current.name(), u"Start here"_qs);
        QVERIFY(simulation.watched()->strangers.isEmpty() && !simulation.recording()->isWhole);
        QVERIFY(write("{\"events\": [{\"type\": 1}]}"));
        shown.window.openFiles({path});
        QTRY_VERIFY(shown.window.messages().texts().join(u' ').contains(u"1/type"_qs));
    }

    void aRunThatWasSavedOpensAsARunAgain()
    {
        Shown shown;
        shown.window.openSample(samples().front());
        session::SimulationController &first = shown.workspace.front().simulation;
        first.runToEnd();
        QTRY_VERIFY(first.isAtEnd());
        const session::KeptRun &run = *first.watched();
        const std::vector<history::Event> events = run.recording().events;
        const QString path = shown.folder.filePath(QStringLiteral("run.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QByteArray::fromStdString(rehearse::savedRun(run.trail->run(), run.rehearsal, run.snapshot->text).dump()));
        file.close();
        shown.act(Act::New)->trigger();
        shown.window.openFiles({path});
        QTRY_VERIFY(shown.workspace.front().simulation.isActive());
        const Workbench &bench = shown.workspace.front();
        QCOMPARE(bench.document.text(), run.snapshot->text);
        QVERIFY(!bench.simulation.isRecorded() && bench.simulation.run());
        QVERIFY(bench.simulation.run()->events() == events);
        QCOMPARE(bench.simulation.position(), qint64(events.size()));
        QCOMPARE(bench.simulation.inputText(), first.inputText());
    }
};

BATUTA_WINDOW_TEST(TestMainWindow)
#include "tst_main_window.moc"

// A run, and all that was set up, found, folded or half typed, belongs to its workflow: whichever way another one comes
// to the front, nothing of it is seen. What changes outside stays the same workflow, and carries its own along.
#include "app/actions.h"
#include "app/document_files.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/samples.h"
#include "app/workspace/desk.h"
#include "tests/runner/runner.h"
#include "ui/answers/json_entry.h"
#include "ui/editor/asl_editor.h"
#include "ui/simulator/answer_card.h"
#include "ui/simulator/json_box.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/simulator/timeline_view.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>

using namespace app;

namespace {

// Two workflows with the same names: only what is in them tells them apart.
QString workflow(const QString &which)
{
    return QStringLiteral(R"({
  "Comment": "the %1 one",
  "QueryLanguage": "JSONata",
  "StartAt": "Begin",
  "States": {
    "Begin": {"Type": "Pass", "Next": "Work"},
    "Work": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": {"FunctionName": "${Table}", "Payload": {"from": "%1"}}, "Next": "Both"},
    "Both": {"Type": "Parallel", "Branches": [
      {"StartAt": "Inside", "States": {"Inside": {"Type": "Pass", "End": true}}}], "Next": "Lost"},
    "Lost": {"Type": "Pass", "Next": "Nowhere"}
  }
}
)")
        .arg(which);
}

asl::StatePath path(const QString &name)
{
    return asl::StatePath().child(0, name);
}

struct UsedDesk
{
    QTemporaryDir folder;
    QString first = written(QStringLiteral("first"));
    QString second = written(QStringLiteral("second"));
    Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{workspace, {}};

    UsedDesk()
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
        window.openFiles({first});
    }

    QString written(const QString &which)
    {
        QFile file(folder.filePath(which + QStringLiteral(".asl.json")));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(workflow(which).toUtf8()) > 0;
        return isWritten ? file.fileName() : QString();
    }

    // Of the workflow in front, or of the window's own bars.
    template <class Widget>
    Widget *part(const char *name) const
    {
        for (Deferred *place : {&window.desk().simulatorPlace(), &window.desk().problemsPlace()})
            place->panel(); // as if it had been seen
        for (Widget *found : window.findChildren<Widget *>(QString::fromLatin1(name))) {
            if (window.desk().contains(found) || window.statusBar()->isAncestorOf(found)
                || window.findChild<QToolBar *>(QStringLiteral("top-bar"))->isAncestorOf(found))
                return found;
        }
        return nullptr;
    }

    Workbench &bench() const { return workspace.front(); }
    session::SimulationController &simulation() const { return bench().simulation; }
    simulator::SteppingPanel &panel() const { return window.simulator(); }
    simulator::TestCases &testCases() const { return window.desk().testCases(); }

    // Everything that can be left behind is there.
    void use()
    {
        panel().input().setText(QStringLiteral("{\"mine\": 1}"));
        part<QLineEdit>("substitution-Table")->setText(QStringLiteral("orders"));
        bench().session.select({path(QStringLiteral("Both"))});
        window.actions()[Act::Breakpoint]->trigger();
        bench().session.setFolded(path(QStringLiteral("Both")), true);
        QVERIFY(testCases().load(R"({"StateMachines": {"M": {"TestCases": {"one": {}}}}, "MockedResponses": {}})", {}));
        window.actions()[Act::ShowProblems]->setChecked(true);
        part<QLineEdit>("problemFilter")->setText(QStringLiteral("zzz"));
        window.actions()[Act::Find]->trigger();
        part<QLineEdit>("findPattern")->setText(QStringLiteral("Nowhere"));
        window.editor().foldAll();
        window.editor().findNext();
        window.messages().show(QStringLiteral("refused"), Tone::Warning,
                               QStringLiteral("There is already such a state."));
        QTRY_VERIFY(!bench().session.findings().diagnostics.empty());
        run();
        bench().session.setMachineType(sim::MachineType::Express);
        bench().session.select({path(QStringLiteral("Work"))});
        window.editor().foldAll();
    }

    void run()
    {
        window.actions()[Act::RunToEnd]->trigger();
        QTRY_VERIFY(panel().answerCard().isAsking());
    }
};

struct Way
{
    const char *name;
    std::function<void(UsedDesk &)> open;
};

const std::vector<Way> &ways()
{
    static const std::vector<Way> all{
        {"another file", [](UsedDesk &desk) { desk.window.openFiles({desk.second}); }},
        {"a new workflow", [](UsedDesk &desk) { desk.window.actions()[Act::New]->trigger(); }},
        {"an example", [](UsedDesk &desk) { desk.window.openSample(samples()[2]); }},
        {"closed",
         [](UsedDesk &desk) {
             desk.bench().rehearsal.settle(); // else it asks whether to save that
             desk.window.actions()[Act::Close]->trigger();
         }},
        {"what a killed program left",
         [](UsedDesk &desk) {
             desk.window.files().openRecovered(desk.second, QStringLiteral("second.asl.json"),
                                               workflow(QStringLiteral("unsaved")), {});
         }},
    };
    return all;
}

struct Piece
{
    const char *name;
    std::function<bool(UsedDesk &)> isGone;
};

const std::vector<Piece> &pieces()
{
    static const std::vector<Piece> all{
        {"the run",
         [](UsedDesk &desk) { return !desk.simulation().isActive() && desk.simulation().progress().states.isEmpty(); }},
        {"its events", [](UsedDesk &desk) { return desk.panel().eventTable().model()->rowCount() == 0; }},
        {"its timeline",
         [](UsedDesk &desk) {
             return desk.panel().timeline().timeline().rows().empty()
                 && desk.panel().timeline().verticalScrollBar()->maximum() == 0;
         }},
        {"what it asks",
         [](UsedDesk &desk) {
             return !desk.panel().answerCard().isAsking() && !desk.panel().answerCard().isVisible();
         }},
        {"its price", [](UsedDesk &desk) { return !desk.part<QLabel>("status-cost")->isVisible(); }},
        {"the band of an outdated run", [](UsedDesk &desk) { return desk.part<QFrame>("outdated")->isHidden(); }},
        {"the input",
         [](UsedDesk &desk) {
             const QString text = desk.panel().input().text();
             return text == desk.simulation().inputText() && !text.contains(QStringLiteral("mine"));
         }},
        {"the placeholders' values",
         [](UsedDesk &desk) {
             const auto *field = desk.part<QLineEdit>("substitution-Table");
             return desk.bench().session.substitutions().isEmpty() && (!field || field->text().isEmpty());
         }},
        {"the breakpoint",
         [](UsedDesk &desk) { return !desk.bench().session.hasBreakpoint(path(QStringLiteral("Both"))); }},
        {"the mocks", [](UsedDesk &desk) { return !desk.testCases().names().contains(QStringLiteral("one")); }},
        {"the machine's type",
         [](UsedDesk &desk) {
             return desk.bench().session.machineType() == sim::MachineType::Standard
                 && desk.part<QToolButton>("machine-type")->text() == QStringLiteral("Standard");
         }},
        {"the selection", [](UsedDesk &desk) { return desk.bench().session.selection().empty(); }},
        {"the folded container",
         [](UsedDesk &desk) { return !desk.bench().session.isFolded(path(QStringLiteral("Both"))); }},
        {"the problems", [](UsedDesk &desk) { return desk.bench().session.findings().diagnostics.empty(); }},
        {"the filter of problems",
         [](UsedDesk &desk) { return desk.part<QLineEdit>("problemFilter")->text().isEmpty(); }},
        {"the caret", [](UsedDesk &desk) { return desk.part<QPlainTextEdit>("code")->textCursor().position() == 0; }},
        {"the folded text",
         [](UsedDesk &desk) {
             const QTextDocument *text = desk.part<QPlainTextEdit>("code")->document();
             for (QTextBlock block = text->begin(); block.isValid(); block = block.next())
                 if (!block.isVisible())
                     return false;
             return true;
         }},
        {"what was said of it",
         [](UsedDesk &desk) {
             return !desk.window.messages().texts().contains(QStringLiteral("There is already such a state."));
         }},
    };
    return all;
}

} // namespace

class TestAnotherFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        setLanguage(QStringLiteral("en"));
        theme::Theme::instance().setLook(theme::Look::Light);
    }

    void nothingIsLeft_data()
    {
        QTest::addColumn<size_t>("way");
        for (size_t i = 0; i < ways().size(); ++i)
            QTest::newRow(ways()[i].name) << i;
    }

    void nothingIsLeft()
    {
        QFETCH(size_t, way);
        UsedDesk desk;
        desk.use();
        ways()[way].open(desk);
        QStringList left;
        for (const Piece &piece : pieces()) {
            if (!piece.isGone(desk))
                left << QLatin1String(piece.name);
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral(", "))));
    }

    void everyPieceIsThereBefore()
    {
        UsedDesk desk;
        desk.use();
        QStringList missing;
        for (const Piece &piece : pieces()) {
            const QByteArray name = piece.name;
            const bool mayBe = name == "its timeline" || name == "the band of an outdated run"; // not shown, not so yet
            if (piece.isGone(desk) && !mayBe)
                missing << QLatin1String(piece.name);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }

    void theCardShowsThisRunsRequest()
    {
        UsedDesk desk;
        desk.use();
        desk.window.openFiles({desk.second});
        desk.run();
        const auto boxes = desk.panel().answerCard().findChildren<simulator::JsonBox *>();
        QCOMPARE(boxes.size(), 1);
        QVERIFY2(boxes.front()->text().contains(QStringLiteral("second")), qPrintable(boxes.front()->text()));
    }

    void theCardShowsTheRequestOfARunStartedAgain()
    {
        UsedDesk desk;
        desk.run();
        desk.part<QPlainTextEdit>("code")->selectAll();
        desk.part<QPlainTextEdit>("code")->insertPlainText(workflow(QStringLiteral("changed")));
        QTest::mouseClick(desk.part<QFrame>("outdated")->findChild<QPushButton *>(), Qt::LeftButton);
        desk.run();
        const QString sent = desk.panel().answerCard().findChild<simulator::JsonBox *>()->text();
        QVERIFY2(sent.contains(QStringLiteral("changed")), qPrintable(sent));
        desk.bench().document.history().setClean();
    }

    // The field has the focus, and loses it when its form goes: that is no Enter.
    void aHalfTypedNameDoesNotRenameAStateOfTheOtherFile()
    {
        UsedDesk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window, runner::Patience));
        desk.bench().session.select({path(QStringLiteral("Work"))});
        QTRY_VERIFY(desk.part<QLineEdit>("input:name"));
        auto *name = desk.part<QLineEdit>("input:name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Renamed"));
        desk.window.openFiles({desk.second});
        desk.bench().session.select({path(QStringLiteral("Work"))});
        QTRY_VERIFY(desk.part<QLineEdit>("input:name"));
        QCOMPARE(desk.bench().document.text(), workflow(QStringLiteral("second")));
        QCOMPARE(desk.part<QLineEdit>("input:name")->text(), QStringLiteral("Work"));
    }

    void aChangeOutsideIsTheSameWorkflow()
    {
        UsedDesk desk;
        desk.use();
        QString text = workflow(QStringLiteral("first"));
        text.replace(QStringLiteral("\"Both\":"), QStringLiteral("\"All of them\":"));
        QFile file(desk.first);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        file.close();
        desk.window.files().reload();
        QVERIFY(desk.bench().session.hasBreakpoint(path(QStringLiteral("All of them"))));
        QVERIFY(!desk.bench().session.hasBreakpoint(path(QStringLiteral("Both"))));
        QVERIFY(desk.bench().session.isFolded(path(QStringLiteral("All of them"))));
        QCOMPARE(desk.panel().input().text(), QStringLiteral("{\"mine\": 1}"));
        QVERIFY(desk.simulation().isActive() && desk.simulation().isOutdated());
        QVERIFY(desk.part<QFrame>("outdated")->isVisible());
    }

    // They come a moment after the text; until then each stays with the words it is about.
    void problemsKeepToTheirWordsWhileOneTypes()
    {
        UsedDesk desk;
        QTRY_VERIFY(!desk.bench().session.findings().diagnostics.empty());
        const auto words = [&] {
            QStringList found;
            for (const validate::Diagnostic &problem : desk.bench().session.findings().diagnostics)
                found << desk.bench().document.text().mid(problem.span.begin, problem.span.length());
            return found;
        };
        const QStringList before = words();
        const qsizetype at = desk.bench().document.text().indexOf(QStringLiteral("the first"));
        desk.bench().document.commit({{{at, at}, QStringLiteral("by far ")}}, QStringLiteral("Typing"));
        QCOMPARE(words(), before);
        desk.bench().document.history().setClean();
    }
};

BATUTA_WINDOW_TEST(TestAnotherFile)
#include "tst_another_file.moc"

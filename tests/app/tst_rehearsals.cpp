// A rehearsal belongs to its file: it is saved with it, found again with it, and what was not saved is kept.
#include "app/actions.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/samples.h"
#include "app/workspace/desk.h"
#include "core/rehearse/outbox.h"
#include "tests/runner/runner.h"
#include "ui/answers/json_entry.h"
#include "ui/canvas/canvas_view.h"
#include "ui/simulator/answer_card.h"
#include "ui/simulator/data_view.h"
#include "ui/simulator/outbox_view.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/simulator/test_cases.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace app;

namespace {

const QString Flow = QStringLiteral(R"({"StartAt": "Ask", "States": {
  "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}, "End": true}}})");

struct RehearsedWindow
{
    explicit RehearsedWindow(const QString &folder)
        : workspace(folder + QStringLiteral("/settings.ini")), window(workspace, folder + QStringLiteral("/unsaved"))
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
    }
    Workbench &bench() const { return workspace.front(); }
    session::SimulationController &simulation() const { return bench().simulation; }
    template <class Widget>
    Widget *part(const char *name) const
    {
        return window.simulator().findChild<Widget *>(QString::fromLatin1(name));
    }
    mutable Workspace workspace;
    MainWindow window;
};

asl::StatePath stateCalled(const QString &name)
{
    return asl::StatePath().child(0, name);
}

QString write(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? file.fileName() : QString();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What the menu over a state's card has to offer, by its words.
QAction *entryOf(QMenu *menu, const QStringList &words)
{
    QAction *found = nullptr;
    for (const QString &word : words) {
        found = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().contains(word))
                found = action;
        }
        if (!found)
            return nullptr;
        menu = found->menu();
    }
    return found;
}

int failuresOf(const sim::Run &run, const QString &state)
{
    return int(std::ranges::count_if(run.events(), [&state](const sim::Event &event) {
        return event.type == sim::EventType::TaskFailed && event.stateName() == state.toStdString();
    }));
}

} // namespace

class TestRehearsals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingTheWorkflowSavesItsRehearsal()
    {
        const QTemporaryDir folder;
        const QString file = write(folder, u"pedido.asl.json"_qs, Flow);
        {
            RehearsedWindow first(folder.path());
            first.window.openFiles({file});
            QVERIFY(!first.bench().isModified());
            first.window.simulator().input().setText(u"{\"n\": 7}"_qs);
            first.simulation().setAnswers(stateCalled(u"Ask"_qs), {{"Ask", 0, rehearse::Always, rehearse::silent()}});
            first.simulation().setFilesFolder(folder.filePath(u"s3"_qs));
            QVERIFY(first.bench().isModified() && first.window.isWindowModified());
            QVERIFY(first.window.desk().commands().save());
            QVERIFY(!first.bench().isModified() && !first.window.isWindowModified());
        }
        const QByteArray saved = contents(folder.filePath(u"pedido.rehearsal.json"_qs));
        QVERIFY2(saved.contains("\"FilesFolder\": \"s3\""), saved.constData()); // relative: the folder may move
        RehearsedWindow second(folder.path());
        second.window.openFiles({file});
        QCOMPARE(second.window.simulator().input().text(), u"{\"n\": 7}"_qs);
        QCOMPARE(second.simulation().answersOf(stateCalled(u"Ask"_qs)).size(), size_t(1));
        QCOMPARE(second.simulation().filesFolder(), folder.filePath(u"s3"_qs));
        QVERIFY(!second.bench().isModified());
    }

    void aWorkflowThatNobodyRehearsedGetsNoSecondFile()
    {
        const QTemporaryDir folder;
        RehearsedWindow desk(folder.path());
        desk.window.openFiles({write(folder, u"a.asl.json"_qs, Flow)});
        QVERIFY(desk.window.desk().commands().save());
        QVERIFY(!QFile::exists(folder.filePath(u"a.rehearsal.json"_qs)));
    }

    void anotherFileHasAnotherRehearsal()
    {
        const QTemporaryDir folder;
        RehearsedWindow desk(folder.path());
        write(folder, u"b.rehearsal.json"_qs, u"{\"Input\": \"{\\\"b\\\": 1}\", \"Breakpoints\": [\"Ask\"]}"_qs);
        desk.window.openFiles({write(folder, u"a.asl.json"_qs, Flow), write(folder, u"b.asl.json"_qs, Flow)});
        QCOMPARE(desk.simulation().inputText(), u"{\"b\": 1}"_qs);
        QVERIFY(desk.bench().session.hasBreakpoint(stateCalled(u"Ask"_qs)));
        desk.workspace.bringToFront(0);
        QCOMPARE(desk.simulation().inputText(), u"{}"_qs);
        QVERIFY(!desk.bench().session.hasBreakpoint(stateCalled(u"Ask"_qs)));
    }

    void whatAnotherProgramWroteIsNotWrittenOver()
    {
        const QTemporaryDir folder;
        RehearsedWindow desk(folder.path());
        desk.window.openFiles({write(folder, u"a.asl.json"_qs, Flow)});
        const QString theirs = write(folder, u"a.rehearsal.json"_qs, u"{\"Input\": \"[1]\"}"_qs);
        desk.simulation().setInputText(u"[2]"_qs);
        QVERIFY(!desk.window.desk().commands().save());
        QVERIFY(contents(theirs).contains("[1]"));
        QVERIFY(desk.bench().isModified());
        QPushButton *over = nullptr;
        for (QPushButton *button : desk.window.messages().findChildren<QPushButton *>())
            over = button->text().contains(u"Write over"_qs) ? button : over;
        QVERIFY(over);
        over->click();
        QVERIFY(contents(theirs).contains("[2]"));
        QVERIFY(!desk.bench().isModified());
    }

    void whatWasNotSavedIsKeptForTheNextStart()
    {
        const QTemporaryDir folder;
        const QString file = write(folder, u"a.asl.json"_qs, Flow);
        RehearsedWindow killed(folder.path());
        killed.window.openFiles({file});
        killed.simulation().setInputText(u"{\"kept\": true}"_qs);
        QVERIFY(killed.bench().recovery->writeNow());
        QByteArray record;
        for (const QFileInfo &each : QDir(folder.filePath(u"unsaved"_qs)).entryInfoList({u"*.json"_qs}))
            record = contents(each.filePath());
        const auto unsaved = unsavedFrom(record);
        QVERIFY(unsaved && unsaved->rehearsal.contains("kept"));
        const QTemporaryDir elsewhere;
        RehearsedWindow next(elsewhere.path());
        Unsaved left = *unsaved;
        left.record = write(elsewhere, u"unsaved/left.json"_qs, QString::fromUtf8(record));
        next.bench().recovery->restore(left);
        QCOMPARE(next.simulation().inputText(), u"{\"kept\": true}"_qs);
        QVERIFY(next.bench().isModified());
    }

    void aFileThatIsNoRehearsalIsToldAndStays()
    {
        const QTemporaryDir folder;
        const QString broken = write(folder, u"a.rehearsal.json"_qs, u"{\"Input\": 7}"_qs);
        RehearsedWindow desk(folder.path());
        desk.window.openFiles({write(folder, u"a.asl.json"_qs, Flow)});
        QVERIFY(desk.window.messages().isVisible());
        desk.simulation().setInputText(u"[2]"_qs);
        QVERIFY(!desk.window.desk().commands().save());
        QCOMPARE(contents(broken), QByteArray("{\"Input\": 7}"));
    }

    // The order example, by mouse: over the card's state, Mock, Fail then succeed, two times.
    void theCardFailsTwiceByMouse()
    {
        const QTemporaryDir folder;
        RehearsedWindow desk(folder.path());
        desk.window.openSample(samples().front());
        QVERIFY(!desk.bench().isModified());
        desk.window.desk().testCases().choose(desk.window.desk().testCases().names()[1]); // the card is refused
        const asl::StatePath card = stateCalled(u"CobrarEReservar"_qs).child(0, u"CobrarCartão"_qs);
        canvas::CanvasView &view = desk.window.canvas();
        QTRY_VERIFY(!view.placeInView(card).isNull());
        QTest::qWait(500); // everything has its place
        const QPoint at = view.placeInView(card).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QVERIFY(desk.bench().session.current() == card);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &asked);
        auto *menu = view.findChild<QMenu *>(u"canvasMenu"_qs);
        QVERIFY(menu);
        QAction *twice = entryOf(menu, {u"Mock"_qs, u"Fail, then succeed"_qs, u"2 times"_qs});
        QVERIFY(twice && twice->text().contains(u"CartaoOcupado"_qs));
        twice->trigger();
        menu->close();
        desk.window.actions()[Act::RunToEnd]->trigger();
        QTRY_VERIFY(desk.simulation().isAtEnd());
        QCOMPARE(failuresOf(*desk.simulation().run(), u"CobrarCartão"_qs), 2);
    }

    // And by keyboard: the run asks, and the card that asks is filled in.
    void theCardFailsTwiceByKeyboard()
    {
        const QTemporaryDir folder;
        RehearsedWindow desk(folder.path());
        desk.window.openSample(samples().front());
        const asl::StatePath card = stateCalled(u"CobrarEReservar"_qs).child(0, u"CobrarCartão"_qs);
        desk.simulation().setAnswers(card, {}); // nobody has said anything of it
        desk.window.actions()[Act::ShowSimulator]->setChecked(true);
        desk.window.actions()[Act::RunToEnd]->trigger();
        QTRY_VERIFY(desk.window.simulator().answerCard().isAsking());
        auto *kind = desk.part<QToolButton>("answer-fail-first");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Space);
        QCOMPARE(desk.part<QLineEdit>("answer-error")->text(), u"CartaoOcupado"_qs);
        auto *answer = desk.part<QPushButton>("answer-one");
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Space);
        QTRY_VERIFY(desk.simulation().isAtEnd());
        QCOMPARE(failuresOf(*desk.simulation().run(), u"CobrarCartão"_qs), 2);
    }

    void theOutboxShowsWhatTheOrderSent()
    {
        const QTemporaryDir folder;
        RehearsedWindow desk(folder.path());
        desk.window.openSample(samples().front());
        desk.window.actions()[Act::ShowSimulator]->setChecked(true);
        desk.window.actions()[Act::RunToEnd]->trigger();
        QTRY_VERIFY(desk.simulation().isAtEnd());
        auto *outbox = &desk.window.simulator().outbox();
        auto *tabs = &desk.window.simulator().dataView().tabs();
        tabs->setCurrentWidget(outbox);
        QTRY_COMPARE(outbox->messages().size(), size_t(1));
        QVERIFY(outbox->messages()[0].body.find("foi confirmado") != std::string::npos);
        auto *list = outbox->findChild<QListWidget *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(desk.simulation().position(), outbox->messages()[0].event + 1);
        desk.simulation().stepBack();
        QCOMPARE(outbox->messages().size(), size_t(0));
    }

    void aTokenIsAnsweredByButtons()
    {
        const QTemporaryDir folder;
        RehearsedWindow desk(folder.path());
        desk.window.openFiles(
            {write(folder, u"a.asl.json"_qs, uR"({"StartAt": "Wait", "States": {"Wait": {"Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "HeartbeatSeconds": 60, "End": true,
            "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"}}}})"_qs)});
        desk.window.actions()[Act::ShowSimulator]->setChecked(true);
        desk.window.actions()[Act::RunToEnd]->trigger();
        QTRY_VERIFY(desk.window.simulator().answerCard().isAsking());
        QVERIFY(!desk.part<QLineEdit>("task-token")->text().isEmpty());
        QVERIFY(!desk.part<QPushButton>("answer-one")->isVisible());
        QTest::mouseClick(desk.part<QPushButton>("token-heartbeat"), Qt::LeftButton);
        QTRY_COMPARE(desk.simulation().want()->heartbeats.size(), size_t(1));
        QVERIFY(desk.window.simulator().answerCard().isAsking());
        desk.part<answers::JsonEntry>("answer-result")->setText(u"{\"approved\": true}"_qs);
        QTest::mouseClick(desk.part<QPushButton>("token-success"), Qt::LeftButton);
        QTRY_VERIFY(desk.simulation().run()->status() == sim::RunStatus::Succeeded);
        QCOMPARE(desk.simulation().run()->outputText(), std::string("{\"approved\":true}"));
    }

    void aChildIsRunOnceItsFileIsKnown()
    {
        const QTemporaryDir folder;
        const QString child =
            write(folder, u"child.asl.json"_qs,
                  u"{\"StartAt\": \"P\", \"States\": {\"P\": {\"Type\": \"Pass\", \"Result\": 7, \"End\": true}}}"_qs);
        const QString parent = write(folder, u"parent.asl.json"_qs, uR"({"StartAt": "Start", "States": {"Start": {
            "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "End": true, "OutputPath": "$.Output",
            "Parameters": {"StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:child"}}}})"_qs);
        RehearsedWindow desk(folder.path());
        desk.window.openFiles({parent});
        desk.window.actions()[Act::ShowSimulator]->setChecked(true);
        desk.window.actions()[Act::RunToEnd]->trigger();
        QTRY_VERIFY(desk.window.simulator().answerCard().isAsking());
        QTRY_VERIFY(!desk.part<QPushButton>("choose-child")->isHidden());
        QVERIFY(desk.simulation().setMachine("arn:aws:states:us-east-1:123456789012:stateMachine:child", child));
        QTRY_VERIFY(desk.simulation().run()->status() == sim::RunStatus::Succeeded);
        QCOMPARE(desk.simulation().run()->outputText(), std::string("7"));
        QVERIFY(desk.window.desk().commands().save());
        QVERIFY(contents(folder.filePath(u"parent.rehearsal.json"_qs)).contains("\"File\": \"child.asl.json\""));
    }
};

BATUTA_WINDOW_TEST(TestRehearsals)
#include "tst_rehearsals.moc"

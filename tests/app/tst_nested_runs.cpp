// A task that starts another workflow is stepped into: its run is shown in its own tab, and stepping out comes back.
#include "app/main_window.h"
#include "app/workspace/desks.h"
#include "tests/app/small_disk.h"
#include "tests/runner/runner.h"
#include "ui/simulator/answer_card.h"
#include "ui/simulator/stepping_panel.h"

#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace app;
using tests::put;

namespace {

const char *const Starter = R"({"StartAt": "Before", "States": {
  "Before": {"Type": "Pass", "Result": {"n": 3}, "Next": "Start"},
  "Start": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "ResultPath": "$.made",
    "Parameters": {"StateMachineArn": "arn:aws:states:us-east-1:111111111111:stateMachine:child", "Input": {"n.$": "$.n"}},
    "Next": "After"},
  "After": {"Type": "Pass", "OutputPath": "$.made.Output", "End": true}}})";
const char *const Child = R"({"StartAt": "Twice", "States": {
  "Twice": {"Type": "Pass", "Parameters": {"m.$": "$.n"}, "Next": "Ask"},
  "Ask": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}, "End": true}}})";

struct NestedDesk
{
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window{workspace, folder.filePath(QStringLiteral("unsaved"))};
    QString starter = folder.filePath(QStringLiteral("starter.asl.json"));
    QString child = folder.filePath(QStringLiteral("child.asl.json"));

    NestedDesk()
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
        put(starter, Starter);
        put(child, Child);
        window.openFiles({child, starter});
    }
    ~NestedDesk()
    {
        for (Workbench *bench : workspace.all())
            bench->document.history().setClean();
    }
    session::SimulationController &front() const { return workspace.front().simulation; }
    QString frontFile() const { return workspace.front().files.path(); }
    template <class Widget>
    Widget *part(const char *name) const
    {
        for (auto *each : window.findChildren<Widget *>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
};

} // namespace

class NestedRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskIsSteppedIntoAndOutOf()
    {
        NestedDesk desk;
        QCOMPARE(desk.frontFile(), desk.starter);
        session::SimulationController &starter = desk.front();
        desk.window.actions()[Act::ShowSimulator]->setChecked(true);
        starter.runToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(starter.want(), 20000);
        // The open tab is offered as what the task starts.
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<QPushButton>("choose-child"), 20000);
        QTest::mouseClick(desk.part<QPushButton>("choose-child"), Qt::LeftButton);
        auto *menu = desk.window.findChild<QMenu *>(QStringLiteral("open-children"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("child.asl.json"));
        menu->actions().constFirst()->trigger();
        menu->close();
        // In there a task waits for its answer.
        QTRY_VERIFY_WITH_TIMEOUT(starter.want() && !starter.want()->inside.empty(), 20000);
        QVERIFY(starter.canStepIntoNested());
        desk.window.actions()[Act::StepInto]->trigger();
        QCOMPARE(desk.frontFile(), desk.child);
        session::SimulationController &child = desk.front();
        QVERIFY(child.isActive());
        QCOMPARE(child.position(), 1);
        QCOMPARE(child.recording()->machineName, std::string("child"));
        QVERIFY(*child.recording()->events.front().payload == (Value{{"n", 3}}));
        child.runToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(child.want(), 20000);
        child.answer(rehearse::returning({{"ok", true}}));
        QTRY_COMPARE_WITH_TIMEOUT(child.run()->status(), sim::RunStatus::Succeeded, 20000);
        desk.window.actions()[Act::StepOut]->trigger();
        // Back, and what was answered in there is answered here.
        QCOMPARE(desk.frontFile(), desk.starter);
        QTRY_COMPARE_WITH_TIMEOUT(starter.run()->status(), sim::RunStatus::Succeeded, 20000);
        QCOMPARE(starter.run()->outputText(), std::string(R"({"ok":true})"));
        // Again, from the task's entry this time: the child's run is the same, to its end.
        const qint64 entered = 4; // ExecutionStarted, Before in and out, Start
        starter.seek(entered);
        QCOMPARE(starter.progress().current.name(), QStringLiteral("Start"));
        desk.window.actions()[Act::StepInto]->trigger();
        QCOMPARE(desk.frontFile(), desk.child);
        child.runToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(child.isAtEnd(), 20000);
        QCOMPARE(child.run()->outputText(), std::string(R"({"ok":true})"));
        desk.window.actions()[Act::StepOut]->trigger();
        QCOMPARE(desk.frontFile(), desk.starter);
        QTRY_VERIFY_WITH_TIMEOUT(
            starter.position() > entered
                && history::isExit(starter.recording()->events[size_t(starter.position()) - 1].type),
            20000);
    }
};

BATUTA_WINDOW_TEST(NestedRunsTest)
#include "tst_nested_runs.moc"

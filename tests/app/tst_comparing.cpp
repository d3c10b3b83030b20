// Two versions of a workflow in the window: the drawing of both, the list beside it, and where the other version comes
// from.
#include "app/actions.h"
#include "app/compare/committed_version.h"
#include "app/compare/difference_dialog.h"
#include "app/compare/difference_view.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "tests/app/program.h"
#include "tests/runner/runner.h"

#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTreeWidget>

namespace {

const char *const Before = R"({"StartAt": "A", "States": {
  "A": {"Type": "Pass", "Comment": "x", "Next": "B"}, "B": {"Type": "Wait", "Seconds": 1, "Next": "C"}, "C": {"Type": "Succeed"}}})";
const char *const After = R"({"StartAt": "A", "States": {
  "A": {"Type": "Pass", "Comment": "y", "Next": "D"}, "D": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Next": "C"},
  "C": {"Type": "Succeed"}}})";

asl::Definition definitionOf(const char *text)
{
    return asl::read(json::parse(QString::fromUtf8(text)));
}

} // namespace

class ComparingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListLeadsThroughTheDrawing()
    {
        auto *dialog = new app::DifferenceDialog(app::comparisonOf(definitionOf(Before), definitionOf(After)),
                                                 u"a → b"_qs, nullptr);
        dialog->show();
        auto *list = dialog->findChild<QTreeWidget *>(u"difference-list"_qs);
        QStringList rows;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            rows << list->topLevelItem(i)->text(0);
        QCOMPARE(rows, (QStringList{u"+ D"_qs, u"− B"_qs, u"~ A"_qs}));
        QCOMPARE(list->topLevelItem(2)->childCount(), 2);
        QCOMPARE(list->topLevelItem(2)->child(0)->text(0), u"Comment"_qs);
        QCOMPARE(list->topLevelItem(2)->child(0)->text(2), u"\"y\""_qs);
        const auto *stage = qobject_cast<canvas::Stage *>(dialog->findChild<app::DifferenceView *>()->scene());
        QTRY_VERIFY(stage->node(asl::statePathFrom(u"D"_qs)) && stage->node(asl::statePathFrom(u"D"_qs))->isPlaced());
        QCOMPARE(int(stage->cast().nodes().size()), 4); // B is there, too
        for (const int row : {0, 1, 2}) {
            list->setCurrentItem(list->topLevelItem(row));
            QVERIFY(stage->anchor());
            QCOMPARE(stage->anchor()->path().name(), rows[row].mid(2));
        }
        dialog->close();
    }

    void theSameIsSaid()
    {
        auto *dialog = new app::DifferenceDialog(app::comparisonOf(definitionOf(Before), definitionOf(Before)),
                                                 u"a → b"_qs, nullptr);
        dialog->show();
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
        QCOMPARE(dialog->findChild<QLabel *>(u"difference-summary"_qs)->text(), u"Both are the same workflow."_qs);
        dialog->close();
    }

    void whatIsEditedIsHeldAgainstWhatIsSaved()
    {
        const tests::Program folder;
        folder.write(u"a.asl.json"_qs, Before);
        app::Workspace workspace(folder.path(u"settings.ini"_qs));
        app::MainWindow window(workspace, {});
        window.complete();
        window.show();
        window.openFiles({folder.path(u"a.asl.json"_qs)});
        document::WorkflowDocument &document = workspace.front().document;
        document.commit(text::difference(document.text(), QString::fromUtf8(After)), u"Edit"_qs);
        window.actions()[app::Act::CompareWithSaved]->trigger();
        auto *dialog = window.findChild<app::DifferenceDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"a.asl.json, saved → a.asl.json"_qs);
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 3);
        dialog->close();
        document.commit({{{0, 1}, u"["_qs}}, u"Edit"_qs); // broken now
        window.actions()[app::Act::CompareWithSaved]->trigger();
        QCOMPARE(window.messages().texts().size(), 1);
        QVERIFY2(window.messages().texts().front().startsWith(u"Not compared: a.asl.json:1:"_qs),
                 qPrintable(window.messages().texts().front()));
    }

    void gitIsAskedForTheLastCommit()
    {
        if (QStandardPaths::findExecutable(u"git"_qs).isEmpty())
            QSKIP("Git is not installed here.");
        const tests::Program folder;
        folder.write(u"a b.asl.json"_qs, Before);
        const tests::Reply made = folder.shell(
            u"export HOME=. GIT_CONFIG_NOSYSTEM=1; git init -q . && git config user.name n && git config user.email e@x "
            "&& git add . && git commit -q -m one"_qs);
        QVERIFY2(made.code == 0, made.complained);
        folder.write(u"a b.asl.json"_qs, After);
        folder.write(u"new.asl.json"_qs, After);
        QObject parent;
        {
            auto *version = new app::CommittedVersion(folder.path(u"a b.asl.json"_qs), &parent);
            QSignalSpy found(version, &app::CommittedVersion::found);
            QTRY_COMPARE(found.count(), 1);
            QCOMPARE(found.front().front().toByteArray(), QByteArray(Before));
        }
        auto *version = new app::CommittedVersion(folder.path(u"new.asl.json"_qs), &parent);
        QSignalSpy failed(version, &app::CommittedVersion::failed);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().toString().contains(u"new.asl.json"_qs));
    }
};

BATUTA_WINDOW_TEST(ComparingTest)
#include "tst_comparing.moc"

#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/inline_rename.h"
#include "ui/canvas/palette_entries.h"
#include "ui/canvas/state_picker.h"
#include "ui/canvas/tool/insert.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

namespace {

const QString ThreeStates = QStringLiteral(R"({
  "StartAt": "A",
  "States": {
    "A": { "Type": "Pass", "Next": "B" },
    "B": { "Type": "Pass", "Next": "C" },
    "C": { "Type": "Pass", "End": true }
  }
}
)");

edit::NewState waiting()
{
    return {QStringLiteral("Wait"), Value::object({{"Type", "Wait"}, {"Seconds", 5}})};
}

// A drag from the palette, as the window system delivers it.
void dropState(Canvas &canvas, const edit::NewState &state, QPoint at)
{
    QMimeData mime;
    mime.setData(QLatin1StringView(canvas::StateMimeType), canvas::written(state));
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &move);
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &drop);
}

QLineEdit *pickerSearch(Canvas &canvas)
{
    auto *picker = canvas.view.findChild<canvas::StatePicker *>();
    return picker ? picker->findChild<QLineEdit *>() : nullptr;
}

} // namespace

class TestGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void droppingAStateOnAnArrowChangesTheseTwoPlaces()
    {
        Canvas canvas(ThreeStates);
        dropState(canvas, waiting(), canvas.middleOf(u"A"_qs, u"B"_qs));
        const asl::Definition &now = canvas.document.snapshot()->definition;
        QCOMPARE(now.root.states.size(), size_t(4));
        QCOMPARE(now.root.find(u"A"_qs)->next.name, u"Wait"_qs);
        QCOMPARE(now.root.find(u"Wait"_qs)->next.name, u"B"_qs);
        // All else stays as it was, byte for byte.
        QString rest = canvas.document.text();
        for (const QString &line : ThreeStates.split(u'\n'))
            if (!line.contains(u"\"A\": {"))
                QVERIFY2(rest.contains(line), qPrintable(line));
        QCOMPARE(canvas.document.history().count(), 1);
        canvas.document.history().undo();
        QCOMPARE(canvas.document.text(), ThreeStates);
    }

    void droppingOnAnEmptyCanvasMakesTheFirstState()
    {
        Canvas canvas(u"{\n  \"StartAt\": \"\",\n  \"States\": {}\n}\n"_qs);
        dropState(canvas, waiting(), {300, 300});
        QCOMPARE(canvas.shownStates(), QStringList{u"Wait"_qs});
    }

    void escapeEndsADragWithoutAnEdit()
    {
        Canvas canvas(ThreeStates);
        QTest::mousePress(canvas.view.viewport(), Qt::LeftButton, {}, canvas.centreOf(u"C"_qs));
        QTest::mouseMove(canvas.view.viewport(), canvas.middleOf(u"A"_qs, u"B"_qs));
        QVERIFY(canvas.view.hands().gesture().isPreview());
        QVERIFY(canvas.view.hands().gesture().mayDrop());
        QTest::keyClick(&canvas.view, Qt::Key_Escape);
        QVERIFY(!canvas.view.hands().gesture().isPreview());
        QTest::mouseRelease(canvas.view.viewport(), Qt::LeftButton, {}, canvas.middleOf(u"A"_qs, u"B"_qs));
        QCOMPARE(canvas.document.text(), ThreeStates);
        QCOMPARE(canvas.document.history().count(), 0);
    }

    void draggingAStateMovesItInTheFlow()
    {
        Canvas canvas(ThreeStates);
        canvas.drag(canvas.centreOf(u"C"_qs), canvas.middleOf(u"A"_qs, u"B"_qs));
        const asl::Scope &root = canvas.document.snapshot()->definition.root;
        QCOMPARE(root.find(u"A"_qs)->next.name, u"C"_qs);
        QCOMPARE(root.find(u"C"_qs)->next.name, u"B"_qs);
        QVERIFY(root.find(u"B"_qs)->end);
        QCOMPARE(canvas.document.history().count(), 1);
        QCOMPARE(canvas.document.history().undoText(), u"Move C"_qs);
        canvas.document.history().undo();
        QCOMPARE(canvas.document.text(), ThreeStates);
    }

    void drawingFromTheHandleConnects()
    {
        Canvas canvas(ThreeStates);
        canvas.hover(canvas.centreOf(u"A"_qs));
        canvas.drag(canvas.handleOf(u"A"_qs), canvas.centreOf(u"C"_qs));
        QCOMPARE(canvas.document.snapshot()->definition.root.find(u"A"_qs)->next.name, u"C"_qs);
        QCOMPARE(canvas.document.history().count(), 1);
        QCOMPARE(canvas.document.history().undoText(), u"Connect A to C"_qs);
    }

    void draggingAnArrowsTipPointsItElsewhere()
    {
        Canvas canvas(ThreeStates);
        const canvas::EdgeItem *edge = canvas.stage().edge({Canvas::path(u"A"_qs), {}, graph::EdgeKind::Next, -1});
        QVERIFY(edge);
        const QPoint tip = canvas.view.mapFromScene(edge->route().back() - QPointF(0, 4));
        canvas.drag(tip, canvas.centreOf(u"C"_qs));
        QCOMPARE(canvas.document.snapshot()->definition.root.find(u"A"_qs)->next.name, u"C"_qs);
        QCOMPARE(canvas.document.history().count(), 1);
    }

    void deletingAStateHealsTheFlow()
    {
        Canvas canvas(ThreeStates);
        canvas.click(canvas.centreOf(u"B"_qs));
        QCOMPARE(canvas.session.current().name(), u"B"_qs);
        QTest::keyClick(&canvas.view, Qt::Key_Delete);
        const asl::Scope &root = canvas.document.snapshot()->definition.root;
        QVERIFY(!root.find(u"B"_qs));
        QCOMPARE(root.find(u"A"_qs)->next.name, u"C"_qs);
        canvas.document.history().undo();
        QCOMPARE(canvas.document.text(), ThreeStates);
    }

    void deletingASelectedArrowTakesItAway()
    {
        Canvas canvas(ThreeStates);
        canvas.click(canvas.middleOf(u"B"_qs, u"C"_qs));
        QVERIFY(canvas.stage().selectedEdge());
        QTest::keyClick(&canvas.view, Qt::Key_Delete);
        QVERIFY(!canvas.document.snapshot()->definition.root.find(u"B"_qs)->next.isSet());
        QCOMPARE(canvas.disagreement(), QString());
    }

    void renamingInPlaceFollowsEveryReference()
    {
        Canvas canvas(ThreeStates);
        canvas.click(canvas.centreOf(u"B"_qs));
        QTest::keyClick(&canvas.view, Qt::Key_F2);
        auto *editor = canvas.view.viewport()->findChild<canvas::InlineRename *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Ship it"_qs);
        QTest::keyClick(editor, Qt::Key_Return);
        const asl::Scope &root = canvas.document.snapshot()->definition.root;
        QCOMPARE(root.find(u"A"_qs)->next.name, u"Ship it"_qs);
        QCOMPARE(canvas.session.current().name(), u"Ship it"_qs);
        QCOMPARE(canvas.document.history().count(), 1);
    }

    void escapeLeavesTheNameAsItWas()
    {
        Canvas canvas(ThreeStates);
        canvas.view.deeds().beginRename(Canvas::path(u"B"_qs));
        auto *editor = canvas.view.viewport()->findChild<canvas::InlineRename *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Other"_qs);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(canvas.document.text(), ThreeStates);
    }

    void appendingPicksFromAListByAnEverydayWord()
    {
        Canvas canvas(ThreeStates);
        canvas.click(canvas.centreOf(u"C"_qs));
        QTest::keyClick(&canvas.view, Qt::Key_A);
        QLineEdit *search = pickerSearch(canvas);
        QVERIFY(search);
        QTest::keyClicks(search, u"esperar"_qs);
        QTest::keyClick(search, Qt::Key_Return);
        const asl::Scope &root = canvas.document.snapshot()->definition.root;
        QCOMPARE(root.states.size(), size_t(4));
        const asl::State *added = root.find(root.find(u"C"_qs)->next.name);
        QVERIFY(added);
        QVERIFY(added->kind() == asl::StateKind::Wait);
        QCOMPARE(canvas.document.history().count(), 1);
    }

    void replacingTheKindKeepsNameAndArrows()
    {
        Canvas canvas(ThreeStates);
        canvas.click(canvas.centreOf(u"B"_qs));
        QTest::keyClick(&canvas.view, Qt::Key_R);
        QLineEdit *search = pickerSearch(canvas);
        QVERIFY(search);
        QTest::keyClicks(search, u"wait"_qs);
        QTest::keyClick(search, Qt::Key_Return);
        const asl::State *state = canvas.document.snapshot()->definition.root.find(u"B"_qs);
        QVERIFY(state);
        QVERIFY(state->kind() == asl::StateKind::Wait);
        QCOMPARE(state->next.name, u"C"_qs);
    }

    void copyAndPasteGoThroughText()
    {
        Canvas canvas(ThreeStates);
        canvas.click(canvas.centreOf(u"B"_qs));
        QTest::keyClick(&canvas.view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"B\""));
        QTest::keyClick(&canvas.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(canvas.document.snapshot()->definition.stateCount(), 4);
        QTest::keyClick(&canvas.view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(canvas.document.snapshot()->definition.stateCount(), 5);
        QCOMPARE(canvas.document.history().count(), 2);
        QCOMPARE(canvas.disagreement(), QString());
    }

    void aRefusedDropSaysWhyAndEditsNothing()
    {
        const QString nested = QStringLiteral(R"({"StartAt": "P", "States": {"P": {"Type": "Parallel", "Branches": [
            {"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true}}},
            {"StartAt": "Y", "States": {"Y": {"Type": "Pass", "End": true}}}], "End": true}}})");
        Canvas canvas(nested);
        canvas.hover(canvas.centreOf(u"P/0/X"_qs));
        QTest::mousePress(canvas.view.viewport(), Qt::LeftButton, {}, canvas.handleOf(u"P/0/X"_qs));
        QTest::mouseMove(canvas.view.viewport(), canvas.centreOf(u"P/1/Y"_qs));
        QVERIFY(canvas.view.hands().gesture().isPreview());
        QVERIFY(!canvas.view.hands().gesture().mayDrop());
        QVERIFY(!canvas.view.hands().gesture().words().isEmpty());
        QTest::mouseRelease(canvas.view.viewport(), Qt::LeftButton, {}, canvas.centreOf(u"P/1/Y"_qs));
        QCOMPARE(canvas.document.text(), nested);
    }

    void everythingWorksWithoutAMouse()
    {
        Canvas canvas(ThreeStates);
        QTest::keyClick(&canvas.view, Qt::Key_Down);
        QCOMPARE(canvas.session.current().name(), u"A"_qs);
        QTest::keyClick(&canvas.view, Qt::Key_Down);
        QCOMPARE(canvas.session.current().name(), u"B"_qs);
        QTest::keyClick(&canvas.view, Qt::Key_Up);
        QCOMPARE(canvas.session.current().name(), u"A"_qs);
        QTest::keyClick(&canvas.view, Qt::Key_F9);
        QVERIFY(canvas.session.hasBreakpoint(Canvas::path(u"A"_qs)));
        QVERIFY(canvas.stage().node(Canvas::path(u"A"_qs))->look().breakpoint);
    }
};

CANVAS_TEST(TestGestures)
#include "tst_gestures.moc"

#include "core/rehearse/coverage.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/context_menu.h"
#include "ui/canvas/node_geometry.h"

#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

namespace {

const QString Order = QStringLiteral(R"({
  "StartAt": "Check",
  "States": {
    "Check": { "Type": "Choice", "Choices": [
      { "Variable": "$.ok", "BooleanEquals": true, "Next": "Both" } ], "Default": "No" },
    "Both": { "Type": "Parallel", "End": true,
      "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "No" } ],
      "Branches": [
        { "StartAt": "L", "States": { "L": { "Type": "Pass", "End": true } } },
        { "StartAt": "R", "States": { "R": { "Type": "Pass", "End": true } } } ] },
    "No": { "Type": "Fail" }
  }
}
)");

} // namespace

class TestCanvasView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeIsInViewAtFirst()
    {
        Canvas canvas(Order);
        const QRect seen = canvas.view.viewport()->rect();
        for (const auto &[scope, number, node] : canvas.stage().cast().nodes())
            QVERIFY2(seen.contains(canvas.view.placeInView(node->path())), qPrintable(node->path().name()));
    }

    void zoomingKeepsWhatIsUnderThePointer()
    {
        Canvas canvas(Order);
        const QPoint at = canvas.centreOf(u"Check"_qs);
        const double before = canvas.view.zoom();
        QWheelEvent wheel(at, canvas.view.viewport()->mapToGlobal(at), {}, {0, 240}, {}, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.view.viewport(), &wheel);
        QVERIFY(canvas.view.zoom() > before);
        QVERIFY((canvas.centreOf(u"Check"_qs) - at).manhattanLength() <= 4);
        QTest::keyClick(&canvas.view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas.view.zoom(), 1.0);
        canvas.view.camera().zoomTo(5, {10, 10});
        QTest::keyClick(&canvas.view, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(canvas.view.viewport()->rect().contains(canvas.centreOf(u"No"_qs)));
    }

    void theWayToTheSelectedStateIsShown()
    {
        Canvas canvas(Order);
        auto *crumbs = canvas.view.findChild<QWidget *>(u"crumbs"_qs);
        canvas.session.select({Canvas::path(u"Check"_qs)});
        QVERIFY(crumbs->isHidden());
        canvas.session.select({Canvas::path(u"Both/1/R"_qs)});
        QVERIFY(!crumbs->isHidden());
        QTest::mouseClick(crumbs->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(canvas.session.current() == Canvas::path(u"Both"_qs));
        QVERIFY(crumbs->isHidden());
        canvas.session.select({Canvas::path(u"Both/0/L"_qs), Canvas::path(u"Both/1/R"_qs)});
        QVERIFY(crumbs->isHidden());
    }

    void commentsStandOnTheCardsWhereTheyAreWanted()
    {
        Canvas canvas(QStringLiteral(R"({"StartAt": "A", "States": {
            "A": {"Type": "Pass", "Comment": "Takes the <b>order</b> apart, and says which of its\nthings are there", "Next": "B"},
            "B": {"Type": "Pass", "End": true}}})"));
        const auto heightOf = [&canvas](const QString &state) {
            return canvas.stage().node(Canvas::path(state))->place().height();
        };
        const double plain = heightOf(u"A"_qs);
        QCOMPARE(heightOf(u"B"_qs), plain);
        canvas.session.setCommentsShown(true);
        canvas.settle();
        QVERIFY(heightOf(u"A"_qs) > plain + 20);
        QCOMPARE(heightOf(u"B"_qs), plain);
        const canvas::NodeItem &item = *canvas.stage().node(Canvas::path(u"A"_qs));
        const canvas::CardParts parts = canvas::partsOf(item.look(), item.place());
        QVERIFY(item.place().contains(parts.comment));
        QVERIFY(!parts.comment.intersects(parts.name) && !parts.comment.intersects(parts.summary));
        for (const QString &line : canvas::commentLines(item.look(), item.place().width()))
            QVERIFY(canvas::widthOf(line, canvas::Lettering::Small) <= parts.comment.width());
        canvas.session.setCommentsShown(false);
        canvas.settle();
        QCOMPARE(heightOf(u"A"_qs), plain);
    }

    void aStateOfARunIsCopiedAsACommand()
    {
        Canvas canvas(Order);
        canvas.simulation.setInputText(u"{\"ok\": false}"_qs);
        const auto actionFor = [&canvas](const QString &state) {
            canvas.session.select({Canvas::path(state)});
            delete canvas.view.findChild<QMenu *>(u"canvasMenu"_qs);
            QTest::mouseMove(canvas.view.viewport(), canvas.centreOf(state));
            canvas::showContextMenu(canvas.view, canvas.centreOf(state));
            for (QAction *action : canvas.view.findChild<QMenu *>(u"canvasMenu"_qs)->actions())
                if (action->text() == u"Copy as AWS CLI command")
                    return action;
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(!actionFor(u"Check"_qs));
        canvas.simulation.runToEnd();
        QTRY_VERIFY(canvas.simulation.isAtEnd());
        QVERIFY(!actionFor(u"Both"_qs)->isEnabled());
        QAction *copy = actionFor(u"Check"_qs);
        QVERIFY(copy && copy->isEnabled());
        copy->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"aws stepfunctions test-state \\\n  --definition '{\"Type\":\"Choice\""),
                 qPrintable(copied));
        QVERIFY2(copied.contains(u"--input '{\"ok\":false}'"), qPrintable(copied));
        QVERIFY(canvas.refusals.isEmpty());
        delete canvas.view.findChild<QMenu *>(u"canvasMenu"_qs);
    }

    void whatTestCasesCoverIsMarked()
    {
        Canvas canvas(Order);
        const auto coveringOf = [&canvas](const QString &state) {
            return canvas.stage().node(Canvas::path(state))->look().covering;
        };
        const auto arrow = [&canvas](const QString &from, graph::EdgeKind kind, int index) {
            return canvas.stage()
                .edge({Canvas::path(from), asl::scopeOf(Canvas::path(from)), kind, index})
                ->look()
                .covering;
        };
        QVERIFY(coveringOf(u"Check"_qs) == canvas::Covering::NotShown);
        const asl::Definition &definition = canvas.document.snapshot()->definition;
        auto coverage = std::make_shared<rehearse::Coverage>(definition);
        sim::Setup setup;
        setup.definition = definition;
        setup.input = {{"ok", false}};
        sim::Run run = sim::Run::started(std::move(setup));
        run.advanceToEnd();
        coverage->add(run);
        canvas.session.showCoverage(coverage);
        QVERIFY(coveringOf(u"Check"_qs) == canvas::Covering::Covered);
        QVERIFY(coveringOf(u"No"_qs) == canvas::Covering::Covered);
        QVERIFY(coveringOf(u"Both"_qs) == canvas::Covering::Uncovered);
        QVERIFY(coveringOf(u"Both/1/R"_qs) == canvas::Covering::Uncovered);
        QVERIFY(arrow(u"Check"_qs, graph::EdgeKind::Rule, 0) == canvas::Covering::Uncovered);
        QVERIFY(arrow(u"Both"_qs, graph::EdgeKind::Catch, 0) == canvas::Covering::Uncovered);
        canvas.session.showCoverage(nullptr);
        QVERIFY(coveringOf(u"Both"_qs) == canvas::Covering::NotShown);
        QVERIFY(arrow(u"Check"_qs, graph::EdgeKind::Rule, 0) == canvas::Covering::NotShown);
    }

    void theMiddleButtonPans()
    {
        Canvas canvas(Order);
        canvas.view.camera().zoomTo(2, {450, 350});
        const QPoint before = canvas.centreOf(u"Check"_qs);
        QTest::mousePress(canvas.view.viewport(), Qt::MiddleButton, {}, {400, 400});
        QTest::mouseMove(canvas.view.viewport(), {430, 420});
        QTest::mouseRelease(canvas.view.viewport(), Qt::MiddleButton, {}, {430, 420});
        QCOMPARE(canvas.centreOf(u"Check"_qs) - before, QPoint(30, 20));
    }

    void selectionGoesBothWays()
    {
        Canvas canvas(Order);
        canvas.click(canvas.centreOf(u"No"_qs));
        QVERIFY(canvas.session.selection() == document::Selection{Canvas::path(u"No"_qs)});
        canvas.click(canvas.centreOf(u"Check"_qs), Qt::ControlModifier);
        QCOMPARE(canvas.session.selection().size(), size_t(2));
        canvas.session.select({Canvas::path(u"Both/0/L"_qs)});
        QVERIFY(canvas.stage().node(Canvas::path(u"Both/0/L"_qs))->emphasis().selected);
        QVERIFY(!canvas.stage().node(Canvas::path(u"No"_qs))->emphasis().selected);
        QVERIFY(canvas.view.accessibleDescription().contains(u"L"));
    }

    void aRubberBandSelectsWhatItHolds()
    {
        Canvas canvas(Order);
        canvas.drag({3, 3}, canvas.view.viewport()->rect().bottomRight() - QPoint(3, 3));
        QCOMPARE(canvas.session.selection().size(), size_t(canvas.stage().cast().nodes().size()));
    }

    void escapeDeselects()
    {
        Canvas canvas(Order);
        canvas.session.select({Canvas::path(u"No"_qs)});
        QTest::keyClick(&canvas.view, Qt::Key_Escape);
        QVERIFY(canvas.session.selection().empty());
    }

    void aFoldedContainerIsOneCard()
    {
        Canvas canvas(Order);
        canvas.session.setFolded(Canvas::path(u"Both"_qs), true);
        canvas.settle();
        QCOMPARE(canvas.shownStates(), (QStringList{u"Both"_qs, u"Check"_qs, u"No"_qs}));
        QCOMPARE(canvas.stage().node(Canvas::path(u"Both"_qs))->look().shape, canvas::Shape::Folded);
        canvas.session.setFolded(Canvas::path(u"Both"_qs), false);
        canvas.settle();
        QCOMPARE(canvas.disagreement(), QString());
    }

    void theMinimapIsHiddenOnWish()
    {
        Canvas canvas(Order);
        auto *minimap = canvas.view.findChild<QWidget *>(u"minimap"_qs);
        QVERIFY(minimap && minimap->isVisible());
        canvas.session.setMinimapShown(false);
        QVERIFY(!minimap->isVisible());
    }

    void brokenTextKeepsShowingWhatItDamages()
    {
        Canvas canvas(Order);
        const qsizetype at = canvas.document.text().indexOf(u"\"No\": {");
        canvas.document.commit({{{at, at + 4}, u"\"No"_qs}}, u"Typing"_qs);
        QCOMPARE(canvas.disagreement(), QString());
        QVERIFY(canvas.stage().node(Canvas::path(u"Check"_qs)));
        canvas.document.history().undo();
        QCOMPARE(canvas.disagreement(), QString());
    }

    void theRunColoursWhatItHasReached()
    {
        Canvas canvas(Order);
        canvas.simulation.setInputText(u"{\"ok\": true}"_qs);
        QVERIFY(canvas.simulation.start());
        canvas.simulation.runToEnd();
        const auto markOf = [&](const QString &state) { return canvas.stage().node(Canvas::path(state))->look().mark; };
        QTRY_COMPARE(markOf(u"Both"_qs), history::Mark::Done);
        QCOMPARE(markOf(u"Both/1/R"_qs), history::Mark::Done);
        QCOMPARE(markOf(u"No"_qs), history::Mark::NotReached);
        const auto edge = canvas.stage().edge({Canvas::path(u"Check"_qs), {}, graph::EdgeKind::Rule, 0});
        QVERIFY(edge && edge->look().taken);
        canvas.simulation.stop();
        QCOMPARE(markOf(u"Both"_qs), history::Mark::NotReached);
        QVERIFY(!edge->look().taken);
    }
};

CANVAS_TEST(TestCanvasView)
#include "tst_canvas_view.moc"

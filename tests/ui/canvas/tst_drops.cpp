// Where a drop goes, and that it goes nowhere when no place near the pointer takes it.
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/tool/insert.h"

#include <QClipboard>
#include <QMimeData>

namespace {

const QString Chain = QStringLiteral(R"({
  "StartAt": "A",
  "States": {
    "A": { "Type": "Pass", "Next": "B" },
    "B": { "Type": "Pass", "Next": "C" },
    "C": { "Type": "Pass", "Next": "D" },
    "D": { "Type": "Pass", "End": true }
  }
}
)");

const QString OpenChoice = QStringLiteral(R"({
  "StartAt": "C",
  "States": {
    "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true } ], "Default": "E" },
    "E": { "Type": "Succeed" }
  }
}
)");

edit::NewState fresh(asl::StateKind kind)
{
    return edit::templateFor(kind, asl::QueryLanguage::JsonPath);
}

// The drag as the window system delivers it: what the pointer says over `at`, and then the drop.
QString dropped(Canvas &canvas, const edit::NewState &state, QPoint at)
{
    QMimeData mime;
    mime.setData(QLatin1StringView(canvas::StateMimeType), canvas::written(state));
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &move);
    const QString words = canvas.view.hands().gesture().words();
    if (move.isAccepted()) {
        QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(canvas.view.viewport(), &drop);
    } else {
        QDragLeaveEvent leave;
        QApplication::sendEvent(canvas.view.viewport(), &leave);
    }
    return words;
}

} // namespace

class TestDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEndsTheFlowDoesNotLandFarAway_data()
    {
        QTest::addColumn<asl::StateKind>("kind");
        QTest::newRow("Fail") << asl::StateKind::Fail;
        QTest::newRow("Succeed") << asl::StateKind::Succeed;
    }
    void whatEndsTheFlowDoesNotLandFarAway()
    {
        QFETCH(asl::StateKind, kind);
        Canvas canvas(Chain);
        const QString words = dropped(canvas, fresh(kind), canvas.middleOf(u"A"_qs, u"B"_qs) + QPoint(60, 0));
        QCOMPARE(canvas.document.text(), Chain);
        QCOMPARE(canvas.document.history().count(), 0);
        const QString name = fresh(kind).name;
        QVERIFY2(words.contains(name), qPrintable(words));
    }

    void nothingLandsFarFromThePointer()
    {
        Canvas canvas(Chain);
        const QPoint far = canvas.centreOf(u"B"_qs) + QPoint(380, 0);
        QVERIFY(canvas.view.viewport()->rect().contains(far));
        const QString words = dropped(canvas, fresh(asl::StateKind::Wait), far);
        QCOMPARE(canvas.document.text(), Chain);
        QVERIFY(!words.isEmpty());
    }

    void aDropBesideAnArrowIsTaken()
    {
        Canvas canvas(Chain);
        dropped(canvas, fresh(asl::StateKind::Wait), canvas.middleOf(u"B"_qs, u"C"_qs) + QPoint(70, 0));
        QCOMPARE(canvas.document.snapshot()->definition.root.find(u"B"_qs)->next.name, u"Wait"_qs);
    }

    void aLongArrowTakesADropAnywhereOnIt()
    {
        // An arrow past many states: its middle is far from both its ends.
        QString text = u"{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Choice\", \"Choices\": [{\"Variable\": "
                       "\"$.x\", \"IsNull\": true, \"Next\": \"N0\"}], \"Default\": \"Z\"}, "_qs;
        for (int i = 0; i < 12; ++i)
            text += u"\"N%1\": {\"Type\": \"Pass\", \"Next\": \"%2\"}, "_qs.arg(i).arg(i < 11 ? u"N%1"_qs.arg(i + 1)
                                                                                              : u"Z"_qs);
        Canvas canvas(text + u"\"Z\": {\"Type\": \"Succeed\"}}}"_qs);
        const canvas::EdgeItem *edge = canvas.stage().edge({Canvas::path(u"S"_qs), {}, graph::EdgeKind::Default, -1});
        QVERIFY(edge);
        const QPolygonF &line = edge->line();
        QPointF last = line[line.size() - 2];
        canvas.view.camera().zoomTo(1, canvas.view.viewport()->rect().center());
        canvas.view.centerOn(last);
        const QPointF middle = line.boundingRect().center();
        QVERIFY(std::hypot((middle - last).x(), (middle - last).y()) > 200);
        dropped(canvas, fresh(asl::StateKind::Wait), canvas.view.mapFromScene(last + (line.last() - last) * 0.2));
        const auto &choice =
            std::get<asl::ChoiceFields>(canvas.document.snapshot()->definition.root.find(u"S"_qs)->fields);
        QCOMPARE(choice.defaultTarget.name, u"Wait"_qs);
    }

    void aChoiceWithAnOpenRuleTakesADropBelowIt()
    {
        Canvas canvas(OpenChoice);
        const QRect card = canvas.view.placeInView(Canvas::path(u"C"_qs));
        const QString words =
            dropped(canvas, fresh(asl::StateKind::Pass), QPoint(card.left() + card.width() / 4, card.bottom() + 20));
        const auto &choice =
            std::get<asl::ChoiceFields>(canvas.document.snapshot()->definition.root.find(u"C"_qs)->fields);
        QCOMPARE(choice.rules.front().next.name, u"Pass"_qs);
        QCOMPARE(choice.defaultTarget.name, u"E"_qs);
        QCOMPARE(words, u"By rule 1 of C"_qs);
    }

    void aChoiceServesItsOpenRuleWhenAppendedTo()
    {
        Canvas canvas(OpenChoice);
        canvas.session.select({Canvas::path(u"C"_qs)});
        canvas.view.edits().add(fresh(asl::StateKind::Pass), canvas.view.edits().spotAfter(canvas.session.selection()));
        const auto &choice =
            std::get<asl::ChoiceFields>(canvas.document.snapshot()->definition.root.find(u"C"_qs)->fields);
        QCOMPARE(choice.rules.front().next.name, u"Pass"_qs);
    }

    void pastingTellsWhatItCouldNotConnect()
    {
        Canvas canvas(Chain);
        QStringList told;
        connect(&canvas.session, &session::Session::warned, this, [&told](const QString &words) { told << words; });
        QGuiApplication::clipboard()->setText(
            u"\"N\": {\"Type\": \"Task\", \"Resource\": \"r\", \"Catch\": [{\"ErrorEquals\": [\"E\"], \"Next\": \"Gone\"}]}"_qs);
        canvas.session.select({Canvas::path(u"A"_qs)});
        QVERIFY(canvas.view.edits().paste(canvas.view.edits().spotAfter(canvas.session.selection())));
        QCOMPARE(told, QStringList{u"“N” still points to “Gone”, which is not here."_qs});
        QVERIFY(canvas.document.text().contains(u"\"ErrorEquals\": [\"E\"], \"Next\": \"Gone\""_qs));
        QVERIFY(canvas.view.edits().paste(edit::Loose{}));
        QCOMPARE(told.size(), 2);
    }
};

CANVAS_TEST(TestDrops)
#include "tst_drops.moc"

#include "tests/ui/canvas/canvas_fixture.h"

#include "ui/canvas/palette_list.h"
#include "ui/canvas/voice/part_voice.h"

#include <QAccessible>
#include <QLineEdit>

namespace {

const QString SpokenOrder = QStringLiteral(R"({
  "StartAt": "Charge",
  "States": {
    "Refuse": {"Type": "Fail"},
    "Pack": {"Type": "Parallel", "Next": "Sent", "Branches": [
      {"StartAt": "Box", "States": {"Box": {"Type": "Pass", "Next": "Seal"}, "Seal": {"Type": "Pass", "End": true}}},
      {"StartAt": "Label", "States": {"Label": {"Type": "Pass", "End": true}}}]},
    "Sent": {"Type": "Succeed"},
    "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Paid?",
      "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Refuse"}]},
    "Paid?": {"Type": "Choice", "Choices": [{"Variable": "$.paid", "BooleanEquals": true, "Next": "Pack"}],
      "Default": "Refuse"}
  }
})");

QAccessibleInterface *voiceOf(Canvas &canvas)
{
    return QAccessible::queryAccessibleInterface(&canvas.view);
}

QString nameOf(const QAccessibleInterface *voice)
{
    return voice->text(QAccessible::Name).section(u',', 0, 0);
}

// Of the parts on the canvas, without what floats over it.
QStringList namesBelow(const QAccessibleInterface *voice)
{
    QStringList names;
    for (int i = 0; i < voice->childCount(); ++i)
        if (const QAccessibleInterface *child = voice->child(i); child && !child->object())
            names << nameOf(child);
    return names;
}

QAccessibleInterface *found(QAccessibleInterface *voice, const QString &name)
{
    for (int i = 0; i < voice->childCount(); ++i) {
        QAccessibleInterface *child = voice->child(i);
        if (!child || child->object())
            continue;
        if (nameOf(child) == name)
            return child;
        if (QAccessibleInterface *deeper = found(child, name))
            return deeper;
    }
    return nullptr;
}

QStringList words(const char *joined)
{
    return QString::fromUtf8(joined).split(u'|');
}

} // namespace

class TestVoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWorkflowIsReadAlongItsFlow()
    {
        Canvas canvas(SpokenOrder);
        QAccessibleInterface *voice = voiceOf(canvas);
        QCOMPARE(voice->role(), QAccessible::Canvas);
        QCOMPARE(namesBelow(voice), words("Start: Charge|Charge|Paid?|Pack|Sent|Refuse"));
        QCOMPARE(namesBelow(found(voice, u"Charge"_qs)), words("Next: Paid?|Catch: ALL: Refuse"));
        QCOMPARE(namesBelow(found(voice, u"Pack"_qs)), words("Branch 1 of 2|Branch 2 of 2|Next: Sent"));
        QCOMPARE(namesBelow(found(voice, u"Branch 1 of 2"_qs)), words("Box|Seal"));
        QCOMPARE(found(voice, u"Charge"_qs)->text(QAccessible::Description), u"Next: Paid?; Catch: ALL: Refuse"_qs);
    }

    void eachPartKnowsItsParentAndItsPlaceInIt()
    {
        Canvas canvas(SpokenOrder);
        std::vector<QAccessibleInterface *> ahead{voiceOf(canvas)};
        int parts = 0;
        while (!ahead.empty()) {
            QAccessibleInterface *voice = ahead.back();
            ahead.pop_back();
            for (int i = 0; i < voice->childCount(); ++i) {
                QAccessibleInterface *child = voice->child(i);
                if (!child || child->object())
                    continue;
                ++parts;
                QCOMPARE(child->parent(), voice);
                QCOMPARE(voice->indexOfChild(child), i);
                QVERIFY(child->isValid() && child->rect().isValid());
                QVERIFY(!child->text(QAccessible::Name).isEmpty());
                ahead.push_back(child);
            }
        }
        const graph::FlowGraph &graph = canvas.document.snapshot()->graph;
        int arrows = 0;
        for (const graph::Scope &scope : graph.scopes)
            arrows += int(scope.edges.size());
        QCOMPARE(parts, graph.nodeCount() + arrows + 2); // two lanes
    }

    void aStateIsWhereItIsSeen()
    {
        Canvas canvas(SpokenOrder);
        QAccessibleInterface *box = found(voiceOf(canvas), u"Box"_qs);
        const QPoint centre = canvas.view.viewport()->mapToGlobal(canvas.centreOf(u"Pack/0/Box"_qs));
        QVERIFY(box->rect().contains(centre));
        QCOMPARE(voiceOf(canvas)->childAt(centre.x(), centre.y()), box);
    }

    void actionsDoWhatAHandWouldDo()
    {
        Canvas canvas(SpokenOrder);
        const QString before = canvas.document.text();
        QAccessibleInterface *sent = found(voiceOf(canvas), u"Sent"_qs);
        sent->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(canvas.session.current() == Canvas::path(u"Sent"_qs));
        QVERIFY(sent->state().selected);
        sent->actionInterface()->doAction(u"breakpoint"_qs);
        QVERIFY(canvas.session.hasBreakpoint(Canvas::path(u"Sent"_qs)));

        sent->actionInterface()->doAction(u"rename"_qs);
        auto *line = canvas.view.findChild<QLineEdit *>(u"inlineRename"_qs);
        QVERIFY(line);
        line->setText(u"Shipped"_qs);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(found(voiceOf(canvas), u"Shipped"_qs));
        QVERIFY(!found(voiceOf(canvas), u"Sent"_qs));

        found(voiceOf(canvas), u"Shipped"_qs)->actionInterface()->doAction(u"delete"_qs);
        QCOMPARE(namesBelow(voiceOf(canvas)), words("Start: Charge|Charge|Paid?|Pack|Refuse"));
        canvas.document.history().undo();
        canvas.document.history().undo();
        QCOMPARE(canvas.document.text(), before);
    }

    void anArrowCanBeTakenAway()
    {
        Canvas canvas(SpokenOrder);
        QAccessibleInterface *caught = found(voiceOf(canvas), u"Catch: ALL: Refuse"_qs);
        caught->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(caught->state().selected);
        caught->actionInterface()->doAction(u"delete"_qs);
        QVERIFY(!canvas.document.text().contains(u"States.ALL"));
        QCOMPARE(namesBelow(found(voiceOf(canvas), u"Charge"_qs)), words("Next: Paid?"));
    }

    void aFoldedFrameTellsSoAndHidesWhatIsInside()
    {
        Canvas canvas(SpokenOrder);
        QAccessibleInterface *pack = found(voiceOf(canvas), u"Pack"_qs);
        QVERIFY(pack->state().expanded);
        pack->actionInterface()->doAction(u"fold"_qs);
        canvas.settle();
        pack = found(voiceOf(canvas), u"Pack"_qs);
        QVERIFY(pack->state().collapsed && !pack->state().expanded);
        QVERIFY(!found(voiceOf(canvas), u"Box"_qs));
    }

    void branchesAreSplitAndJoinedByActionsAlone()
    {
        Canvas canvas(SpokenOrder);
        found(voiceOf(canvas), u"Seal"_qs)->actionInterface()->doAction(u"split"_qs);
        canvas.settle();
        QCOMPARE(namesBelow(found(voiceOf(canvas), u"Branch 2 of 3"_qs)), words("Seal"));
        QVERIFY(!found(voiceOf(canvas), u"Branch 3 of 3"_qs)->actionInterface()->actionNames().contains(u"join"_qs));
        found(voiceOf(canvas), u"Branch 1 of 3"_qs)->actionInterface()->doAction(u"join"_qs);
        canvas.settle();
        QCOMPARE(namesBelow(found(voiceOf(canvas), u"Branch 1 of 2"_qs)), words("Box|Seal"));
        QVERIFY(!found(voiceOf(canvas), u"Sent"_qs)->actionInterface()->actionNames().contains(u"split"_qs));
    }

    void anEmptyCanvasTakesAFirstState()
    {
        Canvas canvas(u"{\"States\": {}}"_qs);
        QAccessibleInterface *voice = voiceOf(canvas);
        QVERIFY(namesBelow(voice).isEmpty());
        voice->actionInterface()->doAction(u"append"_qs);
        QWidget *picker = canvas.view.findChild<QFrame *>(u"statePicker"_qs);
        QVERIFY(picker);
        QAccessibleInterface *popup = QAccessible::queryAccessibleInterface(picker);
        QCOMPARE(voice->indexOfChild(popup), voice->childCount() - 1);
        QCOMPARE(voice->child(voice->childCount() - 1), popup);
    }

    void anEntryOfTheListIsPressed()
    {
        Canvas canvas(SpokenOrder);
        found(voiceOf(canvas), u"Sent"_qs)->actionInterface()->doAction(u"replace"_qs);
        auto *list = canvas.view.findChild<canvas::PaletteList *>();
        QVERIFY(list);
        QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(list);
        QCOMPARE(voice->role(), QAccessible::List);
        QCOMPARE(voice->childCount(), list->model()->rowCount());
        for (int i = 0; i < voice->childCount(); ++i) {
            QAccessibleInterface *item = voice->child(i);
            QCOMPARE(voice->indexOfChild(item), i);
            if (!item->text(QAccessible::Name).startsWith(u"Wait"))
                continue;
            item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            QVERIFY(canvas.document.snapshot()->definition.find(Canvas::path(u"Sent"_qs))->kind()
                    == asl::StateKind::Wait);
            return;
        }
        QFAIL("Wait is not among the kinds");
    }

    void theFocusGoesWithTheSelection()
    {
        Canvas canvas(SpokenOrder);
        canvas.view.activateWindow();
        canvas.view.setFocus();
        QTRY_VERIFY(canvas.view.hasFocus());
        canvas.session.select({Canvas::path(u"Charge"_qs)});
        QCOMPARE(nameOf(voiceOf(canvas)->focusChild()), u"Charge"_qs);
        QTest::keyClick(&canvas.view, Qt::Key_Down);
        QVERIFY(voiceOf(canvas)->focusChild()->state().focused);
        QVERIFY(nameOf(voiceOf(canvas)->focusChild()) != u"Charge");
    }

    // Qt tells nobody of what is not valid, or stands in nothing.
    void aPartThatLeavesCanStillBeTold()
    {
        Canvas canvas(SpokenOrder);
        auto *voice = dynamic_cast<canvas::CanvasVoice *>(voiceOf(canvas));
        const canvas::Part nobody{canvas::Part::Kind::State, Canvas::path(u"Pack/0/Nobody"_qs)};
        const QAccessible::Id id = QAccessible::registerAccessibleInterface(canvas::makeVoice(*voice, nobody));
        QAccessibleInterface *made = QAccessible::accessibleInterface(id);
        QVERIFY(!made->isValid());
        dynamic_cast<canvas::PartVoice *>(made)->leave();
        QVERIFY(made->isValid() && made->parent());
        QCOMPARE(made->text(QAccessible::Name), QString());
        QCOMPARE(made->role(), QAccessible::ListItem);
        QVERIFY(made->state().invalid && made->actionInterface()->actionNames().isEmpty());
        QAccessible::deleteAccessibleInterface(id);
    }

    // A program may hold on to a part across any edit.
    void aPartThatIsGoneIsAskedInVain()
    {
        Canvas canvas(SpokenOrder);
        const QAccessible::Id refuse = QAccessible::uniqueId(found(voiceOf(canvas), u"Refuse"_qs));
        QVERIFY(QAccessible::accessibleInterface(refuse));
        canvas.document.reset(u"{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true}}}"_qs,
                              json::Format::Json);
        canvas.settle();
        QVERIFY(!QAccessible::accessibleInterface(refuse));
        QCOMPARE(namesBelow(voiceOf(canvas)), words("Start: A|A"));
    }
};

CANVAS_TEST(TestVoices)
#include "tst_voices.moc"

// What comes next is asked before it is shown, and nothing tells it before it is answered.
#include "tests/runner/runner.h"
#include "tests/ui/simulator/predicted_machine.h"
#include "tests/ui/simulator/stepping_desk.h"
#include "ui/simulator/data_view.h"
#include "ui/simulator/event_model.h"
#include "ui/simulator/explain.h"
#include "ui/simulator/json_box.h"
#include "ui/simulator/predict_card.h"
#include "ui/simulator/predict_words.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/simulator/timeline_view.h"
#include "ui/simulator/variables_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <functional>

using namespace simulator;

namespace {

struct PredictingDesk : stepping::Desk
{
    PredictingDesk()
    {
        document.reset(predicted::Machine, json::Format::Json);
        QVERIFY(testCases.load(predicted::Mocks, u"M"_qs));
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    void predict() { click("predict-button"); }
    const session::Predictor &predictor() const { return simulation.predictor(); }
    const session::Predictor::Asked *asked() const { return predictor().asked(); }
    PredictCard &card() const { return *panel.findChild<PredictCard *>(); }
    QString said() const { return part<QLabel>("predict-said")->text(); }
    QString title() const { return part<QLabel>("predict-title")->text(); }
    bool isCardSeen() const { return card().isVisible(); }
    // Steps on until something is asked.
    bool stepToQuestion()
    {
        for (int i = 0; i < 40 && !predictor().isOpen() && !simulation.isAtEnd(); ++i)
            asked() ? click("predict-go-on") : simulation.step();
        return predictor().isOpen();
    }
    void chooseRight() { press(asked()->question.right()); }
    // In whatever window: keys go to the active one alone.
    void clickRight() { click(qPrintable(u"predict-choice-%1"_qs.arg(asked()->question.right() + 1))); }
    void press(int choice)
    {
        card().takeFocus();
        QTest::keyClick(card().focusWidget(), Qt::Key(Qt::Key_1 + choice));
    }
};

// Every text that tells of the run at the moment.
QStringList textsOf(const stepping::Desk &desk)
{
    QStringList texts;
    const QAbstractItemModel &events = *desk.panel.eventTable().model();
    for (int row = 0; row < events.rowCount(); ++row)
        for (int column = 0; column < events.columnCount(); ++column)
            texts << events.index(row, column).data().toString();
    for (int stage = 0; stage < 4; ++stage)
        texts << desk.panel.dataView().box(stage).text();
    for (const char *label : {"clock", "cost"})
        texts << desk.part<QLabel>(label)->text();
    for (const QTreeWidget *tree : desk.panel.variables().findChildren<QTreeWidget *>())
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            texts << tree->topLevelItem(i)->text(0) + u'=' + tree->topLevelItem(i)->text(1);
    const history::Progress &progress = desk.simulation.progress();
    QStringList marks;
    for (auto each = progress.states.cbegin(); each != progress.states.cend(); ++each)
        marks << asl::toString(each.key()) + u' ' + QString::number(int(each->mark));
    marks.sort();
    return texts + marks << QString::number(desk.simulation.knownEvents());
}

// Another window's that knows no more than the events up to the moment.
QString whatLeaks(const PredictingDesk &desk, const history::Recording &whole)
{
    PredictingDesk other;
    auto cut = std::make_shared<history::Recording>(session::cutAt(whole, desk.simulation.position()));
    other.simulation.showRecorded(cut, other.document.snapshot(), u"cut.json"_qs);
    other.simulation.seek(desk.simulation.position());
    const QStringList here = textsOf(desk), there = textsOf(other);
    if (here != there)
        return here.join(u'\n') + u"\n---\n"_qs + there.join(u'\n');
    const QString explained = desk.panel.dataView().explained();
    if (!other.panel.dataView().explained().startsWith(explained))
        return explained;
    return explained == explanation(*cut, desk.simulation.position(), Telling::OnlyWhatHappened) ? QString()
                                                                                                 : explained;
}

} // namespace

class TestPredictCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsAskedFromBeginningToEnd()
    {
        PredictingDesk desk;
        QVERIFY(!desk.isCardSeen());
        desk.predict();
        QStringList asked;
        for (int i = 0; i < 20 && desk.stepToQuestion(); ++i) {
            QVERIFY(desk.isCardSeen());
            const rehearse::Prediction &question = desk.asked()->question;
            asked << desk.title() + u' ' + choiceText(question.choices[size_t(question.right())], 60);
            desk.chooseRight();
            QVERIFY2(desk.said().startsWith(u"<b>Right.</b>"), qPrintable(desk.said()));
        }
        QCOMPARE(
            asked,
            (QStringList{u"What does “Sum” give on? {\"sum\":{\"total\":7}}"_qs,
                         u"Which state comes after “Sum”? Large?"_qs, u"Which state comes after “Large?”? Charge"_qs,
                         u"How long does “Charge” wait now? 2 s"_qs, u"How long does “Charge” wait now? 6 s"_qs,
                         u"Which state comes after “Charge”? Pause"_qs, u"How long does “Pause” wait now? 5 s"_qs,
                         u"Which state comes after “Pause”? Done"_qs}));
        QCOMPARE(desk.predictor().score().asked, 8);
        QCOMPARE(desk.predictor().score().right, 8);
        QCOMPARE(desk.part<QToolButton>("predict-button")->text(), u"8/8"_qs);
        while (!desk.simulation.isAtEnd())
            desk.simulation.step();
        QCOMPARE(desk.simulation.run()->status(), sim::RunStatus::Succeeded);
    }

    // Whether the run has not gone further, or is known whole already.
    void nothingLeaksWhileAQuestionIsOpen_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("a run that goes on") << false;
        QTest::newRow("a run that is over") << true;
    }
    void nothingLeaksWhileAQuestionIsOpen()
    {
        QFETCH(bool, isKnown);
        PredictingDesk whole;
        whole.simulation.runToEnd();
        QTRY_VERIFY(whole.simulation.isAtEnd());
        PredictingDesk desk;
        if (isKnown) {
            desk.simulation.runToEnd();
            QTRY_VERIFY(desk.simulation.isAtEnd());
            desk.simulation.toStart();
        }
        desk.predict();
        int asked = 0;
        for (; asked < 20 && desk.stepToQuestion(); ++asked) {
            const QString leak = whatLeaks(desk, *whole.simulation.recording());
            QVERIFY2(leak.isEmpty(), qPrintable(desk.title() + u'\n' + leak));
            desk.simulation.seek(desk.simulation.recording()->events.size() + 5); // there is nothing to look ahead at
            QVERIFY(desk.predictor().isOpen());
            desk.clickRight();
        }
        QCOMPARE(asked, 8);
        if (isKnown) {
            desk.predict(); // off: all that happened is there again
            QCOMPARE(desk.simulation.knownEvents(), whole.simulation.knownEvents());
        }
    }

    void aWrongChoiceIsToldWhatIsBehindIt()
    {
        PredictingDesk desk;
        desk.predict();
        QVERIFY(desk.stepToQuestion()); // the output of Sum
        const qint64 position = desk.simulation.position();
        const auto &choices = desk.asked()->question.choices;
        const auto wrong = std::ranges::find(choices, rehearse::Slip::WithoutResultPath, &rehearse::Guess::slip);
        QVERIFY(wrong != choices.end());
        desk.press(int(wrong - choices.begin()));
        const int right = desk.asked()->question.right() + 1;
        QVERIFY2(desk.said().startsWith(u"<b>No, it is %1.</b> So it would be without ResultPath."_qs.arg(right)),
                 qPrintable(desk.said()));
        QCOMPARE(desk.simulation.position(), position + 1); // the step has happened
        QCOMPARE(desk.predictor().score().right, 0);
        QCOMPARE(desk.predictor().score().asked, 1);
        QVERIFY(desk.part<QLabel>("predict-score")->text().contains(u"0 of 1"));
        // Enter goes on: to the next question, which waits until the verdict was read.
        QTest::keyClick(desk.card().focusWidget(), Qt::Key_Return);
        QVERIFY(desk.predictor().isOpen());
        QCOMPARE(desk.title(), u"Which state comes after “Sum”?"_qs);
    }

    void whoDoesNotKnowIsShown()
    {
        PredictingDesk desk;
        desk.predict();
        QVERIFY(desk.stepToQuestion());
        const qint64 position = desk.simulation.position();
        desk.click("predict-show");
        QVERIFY2(desk.said().startsWith(u"<b>It is "), qPrintable(desk.said()));
        QCOMPARE(desk.simulation.position(), position + 1);
        QCOMPARE(desk.predictor().score().right, 0);
        QCOMPARE(desk.predictor().score().asked, 1);
    }

    // However one goes on, one comes to every question.
    void allWaysOnStopAtAQuestion_data()
    {
        using Simulation = session::SimulationController;
        QTest::addColumn<std::function<void(Simulation &)>>("goOn");
        const auto row = [](const char *name, const std::function<void(Simulation &)> &goOn) {
            QTest::newRow(name) << goOn;
        };
        row("step", [](Simulation &run) { run.step(); });
        row("step over", [](Simulation &run) { run.stepOver(); });
        row("step into", [](Simulation &run) { run.stepInto(); });
        row("step out", [](Simulation &run) { run.stepOut(); });
        row("to the end", [](Simulation &run) { run.runToEnd(); });
        row("to an event", [](Simulation &run) { run.runToEvent(1000); });
        row("play", [](Simulation &run) { run.play(); });
    }
    void allWaysOnStopAtAQuestion()
    {
        QFETCH(std::function<void(session::SimulationController &)>, goOn);
        PredictingDesk desk;
        desk.simulation.setSpeed(8);
        desk.predict();
        int asked = 0;
        for (int i = 0; i < 60 && !desk.simulation.isAtEnd(); ++i) {
            goOn(desk.simulation);
            QTRY_VERIFY(!desk.simulation.isPlaying());
            if (!desk.predictor().isOpen())
                continue;
            ++asked;
            const qint64 position = desk.simulation.position();
            goOn(desk.simulation); // in vain
            QTRY_VERIFY(!desk.simulation.isPlaying());
            QCOMPARE(desk.simulation.position(), position);
            desk.chooseRight();
        }
        QCOMPARE(asked, 8);
    }

    void goingOnDoesWhatWasUnderWay()
    {
        PredictingDesk desk;
        desk.predict();
        desk.simulation.runToEnd();
        int asked = 0;
        for (; asked < 20 && desk.predictor().isOpen(); ++asked) {
            desk.chooseRight();
            QVERIFY(!desk.predictor().isOpen()); // first the verdict
            desk.click("predict-go-on");
        }
        QCOMPARE(asked, 8);
        QVERIFY(desk.simulation.isAtEnd());
    }

    void whoeverWantsOnIsLedBackToTheQuestion()
    {
        PredictingDesk desk;
        desk.predict();
        QVERIFY(desk.stepToQuestion());
        QTabWidget &tabs = desk.panel.dataView().tabs();
        tabs.setCurrentIndex(tabs.count() - 1);
        QVERIFY(!desk.isCardSeen());
        desk.click("step-button");
        QVERIFY(desk.isCardSeen());
    }

    void whatWasSeenIsNotAskedAgain()
    {
        PredictingDesk desk;
        desk.predict();
        QVERIFY(desk.stepToQuestion());
        desk.chooseRight();
        QVERIFY(desk.stepToQuestion());
        const qint64 position = desk.simulation.position();
        desk.simulation.toStart();
        QVERIFY(!desk.predictor().isOpen());
        QVERIFY(desk.stepToQuestion());
        QCOMPARE(desk.simulation.position(), position);
        QCOMPARE(desk.predictor().score().asked, 1);
        // Another run asks anew, and counts for itself.
        QVERIFY(desk.simulation.start());
        QCOMPARE(desk.predictor().score().asked, 0);
        QVERIFY(desk.stepToQuestion());
        QVERIFY(desk.simulation.position() < position);
    }

    void namesAreShownAsTheyStand()
    {
        PredictingDesk desk;
        QString text = predicted::Machine;
        desk.document.reset(text.replace(u"Charge"_qs, u"<b>Char&ge"_qs), json::Format::Json);
        desk.predict();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(desk.stepToQuestion());
            if (i < 2)
                desk.chooseRight();
        }
        const int right = desk.asked()->question.right();
        const auto *button = desk.part<QPushButton>(qPrintable(u"predict-choice-%1"_qs.arg(right + 1)));
        QVERIFY2(button->text().contains(u"<b>Char&&ge"), qPrintable(button->text()));
        desk.chooseRight();
        QVERIFY2(desk.said().contains(u"&lt;b&gt;Char&amp;ge"), qPrintable(desk.said()));
    }

    // The rule that the event follows, and terms that lead into the glossary, for whoever has no mouse, too.
    void anExplanationLeadsIntoTheGlossary()
    {
        PredictingDesk desk;
        QSignalSpy wanted(&desk.session, &session::Session::termWanted);
        desk.simulation.runToState(asl::StatePath().child(0, u"Charge"_qs));
        while (!history::isFailure(desk.simulation.recording()->events.back().type))
            desk.simulation.step();
        QVERIFY(desk.part<QLabel>("rule")->isVisible());
        auto *retry = desk.part<QPushButton>("term:retry");
        QVERIFY(retry && desk.part<QPushButton>("term:catch"));
        QTRY_VERIFY(retry->isVisible());
        QVERIFY(retry->focusPolicy() & Qt::TabFocus);
        retry->setFocus();
        QTest::keyClick(retry, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toString(), u"retry"_qs);
    }
};

BATUTA_WINDOW_TEST(TestPredictCard)
#include "tst_predict_card.moc"

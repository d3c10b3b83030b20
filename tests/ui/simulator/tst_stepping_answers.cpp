#include "core/rehearse/saved_run.h"
#include "core/rehearse/verdict.h"
#include "tests/runner/runner.h"
#include "tests/ui/simulator/stepping_desk.h"
#include "ui/answers/json_entry.h"
#include "ui/simulator/answer_card.h"
#include "ui/simulator/data_view.h"
#include "ui/simulator/event_model.h"
#include "ui/simulator/files_form.h"
#include "ui/simulator/json_box.h"
#include "ui/simulator/outbox_view.h"
#include "ui/simulator/recorded_band.h"
#include "ui/simulator/scrubber.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/simulator/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDir>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace simulator;
using answers::JsonEntry;

// What tasks answer while one looks, and runs that go on otherwise.
class TestSteppingAnswers : public QObject
{
    Q_OBJECT

    using Desk = stepping::Desk;

private Q_SLOTS:
    void aFailedRunIsRedrivenWithAnotherAnswer()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        auto *redrive = desk.part<QToolButton>("redrive-button");
        QVERIFY(!redrive->isEnabled());
        sim::Answer bad, good;
        bad.thrown = sim::Answer::Thrown{"Broken", "so it is"};
        good.result = Value{{"StatusCode", 200}, {"Payload", 2}};
        const asl::StatePath ask = asl::StatePath().child(0, u"Ask"_qs);
        desk.simulation.setAnswers(ask, {{"Ask", 0, sim::EveryAttempt, bad}});
        desk.simulation.runToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(desk.simulation.isAtEnd(), 20000);
        QCOMPARE(desk.simulation.run()->status(), sim::RunStatus::Failed);
        const qint64 failed = desk.simulation.knownEvents();
        QVERIFY(redrive->isEnabled());
        // Back at an earlier event, too: it goes on from the end.
        desk.simulation.seek(2);
        desk.simulation.setAnswers(ask, {{"Ask", 0, sim::EveryAttempt, good}});
        desk.click("redrive-button");
        QTRY_VERIFY_WITH_TIMEOUT(desk.simulation.isAtEnd(), 20000);
        QCOMPARE(desk.simulation.run()->status(), sim::RunStatus::Succeeded);
        QCOMPARE(desk.simulation.runs().all().size(), size_t(1)); // it is the same run
        const auto &events = desk.simulation.recording()->events;
        QCOMPARE(events[size_t(failed)].type, history::EventType::ExecutionRedriven);
        QVERIFY(!redrive->isEnabled());
        QVERIFY2(redrive->toolTip().contains(u"succeeded"), qPrintable(redrive->toolTip()));
        desk.simulation.seek(failed + 1);
        QVERIFY(desk.panel.dataView().explained().contains(u"redriven"));
        // Saved and read again, it is a run that was redriven.
        const session::KeptRun &run = *desk.simulation.watched();
        const Value saved = rehearse::savedRun(run.trail->run(), run.rehearsal, run.snapshot->text);
        const auto kept = rehearse::savedRunIn(saved.dump());
        QVERIFY(kept);
        const auto again = rehearse::ranAgain(*kept, *desk.simulation.recording());
        QVERIFY(again && again->events() == events);
    }

    // Two items ask for the same state; each with what it was sent.
    void eachItemOfAMapAsksWithItsOwnRequest()
    {
        Desk desk;
        desk.document.reset(
            uR"({"QueryLanguage": "JSONata", "StartAt": "All", "States": {"All": {"Type": "Map", "MaxConcurrency": 1,
          "Items": [1, 2], "End": true, "ItemProcessor": {"StartAt": "Ask", "States": {"Ask": {"Type": "Task",
          "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f", "Payload": "{% $states.input %}"}, "End": true}}}}}})"_qs,
            json::Format::Json);
        QStringList asked;
        desk.simulation.runToEnd();
        for (int item = 0; item < 2; ++item) {
            QTRY_VERIFY(desk.panel.answerCard().isAsking());
            asked << desk.panel.answerCard().findChild<JsonBox *>()->text().simplified();
            desk.click("answer-one");
        }
        QVERIFY2(asked[0].contains(u"\"Payload\": 1"_qs) && asked[1].contains(u"\"Payload\": 2"_qs),
                 qPrintable(asked.join(u'\n')));
    }

    void aTaskWithoutAMockAsksWithoutGettingInTheWay()
    {
        Desk desk;
        QVERIFY(!desk.panel.answerCard().isVisible());
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.panel.answerCard().isVisible());
        auto *result = desk.part<JsonEntry>("answer-result");
        QVERIFY2(result->text().contains(u"\"q\": 1"_qs), "the default hands back what was sent");
        result->setText(u"{\"Payload\": {\"a\": 3"_qs);
        QVERIFY(!desk.part<QPushButton>("answer-one")->isEnabled());
        result->setText(u"{\"StatusCode\": 201, \"Payload\": {\"a\": 3}}"_qs);
        desk.click("answer-one"); // it was running, and runs on
        QTRY_VERIFY(desk.simulation.run()->status() == sim::RunStatus::Succeeded);
        QVERIFY(!desk.panel.answerCard().isVisible());
        QCOMPARE(QString::fromStdString(desk.simulation.run()->outputText()), u"{\"a\":3}"_qs);
        QCOMPARE(desk.simulation.answersOf(asl::StatePath().child(0, u"Ask"_qs)).size(), size_t(1)); // and is kept
    }

    void anAnswerCanBeAnError()
    {
        Desk desk;
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.panel.answerCard().isVisible());
        desk.click("answer-throw");
        auto *error = desk.part<QLineEdit>("answer-error");
        QCOMPARE(error->text(), u"Lambda.ServiceException"_qs); // the likeliest is there
        error->clear();
        QVERIFY(!desk.part<QPushButton>("answer-all")->isEnabled());
        QTest::keyClicks(error, QStringLiteral("Broken"));
        desk.click("answer-all");
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        QCOMPARE(desk.simulation.run()->error().value_or(std::string()), std::string("Broken"));
    }

    void oneClickMakesATaskFailTwiceAndThenSucceed()
    {
        Desk desk;
        desk.document.reset(QString(stepping::Machine)
                                .replace(u"\"Next\": \"Done\""_qs,
                                         u"\"Retry\": [{\"ErrorEquals\": [\"Busy\"]}], \"Next\": \"Done\""_qs),
                            json::Format::Json);
        desk.click("start-run");
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.panel.answerCard().isVisible());
        desk.click("answer-fail-first");
        QCOMPARE(desk.part<QLineEdit>("answer-error")->text(), u"Busy"_qs); // what the state retries
        QVERIFY(!desk.part<QPushButton>("answer-all")->isEnabled());
        desk.click("answer-one");
        QTRY_VERIFY(desk.simulation.run()->status() == sim::RunStatus::Succeeded);
        const auto failures =
            std::ranges::count(desk.simulation.run()->events(), sim::EventType::TaskFailed, &sim::Event::type);
        QCOMPARE(failures, 2);
        QVERIFY(!desk.panel.answerCard().isAsking());
    }

    void aRecordedRunSaysThatItIsOne()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        QVERIFY(!desk.part<QWidget>("recorded")->isVisible());
        QVERIFY(!desk.part<QWidget>("run-chooser")->isVisible());
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        history::Recording told = desk.simulation.run()->recording();
        told.isWhole = false;
        desk.document.reset(QString(stepping::Machine).replace(u"Done"_qs, u"Fim"_qs), json::Format::Json);
        told.definition = std::make_shared<const asl::Definition>(desk.document.snapshot()->definition);
        desk.simulation.showRecorded(std::make_shared<const history::Recording>(told), desk.document.snapshot(),
                                     u"/a/history.json"_qs);
        QVERIFY(desk.part<QWidget>("recorded")->isVisible());
        const QString words = desk.part<RecordedBand>("recorded")->words();
        QVERIFY2(words.contains(u"history.json"_qs) && words.contains(u"nextToken"_qs) && words.contains(u"“Done”"_qs),
                 qPrintable(words));
        QCOMPARE(desk.rows(), int(told.events.size()));
        QVERIFY(desk.part<QWidget>("run-chooser")->isVisible());
        desk.click("answer-like-run");
        QCOMPARE(desk.panel.input().text(), QStringLiteral("{}"));
        QVERIFY(desk.simulation.script().mocks("Ask"));
        QVERIFY(desk.simulation.start());
        QVERIFY(!desk.part<QWidget>("recorded")->isVisible());
    }

    void oneClickKeepsARecordedRunAsATestCase()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.simulation.setInputText(u"{\"of\": \"then\"}"_qs);
        desk.simulation.runToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(desk.simulation.isAtEnd(), 20000);
        const history::Recording told = desk.simulation.run()->recording();
        const std::string output = desk.simulation.run()->outputText();
        desk.simulation.setScript({});
        desk.simulation.setInputText(u"{}"_qs);
        history::Recording cut = told;
        cut.events.pop_back();
        desk.simulation.showRecorded(std::make_shared<const history::Recording>(cut), desk.document.snapshot(),
                                     u"/a/monday.json"_qs);
        QVERIFY(!desk.part<QPushButton>("keep-recorded")->isEnabled()); // it is not known how it ended
        desk.simulation.showRecorded(std::make_shared<const history::Recording>(told), desk.document.snapshot(),
                                     u"/a/monday.json"_qs);
        desk.click("keep-recorded");
        desk.click("keep-recorded");
        const auto &cases = desk.simulation.cases();
        QCOMPARE(cases.size(), size_t(2));
        QCOMPARE(cases[0].name, std::string("monday"));
        QCOMPARE(cases[1].name, std::string("monday (2)"));
        QVERIFY(desk.simulation.startCase(rehearse::Case(cases[0])));
        desk.simulation.runToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(desk.simulation.isAtEnd(), 20000);
        QCOMPARE(desk.simulation.run()->outputText(), output);
        QVERIFY(rehearse::missesOf(*desk.simulation.run(), desk.simulation.cases()[0].expected).empty());
    }

    void aRunIsForkedAndComparedFromTheBar()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        desk.simulation.seek(5); // the task was answered
        auto *fork = desk.part<QToolButton>("fork-button");
        QVERIFY(fork->isEnabled());
        Q_EMIT fork->menu()->aboutToShow();
        auto *another = fork->menu()->findChild<QAction *>(QStringLiteral("another-answer"));
        QVERIFY(another && another->text().contains(u"Ask"_qs));
        another->trigger();
        QTRY_VERIFY(desk.simulation.want());
        QVERIFY(desk.panel.answerCard().isAsking());
        desk.click("answer-one");
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd() && !desk.simulation.want());
        auto *chooser = desk.part<QToolButton>("run-chooser");
        QVERIFY2(chooser->toolTip().contains(QString::number(desk.simulation.watched()->after)),
                 qPrintable(chooser->toolTip()));
        QSignalSpy warned(&desk.session, &session::Session::warned);
        Q_EMIT chooser->menu()->aboutToShow();
        const QList<QAction *> entries = chooser->menu()->actions();
        const auto compare =
            std::ranges::find_if(entries, [](const QAction *each) { return each->text().startsWith(u"Compare"_qs); });
        QVERIFY(compare != entries.end());
        (*compare)->trigger();
        QCOMPARE(warned.size(), 1);
        QVERIFY2(warned.first().first().toString().contains(u"TaskSucceeded"_qs)
                     || warned.first().first().toString().contains(u"LambdaFunctionSucceeded"_qs),
                 qPrintable(warned.first().first().toString()));
    }
};

BATUTA_WINDOW_TEST(TestSteppingAnswers)
#include "tst_stepping_answers.moc"

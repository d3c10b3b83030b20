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

class TestSteppingPanel : public QObject
{
    Q_OBJECT

    using Desk = stepping::Desk;

private Q_SLOTS:
    void aRunIsSteppedThroughForwardsAndBack()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.click("step-button");
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.simulation.position(), 1);
        desk.click("step-button");
        QCOMPARE(desk.simulation.progress().current.name(), u"Ask"_qs);
        QVERIFY(desk.panel.dataView().explained().contains(QStringLiteral("Ask")));
        desk.click("step-back-button");
        QCOMPARE(desk.simulation.position(), 1);
        QCOMPARE(desk.rows(), 2);
    }

    void clickingAnEventGoesThere()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        QTableView &table = desk.panel.eventTable();
        QCOMPARE(table.currentIndex().row(), desk.rows() - 1);
        const QModelIndex third = table.model()->index(2, EventModel::What);
        table.scrollTo(third);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(third).center());
        QCOMPARE(desk.simulation.position(), 3);
    }

    void theScrubberReachesBothEnds()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        auto *scrubber = desk.panel.findChild<Scrubber *>();
        QTest::mouseClick(scrubber, Qt::LeftButton, {}, {2, 10});
        QCOMPARE(desk.simulation.position(), 1);
        QTest::keyClick(scrubber, Qt::Key_End);
        QCOMPARE(desk.simulation.position(), desk.simulation.knownEvents());
        QTest::keyClick(scrubber, Qt::Key_Home);
        QCOMPARE(desk.simulation.position(), 1);
    }

    void aScreenReaderHearsTheMoment()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(desk.panel.findChild<Scrubber *>());
        QCOMPARE(voice->role(), QAccessible::Slider);
        QVERIFY(voice->valueInterface());
        QCOMPARE(voice->valueInterface()->currentValue().toLongLong(), desk.simulation.knownEvents());
        voice->valueInterface()->setCurrentValue(2);
        QCOMPARE(desk.simulation.position(), 2);
        QVERIFY2(voice->text(QAccessible::Value).contains(u"TaskStateEntered · Ask"_qs),
                 qPrintable(voice->text(QAccessible::Value)));
    }

    void eachWayOfSteppingHasItsButton()
    {
        Desk desk;
        desk.document.reset(uR"({"StartAt": "Each", "States": {"Each": {"Type": "Map", "MaxConcurrency": 1, "End": true,
          "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"},
                                                       "B": {"Type": "Pass", "End": true}}}}}})"_qs,
                            json::Format::Json);
        desk.simulation.setInputText(u"[1, 2]"_qs);
        const auto here = [&desk] { return desk.simulation.progress().current.name(); };
        const auto type = [&desk] {
            return desk.simulation.recording()->events[size_t(desk.simulation.position() - 1)].type;
        };
        desk.click("step-button");
        desk.click("step-into-button");
        QTRY_COMPARE(here(), u"Each"_qs);
        desk.click("step-into-button");
        QTRY_COMPARE(here(), u"A"_qs);
        desk.click("step-over-button");
        QTRY_COMPARE(type(), sim::EventType::PassStateExited);
        desk.click("step-out-button");
        QTRY_VERIFY(type() == sim::EventType::MapIterationSucceeded || type() == sim::EventType::MapIterationStarted);
        const qint64 outside = desk.simulation.position();
        desk.click("step-back-button");
        QCOMPARE(desk.simulation.position(), outside - 1);
        desk.simulation.runToState(asl::StatePath().child(0, u"Each"_qs).child(0, u"B"_qs));
        QTRY_COMPARE(here(), u"B"_qs);
        desk.click("to-start-button");
        QCOMPARE(desk.simulation.position(), 1);
    }

    void breakpointsAreMadeInTheirDialog()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.panel.editBreakpoints();
        const auto add = [&desk](const char *field, const QString &text) {
            QTest::mouseClick(desk.part<QPushButton>("add-stop"), Qt::LeftButton);
            auto *table = desk.part<QDialog>("stop-dialog")->findChild<QTableWidget *>();
            for (int column = 0; column < table->columnCount(); ++column) {
                auto *edit = qobject_cast<QLineEdit *>(table->cellWidget(table->rowCount() - 1, column));
                if (!edit || edit->accessibleName() != QLatin1StringView(field))
                    continue;
                edit->clear();
                QTest::keyClicks(edit, text);
            }
        };
        add("Variable changes", u"$code"_qs);
        QCOMPARE(desk.session.stops().back().variable, u"code"_qs);
        desk.session.setStops({{{}, {}, {}, 1, u"code"_qs}});
        desk.simulation.runToEnd();
        QTRY_COMPARE(desk.simulation.recording()->events[size_t(desk.simulation.position() - 1)].type,
                     sim::EventType::TaskStateExited);
        add("Condition", u"$code = 200"_qs);
        add("Error", u"Broken"_qs);
        QCOMPARE(desk.session.stops().size(), size_t(3));
        QCOMPARE(desk.session.stops().back().error, u"Broken"_qs);
        desk.testCases.choose(u"bad"_qs);
        desk.simulation.stop();
        desk.simulation.runToEnd();
        QTRY_COMPARE(desk.simulation.recording()->events[size_t(desk.simulation.position() - 1)].error(),
                     std::string("Broken"));
    }

    void theSeedMakesTheRun()
    {
        Desk desk;
        desk.document.reset(uR"({"QueryLanguage": "JSONata", "StartAt": "P", "States": {"P": {"Type": "Pass",
          "Output": "{% [$uuid(), $states.context.Execution.StartTime] %}", "End": true}}})"_qs,
                            json::Format::Json);
        QTest::mouseClick(desk.part<QToolButton>("show-beginning"), Qt::LeftButton);
        auto *seed = desk.part<QLineEdit>("seed");
        QVERIFY(seed->isVisible());
        const auto outcome = [&desk, seed](const QString &typed) {
            seed->selectAll();
            QTest::keyClicks(seed, typed);
            desk.simulation.start();
            desk.simulation.runToEnd();
            (void)QTest::qWaitFor([&desk] { return desk.simulation.isAtEnd(); }, 60000);
            return desk.simulation.run()->outputText();
        };
        const std::string first = outcome(u"7"_qs);
        QVERIFY(first != outcome(u"8"_qs));
        QCOMPARE(outcome(u"7"_qs), first);
        desk.part<QDateTimeEdit>("start-time")->setDateTime(QDateTime({2031, 1, 2}, {3, 4}, Qt::UTC));
        QVERIFY(outcome(u"7"_qs).find("2031-01-02T03:04:00") != std::string::npos);
        QTest::mouseClick(desk.part<QToolButton>("shuffle"), Qt::LeftButton);
        QTRY_VERIFY(desk.simulation.isActive() && desk.simulation.isAtEnd());
        QVERIFY(desk.simulation.run()->outputText() != first);
        QCOMPARE(seed->text(), QString::number(desk.simulation.rehearsal().seed));
    }

    void anotherInputIsTakenFromItsDialog()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        desk.simulation.seek(2); // the task is entered
        auto *fork = desk.part<QToolButton>("fork-button");
        Q_EMIT fork->menu()->aboutToShow();
        auto *another = fork->menu()->findChild<QAction *>(QStringLiteral("another-input"));
        QVERIFY(another);
        another->trigger();
        auto *dialog = desk.part<QDialog>("data-dialog");
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<JsonEntry *>()->setText(u"{\"other\": 1}"_qs);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("go-on-otherwise")), Qt::LeftButton);
        QTRY_COMPARE(desk.simulation.runs().all().size(), size_t(2));
        QTRY_VERIFY(desk.panel.dataView().box(0).text().contains(u"other"_qs));
    }

    void whatIsLookedAtComesBackAfterAnAnswer()
    {
        Desk desk;
        QTabWidget &tabs = desk.panel.dataView().tabs();
        tabs.setCurrentWidget(&desk.panel.timeline());
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.panel.answerCard().isVisible());
        tabs.setCurrentWidget(&desk.panel.timeline()); // one may look around before one answers
        tabs.setCurrentWidget(&desk.panel.answerCard());
        desk.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
        auto *kind = desk.part<QToolButton>("answer-return");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.simulation.isAtEnd() && !desk.panel.answerCard().isAsking());
        QCOMPARE(tabs.currentWidget(), &desk.panel.timeline());
    }

    void aRunOfAnotherInputIsTold()
    {
        Desk desk;
        auto *band = desk.part<QFrame>("outdated");
        desk.panel.input().setText(u"{\"n\": 1}"_qs);
        desk.click("step-button");
        QVERIFY(band->isHidden());
        desk.panel.input().setText(u"{\"n\": 2}"_qs);
        QVERIFY(!band->isHidden());
        QVERIFY(band->findChild<QLabel *>()->text().contains(u"input"_qs));
        desk.panel.input().setText(u" {\"n\": 1}\n"_qs);
        QVERIFY(band->isHidden());
    }

    void aMapOverS3SaysWhatItNeeds()
    {
        Desk desk;
        auto *form = desk.part<FilesForm>("s3-files");
        QVERIFY(form->isHidden());
        desk.document.reset(uR"({"StartAt": "Each object", "States": {"Each object": {"Type": "Map", "End": true,
          "ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}},
          "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "In",
            "States": {"In": {"Type": "Pass", "End": true}}}}}})"_qs,
                            json::Format::Json);
        QVERIFY(!form->isHidden() && form->lacksFiles());
        QVERIFY(form->findChild<QLabel *>()->text().contains(u"Each object"_qs));
        QSignalSpy said(&desk.session, &session::Session::messageSaid);
        desk.click("step-button");
        QVERIFY2(said.size() == 1 && said[0][0].toString().contains(u"S3"_qs), "nothing was said");
        form->setFolder(QDir::tempPath());
        QVERIFY(!form->lacksFiles());
        desk.document.reset(stepping::Machine, json::Format::Json);
        QVERIFY(form->isHidden());
    }

    void aDistributedMapReadsAndWritesLocalFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"b"_qs));
        QFile list(folder.filePath(u"b/list.csv"_qs));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("id,name\n1,Ana\n2,Bia\n3,Caio\n") > 0);
        list.close();
        Desk desk;
        desk.document.reset(uR"({"StartAt": "Each row", "States": {"Each row": {"Type": "Map", "End": true,
          "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}, "Parameters": {"Bucket": "b", "Key": "list.csv"}},
          "ItemBatcher": {"MaxItemsPerBatch": 2},
          "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "out", "Prefix": "r"}},
          "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "In",
            "States": {"In": {"Type": "Pass", "End": true}}}}}})"_qs,
                            json::Format::Json);
        desk.part<FilesForm>("s3-files")->setFolder(folder.path());
        desk.simulation.runToEnd();
        QTRY_COMPARE(desk.simulation.run()->status(), sim::RunStatus::Succeeded);
        QTRY_VERIFY(desk.simulation.isAtEnd());
        bool hasNames = false;
        for (const auto &[name, text] : desk.simulation.run()->objects())
            hasNames |= text.find("Caio") != std::string::npos;
        QVERIFY(hasNames);
        desk.panel.dataView().tabs().setCurrentWidget(&desk.panel.outbox());
        QTRY_VERIFY(desk.panel.outbox().findChild<QPushButton *>()->isVisible()); // they can be saved
    }

    void transitionsAreCountedAndPriced()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        QVERIFY2(desk.part<QLabel>("cost")->text().startsWith(u"2 transitions · US$"_qs),
                 qPrintable(desk.part<QLabel>("cost")->text()));
    }

    void anotherRunAsksAnew()
    {
        Desk desk;
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.panel.answerCard().isAsking());
        desk.click("answer-throw");
        desk.part<QLineEdit>("answer-error")->setText(u"Typed"_qs);
        desk.simulation.start();
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.panel.answerCard().isAsking());
        QVERIFY(!desk.part<QToolButton>("answer-throw")->isChecked());
        QVERIFY(desk.part<QLineEdit>("answer-error")->text().isEmpty());
    }

    void dataFlowShowsWhatWentInAndCameOut()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.panel.input().setText(u"{\"n\": 5}"_qs);
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        desk.session.select({asl::StatePath().child(0, u"Ask"_qs)});
        QVERIFY(desk.panel.dataView().box(0).text().contains(u"\"n\": 5"_qs));
        QVERIFY(desk.panel.dataView().box(1).text().contains(u"\"q\": 1"_qs));
        QVERIFY(desk.panel.dataView().box(2).text().contains(u"\"StatusCode\": 200"_qs));
        QVERIFY(desk.panel.dataView().box(3).text().contains(u"\"a\": 2"_qs));
        auto *variables = desk.part<QTableWidget>("variables");
        QCOMPARE(variables->rowCount(), 1);
        QCOMPARE(variables->item(0, 0)->text(), u"$code"_qs);
        QCOMPARE(variables->item(0, 1)->text(), u"200"_qs);
    }

    void aFailureIsShownInItsOwnWords()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.testCases.choose(u"bad"_qs);
        desk.simulation.runToEnd();
        QTRY_VERIFY(desk.simulation.isAtEnd());
        desk.session.select({asl::StatePath().child(0, u"Ask"_qs)});
        QVERIFY(desk.panel.dataView().box(2).text().startsWith(u"Broken\nso it is"_qs));
        QVERIFY(desk.panel.dataView().explained().contains(QStringLiteral("Broken")));
    }

    void theStartButtonStartsAndRuns()
    {
        Desk desk;
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        desk.click("start-run");
        QVERIFY(desk.simulation.isPlaying());
    }

    void anInputThatIsNoJsonIsRefusedInWords()
    {
        Desk desk;
        desk.panel.input().setText(u"{\"n\": }"_qs);
        QVERIFY(desk.panel.input()
                    .findChild<QLabel *>(QStringLiteral("json-fault"))
                    ->text()
                    .contains(QStringLiteral("Line 1, column")));
        QSignalSpy said(&desk.session, &session::Session::messageSaid);
        desk.click("start-run");
        QVERIFY(!desk.simulation.isActive());
        QCOMPARE(said.count(), 1);
    }

    void editingWhileARunIsShownOffersToStartAgain()
    {
        Desk desk;
        desk.click("start-run");
        QVERIFY(!desk.part<QWidget>("outdated")->isVisible());
        desk.document.commit({{{0, 0}, u" "_qs}}, u"Edit"_qs);
        QVERIFY(desk.part<QWidget>("outdated")->isVisible());
        QTest::mouseClick(desk.part<QWidget>("outdated")->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!desk.part<QWidget>("outdated")->isVisible());
    }

    void aMockFileThatIsNoneIsRefusedInWords()
    {
        Desk desk;
        QSignalSpy said(&desk.session, &session::Session::messageSaid);
        QVERIFY(!desk.testCases.load("[]", u"M"_qs));
        QCOMPARE(said.count(), 1);
        QVERIFY(desk.testCases.names().isEmpty());
    }

    void placeholdersTakeValuesForTheRun()
    {
        Desk desk;
        QVERIFY(desk.part<QWidget>("substitutions")->isHidden());
        desk.document.reset(
            u"{\"StartAt\": \"P\", \"States\": {\"P\": {\"Type\": \"Pass\", \"Result\": \"in ${Town}, ${Land}\", \"End\": true}}}"_qs,
            json::Format::Json);
        QVERIFY(!desk.part<QWidget>("substitutions")->isHidden());
        desk.part<QLineEdit>("substitution-Town")->setText(u"São Paulo"_qs);
        QVERIFY(desk.simulation.start());
        while (desk.simulation.run()->status() == sim::RunStatus::Running)
            desk.simulation.step();
        QCOMPARE(QString::fromStdString(desk.simulation.run()->outputText()), u"\"in São Paulo, ${Land}\""_qs);
        QVERIFY(desk.document.text().contains(u"${Town}"));
        desk.document.commit({{{0, desk.document.text().size()}, stepping::Machine}}, u"Other"_qs);
        QVERIFY(desk.part<QWidget>("substitutions")->isHidden());
    }

    void theEventModelKeepsItsPromises()
    {
        Desk desk;
        EventModel model(desk.simulation);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.testCases.load(stepping::Mocks, u"M"_qs));
        for (int i = 0; i < 6; ++i)
            desk.simulation.step();
        desk.simulation.stepBack();
        QCOMPARE(model.rowCount(), int(desk.simulation.knownEvents()));
        QVERIFY(model.data(model.index(model.rowCount() - 1, EventModel::What), Qt::ForegroundRole)
                != model.data(model.index(0, EventModel::What), Qt::ForegroundRole));
        desk.simulation.stop();
        QCOMPARE(model.rowCount(), 0);
    }

    void leavingTheSimulationClearsEverything()
    {
        Desk desk;
        desk.click("start-run");
        desk.click("stop-button");
        QVERIFY(!desk.simulation.isActive());
        QCOMPARE(desk.rows(), 0);
        QVERIFY(!desk.part<QToolButton>("stop-button")->isEnabled());
    }
};

BATUTA_WINDOW_TEST(TestSteppingPanel)
#include "tst_stepping_panel.moc"

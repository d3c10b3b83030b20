#include "tests/runner/runner.h"
#include "tests/ui/session/paths.h"
#include "ui/session/curtain.h"
#include "ui/session/simulation_controller.h"

#include <QSignalSpy>
#include <QTimer>

#include <ctime>

namespace {

const QString Waiting = QStringLiteral(R"({"StartAt": "Wait", "States": {
    "Wait": {"Type": "Wait", "Seconds": 2592000, "Next": "Pass"},
    "Pass": {"Type": "Pass", "Next": "Task"},
    "Task": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}, "Next": "Done"},
    "Done": {"Type": "Succeed"}}})");

const QString Assigning = QStringLiteral(R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
    "A": {"Type": "Pass", "Assign": {"v": 1}, "Next": "B"},
    "B": {"Type": "Pass", "Output": "{% [$v, $states.input] %}", "End": true}}})");
const QString TwoPasses = QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": 1, "Next": "B"},
    "B": {"Type": "Pass", "End": true}}})");
const QString Rounds =
    QStringLiteral(R"({"QueryLanguage": "JSONata", "StartAt": "Map", "States": {"Map": {"Type": "Map",
    "MaxConcurrency": 1, "End": true, "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}})");

sim::Answer returning(const char *json)
{
    sim::Answer answer;
    answer.result = Value::parse(json);
    return answer;
}

} // namespace

class TestSimulationController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<document::WorkflowDocument>();
        m_document->reset(Waiting, json::Format::Json);
        m_session = std::make_unique<session::Session>(*m_document);
        m_simulation = std::make_unique<session::SimulationController>(*m_session);
    }

    void aRunStandsStillAtATaskThatNobodyAnswers()
    {
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->want());
        QCOMPARE(asl::toString(m_simulation->want()->place->state), QStringLiteral("Task"));
        QVERIFY(m_simulation->isAtEnd());
        m_simulation->answer(returning("{\"ok\": true}"));
        m_simulation->runToEnd();
        QTRY_COMPARE(m_simulation->run()->status(), sim::RunStatus::Succeeded);
        QCOMPARE(m_simulation->run()->outputText(), std::string("{\"ok\":true}"));
    }

    void oneAnswerForAll()
    {
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->want());
        m_simulation->answerAll(returning("{}"));
        m_simulation->runToEnd();
        QTRY_COMPARE(m_simulation->run()->status(), sim::RunStatus::Succeeded);
        m_simulation->stop();
        m_simulation->runToEnd();
        QTRY_COMPARE(m_simulation->run()->status(), sim::RunStatus::Succeeded);
    }

    void steppingBackShowsWhatWasShownBefore()
    {
        std::vector<history::Progress> seen;
        QVERIFY(m_simulation->start());
        seen.push_back(m_simulation->progress());
        for (int i = 0; i < 6; ++i) {
            m_simulation->step();
            seen.push_back(m_simulation->progress());
        }
        for (size_t i = seen.size() - 1; i > 0; --i) {
            m_simulation->stepBack();
            const history::Progress &now = m_simulation->progress();
            QCOMPARE(now.states.size(), seen[i - 1].states.size());
            QCOMPARE(now.now, seen[i - 1].now);
            QVERIFY(now.states == seen[i - 1].states);
        }
        QCOMPARE(m_simulation->position(), qint64(1));
        m_simulation->stepBack();
        QCOMPARE(m_simulation->position(), qint64(1));
    }

    void seekingStaysWithinWhatIsKnown()
    {
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->want());
        m_simulation->seek(1'000'000);
        QCOMPARE(m_simulation->position(), m_simulation->knownEvents());
        m_simulation->seek(-5);
        QCOMPARE(m_simulation->position(), qint64(1));
    }

    void aBreakpointStopsTheRunWhereTheStateIsEntered()
    {
        m_session->toggleBreakpoint(path("Pass"));
        m_simulation->runToEnd();
        QTRY_COMPARE(asl::toString(m_simulation->progress().current), QStringLiteral("Pass"));
        QVERIFY(m_simulation->progress().states.value(path("Pass")).mark == history::Mark::Running);
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->want());
    }

    void stepOverLeavesTheState()
    {
        QVERIFY(m_simulation->start());
        m_simulation->stepOver();
        QCOMPARE(asl::toString(m_simulation->progress().current), QStringLiteral("Wait"));
        m_simulation->stepOver();
        QVERIFY(m_simulation->progress().states.value(path("Wait")).mark == history::Mark::Done);
        QVERIFY(m_simulation->progress().now - m_simulation->progress().start >= 2592000LL * 1000);
    }

    void steppingOverALongMapDrawsOnceATurnAndNotOncePerEvent()
    {
        QString items;
        for (int i = 0; i < 4000; ++i)
            items += QStringLiteral("%1,").arg(i);
        items.chop(1);
        m_document->reset(QStringLiteral(R"({"StartAt": "Map", "States": {"Map": {"Type": "Map", "Next": "Done",
            "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}, "Done": {"Type": "Succeed"}}})"),
                          json::Format::Json);
        m_simulation->setInputText(u'[' + items + u']');
        QVERIFY(m_simulation->start());
        m_simulation->stepOver();
        QCOMPARE(asl::toString(m_simulation->progress().current), QStringLiteral("Map"));
        QSignalSpy drawn(m_simulation.get(), &session::SimulationController::momentChanged);
        m_simulation->stepOver();
        QTRY_VERIFY(m_simulation->progress().states.value(path("Map")).mark == history::Mark::Done);
        QCOMPARE(m_simulation->position(), qint64(4 + 4000 * 4 + 1));
        QVERIFY2(drawn.size() < 1600, qPrintable(QString::number(drawn.size())));
        m_simulation->stepBack();
        QVERIFY(m_simulation->progress().states.value(path("Map")).mark == history::Mark::Running);
    }

    void steppingOverStopsAtABreakpointInside()
    {
        m_document->reset(QStringLiteral(R"({"StartAt": "Map", "States": {"Map": {"Type": "Map", "End": true,
            "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}})"),
                          json::Format::Json);
        m_simulation->setInputText(QStringLiteral("[1, 2]"));
        m_session->toggleBreakpoint(path("Map").child(0, QStringLiteral("P")));
        QVERIFY(m_simulation->start());
        m_simulation->stepOver();
        m_simulation->stepOver();
        QTRY_COMPARE(m_simulation->progress().current.name(), QStringLiteral("P"));
        QVERIFY(m_simulation->progress().states.value(path("Map")).mark == history::Mark::Running);
    }

    // A loop over 200 kB: each event costs a millisecond, and the history would hold 5 GB.
    void aRunOverLargeDataLeavesTheWindowItsTurnsAndItsMemory()
    {
        m_document->reset(
            QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters": {"v.$": "$.v",
            "t.$": "$$.State.EnteredTime"}, "Next": "A"}}})"),
            json::Format::Json);
        m_simulation->setInputText(QStringLiteral("{\"v\": \"%1\"}").arg(QString(200'000, u'x')));
        // In processor time, so that a busy computer does not count.
        std::clock_t last = std::clock(), longest = 0;
        QTimer window;
        connect(&window, &QTimer::timeout, this, [&] {
            longest = std::max(longest, std::clock() - last);
            last = std::clock();
        });
        QVERIFY(m_simulation->start());
        window.start(0);
        last = std::clock();
        m_simulation->runToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(m_simulation->isAtEnd(), 120000);
        QVERIFY(m_simulation->run()->cause()->find("was ended here, not by AWS") != std::string::npos);
        QVERIFY2(longest < CLOCKS_PER_SEC / 4,
                 qPrintable(QStringLiteral("%1 s").arg(double(longest) / CLOCKS_PER_SEC)));
    }

    void anInputThatIsNoJsonDoesNotStart()
    {
        QSignalSpy failed(m_simulation.get(), &session::SimulationController::failedToStart);
        m_simulation->setInputText(QStringLiteral("{\"a\": }"));
        QVERIFY(!m_simulation->start());
        QCOMPARE(failed.size(), 1);
        QVERIFY(!m_simulation->isActive());
    }

    void editsMakeARunOutdatedButLeaveItAsItIs()
    {
        QVERIFY(m_simulation->start());
        QVERIFY(!m_simulation->isOutdated());
        m_document->commit({{{0, 0}, QStringLiteral(" ")}}, QStringLiteral("Edit"));
        QVERIFY(m_simulation->isOutdated());
        m_document->history().undo();
        QVERIFY(!m_simulation->isOutdated());
    }

    void playingTakesItselfToTheEnd()
    {
        QSignalSpy playing(m_simulation.get(), &session::SimulationController::playingChanged);
        m_document->reset(QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}})"),
                          json::Format::Json);
        m_simulation->play();
        QVERIFY(m_simulation->isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(!m_simulation->isPlaying(), 10000);
        QCOMPARE(m_simulation->run()->status(), sim::RunStatus::Succeeded);
        QCOMPARE(playing.size(), 2);
    }

    void eachRunStaysAsItWasLeft()
    {
        QVERIFY(m_simulation->start());
        m_simulation->step();
        m_simulation->step();
        QVERIFY(m_simulation->start());
        QCOMPARE(m_simulation->runs().all().size(), size_t(2));
        QCOMPARE(m_simulation->watched()->number, 2);
        QCOMPARE(m_simulation->position(), qint64(1));
        m_simulation->watch(1);
        QCOMPARE(m_simulation->position(), qint64(3));
        m_simulation->step();
        QCOMPARE(m_simulation->position(), qint64(4));
        m_simulation->stop();
        QVERIFY(!m_simulation->isActive() && !m_simulation->watched());
        m_simulation->watch(1);
        QCOMPARE(m_simulation->position(), qint64(4));
        m_simulation->remove(1);
        QVERIFY(!m_simulation->isActive());
        QCOMPARE(m_simulation->runs().all().size(), size_t(1));
        m_document->reset(Waiting, json::Format::Json);
        QVERIFY(m_simulation->runs().isEmpty());
    }

    // An execution that is followed while it goes on.
    void aRecordedRunGrows()
    {
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->want());
        m_simulation->answer(returning("{\"ok\": true}"));
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->isAtEnd() && !m_simulation->want());
        const history::Recording whole = m_simulation->run()->recording();
        const auto known = [&whole](std::int64_t count) {
            return std::make_shared<const history::Recording>(session::cutAt(whole, count));
        };
        m_simulation->showRecorded(known(2), m_document->snapshot(), QStringLiteral("one"));
        const int number = m_simulation->watched()->number;
        m_simulation->seek(2);
        QVERIFY(m_simulation->extendRecorded(number, known(4))); // one looks at its end, and goes on doing so
        QCOMPARE(m_simulation->position(), qint64(4));
        m_simulation->seek(3);
        QVERIFY(m_simulation->extendRecorded(number, known(5))); // one looks at what was
        QCOMPARE(m_simulation->position(), qint64(3));
        QCOMPARE(m_simulation->knownEvents(), qint64(5));
        m_simulation->watch(1); // one looks at another
        QVERIFY(m_simulation->extendRecorded(number, known(6)));
        QVERIFY(!m_simulation->isRecorded());
        m_simulation->watch(number);
        QCOMPARE(m_simulation->knownEvents(), qint64(6));
        QVERIFY(!m_simulation->extendRecorded(1, known(6))); // a run of ours
        m_simulation->remove(number);
        QVERIFY(!m_simulation->extendRecorded(number, known(6)));
    }

    void aRecordedRunIsLookedAtAndAnswersLikeItself()
    {
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->want());
        m_simulation->answer(returning("{\"ok\": true}"));
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->isAtEnd() && !m_simulation->want());
        const auto recorded = std::make_shared<const history::Recording>(m_simulation->run()->recording());
        m_document->reset(Waiting, json::Format::Json);
        m_simulation->showRecorded(recorded, m_document->snapshot(), QStringLiteral("/tmp/history.json"));
        QVERIFY(m_simulation->isRecorded() && !m_simulation->run() && !m_simulation->want());
        QCOMPARE(m_simulation->position(), qint64(1));
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->isAtEnd());
        QCOMPARE(m_simulation->position(), qint64(recorded->events.size()));
        m_simulation->rehearseRecorded();
        QVERIFY(m_simulation->start());
        QVERIFY(!m_simulation->isRecorded());
        m_simulation->runToEnd();
        QTRY_COMPARE(m_simulation->run()->status(), sim::RunStatus::Succeeded);
        QVERIFY(m_simulation->run()->events() == recorded->events);
    }

    void goingBackAndAnsweringOtherwiseMakesARunBesideTheFirst()
    {
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->want());
        m_simulation->answer(returning("{\"ok\": true}"));
        m_simulation->runToEnd();
        QTRY_COMPARE(m_simulation->run()->status(), sim::RunStatus::Succeeded);
        const std::vector<history::Event> first = m_simulation->run()->events();
        m_simulation->seek(m_simulation->knownEvents() - 4); // the task was answered
        QVERIFY(m_simulation->otherwise().answer);
        QVERIFY(m_simulation->forkAsking());
        QTRY_VERIFY(m_simulation->want());
        QCOMPARE(m_simulation->runs().all().size(), size_t(2));
        QCOMPARE(m_simulation->watched()->parent, 1);
        m_simulation->answer(returning("{\"ok\": false}"));
        m_simulation->runToEnd();
        QTRY_COMPARE(m_simulation->run()->status(), sim::RunStatus::Succeeded);
        QCOMPARE(m_simulation->run()->outputText(), std::string("{\"ok\":false}"));
        const auto found = m_simulation->divergenceFrom(1);
        QVERIFY(found && found->what == history::Divergence::What::Data);
        QVERIFY(history::isAnswer(m_simulation->run()->events()[size_t(found->one - 1)].type));
        m_simulation->watch(1);
        QVERIFY(m_simulation->run()->events() == first);
    }

    void aForkTakesAnotherInputAndAnotherVariable()
    {
        m_document->reset(Assigning, json::Format::Json);
        QVERIFY(m_simulation->start());
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->isAtEnd());
        m_simulation->seek(5);
        QVERIFY(!m_simulation->forkWithInput(1)); // it is over already
        m_simulation->seek(4);
        QVERIFY(m_simulation->forkWithInput("x"));
        QVERIFY(m_simulation->watched()->isAltered);
        QCOMPARE(m_simulation->position(), qint64(4));
        QVERIFY(m_simulation->forkWithVariable("v", 2));
        m_simulation->runToEnd();
        QTRY_COMPARE(m_simulation->run()->outputText(), std::string("[2,\"x\"]"));
        QCOMPARE(m_simulation->runs().all().size(), size_t(3));
    }

    void aForkTakesTheDefinitionAsItIsNow()
    {
        m_document->reset(TwoPasses, json::Format::Json);
        QVERIFY(m_simulation->start());
        m_simulation->runToEnd();
        QTRY_VERIFY(m_simulation->isAtEnd());
        m_simulation->seek(3);
        QVERIFY(!m_simulation->forkWithDefinition());
        const qsizetype at = m_document->text().indexOf(QStringLiteral("1,"));
        m_document->commit({{{at, at + 1}, QStringLiteral("2")}}, QStringLiteral("Typing"));
        QVERIFY(m_simulation->forkWithDefinition());
        QTRY_COMPARE(m_simulation->position(), qint64(3));
        m_simulation->runToEnd();
        QTRY_COMPARE(m_simulation->run()->outputText(), std::string("2"));
    }

    void aStopStopsFromItsTimeOnAndFollowsItsState()
    {
        m_document->reset(Rounds, json::Format::Json);
        m_simulation->setInputText(QStringLiteral("[1, 2, 3, 4]"));
        const QString state = asl::toString(path("Map").child(0, QStringLiteral("P")));
        m_session->setStops({{state, {}, QStringLiteral("$states.input > 1"), 2}});
        QCOMPARE(m_simulation->rehearsal().stops.size(), size_t(1));
        QVERIFY(m_simulation->start());
        const auto round = [this] {
            const auto &place = m_simulation->recording()->events[size_t(m_simulation->position() - 1)].place;
            return place && !place->iterations.empty() ? place->iterations.front() : -1;
        };
        m_simulation->runToEnd();
        QTRY_COMPARE(round(), 2);
        m_simulation->runToEnd();
        QTRY_COMPARE(round(), 3);
        m_simulation->toStart();
        m_simulation->runToEnd();
        QTRY_COMPARE(round(), 2);
        const qsizetype at = m_document->text().indexOf(QStringLiteral("P\": {\"Type"));
        m_document->commit({{{at, at + 1}, QStringLiteral("Q")}}, QStringLiteral("Typing"));
        QCOMPARE(m_session->stops().front().state, asl::toString(path("Map").child(0, QStringLiteral("Q"))));
        m_document->reset(Waiting, json::Format::Json);
        QVERIFY(m_session->stops().empty());
    }

private:
    std::unique_ptr<document::WorkflowDocument> m_document;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<session::SimulationController> m_simulation;
};

BATUTA_WINDOW_TEST(TestSimulationController)
#include "tst_simulation_controller.moc"

#include "core/history/aws_form.h"
#include "core/history/aws_reading.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"
#include "tests/ui/session/paths.h"
#include "ui/session/simulation_controller.h"

#include <QSignalSpy>

namespace {

const QString Order = QStringLiteral(R"({"StartAt": "Each", "States": {
    "Each": {"Type": "Map", "Next": "Rest", "ItemProcessor": {"StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}},
    "Rest": {"Type": "Wait", "Seconds": 60, "Next": "Done"}, "Done": {"Type": "Succeed"}}})");

// As a tool of AWS wrote it down.
std::shared_ptr<const history::Recording> recorded()
{
    const sim::Run run = runs::ended(runs::setup(Order, {1, 2}));
    auto read = history::recordingFrom(history::awsHistory(run.events()).dump(), run.recording().definition);
    return std::make_shared<const history::Recording>(std::move(*read));
}

} // namespace

// A history that was read is looked at as a run is, though nothing can make more of it happen.
class TestPlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHistoryIsSteppedThroughForwardAndBack()
    {
        session::Playback playback;
        QSignalSpy shown(&playback, &session::Playback::runChanged);
        const auto recording = recorded();
        playback.show(recording);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(playback.position(), qint64(1));
        QCOMPARE(playback.knownEvents(), qint64(recording->events.size()));
        std::vector<history::Progress> seen{playback.progress()};
        while (!playback.isAtEnd()) {
            playback.step();
            seen.push_back(playback.progress());
        }
        QCOMPARE(seen.size(), recording->events.size());
        QCOMPARE(playback.progress().states.value(path("Done")).mark, history::Mark::Done);
        for (size_t i = seen.size() - 1; i > 0; --i) {
            playback.stepBack();
            QVERIFY(playback.progress().states == seen[i - 1].states);
        }
        playback.step();
        QVERIFY(playback.progress().states == seen[1].states);
    }

    void itIsSteppedOverAndRunToItsEnd()
    {
        session::Playback playback;
        playback.show(recorded());
        playback.step();
        QCOMPARE(playback.progress().current.name(), QStringLiteral("Each"));
        playback.stepOver();
        QTRY_COMPARE(playback.progress().states.value(path("Each")).mark, history::Mark::Done);
        playback.runToEnd();
        QTRY_VERIFY(playback.isAtEnd());
        playback.seek(3);
        QCOMPARE(playback.position(), qint64(3));
        playback.toStart();
        QCOMPARE(playback.position(), qint64(1));
    }

    void playedToTheEndItBeginsAgain()
    {
        session::Playback playback;
        playback.play();
        QVERIFY(!playback.isPlaying() && !playback.isActive());
        playback.show(recorded());
        playback.seek(playback.knownEvents());
        playback.play();
        QVERIFY(playback.isPlaying());
        QCOMPARE(playback.position(), qint64(1));
        playback.stop();
        QVERIFY(!playback.isPlaying() && !playback.isActive());
        QCOMPARE(playback.knownEvents(), qint64(0));
    }

    // The window's own: the history takes the run's place, and the next run the history's.
    void aHistoryAndARunTakeEachOthersPlace()
    {
        document::WorkflowDocument document;
        document.reset(Order, json::Format::Json);
        session::Session session(document);
        session::SimulationController simulation(session);
        simulation.setInputText(QStringLiteral("[1]"));
        QVERIFY(simulation.start());
        QVERIFY(simulation.run());
        const auto recording = recorded();
        simulation.show(recording);
        QVERIFY(!simulation.run() && !simulation.want() && !simulation.isOutdated());
        QVERIFY(simulation.recording() == recording.get());
        simulation.runToEnd();
        QTRY_VERIFY(simulation.isAtEnd());
        QVERIFY(simulation.start());
        QVERIFY(simulation.run());
        QVERIFY(simulation.recording() == &simulation.run()->recording());
        simulation.stop();
        QVERIFY(!simulation.isActive());
    }
};

BATUTA_WINDOW_TEST(TestPlayback)
#include "tst_playback.moc"

// The law of looking at a run: what is shown of a moment depends on the moment alone, not on the way one came to it.
#include "core/history/visit.h"
#include "core/simulate/stages.h"
#include "tests/runner/runner.h"
#include "ui/session/simulation_controller.h"
#include "ui/simulator/explain.h"

#include <algorithm>
#include <random>

using namespace simulator;

namespace {

// Rounds of a Map three at a time: a call that fails at first and is tried again, then two branches side by side.
const QString Branching = QStringLiteral(R"({"QueryLanguage": "JSONata", "StartAt": "Each", "States": {
  "Each": {"Type": "Map", "Items": "{% $states.input.list %}", "MaxConcurrency": 3, "Next": "Tell", "ItemProcessor": {
    "StartAt": "Call", "States": {
      "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f", "Payload": "{% $states.input %}"},
        "Assign": {"got": "{% $states.result.ok + $states.context.State.RetryCount %}"}, "Next": "Both",
        "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 4, "BackoffRate": 2, "JitterStrategy": "FULL"}],
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Both"}]},
      "Both": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "Left", "States": {"Left": {"Type": "Choice", "Default": "Odd",
            "Choices": [{"Condition": "{% $exists($states.input.Error) %}", "Next": "Even"}]},
          "Even": {"Type": "Pass", "End": true}, "Odd": {"Type": "Pass", "Output": "{% $exists($got) ? $got : 0 %}", "End": true}}},
        {"StartAt": "Right", "States": {"Right": {"Type": "Wait", "Seconds": 1, "End": true}}}]}}}},
  "Tell": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Arguments": {"QueueUrl": "q", "MessageBody": "b"}, "End": true}}})");

rehearse::Rehearsal branchingRehearsal()
{
    rehearse::Rehearsal made;
    made.inputText = QStringLiteral(R"({"list": [1, 2, 3, 4, 5, 6, 7, 8]})");
    sim::Answer busy, broken, good;
    busy.thrown = sim::Answer::Thrown{"Busy", "wait a little"};
    broken.thrown = sim::Answer::Thrown{"Broken", "for good"};
    good.result = Value{{"ok", 1}};
    made.script.setAnswer("Call", 0, sim::EveryAttempt, good);
    made.script.setAnswer("Call", 0, 3, busy);
    made.script.setAnswer("Call", 6, 6, broken);
    made.script.setAnswer("Tell", 0, sim::EveryAttempt, good);
    return made;
}

QString text(const SharedValue &value)
{
    return value ? QString::fromStdString(value->dump()) : QStringLiteral("-");
}

QStringList lines(const history::Progress &progress)
{
    QStringList lines;
    for (auto each = progress.states.cbegin(); each != progress.states.cend(); ++each) {
        const history::StateProgress &state = each.value();
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
                     .arg(asl::toString(each.key()))
                     .arg(int(state.mark))
                     .arg(state.entered)
                     .arg(state.retries)
                     .arg(state.since)
                     .arg(state.until)
                     .arg(state.lastEntered)
                     .arg(state.lastExited);
    }
    lines.sort();
    for (const history::Taken &taken : progress.taken)
        lines << asl::toString(taken.from) + u'>' + asl::toString(taken.to);
    return lines << QString::number(progress.now) << QString::number(progress.transitions)
                 << asl::toString(progress.current);
}

QStringList lines(const history::Visit &visit)
{
    return {QString::number(visit.entered),
            text(visit.input),
            text(visit.arguments),
            text(visit.result),
            visit.error,
            visit.cause,
            text(visit.output),
            QString::number(visit.attempts),
            QString::number(visit.exited)};
}

// All that is shown of the moment one stands at.
QString shown(session::SimulationController &simulation, sim::Stager &stager)
{
    const history::Recording &recording = *simulation.recording();
    const qint64 position = simulation.position();
    QStringList all = lines(simulation.progress());
    for (const auto &[name, value] : history::variablesAt(recording, position))
        all << QString::fromStdString(name) + u'=' + text(value);
    if (const history::SharedPlace &place = recording.events[size_t(position - 1)].place) {
        all << lines(history::lastVisit(recording.events, position, place->state));
        for (const sim::Stage &stage : stager.stagesOf(sim::factsOf(recording, position, *place)).list)
            all << QString::number(int(stage.name)) + u':' + text(stage.value) + QString::number(int(stage.source));
    }
    return all.join(u'\n');
}

} // namespace

class TestMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandStepsForwardAndBackShowTheSameAtEachEvent()
    {
        document::WorkflowDocument document;
        session::Session session{document};
        session::SimulationController simulation{session};
        document.reset(Branching, json::Format::Json);
        simulation.setRehearsal(branchingRehearsal());
        QVERIFY(simulation.start());
        sim::Stager stager;
        QStringList seen{QString(), shown(simulation, stager)};
        while (!simulation.isAtEnd()) {
            simulation.step();
            QCOMPARE(simulation.position(), qint64(seen.size()));
            seen << shown(simulation, stager);
        }
        QVERIFY(seen.size() > 150);
        QCOMPARE(simulation.run()->status(), sim::RunStatus::Succeeded);
        // What is said of a moment may also say what comes next, once that is known: as it is from here on.
        QStringList said{QString()};
        for (qint64 count = 1; count <= simulation.knownEvents(); ++count)
            said << explanation(*simulation.recording(), count);
        const auto isSame = [&] {
            return shown(simulation, stager) == seen[simulation.position()]
                && explanation(*simulation.recording(), simulation.position()) == said[simulation.position()];
        };
        std::mt19937 dice(7);
        bool forward = false;
        for (int steps = 0; steps < 1000; ++steps) {
            if (dice() % 12 == 0 || simulation.position() == 1 || simulation.isAtEnd())
                forward = simulation.position() == 1 || (!simulation.isAtEnd() && !forward);
            forward ? simulation.step() : simulation.stepBack();
            QVERIFY2(isSame(), qPrintable(QString::number(simulation.position())));
        }
        // All the way back, and forth again from there.
        while (simulation.position() > 1) {
            simulation.stepBack();
            QVERIFY2(isSame(), qPrintable(QString::number(simulation.position())));
        }
        for (qint64 jump = 1; jump <= simulation.knownEvents(); jump = jump * 3 + 1) {
            simulation.seek(jump);
            QVERIFY(isSame());
        }
    }
};

BATUTA_TEST(TestMoments)
#include "tst_moments.moc"

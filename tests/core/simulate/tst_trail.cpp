#include "core/simulate/trail.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

using namespace sim;

namespace {

// Twenty rounds, three at a time: a call that fails at first and is retried, then two branches side by side.
const QString Long = QStringLiteral(R"({"StartAt": "Each", "States": {
  "Each": {"Type": "Map", "ItemsPath": "$.list", "MaxConcurrency": 3, "Next": "Ask", "ItemProcessor": {"StartAt": "Call", "States": {
    "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Both", "Assign": {"got.$": "$.ok"},
      "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "BackoffRate": 2, "JitterStrategy": "FULL"}]},
    "Both": {"Type": "Parallel", "End": true, "Branches": [
      {"StartAt": "Left", "States": {"Left": {"Type": "Pass", "End": true}}},
      {"StartAt": "Right", "States": {"Right": {"Type": "Wait", "Seconds": 1, "End": true}}}]}}}},
  "Ask": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {}, "End": true}}})");

const QString Assigning = QStringLiteral(R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {
            "A": {"Type": "Pass", "Assign": {"v": 1}, "Next": "B"},
            "B": {"Type": "Pass", "Output": "{% [$v, $states.input] %}", "End": true}}})");

Setup longSetup()
{
    Value list = Value::array();
    for (int i = 0; i < 20; ++i)
        list.push_back(i);
    Value answers = Value::object();
    answers["Call"]["0-2"] = {{"Throw", {{"Error", "Busy"}, {"Cause", "c"}}}};
    answers["Call"]["3-99"] = {{"Return", {{"ok", 1}}}};
    return runs::setup(Long, {{"list", list}}, answers);
}

Script told(Script script, const char *state, Answer answer)
{
    script.setAnswer(state, 0, 0, std::move(answer));
    return script;
}

bool isBeginningOf(const std::vector<Event> &part, const std::vector<Event> &whole)
{
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

} // namespace

class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goingOnFromAnyEventGivesTheSameRun_data()
    {
        traces::addRows();
        QTest::newRow("long") << QStringLiteral("long");
    }
    void goingOnFromAnyEventGivesTheSameRun()
    {
        QFETCH(QString, name);
        Trail trail(Run::started(name == u"long" ? longSetup() : traces::setup(name)));
        trail.advanceToEnd();
        if (trail.run().want()) { // it is told while it stands still
            trail.setScript(told(trail.run().setup().script, "Ask", runs::returning({{"a", 1}}, 3)));
            trail.advanceToEnd();
        }
        const std::vector<Event> &events = trail.run().events();
        QVERIFY(name != u"long" || events.size() > 200);
        for (std::int64_t count = 1; count <= std::int64_t(events.size()); ++count) {
            Run run = trail.at(count);
            QVERIFY(std::int64_t(run.events().size()) <= count);
            QVERIFY(isBeginningOf(run.events(), events));
            run.advanceToEnd();
            QVERIFY2(run.events() == events, qPrintable(QString::number(count)));
            QCOMPARE(run.outputText(), trail.run().outputText());
        }
    }

    void aTaskIsAnsweredOtherwise()
    {
        Trail trail(Run::started(longSetup()));
        trail.advanceToEnd(40);
        const auto &events = trail.run().events();
        const auto call = std::ranges::find_if(events, [](const Event &each) { return history::isCall(each.type); });
        Trail other(trail.at(call - events.begin() + 1));
        const std::vector<Event> before = other.run().events();
        Run asking = other.run();
        QVERIFY(asking.ask(*call->place));
        asking.advanceToEnd();
        const auto want = asking.want();
        QVERIFY(want && *want->place == *call->place && want->attempt == 0);
        asking.setScript(told(asking.setup().script, "Call", runs::returning({{"ok", 7}})));
        asking.letAnswer();
        asking.advanceToEnd();
        QVERIFY(isBeginningOf(before, asking.events()));
        const auto answered = std::ranges::find_if(asking.events(), [&](const Event &each) {
            return history::isAnswer(each.type) && *each.place == *call->place;
        });
        QVERIFY(answered != asking.events().end() && *answered->payload == Value({{"ok", 7}}));
    }

    void inputAndVariablesAreChangedWhereAStateWasEntered()
    {
        Trail trail(Run::started(runs::setup(Assigning, {{"a", 1}})));
        trail.advanceToEnd();
        QCOMPARE(trail.run().outputText(), std::string("[1,{\"a\":1}]"));
        Run run = trail.at(4); // B was entered
        const history::Place place = *run.events().back().place;
        QVERIFY(run.setInput(place, "x"));
        QVERIFY(*run.events().back().payload == Value("x")); // as the history tells it
        QVERIFY(run.setVariable(place, "v", 2));
        QVERIFY(!run.setInput({asl::statePathFrom(u"A"_qs), {}}, 1));
        QVERIFY(!run.ask(place));
        run.advanceToEnd();
        QCOMPARE(run.outputText(), std::string("[2,\"x\"]"));
        QCOMPARE(trail.run().outputText(), std::string("[1,{\"a\":1}]"));
        Run late = trail.at(6); // B was left
        QVERIFY(!late.setInput(place, 1));
    }

    void anAnswerThatIsTakenAwayIsAskedForAgain()
    {
        Run run = Run::started(longSetup());
        run.advanceToEnd(6);
        run.setScript({});
        run.advanceToEnd();
        QVERIFY(run.want());
    }
};

BATUTA_TEST(TestTrail)
#include "tst_trail.moc"

#include "core/rehearse/prediction.h"

#include "tests/core/rehearse/predicted_machines.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

using history::Recording;
using rehearse::Guess;
using rehearse::Prediction;
using rehearse::Slip;
using Subject = rehearse::Prediction::Subject;

namespace {

Recording cutAt(const Recording &run, std::int64_t count)
{
    Recording cut = run;
    cut.events.resize(size_t(count));
    return cut;
}

bool isSamePlace(const history::Event &event, const Prediction &question)
{
    return event.place && *event.place == *question.place;
}

// Read from the events alone, and otherwise than the room reads them.
Guess toldBy(const Recording &run, std::int64_t count, const Prediction &question)
{
    Guess told;
    for (auto event = run.events.begin() + count; event != run.events.end(); ++event) {
        const bool isSameLine = event->place && history::isEntry(event->type)
            && asl::scopeOf(event->place->state) == asl::scopeOf(question.place->state)
            && event->place->iterations == question.place->iterations;
        if (question.subject == Subject::NextState && isSameLine) {
            told.state = event->stateName();
            break;
        }
        if (question.subject == Subject::Output && isSamePlace(*event, question) && history::isExit(event->type)) {
            told.output = event->payload;
            break;
        }
        if (question.subject == Subject::Wait && isSamePlace(*event, question)) {
            told.wait = event->at - run.events[size_t(count - 1)].at;
            break;
        }
    }
    return told;
}

QString textOf(const Guess &choice)
{
    return choice.output        ? QString::fromStdString(choice.output->dump())
        : !choice.state.empty() ? QString::fromStdString(choice.state)
                                : QStringLiteral("%1 ms").arg(choice.wait);
}

// "slip: choice" of each, the right one first.
QStringList choicesOf(const Prediction &question)
{
    QStringList texts;
    for (const Guess &each : question.choices)
        texts << QStringLiteral("%1: %2").arg(int(each.slip)).arg(textOf(each));
    texts.sort();
    return texts;
}

// The questions of a whole run, by the number of events shown.
std::map<std::int64_t, Prediction> questionsOf(const Recording &run)
{
    std::map<std::int64_t, Prediction> found;
    for (std::int64_t count = 1; count <= std::int64_t(run.events.size()); ++count)
        if (auto question = rehearse::predictionAt(run, count))
            found.emplace(count, std::move(*question));
    return found;
}

// Of what the state is asked, by what is asked.
std::optional<Prediction> questionOf(const sim::Run &run, const QString &state, Subject subject)
{
    for (auto &[count, question] : questionsOf(run.recording()))
        if (question.place->state.name() == state && question.subject == subject)
            return question;
    return std::nullopt;
}

QString row(Slip slip, const char *text)
{
    return QStringLiteral("%1: %2").arg(int(slip)).arg(QString::fromUtf8(text));
}

} // namespace

class TestPrediction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightChoiceIsWhatTheEventsTell_data() { traces::addRows(); }
    void theRightChoiceIsWhatTheEventsTell()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(traces::setup(name));
        for (const auto &[count, question] : questionsOf(run.recording())) {
            const QString told = u"%1, event %2: %3"_qs.arg(name).arg(count).arg(choicesOf(question).join(u" | "));
            QVERIFY2(question.choices.size() >= 2 && question.choices.size() <= 4, qPrintable(told));
            QCOMPARE(int(std::ranges::count(question.choices, Slip::None, &Guess::slip)), 1);
            QVERIFY2(question.choices[size_t(question.right())].tellsAs(toldBy(run.recording(), count, question)),
                     qPrintable(told));
            for (size_t i = 0; i < question.choices.size(); ++i)
                for (size_t other = 0; other < i; ++other)
                    QVERIFY2(!question.choices[i].tellsAs(question.choices[other]), qPrintable(told));
        }
    }

    // Whether to ask is known from what is shown; the question, from the event that answers it on, and not before.
    void aQuestionDependsOnNoMoreThanItsAnswer_data() { traces::addRows(); }
    void aQuestionDependsOnNoMoreThanItsAnswer()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(traces::setup(name));
        const auto questions = questionsOf(run.recording());
        for (std::int64_t count = 1; count <= std::int64_t(run.events().size()); ++count) {
            const bool isWorth = rehearse::isWorthAsking(run.recording(), count);
            QCOMPARE(rehearse::isWorthAsking(cutAt(run.recording(), count), count), isWorth);
            QVERIFY(isWorth || !questions.contains(count));
        }
        for (const auto &[count, question] : questions) {
            QVERIFY(question.told > count);
            const auto again = rehearse::predictionAt(cutAt(run.recording(), question.told), count);
            QVERIFY(again);
            QCOMPARE(choicesOf(*again), choicesOf(question));
            QCOMPARE(again->right(), question.right());
            QVERIFY(!rehearse::predictionAt(cutAt(run.recording(), question.told - 1), count));
        }
    }

    void aChoiceOffersItsOtherWays()
    {
        const sim::Run run = runs::ended(traces::setup(u"choice-succeeds"_qs));
        const auto question = questionOf(run, u"Large?"_qs, Subject::NextState);
        QVERIFY(question);
        QVERIFY(choicesOf(*question).contains(row(Slip::None, "Check")));
        QVERIFY(choicesOf(*question).contains(row(Slip::OtherWay, "Ship")));
    }

    void aCaughtFailureOffersWhatIsDoneElse()
    {
        const sim::Run run =
            runs::ended(runs::setup(machines::Catches, Value::object(),
                                    Value{{"A", {{"0", {{"Throw", {{"Error", "Broken"}, {"Cause", ""}}}}}}}}));
        const auto question = questionOf(run, u"A"_qs, Subject::NextState);
        QVERIFY(question);
        QCOMPARE(choicesOf(*question),
                 (QStringList{row(Slip::None, "Undo"), row(Slip::OtherWay, "Ship"), row(Slip::OtherWay, "Tell")}));
    }

    void outputsAreMistakenAsStudentsDo()
    {
        const sim::Run run = runs::ended(runs::setup(machines::Adds, Value{{"id", 1}},
                                                     Value{{"Add", {{"0", {{"Return", {{"n", 7}, {"at", 3}}}}}}}}));
        const auto question = questionOf(run, u"Add"_qs, Subject::Output);
        QVERIFY(question);
        // Without ResultPath the path out leads to nothing: no choice.
        QCOMPARE(choicesOf(*question),
                 (QStringList{row(Slip::None, "{\"n\":7}"), row(Slip::Merged, "{\"id\":1,\"n\":7}"),
                              row(Slip::WithoutResultSelector, "{\"n\":7,\"at\":3}"),
                              row(Slip::WithoutOutputPath, "{\"id\":1,\"sum\":{\"n\":7}}")}));
        QVERIFY(*question->result == (Value{{"n", 7}, {"at", 3}}));
    }

    void aLostInputIsOneOfThem()
    {
        const sim::Run run = runs::ended(runs::setup(machines::Sets, Value{{"id", 1}}));
        const auto question = questionOf(run, u"Set"_qs, Subject::Output);
        QVERIFY(question);
        QCOMPARE(choicesOf(*question),
                 (QStringList{row(Slip::None, "{\"id\":1,\"made\":{\"a\":2}}"), row(Slip::Untouched, "{\"id\":1}"),
                              row(Slip::Merged, "{\"id\":1,\"a\":2}"), row(Slip::WithoutResultPath, "{\"a\":2}")}));
    }

    void inJsonataTheResultMayBeTakenAsItIs()
    {
        const sim::Run run = runs::ended(runs::setup(machines::AsksInJsonata, Value{{"id", 1}},
                                                     Value{{"Ask", {{"0", {{"Return", {{"Payload", {{"n", 7}}}}}}}}}}));
        const auto question = questionOf(run, u"Ask"_qs, Subject::Output);
        QVERIFY(question);
        QVERIFY(choicesOf(*question).contains(row(Slip::None, "{\"n\":7}")));
        QVERIFY2(choicesOf(*question).contains(row(Slip::WithoutOutput, "{\"Payload\":{\"n\":7}}")),
                 qPrintable(choicesOf(*question).join(u'\n')));
    }

    // What nobody can foretell is not asked.
    void chanceIsNotAsked()
    {
        const sim::Run uuid = runs::ended(runs::setup(machines::MakesIds));
        QVERIFY(questionsOf(uuid.recording()).empty());
        const sim::Run jitter =
            runs::ended(runs::setup(machines::TriesByChance, Value::object(),
                                    Value{{"A", {{"0-1", {{"Throw", {{"Error", "Busy"}, {"Cause", ""}}}}}}}}));
        QVERIFY(!questionOf(jitter, u"A"_qs, Subject::Wait));
    }

    void pausesAreMiscountedInFourWays()
    {
        const sim::Run run = runs::ended(runs::setup(
            machines::TriesThrice, Value::object(),
            Value{{"A", {{"0-2", {{"Throw", {{"Error", "Busy"}, {"Cause", ""}}}}}, {"3", {{"Return", 1}}}}}}));
        std::vector<QStringList> asked;
        for (const auto &[count, question] : questionsOf(run.recording()))
            if (question.subject == Subject::Wait)
                asked.push_back(choicesOf(question));
        QCOMPARE(asked.size(), size_t(3));
        QCOMPARE(
            asked[0],
            (QStringList{row(Slip::None, "2000 ms"), row(Slip::AtOnce, "0 ms"), row(Slip::OneTooMany, "6000 ms")}));
        QCOMPARE(asked[1],
                 (QStringList{row(Slip::None, "6000 ms"), row(Slip::AtOnce, "0 ms"),
                              row(Slip::WithoutBackoff, "2000 ms"), row(Slip::OneTooMany, "10000 ms")}));
        QCOMPARE(asked[2],
                 (QStringList{row(Slip::None, "10000 ms"), row(Slip::WithoutBackoff, "2000 ms"),
                              row(Slip::OneTooFew, "6000 ms"), row(Slip::WithoutLimit, "18000 ms")}));
    }

    // In a Map of many the first round teaches what there is to learn.
    void laterRoundsAreNotAsked()
    {
        const sim::Run run = runs::ended(traces::setup(u"map-succeeds"_qs));
        QVERIFY(!questionsOf(run.recording()).empty());
        for (const auto &[count, question] : questionsOf(run.recording()))
            for (const int round : question.place->iterations)
                QCOMPARE(round, 0);
    }
};

BATUTA_TEST(TestPrediction)
#include "tst_prediction.moc"

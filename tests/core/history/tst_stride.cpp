#include "core/history/stride.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

using namespace history;

namespace {

// A Map of three rounds, each with a Parallel of two branches, and a state before and after it.
const QString Machine = QStringLiteral(R"({"StartAt": "First", "States": {"First": {"Type": "Pass", "Next": "Each"},
  "Each": {"Type": "Map", "ItemsPath": "$.list", "Next": "Last", "ItemProcessor": {"StartAt": "In", "States": {
    "In": {"Type": "Pass", "Next": "Both"},
    "Both": {"Type": "Parallel", "End": true, "Branches": [
      {"StartAt": "Left", "States": {"Left": {"Type": "Pass", "Next": "Left2"}, "Left2": {"Type": "Pass", "End": true}}},
      {"StartAt": "Right", "States": {"Right": {"Type": "Wait", "Seconds": 1, "End": true}}}]}}}},
  "Last": {"Type": "Pass", "End": true}}})");

sim::Run machineRun()
{
    return runs::ended(runs::setup(Machine, {{"list", {1, 2, 3}}}));
}

std::int64_t steppedOn(const std::vector<Event> &events, std::int64_t count, Stride stride)
{
    const Landing landing(events, count, stride);
    while (count < std::int64_t(events.size()) && !landing.isAt(events[size_t(count++)])) {
    }
    return count;
}

QString words(const std::vector<Event> &events, std::int64_t count)
{
    const Event &event = events[size_t(count - 1)];
    QString text = QString::fromStdString(event.typeName());
    if (event.place) {
        text += u' ' + event.place->state.name();
        for (const int round : event.place->iterations)
            text += u'#' + QString::number(round);
    }
    return text;
}

// How many events are shown once that one is the last; `nth` from 0.
std::int64_t at(const std::vector<Event> &events, const QString &what, int nth = 0)
{
    for (size_t i = 0; i < events.size(); ++i)
        if (words(events, std::int64_t(i) + 1) == what && nth-- == 0)
            return std::int64_t(i) + 1;
    qFatal("no %s", qPrintable(what));
}

} // namespace

class TestStride : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepEndsThere_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Stride>("stride");
        QTest::addColumn<bool>("forward");
        QTest::addColumn<QString>("to");
        const auto on = [](const char *from, Stride stride, const char *to) {
            QTest::addRow("%s, on %d", from, int(stride))
                << QString(QLatin1StringView(from)) << stride << true << QString(QLatin1StringView(to));
        };
        const auto back = [](const char *from, Stride stride, const char *to) {
            QTest::addRow("%s, back %d", from, int(stride))
                << QString(QLatin1StringView(from)) << stride << false << QString(QLatin1StringView(to));
        };
        on("ExecutionStarted", Stride::Into, "PassStateEntered First");
        on("ExecutionStarted", Stride::Over, "PassStateEntered First");
        on("ExecutionStarted", Stride::Out, "ExecutionSucceeded");
        on("PassStateEntered First", Stride::Into, "MapStateEntered Each");
        on("PassStateEntered First", Stride::Over, "PassStateExited First");
        on("PassStateEntered First", Stride::Out, "ExecutionSucceeded");
        on("PassStateExited First", Stride::Over, "MapStateExited Each");
        on("MapStateEntered Each", Stride::Into, "PassStateEntered In#0");
        on("MapStateEntered Each", Stride::Over, "MapStateExited Each");
        on("MapIterationStarted Each#1", Stride::Over, "MapStateExited Each");
        on("PassStateEntered In#1", Stride::Over, "PassStateExited In#1");
        on("PassStateEntered In#1", Stride::Out, "MapIterationSucceeded Each#1");
        on("PassStateEntered Left#2", Stride::Out, "ParallelStateSucceeded Both#2");
        on("PassStateExited Left2#2", Stride::Over, "ParallelStateSucceeded Both#2");
        on("ParallelStateExited Both#0", Stride::Over, "MapIterationSucceeded Each#0");
        on("PassStateExited Last", Stride::Over, "ExecutionSucceeded");
        back("ExecutionStarted", Stride::Into, "ExecutionStarted");
        back("PassStateEntered First", Stride::Out, "ExecutionStarted");
        back("PassStateExited First", Stride::Over, "PassStateEntered First");
        back("MapStateExited Each", Stride::Over, "MapStateEntered Each");
        back("MapStateEntered Each", Stride::Over, "PassStateEntered First");
        back("PassStateEntered Last", Stride::Over, "MapStateEntered Each");
        back("PassStateEntered Last", Stride::Into, "PassStateEntered Left2#2");
        back("PassStateExited In#1", Stride::Out, "MapIterationStarted Each#1");
        back("PassStateEntered Left2#2", Stride::Over, "PassStateEntered Left#2");
        back("PassStateEntered Left2#2", Stride::Out, "ParallelStateStarted Both#2");
        back("ParallelStateEntered Both#1", Stride::Over, "PassStateEntered In#1");
        back("ExecutionSucceeded", Stride::Over, "PassStateEntered Last");
    }
    void aStepEndsThere()
    {
        QFETCH(QString, from);
        QFETCH(Stride, stride);
        QFETCH(bool, forward);
        const sim::Run run = machineRun();
        const auto &events = run.events();
        const std::int64_t begin = at(events, from);
        QTEST(words(events, forward ? steppedOn(events, begin, stride) : steppedBack(events, begin, stride)), "to");
    }

    void eachStepMovesUntilTheEnd_data() { traces::addRows(); }
    void eachStepMovesUntilTheEnd()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(traces::setup(name));
        const auto &events = run.events();
        const auto all = std::int64_t(events.size());
        for (const Stride stride : {Stride::Into, Stride::Over, Stride::Out}) {
            for (std::int64_t from = 1; from <= all; ++from) {
                const std::int64_t on = steppedOn(events, from, stride), back = steppedBack(events, from, stride);
                QVERIFY(from == all || on > from);
                QVERIFY(back >= 1 && (from == 1 || back < from));
                QVERIFY(stride != Stride::Over || on <= steppedOn(events, from, Stride::Out));
            }
        }
    }
};

BATUTA_TEST(TestStride)
#include "tst_stride.moc"

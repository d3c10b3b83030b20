// Looking around in a long recording: what a position near event 24,000 costs, beside folding all events before it
// anew for each, which is what build 580932d did.
#include "core/asl/reader.h"
#include "core/history/progress.h"
#include "core/json/parser.h"
#include "core/simulate/trail.h"

#include <QElapsedTimer>

#include <cstdio>
#include <fstream>

namespace {

long memory()
{
    std::ifstream statistics("/proc/self/statm");
    long size = 0, resident = 0;
    statistics >> size >> resident;
    return resident * 4096 / 1'000'000;
}

sim::Trail longTrail()
{
    sim::Setup setup;
    setup.definition = asl::read(json::parse(QStringLiteral(R"({"StartAt": "Each", "States": {"Each": {"Type": "Map",
        "End": true, "ItemProcessor": {"StartAt": "One", "States": {"One": {"Type": "Pass", "Next": "Two"},
        "Two": {"Type": "Pass", "End": true}}}}}})")));
    setup.input = Value(std::vector<int>(4100, 1));
    sim::Trail trail(sim::Run::started(std::move(setup)));
    QElapsedTimer whole, turn;
    whole.start();
    double longest = 0;
    while (trail.run().status() == sim::RunStatus::Running) { // as the window does
        turn.start();
        trail.advanceToEnd(16);
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
    }
    std::printf("made in %lld ms; the longest of its slices %.2f ms, with a copy of the run in it; memory %ld MB\n",
                (long long)whole.elapsed(), longest, memory());
    return trail;
}

// Milliseconds for each of so many.
template <class Work>
double eachOf(int times, Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work(i);
    return double(timer.nsecsElapsed()) / 1e6 / times;
}

} // namespace

int main()
{
    const sim::Trail trail = longTrail();
    const history::Recording &recording = trail.run().recording();
    const auto &events = recording.events;
    constexpr std::int64_t Near = 24'000;
    history::Progression looking;
    const double toEnd = eachOf(1, [&](int) { looking.at(events, std::int64_t(events.size())); });
    const double back = eachOf(1000, [&](int i) { looking.at(events, Near - i); });
    const double anywhere = eachOf(200, [&](int i) { looking.at(events, 1 + (i * 7919) % Near); });
    const double anew = eachOf(20, [&](int i) { history::progressAfter(events, Near - i); });
    const double variables = eachOf(100, [&](int i) { history::variablesAt(recording, Near - i); });
    std::printf("%zu events, all of them once: %.1f ms\n", events.size(), toEnd);
    std::printf("a position near event 24,000: %.3f ms; folded anew: %.3f ms; ratio %.3f\n", back, anew, back / anew);
    std::printf("a position anywhere:          %.3f ms; ratio %.3f\n", anywhere, anywhere / anew);
    const double forks = eachOf(20, [&](int i) { (void)trail.at(Near - i * 997); });
    std::printf("to fork anywhere:             %.1f ms\n", forks);
    std::printf("the variables there:          %.3f ms\n", variables);
    return 0;
}

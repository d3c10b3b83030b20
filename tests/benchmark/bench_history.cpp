// Looking around in a long recording: what a position near event 24,000 costs, beside folding all events before it
// anew for each, which is what build 580932d did.
#include "core/asl/reader.h"
#include "core/history/progress.h"
#include "core/json/parser.h"
#include "core/simulate/run.h"

#include <QElapsedTimer>

#include <cstdio>

namespace {

history::Recording longRecording()
{
    sim::Setup setup;
    setup.definition = asl::read(json::parse(QStringLiteral(R"({"StartAt": "Each", "States": {"Each": {"Type": "Map",
        "End": true, "ItemProcessor": {"StartAt": "One", "States": {"One": {"Type": "Pass", "Next": "Two"},
        "Two": {"Type": "Pass", "End": true}}}}}})")));
    setup.input = Value(std::vector<int>(4100, 1));
    sim::Run run = sim::Run::started(std::move(setup));
    run.advanceToEnd();
    return run.recording();
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
    const history::Recording recording = longRecording();
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
    std::printf("the variables there:          %.3f ms\n", variables);
    return 0;
}

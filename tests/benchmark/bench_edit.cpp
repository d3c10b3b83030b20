// What edits of many states at once cost: 400 of 2,000 states taken out, spread over the text or side by side at its
// end, and all but one. Prints milliseconds and the ratio to reading the same text once (parse and definition).
// usage: batuta_bench_edit
#include "core/asl/reader.h"
#include "core/edit/intents.h"
#include "core/json/parser.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int States = 2000;
constexpr int Repetitions = 5;

QString nameOf(int state)
{
    return QStringLiteral("State%1").arg(state);
}

QString chain()
{
    QString states;
    for (int i = 0; i < States; ++i) {
        const QString way =
            i + 1 < States ? QStringLiteral("\"Next\": \"%1\"").arg(nameOf(i + 1)) : QStringLiteral("\"End\": true");
        states += QStringLiteral("    \"%1\": {\n      \"Type\": \"Pass\",\n      %2\n    }%3\n")
                      .arg(nameOf(i), way, i + 1 < States ? QStringLiteral(",") : QString());
    }
    return QStringLiteral("{\n  \"StartAt\": \"State0\",\n  \"States\": {\n") + states + QStringLiteral("  }\n}\n");
}

template <class Work>
double median(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < Repetitions; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[Repetitions / 2];
}

std::vector<asl::StatePath> every(int step, int from)
{
    std::vector<asl::StatePath> paths;
    for (int i = from; i < States; i += step)
        paths.push_back(asl::statePathFrom(nameOf(i)));
    return paths;
}

} // namespace

int main()
{
    const QString text = chain();
    const asl::Definition machine = asl::read(json::parse(text));
    const double reading = median([&] { asl::read(json::parse(text)); });
    std::printf("reading 2,000 states %.2f ms\n", reading);
    const auto print = [&](const char *what, const std::vector<asl::StatePath> &leaving) {
        bool done = true;
        const double time = median([&] { done = edit::removeStates(machine, leaving).hasValue() && done; });
        std::printf("%s %.2f ms, %.2f x reading%s\n", what, time, time / reading, done ? "" : " (refused)");
    };
    print("one state taken out", {asl::statePathFrom(nameOf(900))});
    print("every fifth taken out", every(5, 1));
    print("the last 400 taken out", every(1, States - 400));
    print("all but one taken out", every(1, 1));
}

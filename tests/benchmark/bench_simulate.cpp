// Transitions per second of processor time on the definitions of a folder, and the peak memory of the process.
// usage: batuta_bench_simulate FOLDER CASE…   Prints one line a case: its name, transitions per second, megabytes.
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/simulate/run.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <sys/resource.h>

namespace {

constexpr double SecondsPerCase = 2;
constexpr std::size_t FewestRounds = 7;

struct Case
{
    std::string file;
    Value input;
    int transitions = 0; // counted as the yardstick counts them
};

const std::string JsonataLoop = R"({"QueryLanguage": "JSONata", "StartAt": "Add", "States": {
    "Add": {"Type": "Pass", "Output": {"n": "{% $states.input.n + 1 %}"}, "Next": "More"},
    "More": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.n < 1000 %}", "Next": "Add"}], "Default": "Done"},
    "Done": {"Type": "Succeed"}}})";

std::map<std::string, Case> cases()
{
    Value items = Value::array();
    for (int i = 0; i < 1000; ++i)
        items.push_back({{"id", i}, {"name", "item " + std::to_string(i)}});
    const Value small = {{"i", 0}, {"status", "ok"}};
    return {{"chain-1000", {"chain-1000", small, 1000}},
            {"chain-1000-bigin", {"chain-1000", {{"status", "ok"}, {"i", 0}, {"items", items}}, 1000}},
            {"loop-1000", {"loop-1000", Value::object(), 2 + 2 * 1000 + 1}},
            {"map-1000", {"map-1000", {{"items", items}}, 1 + 3000}},
            {"parallel-200", {"parallel-200", {{"i", 0}}, 1 + 200}},
            {"jsonata-loop", {"", {{"n", 0}}, 2 * 1000 + 1}}};
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

QString definition(const QString &folder, const Case &each)
{
    if (each.file.empty())
        return QString::fromStdString(JsonataLoop);
    QFile file(folder + u'/' + QString::fromStdString(each.file) + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The median of many runs.
double rate(const sim::Setup &setup, int transitions)
{
    std::vector<double> rates;
    for (const double begin = processorSeconds();
         processorSeconds() - begin < SecondsPerCase || rates.size() < FewestRounds;) {
        // Reading the definition is not in it; the yardstick makes its machine beforehand, too.
        sim::Run run = sim::Run::started(setup);
        timespec before{}, after{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
        run.advanceToEnd();
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
        if (run.status() != sim::RunStatus::Succeeded)
            return 0;
        rates.push_back(transitions
                        / (double(after.tv_sec - before.tv_sec) + double(after.tv_nsec - before.tv_nsec) / 1e9));
    }
    std::ranges::nth_element(rates, rates.begin() + std::ptrdiff_t(rates.size() / 2));
    return rates[rates.size() / 2];
}

} // namespace

int main(int count, char **arguments)
{
    const auto known = cases();
    for (int i = 2; i < count; ++i) {
        const auto found = known.find(arguments[i]);
        if (found == known.end())
            return 2;
        sim::Setup setup;
        const QString text = definition(QString::fromLocal8Bit(arguments[1]), found->second);
        setup.definition = asl::read(json::parse(text));
        setup.input = found->second.input;
        const double perSecond = rate(setup, found->second.transitions);
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%s %.0f %ld\n", arguments[i], perSecond, usage.ru_maxrss / 1024);
        std::fflush(stdout);
    }
    return 0;
}

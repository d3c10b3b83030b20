// How long a complete layout takes through the Layouter: nothing cached, the worker process already running.
// Prints the median milliseconds for each FILE, one a line; tests/benchmark/run sets them beside Graphviz's
// dot. usage: batuta_bench_layout REPETITIONS FILE...   (acts as the worker when started with
// --layout-worker)
#include "core/asl/reader.h"
#include "core/graph/flow_graph.h"
#include "core/json/parser.h"
#include "core/layout/layouter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace {

// Sizes as a window would measure them, by the length of the text.
layout::Measures measures()
{
    layout::Measures measures;
    measures.card = [](const graph::Node &) { return QSizeF(188, 50); };
    measures.label = [](const graph::Edge &edge) {
        const qsizetype length = edge.kind == graph::EdgeKind::Default ? 7 : edge.label.size();
        return length == 0 ? QSizeF() : QSizeF(16 + 6.5 * double(std::min<qsizetype>(length, 30)), 20);
    };
    measures.headerWidth = [](const graph::Node &node) { return 120 + 7.0 * double(node.path.name().size()); };
    return measures;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double measured(const graph::FlowGraph &graph, const graph::FlowGraph &warmUp, int repetitions)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        layout::Layouter layouter({{}, std::chrono::minutes(5)}); // an empty cache each time
        layouter.laidOut(warmUp, measures(), layout::Direction::TopDown);
        QElapsedTimer clock;
        clock.start();
        const layout::Layout layout = layouter.laidOut(graph, measures(), layout::Direction::TopDown);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
        if (layout.provisional)
            std::fputs("the worker failed: the figure is not Graphviz's\n", stderr);
    }
    return median(std::move(times));
}

graph::FlowGraph graphOf(const QString &text)
{
    return graph::flowGraphOf(asl::read(json::parse(text)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--layout-worker"))
        return layout::runWorker();
    const graph::FlowGraph warmUp = graphOf(QStringLiteral(
        R"({"StartAt":"A","States":{"A":{"Type":"Choice","Default":"B","Choices":[{"Comment":"c","Next":"A"}]},"B":{"Type":"Succeed"}}})"));
    for (const QString &path : arguments.mid(2)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
            return 2;
        }
        const graph::FlowGraph graph = graphOf(QString::fromUtf8(file.readAll()));
        std::printf("%s %.2f\n", qPrintable(QFileInfo(path).completeBaseName()),
                    measured(graph, warmUp, arguments.value(1).toInt()));
        std::fflush(stdout);
    }
    return 0;
}

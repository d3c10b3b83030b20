// What an edit costs the window's thread with a canvas in it, from the commit until the drawing follows: a letter typed
// into a value, which changes nothing that is drawn; one typed into a name; a state put in between and taken out again.
// And what hover, select all and one step of a run cost. Prints milliseconds that the window's thread has worked.
// usage: batuta_bench_canvas [STATES…]
#include "core/layout/layouter.h"
#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QMouseEvent>

#include <cstdio>
#include <ctime>

namespace {

// Blocks of a Choice, a Parallel with two lanes of two, and a Task.
QString blocks(int states)
{
    const int count = states / 6;
    const auto task = [](const QString &name, const QString &way) {
        return QStringLiteral("\"%1\": { \"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", "
                              "\"Parameters\": { \"FunctionName\": \"work\", \"Payload.$\": \"$\" }, %2 }")
            .arg(name, way);
    };
    QStringList all;
    for (int i = 0; i < count; ++i) {
        const QString n = QString::number(i);
        const auto lane = [&](const QString &name) {
            return QStringLiteral("{ \"StartAt\": \"%1 a\", \"States\": {\n%2,\n%3 } }")
                .arg(name, task(name + QStringLiteral(" a"), QStringLiteral("\"Next\": \"%1 b\"").arg(name)),
                     task(name + QStringLiteral(" b"), QStringLiteral("\"End\": true")));
        };
        all << QStringLiteral("\"Ask %1\": { \"Type\": \"Choice\", \"Choices\": [ { \"Variable\": \"$.n\", "
                              "\"NumericEquals\": %1, \"Next\": \"Both %1\" } ], \"Default\": \"Both %1\" }")
                   .arg(n);
        all << QStringLiteral("\"Both %1\": { \"Type\": \"Parallel\", \"Branches\": [ %2, %3 ], %4 }")
                   .arg(n, lane(QStringLiteral("Left %1").arg(n)), lane(QStringLiteral("Right %1").arg(n)),
                        i + 1 < count ? QStringLiteral("\"Next\": \"Ask %1\"").arg(i + 1)
                                      : QStringLiteral("\"End\": true"));
    }
    return QStringLiteral("{ \"StartAt\": \"Ask 0\", \"States\": {\n%1\n} }\n").arg(all.join(QStringLiteral(",\n")));
}

// What this thread alone has worked, whoever else is busy beside it.
class Clock
{
public:
    double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    double m_start = now();
};

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

struct Bench
{
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
    canvas::CanvasView view{session, simulation};

    explicit Bench(int states)
    {
        document.reset(blocks(states), json::Format::Json);
        view.resize(1200, 800);
        view.show();
        settle();
    }
    void settle()
    {
        do
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        while (view.stage().isBuilding() || view.stage().placing().isWaiting() || view.stage().placing().isMoving());
        QApplication::processEvents();
    }

    // Of each commit alone, on the window's thread; what a worker answers later is not waited for.
    double edited(const std::function<text::Patch(int)> &patch)
    {
        std::vector<double> times;
        for (int i = 0; i < 11; ++i) {
            const text::Patch each = patch(i);
            const Clock clock;
            document.commit(each, QStringLiteral("Edit"));
            times.push_back(clock.milliseconds());
            settle();
        }
        return median(times);
    }
    text::Patch inserted(const QString &before, const QString &text) const
    {
        const qsizetype at = document.text().indexOf(before);
        return {{{at, at}, text}};
    }
    double paced(int steps, const std::function<void(int)> &step)
    {
        std::vector<double> times;
        for (int i = 0; i < steps; ++i) {
            QApplication::processEvents();
            const Clock clock;
            step(i);
            view.viewport()->repaint();
            times.push_back(clock.milliseconds());
        }
        std::ranges::sort(times);
        return times[times.size() * 95 / 100];
    }
    void hover(QPoint at)
    {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, {}, {});
        QApplication::sendEvent(view.viewport(), &event);
    }
};

void print(const char *what, double milliseconds)
{
    std::printf("  %s %.2f ms\n", what, milliseconds);
    std::fflush(stdout);
}

void measure(int states)
{
    Bench bench(states);
    const QString middle = QString::number(states / 12);
    std::printf("canvas of %d states\n", int(bench.view.stage().cast().nodes().size()));
    print("a letter in a value", bench.edited([&](int) {
        const qsizetype at = bench.document.text().indexOf(
            QStringLiteral("work"), bench.document.text().indexOf(QStringLiteral("\"Left %1 a\"").arg(middle)));
        return text::Patch{{{at, at}, QStringLiteral("w")}};
    }));
    print("a letter in a name", bench.edited([&](int) {
        return bench.inserted(QStringLiteral("Left %1 b\": {").arg(middle), QStringLiteral("x"));
    }));
    print("a state put in and taken out", bench.edited([&](int i) {
        const QString state = QStringLiteral("\"New\": { \"Type\": \"Pass\", \"End\": true }, ");
        if (i % 2 == 0)
            return bench.inserted(QStringLiteral("\"Ask %1\": {").arg(middle), state);
        const qsizetype at = bench.document.text().indexOf(state);
        return text::Patch{{{at, at + state.size()}, QString()}};
    }));
    const QSize room = bench.view.viewport()->size();
    print("hover, 95th of 100", bench.paced(60, [&](int i) {
        bench.hover({20 + i * 37 % (room.width() - 40), 20 + i * 53 % (room.height() - 40)});
    }));
    print("select all, 95th of 100", bench.paced(10, [&](int) {
        bench.session.select({});
        bench.view.deeds().selectAll();
    }));
    bench.session.select({});
    bench.simulation.start();
    print("a step of a run, 95th of 100", bench.paced(40, [&](int) { bench.simulation.step(); }));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArray(argv[1]) == "--layout-worker")
        return layout::runWorker();
    qputenv("BATUTA_REDUCED_MOTION", "1");
    const QApplication application(argc, argv);
    for (int i = 1; i < argc; ++i)
        measure(QByteArray(argv[i]).toInt());
    if (argc == 1)
        for (const int states : {200, 1000, 3000})
            measure(states);
    return 0;
}

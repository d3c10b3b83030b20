// A search of all of AWS's calls, a key at a time: milliseconds of the first (which builds the index), of the median and
// of the slowest key, and what the index takes. usage: batuta_bench_search QUERY…
#include "core/asl/action_search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace {

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? double(file.readAll().split(' ').value(1).toLongLong()) * 4 / 1024 : 0;
}

double timed(const QString &typed)
{
    QElapsedTimer timer;
    timer.start();
    asl::actionsFor(typed, 60);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const double before = residentMegabytes();
    const double first = timed(QStringLiteral("s"));
    std::vector<double> keys;
    for (const QString &query : application.arguments().mid(1)) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            keys.push_back(timed(query.left(length)));
    }
    std::ranges::sort(keys);
    if (keys.empty())
        return 2;
    QTextStream(stdout) << "first " << first << " ms, median " << keys[keys.size() / 2] << " ms, slowest "
                        << keys.back() << " ms, index " << residentMegabytes() - before << " MB\n";
    return 0;
}

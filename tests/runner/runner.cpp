#include "tests/runner/runner.h"

#include <cstdio>
#include <map>

namespace runner {

namespace {

std::map<QByteArray, Run> &entries()
{
    static std::map<QByteArray, Run> all;
    return all;
}

QByteArray subjectOf(QByteArray file)
{
    file = file.mid(file.lastIndexOf('/') + 1);
    return file.startsWith("tst_") && file.endsWith(".cpp") ? file.mid(4, file.size() - 8) : file;
}

} // namespace

Entry::Entry(const char *name, Run run)
{
    entries().emplace(subjectOf(name), run);
}

} // namespace runner

int main(int argc, char **argv)
{
    const auto found = argc > 1 ? runner::entries().find(argv[1]) : runner::entries().end();
    if (found != runner::entries().end()) {
        argv[1] = argv[0];
        return found->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "Name what to test, one of:\n");
    for (const auto &[subject, run] : runner::entries())
        std::fprintf(stderr, "  %s\n", subject.constData());
    return 2;
}

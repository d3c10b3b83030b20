// One program holds all tests of a room: `tst_core_json parser …` runs those of tst_parser.cpp with Qt Test's
// arguments. A test file ends with BATUTA_TEST(Class), or BATUTA_WINDOW_TEST(Class) where it shows widgets.
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace runner {

using Run = int (*)(int argc, char **argv);

struct Entry
{
    Entry(const char *name, Run run); // of a file: its name without tst_ and .cpp
};

template <class Application, class Test>
int run(int argc, char **argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace runner

#define BATUTA_TEST(Test) static const runner::Entry entryOf##Test(__FILE__, runner::run<QCoreApplication, Test>);
#define BATUTA_WINDOW_TEST(Test) static const runner::Entry entryOf##Test(__FILE__, runner::run<QApplication, Test>);

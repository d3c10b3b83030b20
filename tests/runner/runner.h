// One program holds all tests of a room: `tst_core_json parser …` runs those of tst_parser.cpp with Qt Test's
// arguments. A test file ends with BATUTA_TEST(Class), or BATUTA_WINDOW_TEST(Class) where it shows widgets. What the tests
// try, they try for a minute: Qt's own five seconds are short on a busy machine under the sanitizers.
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace runner {

using Run = int (*)(int argc, char **argv);

inline constexpr int Patience = 60000; // ms
#ifndef __has_feature // clang's word
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
inline constexpr bool IsSanitized = true;
#else
inline constexpr bool IsSanitized = false;
#endif
// Of what is tried again and again: the sanitizers slow a program down by five and more.
constexpr int rounds(int wanted)
{
    return IsSanitized ? (wanted + 4) / 5 : wanted;
}

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

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, runner::Patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, runner::Patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, runner::Patience)

#define BATUTA_TEST(Test) static const runner::Entry entryOf##Test(__FILE__, runner::run<QCoreApplication, Test>);
#define BATUTA_WINDOW_TEST(Test) static const runner::Entry entryOf##Test(__FILE__, runner::run<QApplication, Test>);

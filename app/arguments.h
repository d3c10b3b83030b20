// What `batuta` was asked for when it opens a window.
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace app {

struct Arguments
{
    QStringList files; // none: the welcome page
    QString sample; // the name of an example to open instead
    QString settings; // an INI file used instead of the user's own
    QString screenshot; // picture to take of the window; then the program ends
    QString demo; // folder for the demonstration without a display; then the program ends
    std::optional<QSize> size;
    int steps = 0; // events of a run to go through before the picture
};

// There is no window to open: the words are wrong, or ask for --help or --version.
struct Farewell
{
    int code = 2;
    QString words;
};

Result<Arguments, Farewell> parsedArguments(const QStringList &words);

// Before a window system is looked for, which may be missing: tells what is wrong with the words, or what they ask
// for, and answers the exit code. Nothing where a window is to be opened.
std::optional<int> saidGoodbye(int &argc, char **argv);

} // namespace app

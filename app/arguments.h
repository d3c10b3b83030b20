// What `batuta` was asked for when it opens a window.
#pragma once

#include <QSize>
#include <QStringList>

#include <optional>

namespace app {

struct Arguments
{
    QString file;          // empty: the welcome page
    QString sample;        // the name of an example to open instead
    QString settings;      // an INI file used instead of the user's own
    QString screenshot;    // picture to take of the window; then the program ends
    QString demo;          // folder for the demonstration without a display; then the program ends
    std::optional<QSize> size;
    int steps = 0;         // events of a run to go through before the picture
};

// Ends the program with a message and exit code 2 when the words are wrong; with 0 for --help and --version.
Arguments parsedArguments(const QStringList &words);

} // namespace app

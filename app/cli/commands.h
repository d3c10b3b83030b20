// The subcommands of `batuta`, for scripts and CI. Each takes the arguments after its own name and answers the exit
// code: 0 good, 1 the file or the run is at fault, 2 wrong usage or a file that cannot be read. Errors are told in
// words on standard error; standard output holds the answer and nothing else.
#pragma once

#include <QStringList>

namespace cli {

struct Command
{
    const char *name;
    bool paints; // always needs fonts and so a window system, if only an offscreen one; a page of a run needs them, too
    int (*run)(const QStringList &arguments);
    const char *words; // what it does, for --help
};

const Command *commandNamed(const QString &name);
const Command &commandNearest(const QString &word); // what was meant by a word that is none

// Runs it, and tells a fault of ours as an error.
int attempted(const Command &command, const QStringList &arguments);
// The same with an application object of its own.
int run(const Command &command, int &argc, char **argv);

// What `batuta --help` prints.
QString usage();

} // namespace cli

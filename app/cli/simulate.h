// `batuta simulate`: one execution from its start to its end, without a window.
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the word "simulate". Answers the exit code: 0 the execution succeeded, 1 it failed or a file
// is at fault, 2 the program was called wrongly or a file cannot be read.
int simulate(const QStringList &arguments);

} // namespace cli

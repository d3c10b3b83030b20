// `batuta format FILE…`: definitions in JSON laid out anew, one style of indentation and nothing else changed. One file
// is printed; --write changes the files themselves, --check tells which would change.
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the word "format". Answers the exit code: 0 good, 1 a file is at fault or, with --check, would
// change, 2 the program was called wrongly or a file cannot be read or written.
int format(const QStringList &arguments);

} // namespace cli

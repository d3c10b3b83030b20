// `batuta convert`: a definition written to another file, in that file's format.
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the word "convert". Answers the exit code: 0 written, 1 the file is at fault, 2 the program was
// called wrongly or a file cannot be read or written.
int convert(const QStringList &arguments);

} // namespace cli

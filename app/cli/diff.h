// `batuta diff A B`: two definitions compared as workflows; or what Git calls for a file that differs (--git).
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the word "diff". Answers the exit code: 0 the same workflow, 1 they differ or a file is at fault,
// 2 the program was called wrongly or a file cannot be read or written. For Git always 0, unless it was called wrongly.
int diff(const QStringList &arguments);

// Whether it draws, and so needs fonts.
bool diffPaints(const QStringList &arguments);

} // namespace cli

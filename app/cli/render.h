// `batuta render FILE -o OUT`: a definition as a picture (svg, png, pdf) or its layout (json), without a window.
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the word "render". Answers the exit code: 0 drawn (with a warning when the file is broken and
// only a part could be), 1 nothing could be drawn, 2 the program was called wrongly or a file cannot be read or
// written.
int render(const QStringList &arguments);

} // namespace cli

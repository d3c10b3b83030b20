// `batuta validate`: what AWS would refuse in definitions, each fault at its place.
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the word "validate". Answers the exit code: 0 no file has an error, 1 one has, 2 the program was
// called wrongly or a file cannot be read.
int validate(const QStringList &arguments);

} // namespace cli

// `batuta aws VERB …`: a workflow on AWS itself, through the user's own AWS CLI.
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the word "aws". What AWS answers goes to standard output as it is, the lines that are run to
// standard error. Answers the exit code: 0 good, 1 the file, the execution or AWS refused, 2 wrong usage, 130 Ctrl+C.
int aws(const QStringList &arguments);

} // namespace cli

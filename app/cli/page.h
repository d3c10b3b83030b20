// What --page writes, for the commands that go through a run.
#pragma once

#include "app/cli/command_line.h"

namespace cli {

// The run as a page for browsers; `definition` is the file it is called by. Without an output nothing is made.
Outcome<bool> writePage(const QString &output, const history::Recording &recording, const QString &definition);

} // namespace cli

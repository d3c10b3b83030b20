// `batuta replay HISTORY --definition FILE`: a real execution gone through again. Its history is read, each event
// placed at its state, and what its tasks were answered is made a mock file of (--mocks OUT) or rehearsed (--check).
#pragma once

#include <QStringList>

namespace cli {

// The arguments after the word "replay". Answers the exit code: 0 good, 1 the history or the definition is at fault or,
// with --check, the run does not end as the history does, 2 the program was called wrongly or a file cannot be read or
// written.
int replay(const QStringList &arguments);

} // namespace cli

// The sentences for what the checker finds, by the diagnostic's key.
#pragma once

#include <QString>

namespace problems {

// The English source, with %1 … for the diagnostic's arguments; null for a key that has none.
const char *sourceSentence(const QString &key);

} // namespace problems

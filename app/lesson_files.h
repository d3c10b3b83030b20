// Lessons on the disk: a folder, or one Markdown file in one.
#pragma once

#include "core/lesson/reader.h"

namespace app {

// Regular files directly in it, none larger than a definition may be. Refuses where it is neither.
Result<lesson::Files> lessonFilesAt(const QString &path);

} // namespace app

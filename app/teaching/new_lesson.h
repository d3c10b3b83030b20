// A lesson to begin with: a folder with a text that tells how it is filled, a start, a reference and a case. All it lacks
// is what only its teacher knows.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace app {

// Makes the folder, or takes an empty one; gives the path of its lesson.md. In the user's language.
Result<QString> madeLesson(const QString &folder);

} // namespace app

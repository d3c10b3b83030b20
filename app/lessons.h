// The course that comes with the program, and how far a person has come in it.
#pragma once

#include "core/base/result.h"
#include "core/lesson/lesson.h"
#include "ui/lesson/progress.h"

namespace app {

class Settings;

struct LessonEntry
{
    QString path; // of its folder
    QString name; // the folder's
    QString title, about; // in the user's language
    int level = 1;
    QString starterFile;

    QString starter() const; // its text
};

// In their order. They are read once for each language.
const std::vector<LessonEntry> &lessons();
// A lesson as far as it can be read: of the course, a folder, or a lesson.md.
Result<lesson::Lesson> lessonAt(const QString &path);

lessons::Progress progressIn(const Settings &settings, const QString &lesson);
void keepProgress(Settings &settings, const QString &lesson, const lessons::Progress &progress);

} // namespace app

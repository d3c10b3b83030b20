#include "app/lessons.h"

#include "app/language.h"
#include "app/lesson_files.h"
#include "app/settings.h"
#include "core/lesson/reader.h"

#include <QDir>

#include <map>

// Outside any namespace: the macro declares a function of the resource compiler's.
static void loadLessons()
{
    Q_INIT_RESOURCE(lessons);
}

namespace app {

namespace {

const QString Course = QStringLiteral(":/lessons");

std::vector<LessonEntry> courseIn(const QString &language)
{
    loadLessons();
    std::vector<LessonEntry> all;
    for (const QString &name : QDir(Course).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = Course + u'/' + name;
        const auto files = lessonFilesAt(path);
        const auto front = files ? lesson::frontOf(*files, language) : std::nullopt;
        if (front)
            all.push_back({path, name, front->title, front->about, front->level, front->starterFile});
    }
    return all;
}

QString keyOf(const QString &lesson)
{
    return QStringLiteral("lesson/") + lesson;
}

} // namespace

QString LessonEntry::starter() const
{
    const auto files = lessonFilesAt(path);
    return files && !starterFile.isEmpty() ? files->text(starterFile).value_or(QString()) : QString();
}

const std::vector<LessonEntry> &lessons()
{
    static std::map<QString, std::vector<LessonEntry>> known;
    const auto [found, isNew] = known.try_emplace(language());
    if (isNew)
        found->second = courseIn(language());
    return found->second;
}

Result<lesson::Lesson> lessonAt(const QString &path)
{
    loadLessons();
    const auto files = lessonFilesAt(path);
    if (!files)
        return files.error();
    auto reading = lesson::read(*files);
    if (!reading)
        return reading.error();
    return std::move(reading->lesson);
}

lessons::Progress progressIn(const Settings &settings, const QString &lesson)
{
    return lessons::progressFrom(settings.state(keyOf(lesson)));
}

void keepProgress(Settings &settings, const QString &lesson, const lessons::Progress &progress)
{
    settings.setState(keyOf(lesson), lessons::toBytes(progress));
}

} // namespace app

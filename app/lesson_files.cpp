#include "app/lesson_files.h"

#include "app/file_access.h"
#include "core/lesson/refusals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app {

Result<lesson::Files> lessonFilesAt(const QString &path)
{
    const QFileInfo info(path);
    const bool isFile = info.isFile() && path.endsWith(u".md");
    if (!isFile && !info.isDir())
        return Refusal{lesson::Code::NoLesson, {path}};
    const QDir folder(isFile ? info.absolutePath() : path);
    lesson::Files files;
    files.name = isFile ? info.completeBaseName() : QDir(folder.absolutePath()).dirName();
    // Another name of the one file: its translations have it, too.
    const QString stem = isFile ? info.fileName().section(u'.', 0, 0) : QStringLiteral("lesson");
    QMap<QString, QString> paths;
    for (const QFileInfo &each : folder.entryInfoList(QDir::Files)) {
        QString name = each.fileName();
        if (isFile && name.endsWith(u".md") && name.section(u'.', 0, 0) == stem)
            name = QStringLiteral("lesson") + name.mid(stem.size());
        paths.insert(name, each.filePath());
    }
    files.names = paths.keys();
    files.text = [paths](const QString &name) -> std::optional<QString> {
        const QString at = paths.value(name);
        if (QFile built(at); at.startsWith(u':')) // the program's own
            return built.open(QIODevice::ReadOnly) ? std::optional(QString::fromUtf8(built.readAll())) : std::nullopt;
        const auto text = textOf(at);
        return text ? std::optional(text->text) : std::nullopt;
    };
    return files;
}

} // namespace app

// Lessons held in memory, and those of the course.
#pragma once

#include "core/lesson/reader.h"

#include <QDir>
#include <QFile>

namespace folder {

inline lesson::Files of(const QMap<QString, QString> &texts)
{
    return {QStringLiteral("01-test"), texts.keys(), [texts](const QString &name) -> std::optional<QString> {
                const auto found = texts.constFind(name);
                return found == texts.constEnd() ? std::nullopt : std::optional(*found);
            }};
}

inline QString textAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline lesson::Files at(const QString &path)
{
    QMap<QString, QString> texts;
    for (const QString &name : QDir(path).entryList(QDir::Files))
        texts.insert(name, textAt(path + u'/' + name));
    lesson::Files files = of(texts);
    files.name = QDir(path).dirName();
    return files;
}

} // namespace folder

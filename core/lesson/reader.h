// Reads a lesson's files. Whatever is wrong with them is told at its line, and what can be read is.
#pragma once

#include "core/lesson/lesson.h"

#include <functional>

namespace lesson {

inline const QString FirstFile = QStringLiteral("lesson.md"); // where its facts are

struct Fault
{
    QString file; // its name within the lesson's folder
    int line = 1; // from 1; a column is of no use to who reads Markdown
    Refusal reason;
    bool operator==(const Fault &) const = default;
};

// A lesson's folder, however it is held.
struct Files
{
    QString name; // the folder's
    QStringList names;
    // Nothing: there is no such file, or it cannot be read.
    std::function<std::optional<QString>(const QString &name)> text;
};

struct Reading
{
    Lesson lesson;
    std::vector<Fault> faults;
    // By the kind and id of a block or a requirement, the line it stands in: for checks that come later.
    QMap<QString, int> lines;
};

// Its front matter alone, in the language or its first one: for lists of lessons. Nothing where there is none.
struct Front
{
    QString title, about;
    int level = 1;
    QString starterFile; // empty: there is none
};
std::optional<Front> frontOf(const Files &files, const QString &language);

// Refuses where there is no lesson.md.
Result<Reading> read(const Files &files);

} // namespace lesson

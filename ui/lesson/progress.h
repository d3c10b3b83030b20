// How far a person has come in a lesson, as one value that the program keeps.
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace lessons {

struct Progress
{
    QSet<QString> done; // "task ID", "quiz ID"
    int step = 0; // 0: the introduction
    bool isWhole = false; // everything in it is done
    bool operator==(const Progress &) const = default;
};

QByteArray toBytes(const Progress &progress);
Progress progressFrom(const QByteArray &bytes); // as at first where it is none

} // namespace lessons

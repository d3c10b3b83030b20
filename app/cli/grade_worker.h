// The process that grades: jobs come on standard input, a line of JSON each, and grades go out likewise.
#pragma once

#include "core/lesson/grade.h"

#include <QStringList>

namespace cli {

// The best of the definitions that a submission may mean, as gradeJson() has it, with "file" and "structure".
Value gradeOf(const lesson::Grader &grader, const QStringList &definitions, const QString &language);

// The same for definitions that differ in names and comments alone; empty for one that is broken.
QString structureHashOf(const asl::Definition &definition);

// Jobs: {"definitions": [path]}. Until standard input ends.
int workAt(const lesson::Grader &grader, const QString &language);

} // namespace cli

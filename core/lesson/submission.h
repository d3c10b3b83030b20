// What a student handed in: one file, or a folder with files among which the workflow is found.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lesson {

struct Submission
{
    QString name; // of the file without its endings, or of the folder
    QStringList definitions; // files that may be the workflow, the likeliest first
};

// One for each file and folder in it; hidden ones are none. Folders are looked through a few levels deep, without what
// version control and package managers keep there.
std::vector<Submission> submissionsIn(const QString &folder);

} // namespace lesson
